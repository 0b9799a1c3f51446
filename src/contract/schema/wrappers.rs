//! Schemas around schemas.

use super::super::{At, Input, Problems};
use super::Schema;

/// `null`, or a value of `schema`.
#[must_use]
pub fn nullable<S: Schema>(schema: S) -> Nullable<S> {
    Nullable(schema)
}

/// A value that is sent and never shown: its problems do not echo it.
#[must_use]
pub fn write_only<S: Schema>(schema: S) -> WriteOnly<S> {
    WriteOnly(schema)
}

/// The schema of a nullable value.
#[derive(Clone, Debug)]
pub struct Nullable<S>(S);

/// The schema of a secret.
#[derive(Clone, Debug)]
pub struct WriteOnly<S>(S);

impl<S: Schema> Schema for Nullable<S> {
    type Output = Option<S::Output>;

    fn decode(
        &self,
        input: Input<'_>,
        at: &At<'_>,
        problems: &mut Problems,
    ) -> Option<Self::Output> {
        if input.is_null() {
            return Some(None);
        }
        self.0.decode(input, at, problems).map(Some)
    }

    fn takes_many(&self) -> bool {
        self.0.takes_many()
    }
}

impl<S: Schema> Schema for WriteOnly<S> {
    type Output = S::Output;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<S::Output> {
        problems.concealing(|problems| self.0.decode(input, at, problems))
    }

    fn takes_many(&self) -> bool {
        self.0.takes_many()
    }
}
