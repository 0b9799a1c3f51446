//! Helpers of the unit tests: one value under one schema.

use std::borrow::Cow;

use super::Schema;
use crate::{Context, Input, Json, ValidationErrors};

/// The result of decoding a value: the value, or its validation errors.
pub(super) fn decode<S: Schema>(
    schema: &S,
    input: Input<'_>,
) -> Result<S::Output, ValidationErrors> {
    let mut errors = ValidationErrors::new();
    let decoded = schema.decode(input, &mut Context::new("body", &mut errors));
    match decoded {
        Some(value) if errors.len() == 0 => Ok(value),
        Some(_) => panic!("a valid value has errors"),
        None => Err(errors),
    }
}

fn describe(errors: &ValidationErrors) -> String {
    assert!(errors.len() > 0, "an invalid value has no errors");
    let lines = errors.iter().map(|error| {
        let loc = error.loc()[1..]
            .iter()
            .map(|step| Json::from(step).get().to_owned());
        let loc: Vec<_> = loc.collect();
        let separator = if loc.is_empty() { "" } else { " " };
        format!(
            "{}{separator}{} {}",
            error.error_type(),
            loc.join(" "),
            error.msg()
        )
    });
    lines.collect::<Vec<_>>().join(" & ")
}

/// The value of a JSON text.
pub(super) fn value_of<S: Schema>(schema: &S, json: &str) -> S::Output {
    let value = decode(schema, Input::Json(serde_json::from_str(json).unwrap()));
    value.unwrap_or_else(|errors| panic!("{json}: {}", describe(&errors)))
}

/// Error type, location and message of each error of a JSON text.
pub(super) fn error_of<S: Schema>(schema: &S, json: &str) -> String {
    let Err(errors) = decode(schema, Input::Json(serde_json::from_str(json).unwrap())) else {
        panic!("{json} is valid")
    };
    describe(&errors)
}

/// The value of a text parameter.
pub(super) fn text_value_of<S: Schema>(schema: &S, text: &str) -> S::Output {
    let value = decode(schema, Input::Text(&[Cow::Borrowed(text)]));
    value.unwrap_or_else(|errors| panic!("{text}: {}", describe(&errors)))
}

/// Error type, location and message of each error of a text parameter.
pub(super) fn text_error_of<S: Schema>(schema: &S, text: &str) -> String {
    let Err(errors) = decode(schema, Input::Text(&[Cow::Borrowed(text)])) else {
        panic!("{text} is valid")
    };
    describe(&errors)
}
