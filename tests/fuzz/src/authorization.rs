//! The `Authorization` header.

use axum::body::Body;
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderValue, Method, Request};

use crate::harness::MODELS;
use crate::server::Server;

/// Stands for a valid token, which no fuzzer can guess.
pub const TOKEN: &[u8] = b"$TOKEN";

/// Sends a header to an operation that only administrators may call. It must be refused, unless it is the token itself.
///
/// # Panics
/// If it is not refused.
pub fn check(server: &Server, input: &[u8]) {
    let value = replace(input, TOKEN, server.token.as_bytes());
    let Ok(value) = HeaderValue::from_bytes(&value) else {
        return;
    };
    let is_token = is_token(value.as_bytes(), &server.token);
    let request = Request::builder().method(Method::POST).uri(MODELS);
    let request = request.header(AUTHORIZATION, value).body(Body::empty());
    let response = server.send(request.expect("a request"));
    // An authorized request has no body, which is a validation error.
    let expected = if is_token { 422 } else { 401 };
    assert_eq!(response.status, expected, "{}", response.text());
    if !is_token {
        assert_eq!(response.header("www-authenticate"), "Bearer");
    }
}

fn is_token(value: &[u8], token: &str) -> bool {
    let Some((scheme, credentials)) = value.split_at_checked("Bearer ".len()) else {
        return false;
    };
    let spaces = credentials.iter().take_while(|byte| **byte == b' ').count();
    scheme.eq_ignore_ascii_case(b"Bearer ") && &credentials[spaces..] == token.as_bytes()
}

/// Replaces each `name` in an input.
pub(crate) fn replace(input: &[u8], name: &[u8], value: &[u8]) -> Vec<u8> {
    let mut output = Vec::with_capacity(input.len());
    let mut rest = input;
    while let Some(index) = rest.windows(name.len()).position(|window| window == name) {
        output.extend_from_slice(&rest[..index]);
        output.extend_from_slice(value);
        rest = &rest[index + name.len()..];
    }
    output.extend_from_slice(rest);
    output
}
