//! Responses to requests that match no operation.

use std::collections::BTreeMap;

use axum::http::header::ALLOW;
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use crate::rejection_body::Declared;
use crate::{Application, Error, Operation, Rejection, RejectionBody};

/// The methods of each path, as the value of `Allow`, and the bodies that the document declares.
pub(crate) struct Unmatched {
    paths: matchit::Router<HeaderValue>,
    declared: Declared,
}

impl Unmatched {
    pub(crate) fn new(operations: &[&'static Operation], bodies: &'static [RejectionBody]) -> Self {
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
            allowed.dedup();
            if let Ok(allow) = HeaderValue::try_from(allowed.join(", ")) {
                // A conflict is impossible here: axum's router has refused it before.
                let _conflict = paths.insert(path, allow);
            }
        }
        let declared = Declared::from(bodies);
        Self { paths, declared }
    }

    /// 204 to `OPTIONS`, 405 to another method of a known path, 307 if only the final slash differs, else 404.
    pub(crate) fn respond(
        &self,
        method: &Method,
        uri: &Uri,
        application: &impl Application,
    ) -> Response {
        let rejection = match self.paths.at(uri.path()) {
            Ok(path) if *method == Method::OPTIONS => {
                return (StatusCode::NO_CONTENT, [(ALLOW, path.value.clone())]).into_response();
            }
            Ok(path) => Rejection::MethodNotAllowed {
                allow: path.value.clone(),
            },
            Err(_) => match self.toggle_final_slash(uri) {
                Some(location) => Rejection::Redirect { location },
                None => Rejection::NotFound,
            },
        };
        Error::from(rejection).respond(application, self.declared)
    }

    /// The path with its final slash added or removed, if an operation has that path, and the query.
    fn toggle_final_slash(&self, uri: &Uri) -> Option<HeaderValue> {
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
