//! Requests that cannot be generated, each with its reason at its place.

use serde_json::{Value, json};

/// The errors of a document with one operation: pointer and message, one a line.
fn problem(path: &str, operation: &Value) -> String {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "", "version": "" },
        "paths": { path: { "post": operation } },
        "components": {
            "requestBodies": { "Empty": { "content": {} } },
            "schemas": {
                "Object": { "type": "object", "properties": { "a": { "type": "string" } } },
                "Nested": { "type": "object", "properties": { "b": { "$ref": "#/components/schemas/Object" } } },
            },
        },
    });
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi.json");
    std::fs::write(&file, document.to_string()).unwrap();
    let errors = crate::check(&file).unwrap().errors;
    let problems = errors.split("\n\n").map(|problem| {
        let message = problem.lines().next().unwrap_or_default();
        let pointer = problem
            .lines()
            .find_map(|line| line.trim().strip_prefix("= at: "));
        let message = message.trim_start_matches("error: ");
        pointer
            .map(|pointer| format!("{pointer}: {message}"))
            .unwrap_or_default()
    });
    problems.collect::<Vec<_>>().join("\n")
}

fn parameter(parameter: Value) -> String {
    problem(
        "/x",
        &json!({ "responses": { "204": { "description": "" } }, "parameters": [parameter] }),
    )
}

fn body(content: Value) -> String {
    problem(
        "/x",
        &json!({ "responses": { "204": { "description": "" } }, "requestBody": { "required": true, "content": content } }),
    )
}

#[test]
fn a_parameter_without_a_notation_is_refused_with_an_alternative() {
    let object = json!({ "$ref": "#/components/schemas/Object" });
    let nested = json!({ "$ref": "#/components/schemas/Nested" });
    let objects = json!({ "type": "array", "items": object });
    let mixed = json!({ "anyOf": [{ "type": "string" }, object] });
    for (node, expected) in [
        (
            json!({ "name": "a", "in": "query", "style": "deepObject", "schema": { "type": "string" } }),
            "the style deepObject is for objects and arrays",
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
            json!({ "name": "a", "in": "query", "schema": objects }),
            "an array of objects or arrays has no notation in this style: use content",
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
        let problem = parameter(node.clone());
        assert!(problem.contains(expected), "{node}: {problem}");
    }
}

#[test]
fn a_parameter_in_every_style_is_generated() {
    let nested = json!({ "$ref": "#/components/schemas/Nested" });
    for node in [
        json!({ "name": "a", "in": "query", "style": "deepObject", "schema": nested }),
        json!({ "name": "a", "in": "query", "content": { "application/json": { "schema": nested } } }),
        json!({ "name": "a", "in": "query", "style": "spaceDelimited", "explode": true, "schema": { "type": "array", "items": { "type": "string" } } }),
        json!({ "name": "a", "in": "query", "schema": { "type": ["object", "null"], "additionalProperties": { "type": "string" } } }),
        json!({ "name": "a", "in": "query", "schema": {} }),
        json!({ "name": "Accept", "in": "header", "schema": nested }),
    ] {
        assert_eq!(parameter(node.clone()), "", "{node}");
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
    let mixed = json!({ "type": "object", "properties": { "b": { "anyOf": [{ "type": "string" }, nested] } } });
    let file = json!({ "type": "object", "properties": { "b": { "type": "string", "format": "binary", "maxLength": 5 } } });
    for (content, expected) in [
        (json!({}), "/paths/~1x/post/requestBody: a body has content"),
        (
            form(json!({ "type": "string" }), json!({})),
            "/schema: a form has a schema for objects",
        ),
        (
            form(nested.clone(), json!({ "c": {} })),
            "/encoding/c: the schema has no property c",
        ),
        (
            form(
                nested.clone(),
                json!({ "b": { "contentType": "application/xml" } }),
            ),
            "/encoding/b/contentType: the contentType of a field is JSON or text",
        ),
        (form(mixed, json!({})), "/schema: b is text or JSON"),
        (
            multipart(nested.clone(), json!({ "b": { "headers": {} } })),
            "/encoding/b/headers: the headers of a part",
        ),
        (
            multipart(nested, json!({ "b": { "explode": true } })),
            "/encoding/b: a part of a multipart body has a contentType",
        ),
        (
            multipart(file, json!({})),
            "/schema/properties/b/maxLength: the content of a file is not validated",
        ),
    ] {
        let problem = body(content.clone());
        assert!(problem.contains(expected), "{content}: {problem}");
    }
    let operation = json!({ "responses": { "204": { "description": "" } }, "requestBody": { "$ref": "#/components/requestBodies/Empty" } });
    assert!(
        problem("/x", &operation)
            .starts_with("/components/requestBodies/Empty: a body has content")
    );
}
