//! Whatever is not supported is an error with a JSON pointer; nothing is ignored silently.

use serde_json::{Value, json};

use super::normalize;

/// A valid document with one operation.
fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "T", "version": "1" },
        "paths": { "/x/{id}": { "put": {
            "tags": ["things"], "operationId": "put_x", "security": [{ "Token": [] }],
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "requestBody": { "content": { "application/json": { "schema": { "type": "string" } } } },
            "responses": {
                "200": { "description": "Done.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/X" } } } },
                "401": { "description": "" }, "408": { "description": "" }, "413": { "description": "" }, "422": { "description": "" }, "500": { "description": "" },
            },
        } } },
        "components": {
            "schemas": { "X": { "type": "object", "properties": { "a": { "type": "integer" } } } },
            "securitySchemes": { "Token": { "type": "oauth2", "flows": {} } },
        },
    })
}

/// The error for the document with `value` at `pointer`.
fn error(pointer: &str, value: Value) -> String {
    let mut document = document();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap();
    match parent.as_array_mut() {
        Some(list) => list[key.parse::<usize>().unwrap()] = value,
        None => parent[key.replace("~1", "/")] = value,
    }
    normalize(&document).map(|_| ()).unwrap_err().to_string()
}

#[test]
fn a_valid_document_is_normalized() {
    assert!(normalize(&document()).is_ok());
}

#[test]
fn an_error_has_a_pointer_and_a_reason() {
    const SCHEMA: &str = "/components/schemas/X/properties/a";
    for (pointer, value, expected) in [
        (
            "/openapi",
            json!("2.0"),
            "/openapi: expected an OpenAPI document",
        ),
        (
            SCHEMA,
            json!({ "not": {} }),
            "/components/schemas/X/properties/a/not: this keyword is not supported",
        ),
        (
            SCHEMA,
            json!({ "type": "string", "pattern": "(" }),
            "/components/schemas/X/properties/a/pattern: regex parse error",
        ),
        (
            SCHEMA,
            json!({ "type": ["string", "integer"] }),
            "/components/schemas/X/properties/a/type: several types",
        ),
        (
            SCHEMA,
            json!({ "type": "string", "format": "binary" }),
            "/components/schemas/X/properties/a/format: binary",
        ),
        (
            SCHEMA,
            json!({ "type": "integer", "minimum": 0.5 }),
            "/components/schemas/X/properties/a/minimum: expected a bound",
        ),
        (
            SCHEMA,
            json!({ "type": "tuple" }),
            "/components/schemas/X/properties/a/type: the type tuple is not supported",
        ),
        (
            SCHEMA,
            json!({ "enum": ["a", 1] }),
            "/components/schemas/X/properties/a/enum/1: expected a value of type string",
        ),
        (
            SCHEMA,
            json!({ "$ref": "other.yaml#/X" }),
            "/components/schemas/X/properties/a: other.yaml#/X: only references",
        ),
        (
            SCHEMA,
            json!({ "$ref": "#/components/schemas/Y" }),
            "/components/schemas/X/properties/a: #/components/schemas/Y does not exist",
        ),
        (
            SCHEMA,
            json!({ "type": "integer", "default": "x" }),
            "/components/schemas/X/properties/a/default: expected an integer",
        ),
        (
            "/components/securitySchemes/Token",
            json!({ "type": "apiKey" }),
            "/components/securitySchemes/Token: only bearer",
        ),
        (
            "/paths/~1x~1{id}/put/x-required-role",
            json!("admin"),
            "/paths/~1x~1{id}/put/responses: declare 403",
        ),
        (
            "/paths/~1x~1{id}/put/security",
            json!([{ "Other": [] }]),
            "/paths/~1x~1{id}/put/security: the security scheme Other does not exist",
        ),
        (
            "/paths/~1x~1{id}/put/responses/default",
            json!({ "description": "" }),
            "/paths/~1x~1{id}/put/responses/default: expected a status code",
        ),
        (
            "/paths/~1x~1{id}/put/parameters/0",
            json!({ "name": "id", "in": "path", "required": true, "content": {} }),
            "/put/parameters/0/content",
        ),
        (
            "/paths/~1x~1{id}/put/parameters/0",
            json!({ "name": "f", "in": "query", "style": "deepObject", "schema": { "type": "object" } }),
            "/put/parameters/0/schema",
        ),
        (
            "/paths/~1x~1{id}/head",
            json!({}),
            "/paths/~1x~1{id}/head: only get, put",
        ),
        (
            "/paths/~1y{a}{b}",
            json!({}),
            "/paths/~1y{a}{b}: there must be text between two path parameters",
        ),
    ] {
        let error = error(pointer, value);
        assert!(error.contains(expected), "{pointer}: {error}");
    }
}

#[test]
fn an_operation_without_an_id_and_a_tag_has_defaults() {
    let mut document = document();
    let operation = &mut document["paths"]["/x/{id}"]["put"];
    operation["operationId"].take();
    operation["tags"].take();
    let operation = &normalize(&document).unwrap()["paths"]["/x/{id}"]["put"];
    assert_eq!(operation["x-method"], "put_x_id");
    assert_eq!(operation["tags"], json!(["default"]));
}

#[test]
fn a_schema_without_references_is_not_generated_and_only_requests_are_decoded() {
    let mut document = document();
    let schema = document["components"]["schemas"]["X"].clone();
    document["components"]["schemas"]["Unused"] = schema.clone();
    document["components"]["schemas"]["Body"] = schema;
    let content =
        json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Body" } } });
    document["paths"]["/x/{id}"]["put"]["requestBody"]["content"] = content;
    let schemas = &normalize(&document).unwrap()["components"]["schemas"];
    assert_eq!(schemas["Body"]["x-decoded"], true);
    assert!(schemas["X"].is_object() && schemas["X"]["x-decoded"].is_null());
    assert!(schemas["Unused"].is_null());
}

#[test]
fn a_role_belongs_to_one_security_scheme() {
    let mut document = document();
    let mut operation = document["paths"]["/x/{id}"]["put"].clone();
    operation["x-required-role"] = json!("admin");
    operation["responses"]["403"] = json!({ "description": "" });
    document["paths"]["/x/{id}"]["post"] = operation.clone();
    operation["security"] = json!([{ "Other": [] }]);
    document["paths"]["/x/{id}"]["put"] = operation;
    let schemes = &mut document["components"]["securitySchemes"];
    schemes["Other"] = schemes["Token"].clone();
    let error = normalize(&document).unwrap_err().to_string();
    assert!(
        error.contains("a role must not be required with several schemes"),
        "{error}"
    );
}

#[test]
fn a_body_is_json_or_a_form() {
    let body = json!({ "content": { "text/csv": { "schema": {} } } });
    let error = error("/paths/~1x~1{id}/put/requestBody", body);
    assert!(
        error.ends_with("/requestBody/content/text~1csv: a body is JSON or a form"),
        "{error}"
    );
}
