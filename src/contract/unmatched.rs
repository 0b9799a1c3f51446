//! Requests that are for no operation: a wrong method, a path that lacks its final slash or has one too many, or
//! nothing that there is.

use std::collections::BTreeMap;

use axum::http::header::ALLOW;
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use super::{Error, Operation};

/// The methods of each path.
pub struct Unmatched {
    paths: matchit::Router<HeaderValue>,
}

impl Unmatched {
    pub fn new(operations: &[&'static Operation]) -> Self {
        let mut methods: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for operation in operations {
            methods
                .entry(operation.path)
                .or_default()
                .push(operation.method.as_str());
        }
        let mut paths = matchit::Router::new();
        for (path, mut allowed) in methods {
            if allowed.contains(&"GET") {
                allowed.push("HEAD");
            }
            allowed.push("OPTIONS");
            allowed.sort_unstable();
            if let Ok(allow) = HeaderValue::try_from(allowed.join(", ")) {
                // Two templates that match the same paths would have stopped the router before.
                let _first_stays = paths.insert(path, allow);
            }
        }
        Self { paths }
    }

    /// The response to such a request.
    pub fn respond(&self, method: &Method, uri: &Uri) -> Response {
        if let Ok(path) = self.paths.at(uri.path()) {
            let allow = path.value.clone();
            return match *method {
                Method::OPTIONS => (StatusCode::NO_CONTENT, [(ALLOW, allow)]).into_response(),
                _ => Error::method_not_allowed(allow).into_response(),
            };
        }
        match self.right_path(uri) {
            Some(location) => Error::redirect(location).into_response(),
            None => Error::not_found("Not Found").into_response(),
        }
    }

    /// The path with its final slash added or taken away, where that is one that there is, and the query as sent.
    fn right_path(&self, uri: &Uri) -> Option<HeaderValue> {
        let path = match uri.path() {
            path if path.ends_with('/') => path.trim_end_matches('/').to_owned(),
            path => format!("{path}/"),
        };
        self.paths.at(&path).ok()?;
        let query = uri
            .query()
            .map(|query| format!("?{query}"))
            .unwrap_or_default();
        HeaderValue::try_from(format!("{path}{query}")).ok()
    }
}
