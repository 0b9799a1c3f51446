//! `uniqueItems` in time that is linear in the size of a list.
//!
//! The `jsonschema` crate hashes numbers as doubles and objects with a fixed key, so that a list can be made in which many
//! items have the same hash. A list of 1 MB took a second.

use std::collections::HashSet;
use std::fmt::Write;

use jsonschema::{Keyword, ValidationError};
use serde_json::Value;

/// The keyword; the argument is its value.
#[derive(Clone, Copy, Debug)]
pub(super) struct UniqueItems(pub(super) bool);

impl<'i> Keyword<'i> for UniqueItems {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        if self.is_valid(instance) {
            return Ok(());
        }
        Err(ValidationError::custom("items must be unique"))
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        let items = instance.as_array().map(Vec::as_slice).unwrap_or_default();
        let mut texts = HashSet::with_capacity(items.len());
        let is_new = |item| {
            let mut text = String::new();
            write_canonical(item, &mut text);
            texts.insert(text)
        };
        !self.0 || items.len() < 2 || items.iter().all(is_new)
    }
}

/// Writes a text that is the same for equal values only: `1.0` equals `1`, and the order of properties does not matter.
fn write_canonical(value: &Value, text: &mut String) {
    // Writing to a string does not fail.
    let _written = match value {
        Value::Null => text.write_str("null"),
        Value::Bool(boolean) => write!(text, "{boolean}"),
        Value::Number(number) => match number.as_f64() {
            Some(double) if number.is_f64() && double.fract() == 0.0 && double.abs() < 1e30 => {
                write!(text, "{:.0}", double + 0.0)
            }
            _ => write!(text, "{number}"),
        },
        Value::String(string) => write!(text, "{}\"{string}", string.len()),
        Value::Array(items) => {
            text.push('[');
            for item in items {
                write_canonical(item, text);
                text.push(',');
            }
            text.write_str("]")
        }
        Value::Object(properties) => {
            let mut properties: Vec<_> = properties.iter().collect();
            properties.sort_unstable_by_key(|(name, _)| *name);
            text.push('{');
            for (name, value) in properties {
                let _written = write!(text, "{}\"{name}", name.len());
                write_canonical(value, text);
                text.push(',');
            }
            text.write_str("}")
        }
    };
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Keyword, UniqueItems, Value};

    fn is_unique(items: &Value) -> bool {
        UniqueItems(true).is_valid(items)
    }

    #[test]
    fn items_are_compared_as_json_values() {
        for items in [
            json!([]),
            json!([1, "1", true, "true", null, "null", [1], {}]),
            json!([9_007_199_254_740_992_u64, 9_007_199_254_740_993_u64]),
            json!([["a", "b"], ["a,1\"b"], "a"]),
            json!([{ "a": 1, "b": 2 }, { "a": 2, "b": 1 }, { "a": 1 }]),
            json!([1e300, 1e301, 1.5]),
            json!({ "a": 1 }),
        ] {
            assert!(is_unique(&items), "{items}");
        }
        for items in [
            json!([1, 1.0]),
            json!([0, -0.0]),
            json!([9_223_372_036_854_775_808_u64, 9_223_372_036_854_775_808.0]),
            json!([{ "a": 1, "b": [2] }, { "b": [2.0], "a": 1.0 }]),
            json!([1e300, 1e300]),
        ] {
            assert!(!is_unique(&items), "{items}");
        }
        assert!(UniqueItems(false).is_valid(&json!([1, 1])));
    }
}
