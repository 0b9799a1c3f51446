//! Responses to requests that match no operation.

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
            declared: Declared::from(bodies),
        }
    }

    /// Adds the path templates that are the same for the router, with the most specific first, and their operations.
    pub(crate) fn add<'o>(
        &mut self,
        route: &str,
        templates: impl Iterator<Item = (&'o Arc<PathTemplate>, &'o [&'static Operation])>,
    ) {
        let paths = templates.filter_map(|(template, operations)| {
            let (template, allow) = (template.clone(), allow(operations)?);
            Some(Path { template, allow })
        });
        // A conflict is impossible here, since parameters have the same names in all routes.
        let _conflict = self.paths.insert(route, paths.collect());
    }

    fn find(&self, path: &str) -> Option<&Path> {
        let found = self.paths.at(path).ok()?;
        let mut templates = found.value.iter();
        templates.find(|known| known.template.parameters(path).is_some())
    }

    /// 204 to `OPTIONS`, 405 to another method of a known path, 307 if only the final slash differs, else 404.
    pub(crate) fn respond(
        &self,
        method: &Method,
        uri: &Uri,
        application: &impl Application,
    ) -> Response {
        let rejection = match self.find(uri.path()) {
            Some(path) if *method == Method::OPTIONS => {
                return (StatusCode::NO_CONTENT, [(ALLOW, path.allow.clone())]).into_response();
            }
            Some(path) => Rejection::MethodNotAllowed {
                allow: path.allow.clone(),
            },
            None => match self.toggle_final_slash(uri) {
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

fn allow(operations: &[&Operation]) -> Option<HeaderValue> {
    let methods = operations.iter().map(|operation| operation.method.as_str());
    let mut allowed: Vec<_> = methods.collect();
    if allowed.contains(&"GET") {
        allowed.push("HEAD");
    }
    allowed.push("OPTIONS");
    allowed.sort_unstable();
    allowed.dedup();
    HeaderValue::try_from(allowed.join(", ")).ok()
}
