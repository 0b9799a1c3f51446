//! The document that openapi-generator reads: one operation without input for each operation, and everything that the
//! templates render in extensions. Its own model of the document loses too much of OpenAPI 3.1 to be used.

use serde_json::{Map, Value, json};

use crate::document::items;
use crate::operations::Rendering;

/// The document for the templates.
pub fn document(rendering: &Rendering) -> Value {
    let mut paths = Map::new();
    for (index, (module, operation)) in rendering.operations.iter().enumerate() {
        let operation = json!({
            "operationId": format!("operation{index}"),
            "tags": [module],
            "responses": { "default": { "description": "" } },
            "x-operation": without_null(operation),
        });
        // openapi-generator sorts the paths as text.
        paths.insert(format!("/{index:06}"), json!({ "get": operation }));
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "", "version": "" },
        "paths": paths,
        "x-uses-models": uses(rendering, "models::"),
        "x-has-models": rendering.models != json!([]),
        "x-models": without_null(&rendering.models),
        "x-parameters": without_null(&rendering.parameters),
        "x-security-schemes": without_null(&rendering.security.schemes),
        "x-roles": without_null(&rendering.security.roles),
        "x-unions": without_null(&rendering.security.unions),
        "x-authentication": without_null(&rendering.security.functions),
        "x-has-authentication": rendering.security.functions != json!([]),
        "x-rejections": without_null(&rendering.rejections),
        "x-has-rejections": rendering.rejections != json!([]),
        "x-has-parameters": rendering.parameters != json!([]),
        "x-has-security": rendering.security.schemes != json!([]),
        "x-has-checks": has_checks(rendering),
    })
}

/// Whether the code refers to `schemas.json`. Types of responses are not decoded, so that nothing checks them.
pub fn has_checks(rendering: &Rendering) -> bool {
    let is_checked = |model: &Value| {
        let has_check = model["check"].is_string() || contains(model, CHECK);
        has_check && model["decoded"] == true
    };
    uses(rendering, CHECK) || items(&rendering.models).any(is_checked)
}

/// What an expression contains that refers to `schemas.json`.
const CHECK: &str = "json_schema!(SCHEMAS";

/// Whether the code of an operation or of a shared parameter contains `text`.
fn uses(rendering: &Rendering, text: &str) -> bool {
    let mut operations = rendering.operations.iter();
    operations.any(|(_, operation)| contains(operation, text))
        || contains(&rendering.parameters, text)
}

fn contains(value: &Value, text: &str) -> bool {
    match value {
        Value::String(string) => string.contains(text),
        Value::Array(items) => items.iter().any(|item| contains(item, text)),
        Value::Object(object) => object.values().any(|value| contains(value, text)),
        _ => false,
    }
}

/// The value with `false` for what is absent: templates would look further up for `null` and for the empty string.
fn without_null(value: &Value) -> Value {
    match value {
        Value::Null => json!(false),
        Value::String(text) if text.is_empty() => json!(false),
        Value::Array(items) => items.iter().map(without_null).collect(),
        Value::Object(object) => {
            let properties = object
                .iter()
                .map(|(key, value)| (key.clone(), without_null(value)));
            Value::Object(properties.collect())
        }
        other => other.clone(),
    }
}
