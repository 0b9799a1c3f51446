//! The query of a list.

use axum::body::Body;
use axum::http::header::ACCEPT;
use axum::http::{Method, Uri};

use crate::harness::MODELS;
use crate::server::{MODEL_COUNT, Server, request};

/// Sends a query. The list must have the requested length.
///
/// # Panics
/// If it does not.
pub fn check(server: &Server, query: &[u8]) {
    let Some(uri) = uri(query) else { return };
    let list = request(Method::GET, &uri.to_string(), ACCEPT.as_str(), "*/*");
    let response = server.send(list.body(Body::empty()).expect("a request"));
    let query = uri.query().unwrap_or_default();
    let (skip, limit) = (last(query, "skip", 0), last(query, "limit", 100));
    match response.status.as_u16() {
        200 => {
            let length = response.json()["data"].as_array().map(Vec::len);
            if let (Some(skip), Some(limit)) = (skip, limit) {
                assert_eq!(length, Some(MODEL_COUNT.saturating_sub(skip).min(limit)));
            }
        }
        422 => assert!(skip.is_none() || limit.is_none(), "{}", response.text()),
        status => panic!("{status}"),
    }
}

fn uri(query: &[u8]) -> Option<Uri> {
    let uri = [MODELS.as_bytes(), b"?", query].concat();
    // Clients do not send fragments.
    Uri::try_from(uri).ok().filter(|_| !query.contains(&b'#'))
}

/// The last value of a parameter; `None` unless it consists of few digits.
fn last(query: &str, name: &str, default: usize) -> Option<usize> {
    let pairs = form_urlencoded::parse(query.as_bytes());
    let Some((_, value)) = pairs.filter(|(known, _)| known == name).last() else {
        return Some(default);
    };
    let is_digits = value.bytes().all(|byte| byte.is_ascii_digit());
    value.parse().ok().filter(|_| is_digits && value.len() < 19)
}
