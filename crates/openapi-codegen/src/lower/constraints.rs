//! Bounds, enumerations and defaults.

use serde_json::{Map, Value, json};

use super::Lowering;
use super::written::{single_reference, without_null};
use crate::Error;
use crate::document::{Place, elements, resolve};

impl Lowering<'_> {
    /// A default is decoded like a value that was sent, so it has to be one that could be.
    pub(super) fn check_default(&self, schema: &Value, place: &Place) -> Result<(), Error> {
        let Some(default) = schema.get("default").filter(|default| !default.is_null()) else {
            return Ok(());
        };
        let place = place.at("default");
        let (mut schema, _) = without_null(schema, &place)?;
        if let Some(reference) = single_reference(&schema) {
            let node = json!({ "$ref": reference });
            schema = resolve(self.document, &node, &place)?.clone();
        }
        let (fits, wanted) = match schema["type"].as_str() {
            _ if schema["enum"].is_array() => (
                elements(&schema["enum"]).any(|one| one == default),
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
        if fits {
            Ok(())
        } else {
            Err(place.error(format!("want {wanted}")))
        }
    }
}

/// Numeric bounds as calls, since the engine forgets some of them (a parameter's `minimum: 0`, for one).
pub(super) fn bounds(
    out: &mut Map<String, Value>,
    schema: &Value,
    kind: &str,
    place: &Place,
) -> Result<(), Error> {
    let mut bounds = Vec::new();
    let exclusive = |bound: &str| schema[bound] == true;
    for (keyword, method) in [
        (
            "minimum",
            if exclusive("exclusiveMinimum") {
                "exclusive_minimum"
            } else {
                "minimum"
            },
        ),
        (
            "maximum",
            if exclusive("exclusiveMaximum") {
                "exclusive_maximum"
            } else {
                "maximum"
            },
        ),
        ("exclusiveMinimum", "exclusive_minimum"),
        ("exclusiveMaximum", "exclusive_maximum"),
        ("multipleOf", "multiple_of"),
    ] {
        let Value::Number(bound) = &schema[keyword] else {
            continue;
        };
        let literal = match (kind, bound.as_i64(), bound.as_f64()) {
            ("integer", Some(bound), _) => grouped(bound),
            ("number", _, Some(bound)) => format!("{bound:?}"),
            _ => {
                return Err(place
                    .at(keyword)
                    .error(format!("want a bound that is of type {kind}")));
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

/// The values of an enumeration, all of one kind.
pub(super) fn enumeration(schema: &Value, kind: &str, place: &Place) -> Result<Value, Error> {
    let fits = |value: &Value| {
        if kind == "string" {
            value.is_string()
        } else {
            value.is_i64()
        }
    };
    match elements(&schema["enum"]).position(|value| !fits(value)) {
        Some(index) => Err(place.at("enum").at(index).error(format!("want a {kind}"))),
        None => Ok(schema["enum"].clone()),
    }
}

/// `9_223_372_036_854_775_807`
fn grouped(number: i64) -> String {
    let mut out = String::new();
    let digits = number.unsigned_abs().to_string();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    if number < 0 { format!("-{out}") } else { out }
}
