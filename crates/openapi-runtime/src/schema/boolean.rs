//! Booleans.

use super::Schema;
use crate::{Context, ErrorType, Input};

/// `true` or `false` in JSON; in text also the other words that Pydantic accepts.
#[must_use]
pub fn boolean() -> Boolean {
    Boolean
}

/// The schema of a boolean.
#[derive(Clone, Copy, Debug)]
pub struct Boolean;

impl Schema for Boolean {
    type Output = bool;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<bool> {
        context.check(input, decode(input))
    }
}

fn decode(input: Input<'_>) -> Result<bool, ErrorType> {
    let Some(text) = input.text() else {
        let value = input.json().and_then(|json| json.parse().ok());
        return value.ok_or_else(bool_type);
    };
    match text.to_ascii_lowercase().as_str() {
        "1" | "true" | "t" | "yes" | "y" | "on" => Ok(true),
        "0" | "false" | "f" | "no" | "n" | "off" => Ok(false),
        _ => Err(ErrorType::new(
            "bool_parsing",
            "Input should be a valid boolean, unable to interpret input",
        )),
    }
}

pub(super) fn bool_type() -> ErrorType {
    ErrorType::new("bool_type", "Input should be a valid boolean")
}
