//! Enumerations.

use serde_json::{Map, Value, json};

use super::constraints::integer_literal;
use crate::Error;
use crate::document::{Pointer, items};
use crate::names::{Names, variant_name};

/// Describes the values of an enumeration in `x-values`, or its only value in `x-constant`. All values have the type `kind`.
/// `x-enum-varnames` overrides the names of variants.
pub(super) fn enumeration(
    out: &mut Map<String, Value>,
    schema: &Value,
    kind: &str,
    name: &str,
    pointer: &Pointer,
) -> Result<(), Error> {
    let (mut values, mut variants) = (Vec::new(), Names::default());
    for (index, value) in items(&schema["enum"]).enumerate() {
        let (text, literal) = match (kind, value, value.as_i64()) {
            ("string", Value::String(text), _) => (text.clone(), format!("{text:?}")),
            ("integer", _, Some(number)) => (number.to_string(), integer_literal(number)),
            _ => {
                let pointer = pointer.at("enum").at(index);
                return Err(pointer.error(format!("expected a value of type {kind}")));
            }
        };
        let variant = schema["x-enum-varnames"][index].as_str();
        let variant = variant.map_or_else(|| variant_name(name, &text), str::to_owned);
        let variant = variants.add(&variant);
        let rename = kind == "string" && variant != text;
        values.push(json!({
            "variant": variant, "literal": literal, "rename": rename,
        }));
    }
    let is_constant = values.len() == 1;
    let key = if is_constant {
        "x-constant"
    } else {
        "x-values"
    };
    out.insert(key.into(), values.into());
    out.insert("enum".into(), schema["enum"].clone());
    Ok(())
}
