//! Booleans.

use super::super::{At, Fault, Input, Problems};
use super::Schema;

/// `true` or `false` in JSON; as text also the other words that Pydantic takes for them.
#[must_use]
pub fn boolean() -> Boolean {
    Boolean
}

/// The schema of a boolean.
#[derive(Clone, Copy, Debug)]
pub struct Boolean;

impl Schema for Boolean {
    type Output = bool;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<bool> {
        let (value, fault) = match input.text() {
            None => (
                input.json().and_then(|json| json.parse().ok()),
                Fault::new("bool_type", "Input should be a valid boolean"),
            ),
            Some(text) => (
                word(text),
                Fault::new(
                    "bool_parsing",
                    "Input should be a valid boolean, unable to interpret input",
                ),
            ),
        };
        if value.is_none() {
            problems.report(at, input, fault);
        }
        value
    }
}

fn word(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "1" | "true" | "t" | "yes" | "y" | "on" => Some(true),
        "0" | "false" | "f" | "no" | "n" | "off" => Some(false),
        _ => None,
    }
}
