//! `allOf`, and keywords beside `$ref`: one schema with the keywords of all parts.
//!
//! What one schema cannot express, such as two patterns, stays in its `allOf`. A property keeps the pointer to where it is
//! written in `ORIGIN`.

use serde_json::{Map, Value, json};

use super::Schemas;
use super::notation::{is_annotation, without_null};
use crate::document::{Pointer, entry, items, properties};
use crate::upgrade::{LISTS, MAPS, SINGLE};

/// The pointer of a schema that was merged into another one.
pub const ORIGIN: &str = "\u{1}origin";

/// Keywords that depend on their neighbours, and stay in `allOf` with them.
const GROUPS: &[&[&str]] = &[
    &["if", "then", "else"],
    &["contains", "minContains", "maxContains"],
    &["prefixItems", "items"],
];

impl Schemas<'_> {
    /// The schema with its `allOf` and its `$ref` merged into it, recursively.
    pub(super) fn merge(&self, schema: &Value, pointer: &Pointer) -> Value {
        let mut merged = Merged::default();
        self.merge_into(&mut merged, schema, pointer, 0);
        merged.into_schema()
    }

    fn merge_into(&self, merged: &mut Merged, schema: &Value, pointer: &Pointer, depth: usize) {
        if depth > 32 {
            self.problems.error(pointer, "allOf leads back to itself");
            return;
        }
        if properties(schema).any(|(keyword, _)| keyword.starts_with("unevaluated")) {
            merged.rest.push(without_annotations(schema));
        }
        if let Some(reference) = schema["$ref"].as_str() {
            let target = Pointer::from(reference.trim_start_matches('#'));
            if let Some(schema) = self.document.pointer(target.as_str()) {
                self.merge_part(merged, schema, &target, depth);
            }
        }
        for (index, part) in items(&schema["allOf"]).enumerate() {
            self.merge_part(merged, part, &pointer.at("allOf").at(index), depth);
        }
        merged.absorb(schema, pointer, depth > 0);
    }

    fn merge_part(&self, merged: &mut Merged, part: &Value, pointer: &Pointer, depth: usize) {
        match part {
            Value::Bool(true) => {}
            Value::Object(_) => self.merge_into(merged, &without_null(part), pointer, depth + 1),
            _ => merged.rest.push(part.clone()),
        }
    }
}

fn without_annotations(schema: &Value) -> Value {
    let assertions = properties(schema).filter(|(keyword, _)| !is_annotation(keyword));
    Value::Object(
        assertions
            .map(|(keyword, value)| (keyword.clone(), value.clone()))
            .collect(),
    )
}

#[derive(Default)]
struct Merged {
    schema: Map<String, Value>,
    /// Parts that must be valid in addition.
    rest: Vec<Value>,
}

impl Merged {
    /// Adds the keywords of one schema, without its `allOf` and `$ref`.
    fn absorb(&mut self, schema: &Value, pointer: &Pointer, is_part: bool) {
        for (keyword, value) in properties(schema) {
            match keyword.as_str() {
                "$ref" | "allOf" | ORIGIN => {}
                "properties" => self.add_properties(value, pointer),
                "required" => self.extend(keyword, value),
                "type" => self.narrow_type(value),
                "enum" => self.retain_values(value),
                "additionalProperties" | "patternProperties" => {
                    self.add_additional(keyword, schema);
                }
                "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties" => {
                    self.tighten(keyword, value, |new, old| new > old);
                }
                "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties" => {
                    self.tighten(keyword, value, |new, old| new < old);
                }
                keyword if keyword.starts_with("unevaluated") => {}
                keyword if is_annotation(keyword) => self.annotate(keyword, value, is_part),
                keyword => self.add(keyword, &with_origins(keyword, value, pointer), schema),
            }
        }
    }

    fn add_properties(&mut self, added: &Value, pointer: &Pointer) {
        let all = self.schema.entry("properties").or_insert_with(|| json!({}));
        for (name, property) in properties(added) {
            let property = with_origin(property, &pointer.at("properties").at(name));
            all[name] = match &all[name] {
                Value::Null => property,
                old if without_origin(old) == without_origin(&property) => continue,
                old => json!({ "allOf": [old, property] }),
            };
        }
    }

    fn extend(&mut self, keyword: &str, value: &Value) {
        let all = self.schema.entry(keyword).or_insert_with(|| json!([]));
        if let Some(all) = all.as_array_mut() {
            let new: Vec<_> = items(value)
                .filter(|one| !all.contains(one))
                .cloned()
                .collect();
            all.extend(new);
        }
    }

    fn narrow_type(&mut self, value: &Value) {
        let list = |types: &Value| match types {
            Value::Array(types) => types.clone(),
            single => vec![single.clone()],
        };
        let Some(old) = self.schema.get("type") else {
            self.schema.insert("type".into(), value.clone());
            return;
        };
        let (old, new) = (list(old), list(value));
        let is_number = |types: &[Value]| types.contains(&json!("number"));
        let both = |name: &&Value| {
            let within =
                |types: &[Value]| types.contains(name) || (**name == "integer" && is_number(types));
            within(&old) && within(&new)
        };
        let mut types: Vec<_> = old.iter().chain(&new).filter(both).cloned().collect();
        types.dedup();
        match types.as_slice() {
            [] => self.rest.push(json!(false)),
            [single] => drop(self.schema.insert("type".into(), single.clone())),
            _ => drop(self.schema.insert("type".into(), types.into())),
        }
    }

    fn retain_values(&mut self, value: &Value) {
        match self.schema.get_mut("enum").and_then(Value::as_array_mut) {
            Some(values) => values.retain(|one| items(value).any(|other| other == one)),
            None => drop(self.schema.insert("enum".into(), value.clone())),
        }
    }

    /// These keywords mean the properties of their own part.
    fn add_additional(&mut self, keyword: &str, schema: &Value) {
        let value = &schema[keyword];
        if *value == json!(true) || *value == json!({}) {
            self.schema.entry(keyword).or_insert_with(|| value.clone());
        } else if keyword == "patternProperties" && schema.get("additionalProperties").is_some() {
            // It is added with `additionalProperties`.
        } else {
            let names =
                properties(&schema["properties"]).map(|(name, _)| (name.clone(), json!(true)));
            let mut part = Map::from_iter([(keyword.to_owned(), value.clone())]);
            part.insert("properties".into(), Value::Object(names.collect()));
            if let Some(patterns) = schema.get("patternProperties") {
                part.insert("patternProperties".into(), patterns.clone());
            }
            self.rest.push(part.into());
        }
    }

    fn tighten(&mut self, keyword: &str, value: &Value, is_tighter: fn(f64, f64) -> bool) {
        let old = self.schema.get(keyword).and_then(Value::as_f64);
        if old.is_none_or(|old| value.as_f64().is_some_and(|new| is_tighter(new, old))) {
            self.schema.insert(keyword.to_owned(), value.clone());
        }
    }

    fn annotate(&mut self, keyword: &str, value: &Value, is_part: bool) {
        let is_own = matches!(
            keyword,
            "title" | "discriminator" | "x-rust-name" | "x-rust-type" | "$defs"
        );
        if !(is_part && is_own) {
            self.schema.insert(keyword.to_owned(), value.clone());
        }
    }

    fn add(&mut self, keyword: &str, value: &Value, schema: &Value) {
        let group = GROUPS.iter().find(|group| {
            group.contains(&keyword) && (keyword != "items" || !schema["prefixItems"].is_null())
        });
        if let Some(group) = group {
            if group[0] == keyword {
                let part = group.iter().filter_map(|keyword| entry(keyword, schema));
                self.rest.push(Value::Object(part.collect()));
            }
            return;
        }
        match self.schema.get(keyword) {
            None => drop(self.schema.insert(keyword.to_owned(), value.clone())),
            Some(old) if old == value => {}
            Some(old) if keyword == "items" => {
                let both = json!({ "allOf": [old, value] });
                self.schema.insert(keyword.to_owned(), both);
            }
            Some(_) => self.rest.push(json!({ keyword: value })),
        }
    }

    fn into_schema(mut self) -> Value {
        let names = |schema: &Value| -> Vec<String> {
            properties(&schema["properties"])
                .map(|(name, _)| name.clone())
                .collect()
        };
        let merged = names(&json!({ "properties": self.schema.get("properties") }));
        // What one part says of all properties holds for the whole.
        let whole = self
            .rest
            .iter()
            .position(|part| part.get("additionalProperties").is_some() && names(part) == merged);
        if let Some(index) = whole
            && self.schema.get("additionalProperties").is_none()
        {
            let part = self.rest.remove(index);
            for keyword in ["additionalProperties", "patternProperties"] {
                if let Some(value) = part.get(keyword) {
                    self.schema.insert(keyword.to_owned(), value.clone());
                }
            }
        }
        if !self.rest.is_empty() {
            self.schema.insert("allOf".into(), self.rest.into());
        }
        self.schema.into()
    }
}

fn with_origin(schema: &Value, pointer: &Pointer) -> Value {
    let mut out = schema.clone();
    if let Some(object) = out.as_object_mut() {
        object
            .entry(ORIGIN)
            .or_insert_with(|| pointer.as_str().into());
    }
    out
}

/// Marks each schema in the value of a keyword.
fn with_origins(keyword: &str, value: &Value, pointer: &Pointer) -> Value {
    let pointer = pointer.at(keyword);
    match value {
        Value::Array(schemas) if LISTS.contains(&keyword) => {
            let schemas = schemas.iter().enumerate();
            schemas
                .map(|(index, schema)| with_origin(schema, &pointer.at(index)))
                .collect()
        }
        Value::Object(schemas) if MAPS.contains(&keyword) => {
            let schemas = schemas.iter();
            let schemas =
                schemas.map(|(key, schema)| (key.clone(), with_origin(schema, &pointer.at(key))));
            Value::Object(schemas.collect())
        }
        schema if SINGLE.contains(&keyword) => with_origin(schema, &pointer),
        other => other.clone(),
    }
}

fn without_origin(schema: &Value) -> Value {
    let mut out = schema.clone();
    if let Some(object) = out.as_object_mut() {
        object.remove(ORIGIN);
    }
    out
}
