//! The body of a new model: from bytes to the JSON that clients see.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, Method};
use axum::response::Response;
use generation_models::api::Api;
use generation_models::catalog::{EncodedModel, conversion};
use generation_models::generated::apis::CreateGenerationModelResponse;
use generation_models::generated::models::GenerativeModelsCreate;
use openapi_runtime::{
    Application, BodyFormat, Error, IncomingRequest, Operation, Routes, ValidationErrors, schema,
};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::{MODELS, TestResponse, document, parse_json};
use crate::server::{JSON, Server, request};

/// Creates a model, without authentication and without a database.
static CREATE: Operation =
    Operation::new("create", Method::POST, MODELS).statuses(&[200, 413, 422]);

/// Error types of values that the schema of the document allows: integers that a double rounds or that 64 bits cannot
/// have, and U+0000.
const STRICTER: [&str; 4] = [
    "int_from_float",
    "int_parsing",
    "int_parsing_size",
    "value_error",
];

/// Sends a body. It must be accepted if the document allows it, and come back unchanged.
///
/// # Panics
/// If it is not, or does not.
pub fn check(server: &Server, body: &[u8]) {
    let create = request(Method::POST, MODELS, CONTENT_TYPE.as_str(), JSON);
    let create = create.body(body.to_vec().into()).expect("a request");
    let response = server.send_to(router(&server.app.api), create);
    document::check(&Method::POST, MODELS, &response);
    let sent = std::str::from_utf8(body)
        .ok()
        .and_then(|text| parse_json(text).ok());
    let schema = json!({ "$ref": "#/components/schemas/GenerativeModelsCreate" });
    let is_allowed = sent.as_ref().is_some_and(|sent| {
        document::with_validator(&schema, |validator| validator.is_valid(sent))
    });
    match (response.status.as_u16(), sent) {
        (200, Some(sent)) => {
            assert!(is_allowed, "the document does not allow this body");
            check_properties(&sent, &response.json());
        }
        (422, sent) => check_errors(&response, sent.is_some(), is_allowed),
        (413, _) => assert!(body.len() > server.app.api.body_limits().max_bytes),
        (status, _) => panic!("{status}: {}", response.text()),
    }
}

fn router(api: &Api) -> Router {
    Routes::new().add(&CREATE, create).into_router(api.clone())
}

async fn create(api: Api, mut request: IncomingRequest) -> Result<Response, Error> {
    request.read_body(api.body_limits()).await?;
    let mut errors = ValidationErrors::new();
    let body = request.body(BodyFormat::Json, &mut errors);
    let Some(body) = body.required(&schema::model::<GenerativeModelsCreate>()) else {
        return Err(errors.into());
    };
    let row = conversion::new_row(body, Uuid::nil(), api.clock.now());
    let body = EncodedModel::new(row).map_err(Error::internal)?.json.into();
    let etag = HeaderValue::from_static("\"1\"");
    CreateGenerationModelResponse { body, etag }.try_into()
}

fn check_properties(sent: &Value, received: &Value) {
    for (name, received) in received.as_object().expect("an object") {
        match sent.get(name) {
            _ if name == "id" => {}
            Some(sent) if sent.is_number() => {
                assert_eq!(sent.as_f64(), received.as_f64(), "{name}");
            }
            Some(sent) => assert_eq!(sent, received, "{name}"),
            None => assert!(
                matches!(received, Value::Null | Value::Bool(false))
                    || *received == Value::Array(Vec::new()),
                "{name}: {received}"
            ),
        }
    }
}

fn check_errors(response: &TestResponse, is_json: bool, is_allowed: bool) {
    assert!(response.body.len() <= 64 * 1024);
    let body = response.json();
    let errors = body["detail"].as_array().expect("validation errors");
    assert!((1..=100).contains(&errors.len()));
    assert!(errors.iter().all(|error| error["loc"][0] == "body"));
    if errors[0]["type"] == "json_invalid" {
        let is_too_deep = errors[0]["ctx"]["error"].to_string().contains("nesting");
        assert!(!is_json || is_too_deep, "this body is JSON: {body}");
        return;
    }
    let is_stricter = errors
        .iter()
        .all(|error| STRICTER.iter().any(|stricter| error["type"] == *stricter));
    let is_empty =
        errors[0]["type"] == "missing" && errors[0]["loc"].as_array().map(Vec::len) == Some(1);
    assert!(is_json || is_empty, "this body is no JSON: {body}");
    assert!(
        !is_allowed || is_stricter,
        "the document allows this body: {body}"
    );
}
