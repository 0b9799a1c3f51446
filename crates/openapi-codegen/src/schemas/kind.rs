//! What kind of value a schema describes.

use serde_json::{Value, json};

use crate::document::items;

/// The JSON type of the values; `None` if there are several or any.
pub(super) fn kind_of(schema: &Value) -> Option<String> {
    if let Some(kind) = schema["type"].as_str() {
        return Some(kind.to_owned());
    }
    if !schema["type"].is_null() {
        return None;
    }
    let object = ["properties", "additionalProperties", "patternProperties"];
    if object.iter().any(|keyword| !schema[keyword].is_null()) {
        return Some("object".to_owned());
    }
    if !schema["items"].is_null() || !schema["prefixItems"].is_null() {
        return Some("array".to_owned());
    }
    let all = |is_kind: fn(&Value) -> bool| {
        let values: Vec<_> = items(&schema["enum"]).chain(schema.get("const")).collect();
        !values.is_empty() && values.into_iter().all(is_kind)
    };
    if all(Value::is_string) {
        return Some("string".to_owned());
    }
    all(Value::is_i64).then(|| "integer".to_owned())
}

/// Whether a schema becomes a type in `models.rs`.
pub(super) fn needs_model(schema: &Value) -> bool {
    let values = items(&schema["enum"]).chain(schema.get("const"));
    let values: Vec<_> = values.collect();
    let kind = schema["type"].as_str();
    let is_enumeration = !values.is_empty()
        && (values.iter().all(|value| value.is_string()) && matches!(kind, None | Some("string"))
            || values.iter().all(|value| value.is_i64()) && matches!(kind, None | Some("integer")));
    let several = |keyword: &str| items(&schema[keyword]).nth(1).is_some();
    let is_closed = schema["additionalProperties"] == json!(false);
    let has_properties = schema["properties"]
        .as_object()
        .is_some_and(|all| !all.is_empty());
    let is_object = matches!(kind, None | Some("object")) && (has_properties || is_closed);
    let has_types = schema["type"]
        .as_array()
        .is_some_and(|types| types.len() > 1);
    is_enumeration || is_object || several("anyOf") || several("oneOf") || has_types
}
