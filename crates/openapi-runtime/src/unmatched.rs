//! Responses to requests that match no operation.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::http::header::ALLOW;
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use percent_encoding::{CONTROLS, utf8_percent_encode};

use crate::path_template::PathTemplate;
use crate::rejection_body::Declared;
use crate::{Application, Error, Operation, Rejection, RejectionBody};

/// The methods of each path, as the value of `Allow`, and the bodies that the document declares.
pub(crate) struct Unmatched {
    paths: matchit::Router<Vec<Path>>,
    /// The methods of all paths.
    methods: BTreeSet<&'static str>,
    declared: Declared,
}

/// A path, and its methods.
struct Path {
    template: Arc<PathTemplate>,
    allow: HeaderValue,
}

impl Unmatched {
    pub(crate) fn new(bodies: &'static [RejectionBody]) -> Self {
        Self {
            paths: matchit::Router::new(),
            methods: BTreeSet::new(),
            declared: Declared::from(bodies),
        }
    }

    /// Adds the path templates that are the same for the router, with the most specific first, and their operations.
    pub(crate) fn add<'o>(
        &mut self,
        route: &str,
        templates: impl Iterator<Item = (&'o Arc<PathTemplate>, &'o [&'static Operation])>,
    ) {
        let mut paths = Vec::new();
        for (template, operations) in templates {
            let methods = methods(operations);
            let (template, allow) = (template.clone(), allow(&methods));
            paths.extend(allow.map(|allow| Path { template, allow }));
            self.methods.extend(methods);
        }
        // A conflict is impossible here, since parameters have the same names in all routes.
        let _conflict = self.paths.insert(route, paths);
    }

    fn find(&self, path: &str) -> Option<&Path> {
        let found = self.paths.at(path).ok()?;
        let mut templates = found.value.iter();
        templates.find(|known| known.template.parameters(path).is_some())
    }

    /// 204 to `OPTIONS`, 405 to another method of a known path, 307 if only the final slash differs, else 404. `OPTIONS *`
    /// asks for the methods of the server as a whole (RFC 9110, section 9.3.7).
    pub(crate) fn respond(
        &self,
        method: &Method,
        uri: &Uri,
        application: &impl Application,
    ) -> Response {
        let allow = match self.find(uri.path()) {
            Some(path) => Some(path.allow.clone()),
            None if *method == Method::OPTIONS && uri.path() == "*" => allow(&self.methods),
            None => None,
        };
        let response = match (allow, self.toggle_final_slash(uri)) {
            (Some(allow), _) => without_operation(method, allow),
            (None, Some(location)) => Err(Rejection::Redirect { location }),
            (None, None) => Err(Rejection::NotFound),
        };
        response
            .unwrap_or_else(|rejection| Error::from(rejection).respond(application, self.declared))
    }

    /// The path with its final slash added or removed, if an operation has that path, and the query.
    fn toggle_final_slash(&self, uri: &Uri) -> Option<HeaderValue> {
        let path = match uri.path() {
            path if path.ends_with('/') => path.trim_end_matches('/').to_owned(),
            path => format!("{path}/"),
        };
        self.find(&path)?;
        let query = uri
            .query()
            .map(|query| format!("?{query}"))
            .unwrap_or_default();
        // A URI is ASCII, but the parser of requests accepts other characters.
        let location = format!("{path}{query}");
        HeaderValue::try_from(utf8_percent_encode(&location, CONTROLS).to_string()).ok()
    }
}

/// The response to a method that a path has no operation for, given the value of `Allow`: 204 to `OPTIONS`.
///
/// # Errors
/// 405 to any other method.
pub fn without_operation(method: &Method, allow: HeaderValue) -> Result<Response, Rejection> {
    if *method == Method::OPTIONS {
        Ok((StatusCode::NO_CONTENT, [(ALLOW, allow)]).into_response())
    } else {
        Err(Rejection::MethodNotAllowed { allow })
    }
}

/// The methods of a path with these operations. Every path has `OPTIONS`, and one with `GET` also `HEAD`.
fn methods(operations: &[&'static Operation]) -> BTreeSet<&'static str> {
    let methods = operations.iter().map(|operation| operation.method.as_str());
    let mut methods: BTreeSet<_> = methods.chain(["OPTIONS"]).collect();
    if methods.contains("GET") {
        methods.insert("HEAD");
    }
    methods
}

/// The value of `Allow`.
fn allow(methods: &BTreeSet<&str>) -> Option<HeaderValue> {
    let methods: Vec<_> = methods.iter().copied().collect();
    HeaderValue::try_from(methods.join(", ")).ok()
}
