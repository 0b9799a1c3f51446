//! The schemas of one value and of none.

use serde::Serialize;

use super::Schema;
use crate::{Context, ErrorType, Input};

/// The JSON value `null`, or an empty text.
#[must_use]
pub fn null() -> Null {
    Null
}

/// No value: the schema `false`.
#[must_use]
pub fn never() -> NeverSchema {
    NeverSchema
}

/// The schema of `null`.
#[derive(Clone, Copy, Debug)]
pub struct Null;

impl Schema for Null {
    type Output = ();

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<()> {
        let is_null = input.is_null() || input.text() == Some("");
        context.check(input, is_null.then_some(()).ok_or_else(none_required))
    }
}

/// The schema without values.
#[derive(Clone, Copy, Debug)]
pub struct NeverSchema;

/// A type without values.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Never {}

impl Schema for NeverSchema {
    type Output = Never;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Never> {
        context.report(input, no_value());
        None
    }
}

pub(super) fn none_required() -> ErrorType {
    ErrorType::new("none_required", "Input should be None")
}

pub(super) fn no_value() -> ErrorType {
    ErrorType::value_error("no value is allowed here")
}
