//! The document that openapi-generator reads: one operation without input for each operation, and everything that the
//! templates render in extensions. Its own model of the document loses too much of OpenAPI 3.1 to be used.

use serde_json::{Map, Value, json};

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
        paths.insert(format!("/{index}"), json!({ "get": operation }));
    }
    json!({
        "openapi": "3.0.3",
        "info": { "title": "", "version": "" },
        "paths": paths,
        "x-uses-models": uses_models(rendering),
        "x-has-models": rendering.models != json!([]),
        "x-models": without_null(&rendering.models),
        "x-parameters": without_null(&rendering.parameters),
        "x-security-schemes": without_null(&rendering.security.schemes),
        "x-roles": without_null(&rendering.security.roles),
        "x-unions": without_null(&rendering.security.unions),
        "x-authentication": without_null(&rendering.security.functions),
        "x-rejections": without_null(&rendering.rejections),
        "x-has-rejections": rendering.rejections != json!([]),
        "x-has-parameters": rendering.parameters != json!([]),
        "x-has-security": rendering.security.schemes != json!([]),
        "x-has-checks": rendering.checks.is_some(),
    })
}

/// Whether a file other than `models.rs` refers to a model: it would be an unused import otherwise.
fn uses_models(rendering: &Rendering) -> bool {
    let operations = rendering.operations.iter().map(|(_, operation)| operation);
    let mut values = operations.chain([&rendering.parameters]);
    values.any(|value| value.to_string().contains("models::"))
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
