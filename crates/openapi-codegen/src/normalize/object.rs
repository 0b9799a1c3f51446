//! Objects and their properties.

use serde_json::{Map, Value, json};

use super::{Normalizer, name_of};
use crate::Error;
use crate::document::{Pointer, items, properties};
use crate::names::{Names, local_name, nested_type_name, value_name};

impl Normalizer<'_> {
    pub(super) fn object(
        &mut self,
        out: &mut Map<String, Value>,
        schema: &Value,
        name: &str,
        pointer: &Pointer,
    ) -> Result<(), Error> {
        let mut fields = Fields::default();
        for (key, property) in properties(&schema["properties"]) {
            let pointer = pointer.at("properties").at(key);
            let type_name = nested_type_name(name, key);
            let normalized = self.inline(property, &type_name, &pointer)?;
            if normalized["x-write-only"] == true {
                out.insert("x-secret".into(), true.into());
            }
            let is_required = items(&schema["required"]).any(|name| name == key);
            fields.add(key, is_required, normalized);
        }
        let additional = &schema["additionalProperties"];
        let has_fields = !fields.properties.is_empty();
        if additional == &json!(false) {
            out.insert("x-closed".into(), true.into());
            out.insert("x-named".into(), true.into());
        } else if additional.is_object() || additional == &json!(true) || !has_fields {
            let values = if additional.is_object() {
                additional
            } else {
                &json!({})
            };
            let pointer = pointer.at("additionalProperties");
            let mut values = self.inline(values, &nested_type_name(name, "value"), &pointer)?;
            if has_fields {
                // openapi-generator ignores them beside named properties, so they are added as one more.
                values["x-additional"] = true.into();
                out.insert("x-named".into(), true.into());
                fields.add("additionalProperties", true, values);
            } else {
                let is_any = values == json!({});
                let values = if is_any { true.into() } else { values };
                out.insert("additionalProperties".into(), values);
            }
        }
        if has_fields {
            out.insert("properties".into(), fields.properties.into());
        }
        Ok(())
    }
}

/// Normalized properties, and the Rust names that are in use.
#[derive(Default)]
struct Fields {
    properties: Map<String, Value>,
    names: Names,
}

impl Fields {
    fn add(&mut self, key: &str, is_required: bool, mut property: Value) {
        let name = name_of(&property, "x-rust-name", || value_name(key));
        let name = self.names.add(&name);
        if property["$ref"].is_string() {
            // Extensions beside `$ref` are ignored.
            property = json!({ "allOf": [property] });
        }
        let mut serde = Vec::new();
        if name.trim_start_matches("r#") != key {
            serde.push(format!("rename = {key:?}"));
        }
        if !is_required && property["x-default"].is_null() {
            serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        }
        if !serde.is_empty() {
            property["x-serde"] = serde.join(", ").into();
        }
        property["x-local"] = local_name(&name).into();
        property["x-key"] = format!("{key:?}").into();
        property["x-field"] = name.into();
        self.properties.insert(key.to_owned(), property);
    }
}
