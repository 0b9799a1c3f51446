//! Equivalent notations of one schema: `null`, references with annotations beside them, `const`.

use serde_json::{Map, Value, json};

use super::{describe, entry};
use crate::Error;
use crate::document::{Pointer, properties};
use crate::names::string_literal;

/// The schema without `null`, and whether it allows `null`.
pub(super) fn without_null(schema: &Value, pointer: &Pointer) -> Result<(Value, bool), Error> {
    let mut out = schema.clone();
    let mut nullable = schema["nullable"] == true;
    if let Some(types) = schema["type"].as_array() {
        let others: Vec<_> = types.iter().filter(|name| *name != "null").collect();
        nullable |= others.len() < types.len();
        let [single] = others.as_slice() else {
            return Err(pointer
                .at("type")
                .error("several types besides null are not supported; use anyOf"));
        };
        out["type"] = (*single).clone();
    }
    if !schema["const"].is_null() {
        out["enum"] = json!([schema["const"]]);
    }
    if let Some(values) = out["enum"].as_array_mut() {
        let count = values.len();
        values.retain(|value| !value.is_null());
        nullable |= values.len() < count;
    }
    for keyword in ["anyOf", "oneOf"] {
        let Some(alternatives) = schema[keyword].as_array() else {
            continue;
        };
        let is_null = |alternative: &&Value| alternative["type"] == "null";
        let others: Vec<_> = alternatives
            .iter()
            .filter(|one| !is_null(one))
            .cloned()
            .collect();
        nullable |= others.len() < alternatives.len();
        if let [single] = others.as_slice() {
            let (single, is_nullable) = without_null(single, &pointer.at(keyword))?;
            nullable |= is_nullable;
            out[keyword] = Value::Null;
            add_missing(&mut out, &single);
        } else {
            out[keyword] = others.into();
        }
    }
    if let Some(out) = out.as_object_mut() {
        out.retain(|_, value| !value.is_null());
    }
    Ok((out, nullable))
}

/// Adds the properties of `other` that `out` lacks.
fn add_missing(out: &mut Value, other: &Value) {
    for (keyword, value) in properties(other) {
        if out[keyword].is_null() {
            out[keyword] = value.clone();
        }
    }
}

/// Whether a schema needs a Rust type of its own.
pub(super) fn is_named(schema: &Value) -> bool {
    ["properties", "anyOf", "oneOf", "allOf", "enum", "const"]
        .iter()
        .any(|keyword| !schema[keyword].is_null())
}

/// The reference of a schema that has no keywords besides annotations.
pub(super) fn single_reference(schema: &Value) -> Option<&str> {
    const ANNOTATIONS: &[&str] = &[
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "nullable",
        "readOnly",
        "title",
        "writeOnly",
    ];
    let constrains = |keyword: &str| {
        !(matches!(keyword, "$ref" | "allOf")
            || ANNOTATIONS.contains(&keyword)
            || keyword.starts_with("x-"))
    };
    if properties(schema).any(|(keyword, _)| constrains(keyword)) {
        return None;
    }
    match schema["allOf"].as_array().map(Vec::as_slice) {
        None => schema["$ref"].as_str(),
        Some([part]) if part.as_object().is_some_and(|part| part.len() == 1) => {
            part["$ref"].as_str()
        }
        Some(_) => None,
    }
}

/// A reference to the type `name` with the annotations of `schema`.
pub(super) fn reference(name: &str, schema: &Value, nullable: bool) -> Value {
    let mut out = annotations(schema, nullable);
    let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
    if out.is_empty() {
        return reference;
    }
    out.insert("allOf".into(), json!([reference]));
    out.extend(entry("deprecated", schema));
    Value::Object(out)
}

/// The annotations of a schema.
pub(super) fn annotations(schema: &Value, nullable: bool) -> Map<String, Value> {
    let mut out = Map::new();
    out.extend(describe(schema).map(|text| ("description".to_owned(), text)));
    if nullable {
        out.insert("nullable".into(), true.into());
    }
    if let Some(default) = schema.get("default") {
        out.insert(
            "x-default".into(),
            string_literal(&default.to_string()).into(),
        );
    }
    if schema["writeOnly"] == true {
        out.insert("x-write-only".into(), true.into());
    }
    let extensions = properties(schema).filter(|(key, _)| key.starts_with("x-"));
    out.extend(extensions.map(|(key, value)| (key.clone(), value.clone())));
    out
}
