//! The many ways of writing one thing: `null`, references with remarks beside them, annotations.

use serde_json::{Map, Value, json};

use super::describe;
use crate::Error;
use crate::document::{Place, members};

/// The schema without its ways of saying `null`, and whether it allows `null`.
pub(super) fn without_null(schema: &Value, place: &Place) -> Result<(Value, bool), Error> {
    let mut out = schema.clone();
    let mut nullable = schema["nullable"] == true;
    if let Some(kinds) = schema["type"].as_array() {
        let kinds: Vec<_> = kinds
            .iter()
            .filter(|kind| *kind != "null")
            .cloned()
            .collect();
        nullable |= kinds.len() < schema["type"].as_array().map_or(0, Vec::len);
        let [kind] = kinds.as_slice() else {
            return Err(place
                .at("type")
                .error("several types beside null are written with anyOf"));
        };
        out["type"] = kind.clone();
    }
    if !schema["const"].is_null() {
        out["enum"] = json!([schema["const"]]);
    }
    if let Some(values) = out["enum"].as_array_mut() {
        let all = values.len();
        values.retain(|value| !value.is_null());
        nullable |= values.len() < all;
    }
    for keyword in ["anyOf", "oneOf"] {
        let Some(alternatives) = schema[keyword].as_array() else {
            continue;
        };
        let rest: Vec<_> = alternatives
            .iter()
            .filter(|one| one["type"] != "null")
            .cloned()
            .collect();
        nullable |= rest.len() < alternatives.len();
        out[keyword] = rest.clone().into();
        if let [one] = rest.as_slice() {
            out.as_object_mut().map(|out| out.remove(keyword));
            let (one, also) = without_null(one, &place.at(keyword))?;
            nullable |= also;
            overlay(&mut out, &one);
        }
    }
    if let Some(out) = out.as_object_mut() {
        out.retain(|_, value| !value.is_null());
    }
    Ok((out, nullable))
}

/// Adds the members of `under` that `out` lacks.
fn overlay(out: &mut Value, under: &Value) {
    for (keyword, value) in members(under) {
        if out[keyword].is_null() {
            out[keyword] = value.clone();
        }
    }
}

/// Whether a component schema becomes a Rust type with its name.
pub(super) fn is_named(schema: &Value) -> bool {
    ["properties", "anyOf", "oneOf", "allOf", "enum", "const"]
        .iter()
        .any(|keyword| !schema[keyword].is_null())
}

/// The target of a schema that says no more than a reference.
pub(super) fn single_reference(schema: &Value) -> Option<&str> {
    let constrains = |keyword: &str| {
        !(matches!(
            keyword,
            "$ref" | "allOf" | "title" | "description" | "default" | "deprecated" | "nullable"
        ) || matches!(keyword, "readOnly" | "writeOnly" | "example" | "examples")
            || keyword.starts_with("x-"))
    };
    if members(schema).any(|(keyword, _)| constrains(keyword)) {
        return None;
    }
    match schema["allOf"].as_array().map(Vec::as_slice) {
        None => schema["$ref"].as_str(),
        Some([one]) if one.as_object().is_some_and(|one| one.len() == 1) => one["$ref"].as_str(),
        Some(_) => None,
    }
}

/// A reference, and what is said beside it.
pub(super) fn referring(reference: &str, schema: &Value, nullable: bool) -> Value {
    let mut out = annotations(schema, nullable);
    if out.is_empty() {
        return json!({ "$ref": reference });
    }
    out.insert("allOf".into(), json!([{ "$ref": reference }]));
    keep(&mut out, schema, "deprecated");
    Value::Object(out)
}

/// What is said about a value, whatever its kind.
pub(super) fn annotations(schema: &Value, nullable: bool) -> Map<String, Value> {
    let mut out = Map::new();
    out.extend(describe(schema).map(|text| ("description".to_owned(), text)));
    if nullable {
        out.insert("nullable".into(), true.into());
    }
    if let Some(default) = schema.get("default") {
        out.insert("x-default".into(), default.to_string().into());
    }
    if schema["writeOnly"] == true {
        out.insert("x-write-only".into(), true.into());
    }
    out.extend(
        members(schema)
            .filter(|(key, _)| key.starts_with("x-"))
            .map(|(k, v)| (k.clone(), v.clone())),
    );
    out
}

/// Takes a keyword over as it is.
pub(super) fn keep(out: &mut Map<String, Value>, schema: &Value, keyword: &str) {
    if let Some(value) = schema.get(keyword) {
        out.insert(keyword.to_owned(), value.clone());
    }
}
