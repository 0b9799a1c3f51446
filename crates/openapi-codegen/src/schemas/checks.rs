//! What the typed decoder does not know: schemas for the `jsonschema` crate, which are written to `schemas.json`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::notation::is_assertion;
use super::{Node, Schemas};
use crate::document::{items, properties};
use crate::upgrade::{LISTS, MAPS, SINGLE};

/// Schemas by their names in `$defs`.
#[derive(Debug, Default)]
pub struct Checks {
    numbers: BTreeMap<String, String>,
    definitions: Map<String, Value>,
}

impl Checks {
    /// The content of `schemas.json`; `None` if it is not needed.
    pub fn document(&self) -> Option<Value> {
        let has_any = !self.definitions.is_empty();
        has_any.then(|| {
            json!({
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "$defs": self.definitions,
            })
        })
    }
}

impl Schemas<'_> {
    /// The name of the check for the assertions that are left; `None` if there are none.
    pub(super) fn check(&mut self, mut rest: Map<String, Value>, node: Node<'_>) -> Option<String> {
        if rest.is_empty() {
            return None;
        }
        let is_whole =
            properties(node.schema).any(|(keyword, _)| keyword.starts_with("unevaluated"));
        if is_whole {
            rest = super::notation::assertions(node.schema);
        } else if rest.contains_key("additionalProperties")
            || rest.contains_key("patternProperties")
        {
            let names = properties(&node.schema["properties"]);
            let names = names.map(|(name, _)| (name.clone(), json!(true)));
            rest.entry("properties")
                .or_insert_with(|| Value::Object(names.collect()));
        }
        let schema = self.clean(&Value::Object(rest));
        let number = self.checks.numbers.len() + 1;
        let numbers = self.checks.numbers.entry(schema.to_string());
        let number = numbers.or_insert_with(|| number.to_string()).clone();
        self.checks.definitions.insert(number.clone(), schema);
        Some(number)
    }

    /// The schema without annotations, with references into `$defs`.
    fn clean(&mut self, schema: &Value) -> Value {
        let Some(object) = schema.as_object() else {
            return schema.clone();
        };
        let mut out = Map::new();
        for (keyword, value) in object.iter().filter(|(keyword, _)| is_assertion(keyword)) {
            let value = match (keyword.as_str(), value) {
                ("$ref", Value::String(reference)) => self.definition(reference),
                ("required", names) => self.required(schema, names),
                (keyword, Value::Array(schemas)) if LISTS.contains(&keyword) => {
                    schemas.iter().map(|schema| self.clean(schema)).collect()
                }
                (keyword, Value::Object(schemas)) if MAPS.contains(&keyword) => {
                    let schemas = schemas
                        .iter()
                        .map(|(key, schema)| (key.clone(), self.clean(schema)));
                    Value::Object(schemas.collect())
                }
                (keyword, schema) if SINGLE.contains(&keyword) => self.clean(schema),
                (_, value) => value.clone(),
            };
            out.insert(keyword.clone(), value);
        }
        if schema["nullable"] == true {
            return json!({ "anyOf": [out, { "type": "null" }] });
        }
        out.into()
    }

    /// Checks are for requests, which lack `readOnly` properties.
    fn required(&self, schema: &Value, names: &Value) -> Value {
        let is_read_only = |name: &&Value| {
            name.as_str()
                .is_some_and(|name| self.has_flag(&schema["properties"][name], "readOnly"))
        };
        items(names)
            .filter(|name| !is_read_only(name))
            .cloned()
            .collect()
    }

    /// A reference to the definition of the target, which is added if it is new.
    fn definition(&mut self, reference: &str) -> Value {
        let target = reference.trim_start_matches('#');
        let name = target
            .strip_prefix("/components/schemas/")
            .unwrap_or(target);
        // A component must not have the name of a check.
        let name = if name.bytes().all(|byte| byte.is_ascii_digit()) {
            target
        } else {
            name
        };
        let escaped = name.replace('~', "~0").replace('/', "~1");
        if !self.checks.definitions.contains_key(name)
            && let Some(schema) = self.document.pointer(target)
        {
            self.checks.definitions.insert(name.to_owned(), json!(true));
            let schema = self.clean(schema);
            self.checks.definitions.insert(name.to_owned(), schema);
        }
        format!("#/$defs/{}", percent_encoded(&escaped)).into()
    }
}

fn percent_encoded(text: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/$!&'()*+,;=:@".contains(&byte);
    let encode = |byte: u8| {
        if is_plain(byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    };
    text.bytes().map(encode).collect()
}
