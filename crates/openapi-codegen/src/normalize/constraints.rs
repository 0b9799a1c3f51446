//! Numeric bounds and defaults.

use serde_json::{Map, Value, json};

use super::Normalizer;
use super::notation::{single_reference, without_null};
use crate::Error;
use crate::document::{Pointer, items, resolve};

impl Normalizer<'_> {
    /// Fails if the default has another type than the schema. It is decoded like a value in a request.
    pub(super) fn check_default(&self, schema: &Value, pointer: &Pointer) -> Result<(), Error> {
        let Some(default) = schema.get("default").filter(|default| !default.is_null()) else {
            return Ok(());
        };
        let pointer = pointer.at("default");
        let (mut schema, _) = without_null(schema, &pointer)?;
        if let Some(reference) = single_reference(&schema) {
            let node = json!({ "$ref": reference });
            schema = resolve(self.document, &node, &pointer)?.clone();
        }
        let (is_valid, expected) = match schema["type"].as_str() {
            _ if schema["enum"].is_array() => (
                items(&schema["enum"]).any(|value| value == default),
                "one of the values",
            ),
            Some("string") => (default.is_string(), "a string"),
            Some("integer") => (default.is_i64(), "an integer"),
            Some("number") => (default.is_number(), "a number"),
            Some("boolean") => (default.is_boolean(), "a boolean"),
            Some("array") => (default.is_array(), "a list"),
            Some("object") => (default.is_object(), "an object"),
            _ => (true, ""),
        };
        if is_valid {
            Ok(())
        } else {
            Err(pointer.error(format!("expected {expected}")))
        }
    }
}

/// Numeric bounds as method calls in `x-bounds`, since openapi-generator loses some, such as `minimum: 0` of a parameter.
pub(super) fn bounds(
    out: &mut Map<String, Value>,
    schema: &Value,
    kind: &str,
    pointer: &Pointer,
) -> Result<(), Error> {
    let mut bounds = Vec::new();
    for (keyword, mut method) in [
        ("minimum", "minimum"),
        ("maximum", "maximum"),
        ("exclusiveMinimum", "exclusive_minimum"),
        ("exclusiveMaximum", "exclusive_maximum"),
        ("multipleOf", "multiple_of"),
    ] {
        let Value::Number(bound) = &schema[keyword] else {
            continue;
        };
        // In OpenAPI 3.0, `exclusiveMinimum: true` makes `minimum` exclusive.
        match keyword {
            "minimum" if schema["exclusiveMinimum"] == true => method = "exclusive_minimum",
            "maximum" if schema["exclusiveMaximum"] == true => method = "exclusive_maximum",
            _ => {}
        }
        let literal = match (kind, bound.as_i64(), bound.as_f64()) {
            // Divided on its decimal text.
            ("integer" | "number", _, Some(_)) if keyword == "multipleOf" => format!("\"{bound}\""),
            ("integer", Some(bound), _) => integer_literal(bound),
            ("number", _, Some(bound)) => format!("{bound:?}"),
            _ => {
                return Err(pointer
                    .at(keyword)
                    .error(format!("expected a bound of type {kind}")));
            }
        };
        bounds.push(json!({ "method": method, "bound": literal }));
    }
    if schema["format"] == "int32" {
        bounds.push(json!({ "method": "minimum", "bound": "i32::MIN.into()" }));
        bounds.push(json!({ "method": "maximum", "bound": "i32::MAX.into()" }));
    }
    if !bounds.is_empty() {
        out.insert("x-bounds".into(), bounds.into());
    }
    Ok(())
}

/// `9_223_372_036_854_775_807`, or `i64::MAX` and `i64::MIN` for the limits.
pub(super) fn integer_literal(number: i64) -> String {
    let mut out = String::new();
    let digits = number.unsigned_abs().to_string();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    match number {
        i64::MAX => "i64::MAX".to_owned(),
        i64::MIN => "i64::MIN".to_owned(),
        _ if number < 0 => format!("-{out}"),
        _ => out,
    }
}
