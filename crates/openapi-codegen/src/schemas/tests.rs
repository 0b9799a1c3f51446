//! Types of small documents.

use serde_json::{Value, json};

use crate::operations::{Operations, Rendering};
use crate::problems::Problems;
use crate::{engine, upgrade};

/// A document with one operation, whose request and response have the schema `Thing`.
fn document(schemas: &Value) -> Value {
    let content =
        json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Things", "version": "1" },
        "paths": { "/things": { "post": {
            "operationId": "make_thing",
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "description": "The thing.", "content": content } },
        } } },
        "components": { "schemas": schemas },
    })
}

fn render(schemas: &Value) -> Rendering {
    let mut document = document(schemas);
    upgrade::upgrade(&mut document);
    let problems = Problems::default();
    let rendering = Operations::new(&document, &problems).render();
    assert!(!problems.into_inner().has_errors());
    rendering
}

fn model(rendering: &Rendering, name: &str) -> Value {
    let models = rendering.models.as_array().unwrap();
    let model = models.iter().find(|model| model["name"] == name);
    model.unwrap().clone()
}

#[test]
fn what_an_enumeration_asserts_besides_is_checked() {
    let rendering = render(&json!({
        "Thing": { "type": "object", "properties": { "size": { "$ref": "#/components/schemas/Size" } } },
        "Size": { "type": "string", "enum": ["s", "xl"], "maxLength": 1 },
    }));
    assert_eq!(
        model(&rendering, "Thing")["object"]["fields"][0]["schema"],
        "schema::checked(schema::enumeration::<Size>(), schema::json_schema!(SCHEMAS, \"1\"))"
    );
    assert!(engine::has_checks(&rendering));
}

#[test]
fn a_check_that_only_responses_have_is_not_generated() {
    let mut document = document(
        &json!({ "Thing": { "type": "object", "minProperties": 1, "properties": { "a": {} } } }),
    );
    document["paths"]["/things"]["post"]
        .as_object_mut()
        .unwrap()
        .remove("requestBody");
    let problems = Problems::default();
    let rendering = Operations::new(&document, &problems).render();
    assert!(!engine::has_checks(&rendering));
}

#[test]
fn an_enumeration_among_alternatives_is_not_boxed() {
    let rendering = render(&json!({ "Thing": { "anyOf": [
        { "type": "string", "enum": ["a", "b"] },
        { "type": "object", "properties": { "b": { "type": "integer" } } },
    ] } }));
    let variants = &model(&rendering, "Thing")["alternatives"]["variants"];
    assert_eq!(variants[0]["type"], "Thing1");
    assert_eq!(variants[1]["type"], "Box<Thing2>");
}

#[test]
fn a_constant_is_an_enumeration_of_one_value_with_another_error_type() {
    let thing = |provider: &Value| {
        let provider = json!({ "anyOf": [provider, { "type": "null" }], "default": "a" });
        render(&json!({
            "Thing": { "type": "object", "properties": { "provider": provider, "kind": { "$ref": "#/components/schemas/Kind" } } },
            "Kind": provider["anyOf"][0],
        }))
        .models
        .to_string()
    };
    let constant = thing(&json!({ "type": "string", "const": "a" }));
    assert_eq!(thing(&json!({ "const": "a" })), constant);
    assert_eq!(
        thing(&json!({ "type": "string", "enum": ["a"] })),
        constant.replace(r#""literal_error":true"#, r#""literal_error":false"#)
    );
}

#[test]
fn null_among_other_values_is_none() {
    let rendering = render(&json!({ "Thing": { "type": "object", "properties": {
        "mixed": { "enum": ["a", 1, null] },
        "object": { "type": ["object", "null"] },
        "nothing": { "anyOf": [{ "type": "null" }] },
    }, "required": ["mixed", "nothing", "object"] } }));
    let fields = model(&rendering, "Thing")["object"]["fields"].clone();
    for (index, ty) in ["Option<Json>", "Option<Json>", "()"].iter().enumerate() {
        assert_eq!(fields[index]["type"], *ty);
    }
}

#[test]
fn a_property_is_read_only_if_its_target_is() {
    let rendering = render(&json!({
        "Thing": { "type": "object", "properties": { "id": { "$ref": "#/components/schemas/Id" } }, "required": ["id"] },
        "Id": { "type": "integer", "readOnly": true },
    }));
    assert_eq!(
        model(&rendering, "Thing")["object"]["fields"][0]["name"],
        "id"
    );
    assert_eq!(
        model(&rendering, "ThingRequest")["object"]["fields"],
        json!([])
    );
}
