//! The JSON Schema keywords that are generated, and those that mean nothing to a server.

use serde_json::Value;

use crate::Error;
use crate::document::{Place, members};

const GENERATED: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "multipleOf",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "writeOnly",
];

/// Annotations: they forbid nothing.
const IGNORED: &[&str] = &[
    "$comment",
    "contentMediaType",
    "example",
    "examples",
    "externalDocs",
    "xml",
];

/// Formats that decide a Rust type or a check; any other is an annotation.
const FORMATS: &[&str] = &["byte", "date", "date-time", "email", "uri", "uuid"];

/// Fails on a keyword that would be left out in silence.
pub fn check(schema: &Value, place: &Place) -> Result<(), Error> {
    for (keyword, value) in members(schema) {
        let known = GENERATED.contains(&keyword.as_str())
            || IGNORED.contains(&keyword.as_str())
            || keyword.starts_with("x-");
        if !known {
            return Err(place.at(keyword).error("this keyword is not generated"));
        }
        if keyword == "pattern" {
            pattern(value, &place.at(keyword))?;
        }
    }
    if schema["format"] == "binary" {
        return Err(place
            .at("format")
            .error("binary bodies are not generated; use `byte` (base64)"));
    }
    Ok(())
}

/// The format, where it is one that decides anything.
pub fn format(schema: &Value) -> Option<&str> {
    schema["format"]
        .as_str()
        .filter(|format| FORMATS.contains(format))
}

fn pattern(value: &Value, place: &Place) -> Result<(), Error> {
    let pattern = value
        .as_str()
        .ok_or_else(|| place.error("want a regular expression"))?;
    regex::Regex::new(pattern).map_err(|error| place.error(error.to_string()))?;
    Ok(())
}
