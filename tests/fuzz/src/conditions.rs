//! The headers of conditional requests.

use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, ETAG, HeaderName, IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH,
    IF_UNMODIFIED_SINCE,
};
use axum::http::{HeaderMap, HeaderValue, Request};

use crate::authorization::replace;
use crate::harness::{MODELS, TestResponse};
use crate::server::Server;

/// The headers, in the order of the lines of an input.
const HEADERS: [HeaderName; 5] = [
    IF_MATCH,
    IF_NONE_MATCH,
    IF_MODIFIED_SINCE,
    CACHE_CONTROL,
    IF_UNMODIFIED_SINCE,
];

/// Sends five lines as five headers, to the list and to a model. `$ETAG` and `$DATE` stand for the validators.
///
/// # Panics
/// If a response does not follow from the headers.
pub fn check(server: &Server, input: &[u8]) {
    for path in [MODELS, &server.model] {
        let current = server.send(request(path, HeaderMap::new()));
        let (etag, date) = (current.etag(), current.header("last-modified").to_owned());
        let input = replace(input, b"$ETAG", etag.as_bytes());
        let input = replace(&input, b"$DATE", date.as_bytes());
        let headers = headers(&input);
        let response = server.send(request(path, headers.clone()));
        check_response(&headers, &response, &current);
    }
}

fn headers(input: &[u8]) -> HeaderMap {
    let lines = input.split(|byte| *byte == b'\n');
    let values = lines.map(|line| HeaderValue::from_bytes(line).ok());
    let headers = HEADERS.into_iter().zip(values);
    let headers =
        headers.filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)));
    headers.collect()
}

fn request(path: &str, headers: HeaderMap) -> Request<Body> {
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = path.parse().expect("a path");
    *request.headers_mut() = headers;
    request
}

fn check_response(headers: &HeaderMap, response: &TestResponse, current: &TestResponse) {
    let contains = |name: &HeaderName, text: &str| {
        let value = headers.get(name).map(HeaderValue::as_bytes);
        value.is_some_and(|value| replace(value, text.as_bytes(), b"") != value)
    };
    let (etag, date) = (current.etag(), current.header("last-modified"));
    let may_match = |name| contains(name, &etag) || contains(name, "*");
    match response.status.as_u16() {
        200 => {
            assert_eq!(response.body, current.body);
            assert!(headers.get(IF_NONE_MATCH) != Some(&current.headers[ETAG]));
        }
        304 => {
            assert_eq!(response.etag(), etag);
            assert!(may_match(&IF_NONE_MATCH) || headers.contains_key(IF_MODIFIED_SINCE));
        }
        412 => {
            let if_match = headers.get(IF_MATCH);
            let may_fail = |if_match| if_match != "*" && if_match != current.headers[ETAG];
            let is_unmodified = headers
                .get(IF_UNMODIFIED_SINCE)
                .is_none_or(|since| since == date);
            assert!(if_match.map_or(!is_unmodified, may_fail));
        }
        status => panic!("{status}: {}", response.text()),
    }
}
