//! Enumerations.

use serde_json::{Map, Value, json};

use crate::Error;
use crate::document::{Pointer, items};
use crate::names::{unique, variant_name};

/// Describes the values of an enumeration in `x-values`, or its only value in `x-constant`. All values have the type `kind`.
/// `x-enum-varnames` overrides the names of variants.
pub(super) fn enumeration(
    out: &mut Map<String, Value>,
    schema: &Value,
    kind: &str,
    name: &str,
    pointer: &Pointer,
) -> Result<(), Error> {
    let mut variants: Vec<(String, Value)> = Vec::new();
    for (index, value) in items(&schema["enum"]).enumerate() {
        let text = match (kind, value) {
            ("string", Value::String(text)) => text.clone(),
            ("integer", Value::Number(number)) if number.is_i64() => number.to_string(),
            _ => {
                let pointer = pointer.at("enum").at(index);
                return Err(pointer.error(format!("expected a value of type {kind}")));
            }
        };
        let variant = schema["x-enum-varnames"][index].as_str();
        let variant = variant.map_or_else(|| variant_name(name, &text), str::to_owned);
        let variant = unique(&variant, |name| {
            variants.iter().any(|(used, _)| used == name)
        });
        let description = json!({
            "variant": variant, "literal": value.to_string(), "text": text,
            "rename": kind == "string" && variant != text,
        });
        variants.push((variant, description));
    }
    let key = if variants.len() == 1 {
        "x-constant"
    } else {
        "x-values"
    };
    let values = variants.into_iter().map(|(_, description)| description);
    out.insert(key.into(), values.collect());
    out.insert("enum".into(), schema["enum"].clone());
    Ok(())
}
