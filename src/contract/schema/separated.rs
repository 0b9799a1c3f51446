//! Lists that are written as one text, such as `a,b,c`.

use std::borrow::Cow;

use super::super::{At, Input, Problems};
use super::Schema;

/// A list whose elements `separator` stands between.
#[must_use]
pub fn separated<S: Schema>(separator: &'static str, list: S) -> Separated<S> {
    Separated { separator, list }
}

/// The schema of a separated list.
#[derive(Clone, Debug)]
pub struct Separated<S> {
    separator: &'static str,
    list: S,
}

impl<S: Schema> Schema for Separated<S> {
    type Output = S::Output;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<S::Output> {
        let Some(text) = input.text() else {
            return self.list.decode(input, at, problems);
        };
        let elements: Vec<_> = text
            .split(self.separator)
            .map(|element| Cow::Borrowed(element.trim()))
            .collect();
        self.list.decode(Input::Text(&elements), at, problems)
    }
}
