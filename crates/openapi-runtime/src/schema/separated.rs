//! Lists in one string, such as `a,b,c`.

use std::borrow::Cow;

use super::Schema;
use crate::{Context, Input};

/// A list with `separator` between its items.
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

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<S::Output> {
        let Some(text) = input.text() else {
            return self.list.decode(input, context);
        };
        let items: Vec<_> = text
            .split(self.separator)
            .map(|item| Cow::Borrowed(item.trim()))
            .collect();
        self.list.decode(Input::Text(&items), context)
    }
}
