//! The method and the path of a request.

use axum::body::Body;
use axum::http::header::ACCEPT;
use axum::http::{Method, Uri};

use crate::server::{Server, request};

/// Sends `METHOD PATH` without a token. Nothing but reads may succeed.
///
/// # Panics
/// If something else succeeds.
pub fn check(server: &Server, input: &[u8]) {
    let mut parts = input.splitn(2, |byte| *byte == b' ');
    let method = parts
        .next()
        .and_then(|method| Method::from_bytes(method).ok());
    let uri = parts.next().and_then(|uri| Uri::try_from(uri).ok());
    let (Some(method), Some(uri)) = (method, uri) else {
        return;
    };
    let is_read = matches!(method, Method::GET | Method::HEAD | Method::OPTIONS);
    let request = request(method, &uri.to_string(), ACCEPT.as_str(), "*/*");
    let Ok(request) = request.body(Body::empty()) else {
        return;
    };
    let response = server.send(request);
    let is_refused = response.status.is_client_error() || response.status.is_redirection();
    assert!(is_read || is_refused, "{}", response.status);
}
