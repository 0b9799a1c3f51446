//! The properties of an operation that the runtime needs.

use std::sync::Arc;

use axum::http::{HeaderName, HeaderValue, Method};
use axum::response::Response;

use crate::{Application, Error};

/// An operation of the document.
#[derive(Debug)]
pub struct Operation {
    /// Its `operationId`.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path template.
    pub path: &'static str,
    /// The path parameters: index of the segment, and name.
    pub path_parameters: &'static [(usize, &'static str)],
    /// The declared status codes.
    pub statuses: &'static [u16],
    /// Response headers with only one possible value: status code, lower-case name, value.
    pub fixed_headers: &'static [(u16, &'static str, &'static str)],
    /// The maximum size of the body in bytes, if the document limits it (`x-body-limit`).
    pub body_limit: Option<usize>,
}

/// A status code, and a header of every response with that status code.
pub(crate) type FixedHeader = (u16, HeaderName, HeaderValue);

impl Operation {
    pub(crate) fn parse_fixed_headers(&self) -> Arc<[FixedHeader]> {
        let headers = self.fixed_headers.iter();
        let parsed = headers.map(|(status, name, value)| {
            let name = HeaderName::from_static(name);
            (*status, name, HeaderValue::from_static(value))
        });
        parsed.collect()
    }

    /// The response to send. An undeclared status code becomes 500, because clients do not expect it.
    pub(crate) fn respond(
        &self,
        result: Result<Response, Error>,
        fixed_headers: &[FixedHeader],
        application: &impl Application,
    ) -> Response {
        let mut response = result.unwrap_or_else(|error| error.into_response(application));
        let status = response.status().as_u16();
        if !self.statuses.contains(&status) {
            let cause = format!("{} responded with undeclared status {status}", self.id);
            response = Error::internal(cause).into_response(application);
        }
        let status = response.status().as_u16();
        for (_, name, value) in fixed_headers.iter().filter(|(code, ..)| *code == status) {
            response.headers_mut().insert(name, value.clone());
        }
        response
    }
}
