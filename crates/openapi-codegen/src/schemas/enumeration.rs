//! Enumerations of strings or integers.

use serde_json::{Map, Value, json};

use super::model::Kind;
use super::scalar::integer_literal;
use super::{Node, Schemas};
use crate::document::items;
use crate::names::{Names, code, variant_name};

impl Schemas<'_> {
    /// The values of an enumeration, or its only value. `x-enum-varnames` overrides the names of variants.
    pub(super) fn enumeration(node: Node<'_>, rest: &mut Map<String, Value>) -> Kind {
        for keyword in ["type", "enum", "const"] {
            rest.remove(keyword);
        }
        let (mut values, mut variants, mut seen) = (Vec::new(), Names::default(), Vec::new());
        let constant = node.schema.get("const");
        let all = items(&node.schema["enum"]);
        let is_allowed = |value: &&Value| constant.is_none_or(|constant| constant == *value);
        let listed: Vec<_> = all.filter(is_allowed).collect();
        let listed = if listed.is_empty() {
            constant.into_iter().collect()
        } else {
            listed
        };
        for (index, value) in listed.into_iter().enumerate() {
            if seen.contains(&value) {
                continue;
            }
            seen.push(value);
            let (text, literal) = match (value.as_str(), value.as_i64()) {
                (Some(text), _) => (text.to_owned(), format!("{text:?}")),
                (_, number) => {
                    let number = number.unwrap_or_default();
                    (number.to_string(), integer_literal(number.into(), "i64"))
                }
            };
            let own = node.schema["x-enum-varnames"][index].as_str();
            let variant = variant_name(node.name, own.unwrap_or(&text));
            let variant = variants.add(&variant);
            let rename = value.is_string() && variant != text;
            values.push(json!({ "variant": variant, "literal": literal, "shown": code(&literal), "rename": rename }));
        }
        let is_string =
            node.schema["enum"][0].is_string() || constant.is_some_and(Value::is_string);
        Kind::Enumeration {
            is_string,
            is_constant: constant.is_some(),
            values,
        }
    }
}
