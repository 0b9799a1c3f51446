//! Which websites may read responses (CORS, <https://fetch.spec.whatwg.org/#http-cors-protocol>).
//!
//! Credentials that a browser adds by itself are never allowed: a token is sent by the script.
//!
//! tower-http's layer answers every OPTIONS request. Here those without `Origin` and those of websites that are not allowed
//! go on to the routes, as they do without this layer.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_METHOD, ORIGIN,
    VARY,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::settings::CorsOrigins;

const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, POST, PUT, DELETE");

/// The request headers that scripts may set, besides those that are always allowed.
const REQUEST_HEADERS: HeaderValue = HeaderValue::from_static(
    "Authorization, Cache-Control, Content-Type, If-Match, If-Modified-Since, If-None-Match, \
     If-Unmodified-Since, X-Request-Id",
);

/// The response headers that scripts may read, besides those that are always allowed.
const RESPONSE_HEADERS: HeaderValue = HeaderValue::from_static(
    "Allow, ETag, Location, RateLimit, RateLimit-Limit, RateLimit-Policy, RateLimit-Remaining, \
     RateLimit-Reset, Retry-After, WWW-Authenticate, X-Request-Id",
);

/// How long a browser remembers what is allowed, in seconds. Chromium remembers nothing longer.
const MAX_AGE: HeaderValue = HeaderValue::from_static("7200");

/// Lets browsers use responses on websites with these origins.
pub(super) async fn allow(
    State(origins): State<Arc<CorsOrigins>>,
    request: Request,
    next: Next,
) -> Response {
    let allowed = origins.allow(request.headers().get(ORIGIN));
    let mut response = if allowed.is_some() && is_preflight(&request) {
        preflight()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    if *origins != CorsOrigins::Any {
        // A cache must not show one website a response that another one may read.
        vary_by(headers, "Origin");
    }
    if let Some(allowed) = allowed {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, allowed);
        headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, RESPONSE_HEADERS);
    }
    response
}

/// Adds a name to `Vary`. On one line: nginx before 1.23 reads only one of several, and would mix responses up.
fn vary_by(headers: &mut HeaderMap, name: &str) {
    let values = headers.get_all(VARY).into_iter();
    let names: Vec<_> = values.filter_map(|value| value.to_str().ok()).collect();
    let names = [&names[..], &[name]].concat().join(", ");
    if let Ok(names) = HeaderValue::try_from(names) {
        headers.insert(VARY, names);
    }
}

/// Whether a browser asks what a script may send.
fn is_preflight(request: &Request) -> bool {
    let headers = request.headers();
    request.method() == Method::OPTIONS
        && headers.contains_key(ORIGIN)
        && headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD)
}

fn preflight() -> Response {
    let headers = [
        (ACCESS_CONTROL_ALLOW_METHODS, METHODS),
        (ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS),
        (ACCESS_CONTROL_MAX_AGE, MAX_AGE),
    ];
    (StatusCode::NO_CONTENT, HeaderMap::from_iter(headers)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vary_is_one_line() {
        let mut headers = HeaderMap::new();
        for (name, line) in [
            ("Accept", "Accept"),
            ("Accept-Encoding", "Accept, Accept-Encoding"),
            ("Origin", "Accept, Accept-Encoding, Origin"),
        ] {
            vary_by(&mut headers, name);
            let lines: Vec<_> = headers.get_all(VARY).into_iter().collect();
            assert_eq!(lines, [line]);
        }
    }
}
