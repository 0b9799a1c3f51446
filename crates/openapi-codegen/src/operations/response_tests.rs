//! Responses and security that cannot be generated, each with its reason at its place.

use serde_json::{Value, json};

use super::Operations;
use crate::problems::Problems;

/// The first problem of a document with one operation and one security scheme.
fn problem(operation: &Value, scheme: &Value) -> String {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "", "version": "" },
        "paths": { "/x": { "get": operation } },
        "components": { "securitySchemes": { "Scheme": scheme } },
    });
    let problems = Problems::default();
    Operations::new(&document, &problems).render();
    problems.into_inner().first().unwrap_or_default()
}

fn responses(responses: &Value) -> String {
    problem(&json!({ "responses": responses }), &Value::Null)
}

fn security(scheme: &Value, operation: Value) -> String {
    let mut operation = operation;
    operation["responses"] = json!({ "204": { "description": "" } });
    problem(&operation, scheme)
}

#[test]
fn a_response_that_cannot_be_sent_is_refused() {
    for (node, expected) in [
        (
            json!({ "6XX": { "description": "" } }),
            "/paths/~1x/get/responses/6XX: expected a status code, a range such as `4XX`, or `default`",
        ),
        (
            json!({ "200": { "description": "", "headers": { "a b": { "schema": {} } } } }),
            "/paths/~1x/get/responses/200/headers/a b: expected the name of a header",
        ),
        (
            json!({ "200": { "description": "", "content": { "text/plain\n": {} } } }),
            "/paths/~1x/get/responses/200/content/text~1plain\n: expected a media type, such as `application/json`",
        ),
        (
            json!({ "200": { "description": "", "content": { "text/plain": { "x-encoded": true } } } }),
            "/paths/~1x/get/responses/200/content/text~1plain/x-encoded: only JSON can be encoded by the application",
        ),
        (
            json!({ "401": { "description": "", "content": { "application/json": { "schema": {
                "type": "object", "properties": { "a": { "type": "string" } }, "x-rejection": { "a": "text" },
            } } } } }),
            "/paths/~1x/get/responses/401/content/application~1json/schema/x-rejection/a: expected one of message, title, status, type, code, errors, error-texts, or an object",
        ),
        (
            json!({ "401": { "description": "", "content": { "application/json": { "schema": {
                "type": "object", "properties": { "a": {}, "b": {} }, "required": ["b"], "x-rejection": { "a": "message" },
            } } } } }),
            "/paths/~1x/get/responses/401/content/application~1json/schema/x-rejection: map the required property `b`",
        ),
    ] {
        assert_eq!(responses(&node), expected);
    }
}

#[test]
fn a_response_of_any_kind_is_no_error() {
    for node in [
        json!({ "default": { "description": "" } }),
        json!({ "404": { "description": "" } }),
        json!({ "2XX": { "description": "" }, "599": { "description": "" } }),
        json!({ "200": { "description": "", "content": { "image/*": {}, "application/xml": { "schema": {} } } } }),
        json!({ "101": { "description": "" }, "204": { "description": "", "content": { "application/json": {} } } }),
    ] {
        assert_eq!(responses(&node), "", "{node}");
    }
}

#[test]
fn a_scheme_without_credentials_is_refused() {
    let secured = json!({ "security": [{ "Scheme": [] }] });
    let certificate = security(&json!({ "type": "mutualTLS" }), secured.clone());
    assert!(certificate.starts_with(
        "/components/securitySchemes/Scheme: name the header in which the proxy that terminates TLS passes the client certificate"
    ));
    let key = json!({ "type": "apiKey", "in": "body", "name": "key" });
    assert_eq!(
        security(&key, secured),
        "/components/securitySchemes/Scheme/in: expected header, query or cookie"
    );
}

#[test]
fn a_role_requires_a_caller() {
    let token = json!({ "type": "http", "scheme": "bearer" });
    let expected = "/paths/~1x/get/x-required-role: the role admin requires a security scheme that is not optional";
    let open = json!({ "x-required-role": "admin" });
    let optional = json!({ "x-required-role": "admin", "security": [{ "Scheme": [] }, {}] });
    for operation in [open, optional] {
        assert_eq!(security(&token, operation), expected);
    }
}
