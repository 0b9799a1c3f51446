//! Schemas around schemas.

use super::Schema;
use crate::{Context, Input};

/// `null`, or a value of `schema`.
#[must_use]
pub fn nullable<S: Schema>(schema: S) -> Nullable<S> {
    Nullable(schema)
}

/// A secret value: its validation errors do not contain it.
#[must_use]
pub fn write_only<S: Schema>(schema: S) -> WriteOnly<S> {
    WriteOnly(schema)
}

/// The schema of a nullable value.
#[derive(Clone, Debug)]
pub struct Nullable<S>(S);

/// The schema of a secret value.
#[derive(Clone, Debug)]
pub struct WriteOnly<S>(S);

impl<S: Schema> Schema for Nullable<S> {
    type Output = Option<S::Output>;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Self::Output> {
        if input.is_null() {
            return Some(None);
        }
        self.0.decode(input, context).map(Some)
    }

    fn is_list(&self) -> bool {
        self.0.is_list()
    }

    fn is_any(&self) -> bool {
        self.0.is_any()
    }
}

impl<S: Schema> Schema for WriteOnly<S> {
    type Output = S::Output;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<S::Output> {
        let count = context.errors().len();
        let decoded = self.0.decode(input, context);
        context.errors().hide_inputs(count);
        decoded
    }

    fn is_list(&self) -> bool {
        self.0.is_list()
    }

    fn is_any(&self) -> bool {
        self.0.is_any()
    }
}
