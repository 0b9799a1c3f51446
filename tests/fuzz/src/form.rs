//! The form of a log-in: from bytes to user name and password.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use generation_models::api::Api;
use generation_models::generated::models::LoginAccessToken;
use openapi_runtime::{
    Application, BodyFormat, Error, IncomingRequest, Operation, ResponseBuilder, Routes,
    ValidationErrors, schema,
};
use serde_json::{Value, json};

use crate::harness::{LOGIN, TestResponse, document};
use crate::server::{Server, request};

/// Decodes the form, without a database.
static DECODE: Operation = Operation::new("decode", Method::POST, LOGIN)
    .body_limit(4096)
    .statuses(&[200, 413, 422]);

/// Sends a form. The user name and the password must be those of the form, and an error must not show them.
///
/// # Panics
/// If they are not, or it does.
pub fn check(server: &Server, form: &[u8]) {
    let is_multipart = form.starts_with(b"--x\r\n");
    let content_type = if is_multipart {
        "multipart/form-data; boundary=x"
    } else {
        "application/x-www-form-urlencoded"
    };
    let decode = request(Method::POST, LOGIN, CONTENT_TYPE.as_str(), content_type);
    let decode = decode.body(form.to_vec().into()).expect("a request");
    let response = server.send_to(router(&server.app.api), decode);
    match response.status.as_u16() {
        // Decoders differ in how many characters replace bytes that are not UTF-8.
        200 if is_multipart || std::str::from_utf8(form).is_err() => {}
        // Not `TestResponse::json`, which replaces long numbers in strings too.
        200 => check_fields(form, &serde_json::from_slice(&response.body).expect("JSON")),
        422 => check_errors(&response),
        413 => assert!(form.len() > 4096),
        status => panic!("{status}: {}", response.text()),
    }
}

fn router(api: &Api) -> Router {
    Routes::new().add(&DECODE, decode).into_router(api.clone())
}

async fn decode(api: Api, mut request: IncomingRequest) -> Result<Response, Error> {
    request.read_body(api.body_limits()).await?;
    let mut errors = ValidationErrors::new();
    let form = request.body(BodyFormat::Form, &mut errors);
    let Some(form) = form.required(&schema::model::<LoginAccessToken>()) else {
        return Err(errors.into());
    };
    let fields = json!({ "username": form.username, "password": form.password });
    ResponseBuilder::new(StatusCode::OK).json(&fields)
}

fn check_fields(form: &[u8], fields: &Value) {
    for (name, received) in fields.as_object().expect("an object") {
        let pairs = form_urlencoded::parse(form);
        let sent: Vec<_> = pairs
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value)
            .collect();
        assert!(
            sent.iter().any(|sent| *received == **sent),
            "{name}: {sent:?} {received}"
        );
    }
}

fn check_errors(response: &TestResponse) {
    document::check(&Method::POST, LOGIN, response);
    let body = response.json();
    let errors = body["detail"].as_array().expect("validation errors");
    for error in errors {
        // A wrong grant type is shown, as consumers are used to.
        let is_grant_type = error["loc"] == json!(["body", "grant_type"]);
        assert!(error["input"].is_null() || is_grant_type, "{error}");
    }
}
