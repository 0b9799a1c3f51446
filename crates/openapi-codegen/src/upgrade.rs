//! Rewrites the schemas of an OpenAPI 3.0 document as JSON Schema 2020-12, which is what OpenAPI 3.1 uses. Pointers into the
//! document stay valid.

use serde_json::{Map, Value, json};

/// Keywords whose value is one schema.
pub const SINGLE: &[&str] = &[
    "additionalProperties",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];
/// Keywords whose value is a list of schemas.
pub const LISTS: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose value is an object of schemas.
pub const MAPS: &[&str] = &[
    "$defs",
    "dependentSchemas",
    "patternProperties",
    "properties",
];

/// Upgrades every schema of the document. A 3.1 document may use the notation of 3.0, too.
pub fn upgrade(document: &mut Value) {
    let is_3_0 = document["openapi"]
        .as_str()
        .is_some_and(|version| version.starts_with("3.0"));
    visit(document, is_3_0);
}

/// Looks for schemas in the objects of OpenAPI, which name them in `schema`, `schemas` and `itemSchema`.
fn visit(node: &mut Value, is_3_0: bool) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, is_3_0)),
        Value::Object(object) => {
            for (key, value) in object {
                match (key.as_str(), &mut *value) {
                    ("example" | "examples" | "default", _) => {}
                    ("schema", schema) => upgrade_schema(schema, is_3_0),
                    ("schemas", Value::Object(schemas)) => {
                        schemas
                            .values_mut()
                            .for_each(|schema| upgrade_schema(schema, is_3_0));
                    }
                    _ => visit(value, is_3_0),
                }
            }
        }
        _ => {}
    }
}

fn upgrade_schema(schema: &mut Value, is_3_0: bool) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if is_3_0 && object.contains_key("$ref") {
        // OpenAPI 3.0 ignores what is beside a reference. Annotations do no harm.
        object.retain(|key, _| {
            matches!(key.as_str(), "$ref" | "description") || key.starts_with("x-")
        });
        return;
    }
    upgrade_nullable(object);
    upgrade_bound(object, "minimum", "exclusiveMinimum");
    upgrade_bound(object, "maximum", "exclusiveMaximum");
    for (key, value) in object {
        let key = key.as_str();
        match value {
            Value::Array(items) if LISTS.contains(&key) => {
                for item in items {
                    upgrade_schema(item, is_3_0);
                }
            }
            Value::Object(map) if MAPS.contains(&key) => {
                for item in map.values_mut() {
                    upgrade_schema(item, is_3_0);
                }
            }
            _ if SINGLE.contains(&key) => upgrade_schema(value, is_3_0),
            _ => {}
        }
    }
}

/// `nullable: true` adds `null` to the types, the values of an enumeration, and the alternatives. It stays beside `allOf`,
/// where 2020-12 has no notation that would keep the pointers.
fn upgrade_nullable(object: &mut Map<String, Value>) {
    if object.get("nullable") != Some(&json!(true)) {
        return;
    }
    match object.get_mut("type") {
        Some(Value::Array(types)) if !types.contains(&json!("null")) => types.push("null".into()),
        Some(name @ Value::String(_)) => *name = json!([name, "null"]),
        _ => {}
    }
    if let Some(values) = object.get_mut("enum").and_then(Value::as_array_mut)
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    for keyword in ["anyOf", "oneOf"] {
        let alternatives = object.get_mut(keyword).and_then(Value::as_array_mut);
        if let Some(alternatives) = alternatives {
            alternatives.push(json!({ "type": "null" }));
        }
    }
    if !object.contains_key("allOf") {
        object.remove("nullable");
    }
}

/// In OpenAPI 3.0, `exclusiveMinimum: true` makes `minimum` exclusive.
fn upgrade_bound(object: &mut Map<String, Value>, inclusive: &str, exclusive: &str) {
    match object.get(exclusive) {
        Some(Value::Bool(true)) => {
            object.remove(exclusive);
            if let Some(bound) = object.remove(inclusive) {
                object.insert(exclusive.to_owned(), bound);
            }
        }
        Some(Value::Bool(false)) => {
            object.remove(exclusive);
        }
        _ => {}
    }
}
