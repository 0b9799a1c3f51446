//! The document that has the random schemas as components.

use serde_json::{Value, json};

use crate::dice::Dice;
use crate::schemas::schema;

/// The number of random schemas.
pub const SCHEMAS: usize = 240;

/// How many of them are properties of one object.
const GROUP: usize = 30;

/// The first of their seeds.
const SEED: u64 = 1000;

/// The name of a random schema.
pub fn name(index: usize) -> String {
    format!("Random{index:03}")
}

/// Schemas that the random ones refer to.
fn shared() -> Value {
    json!({
        "Color": { "type": "string", "enum": ["red", "green"] },
        "Name": { "type": "string", "minLength": 1, "maxLength": 4 },
        "Point": {
            "type": "object",
            "required": ["a"],
            "properties": { "a": { "type": "integer" }, "b": { "type": "number", "minimum": 0 } },
        },
        "Closed": { "type": "object", "properties": { "c": { "type": "boolean" } }, "additionalProperties": false },
        "Tree": {
            "type": "object",
            "required": ["d"],
            "properties": { "d": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" }, "maxItems": 3 } },
        },
        "Maybe": { "anyOf": [{ "$ref": "#/components/schemas/Point" }, { "type": "null" }] },
    })
}

/// The text of the document.
pub fn text() -> String {
    format!(
        "# Random schemas, by the example `random-schemas`. JSON is YAML, too.\n{:#}\n",
        document()
    )
}

/// The OpenAPI document: each random schema is the type of the property `value` of a component.
pub fn document() -> Value {
    let mut schemas = shared();
    let mut groups = json!({});
    for index in 0..SCHEMAS {
        let mut dice = Dice::new(SEED + index as u64);
        let name = name(index);
        let group = &mut groups[format!("group{}", index / GROUP)];
        group["type"] = "object".into();
        group["properties"][&name] = json!({ "$ref": format!("#/components/schemas/{name}") });
        schemas[name] = json!({
            "type": "object",
            "required": ["value"],
            "properties": { "value": schema(&mut dice, 3) },
        });
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Random schemas", "version": "1" },
        "paths": { "/all": { "post": {
            "operationId": "send_all",
            "tags": ["all"],
            "requestBody": {
                "required": true,
                "content": { "application/json": { "schema": { "type": "object", "properties": groups } } },
            },
            "responses": { "204": { "description": "Nothing." } },
        } } },
        "components": { "schemas": schemas },
    })
}
