//! Requests that cannot be generated, each with its reason at its place.

use serde_json::{Value, json};

use super::Operations;
use crate::problems::Problems;

/// The first problem of a document with one operation.
fn problem(path: &str, operation: &Value) -> String {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "", "version": "" },
        "paths": { path: { "post": operation } },
        "components": {
            "parameters": {
                "Bad": { "name": "a", "in": "path", "required": true, "style": "form", "schema": { "type": "string" } },
            },
            "requestBodies": { "Empty": { "content": {} } },
            "schemas": {
                "Object": { "type": "object", "properties": { "a": { "type": "string" } } },
                "Nested": { "type": "object", "properties": { "b": { "$ref": "#/components/schemas/Object" } } },
            },
        },
    });
    let problems = Problems::default();
    Operations::new(&document, &problems).render();
    problems.into_inner().first().unwrap_or_default()
}

fn parameter(parameter: &Value) -> String {
    problem(
        "/x",
        &json!({ "responses": { "204": { "description": "" } }, "parameters": [parameter] }),
    )
}

fn body(content: &Value) -> String {
    problem(
        "/x",
        &json!({ "responses": { "204": { "description": "" } }, "requestBody": { "required": true, "content": content } }),
    )
}

#[test]
fn a_parameter_without_a_notation_is_refused_with_an_alternative() {
    let object = json!({ "$ref": "#/components/schemas/Object" });
    let nested = json!({ "$ref": "#/components/schemas/Nested" });
    let mixed = json!({ "anyOf": [{ "type": "string" }, object] });
    for (node, expected) in [
        (
            json!({ "name": "a", "in": "query" }),
            "/paths/~1x/post/parameters/0: a parameter has a schema",
        ),
        (
            json!({ "in": "query", "schema": true }),
            "/paths/~1x/post/parameters/0: a parameter has a name, and is in path, query",
        ),
        (
            json!({ "name": "a", "in": "body", "schema": true }),
            "/paths/~1x/post/parameters/0: a parameter has a name, and is in",
        ),
        (
            json!({ "$ref": "#/components/parameters/Bad" }),
            "/components/parameters/Bad/style: the style of a path parameter is simple or label or matrix",
        ),
        (
            json!({ "name": "a", "in": "header", "style": "form", "schema": { "type": "string" } }),
            "/style: the style of a header parameter is simple",
        ),
        (
            json!({ "name": "a", "in": "query", "style": "pipeDelimited", "explode": true, "schema": object }),
            "set explode: false",
        ),
        (
            json!({ "name": "a", "in": "query", "schema": nested }),
            "an object inside an object has no notation in this style: use deepObject",
        ),
        (
            json!({ "name": "a", "in": "query", "schema": mixed }),
            "a value that is an object or something else has no notation",
        ),
        (
            json!({ "name": "a", "in": "query", "content": { "application/xml": { "schema": object } } }),
            "/content/application~1xml: the content of a parameter is application/json",
        ),
        (
            json!({ "name": "a", "in": "query", "required": true, "allowEmptyValue": true, "schema": { "type": "integer" } }),
            "/allowEmptyValue: a required parameter with an empty value",
        ),
    ] {
        let problem = parameter(&node);
        assert!(problem.contains(expected), "{node}: {problem}");
    }
}

#[test]
fn a_parameter_in_every_style_is_generated() {
    let nested = json!({ "$ref": "#/components/schemas/Nested" });
    for node in [
        json!({ "name": "a", "in": "query", "style": "deepObject", "schema": nested }),
        json!({ "name": "a", "in": "query", "style": "deepObject", "schema": { "type": "string" } }),
        json!({ "name": "a", "in": "query", "schema": { "type": "array", "items": nested } }),
        json!({ "name": "a", "in": "query", "content": { "application/json": { "schema": nested } } }),
        json!({ "name": "a", "in": "query", "style": "spaceDelimited", "explode": true, "schema": { "type": "array", "items": { "type": "string" } } }),
        json!({ "name": "a", "in": "query", "schema": { "type": ["object", "null"], "additionalProperties": { "type": "string" } } }),
        json!({ "name": "a", "in": "query", "schema": {} }),
        json!({ "name": "Accept", "in": "header", "schema": nested }),
    ] {
        assert_eq!(parameter(&node), "", "{node}");
    }
}

#[test]
fn two_path_parameters_must_have_text_between_them() {
    let operation = json!({ "responses": { "204": { "description": "" } } });
    assert!(
        problem("/x/{a}{b}", &operation).starts_with("/paths/~1x~1{a}{b}: two path parameters")
    );
}

#[test]
fn a_body_that_cannot_be_decoded_is_refused_with_an_alternative() {
    let form = |schema: Value, encoding: Value| json!({ "application/x-www-form-urlencoded": { "schema": schema, "encoding": encoding } });
    let multipart = |schema: Value, encoding: Value| json!({ "multipart/form-data": { "schema": schema, "encoding": encoding } });
    let nested = json!({ "$ref": "#/components/schemas/Nested" });
    let either = json!({ "type": "object", "properties": { "b": { "anyOf": [{ "type": "string", "format": "binary" }, nested] } } });
    let file = json!({ "type": "object", "properties": { "b": { "type": "string", "format": "binary", "maxLength": 5 } } });
    for (content, expected) in [
        (json!({}), "/paths/~1x/post/requestBody: a body has content"),
        (
            form(nested.clone(), json!({ "b": { "style": "label" } })),
            "/encoding/b/style: the style of a query parameter is",
        ),
        (
            form(
                nested.clone(),
                json!({ "b": { "contentType": "application/xml" } }),
            ),
            "/encoding/b/contentType: the contentType of a field is JSON or text",
        ),
        (
            multipart(either, json!({})),
            "/schema: b is a file or something else: declare two properties",
        ),
        (
            multipart(file, json!({})),
            "/schema/properties/b/maxLength: the content of a file is not validated",
        ),
    ] {
        let problem = body(&content);
        assert!(problem.contains(expected), "{content}: {problem}");
    }
    let operation = json!({ "responses": { "204": { "description": "" } }, "requestBody": { "$ref": "#/components/requestBodies/Empty" } });
    assert!(
        problem("/x", &operation)
            .starts_with("/components/requestBodies/Empty: a body has content")
    );
}
