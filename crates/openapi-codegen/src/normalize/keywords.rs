//! The supported JSON Schema keywords.

use serde_json::Value;

use crate::Error;
use crate::document::{Pointer, properties};

const SUPPORTED: &[&str] = &[
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

/// Annotations that do not affect the generated code.
const IGNORED: &[&str] = &[
    "$comment",
    "contentMediaType",
    "example",
    "examples",
    "externalDocs",
    "xml",
];

/// Formats with a Rust type or a check. Any other format is an annotation.
const FORMATS: &[&str] = &["byte", "date", "date-time", "email", "uri", "uuid"];

/// Fails on a keyword that the generated code would ignore.
pub fn check(schema: &Value, pointer: &Pointer) -> Result<(), Error> {
    for (keyword, value) in properties(schema) {
        let is_known = SUPPORTED.contains(&keyword.as_str())
            || IGNORED.contains(&keyword.as_str())
            || keyword.starts_with("x-");
        if !is_known {
            return Err(pointer.at(keyword).error("this keyword is not supported"));
        }
        if keyword == "pattern" {
            check_pattern(value, &pointer.at(keyword))?;
        }
    }
    if schema["format"] == "binary" {
        return Err(pointer
            .at("format")
            .error("binary strings are not supported; use `byte` (base64)"));
    }
    Ok(())
}

/// The format, if it is one of `FORMATS`.
pub fn format(schema: &Value) -> Option<&str> {
    schema["format"]
        .as_str()
        .filter(|format| FORMATS.contains(format))
}

fn check_pattern(value: &Value, pointer: &Pointer) -> Result<(), Error> {
    let pattern = value
        .as_str()
        .ok_or_else(|| pointer.error("expected a regular expression"))?;
    regex::Regex::new(pattern).map_err(|error| pointer.error(error.to_string()))?;
    Ok(())
}
