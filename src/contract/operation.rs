//! What the document says of an operation, as far as a running server needs it.

use std::sync::Arc;

use axum::http::{HeaderName, HeaderValue, Method};
use axum::response::{IntoResponse, Response};

use super::Error;

/// An operation of the document.
#[derive(Debug)]
pub struct Operation {
    /// Its `operationId`.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path template.
    pub path: &'static str,
    /// The parameters in it: which of its segments each is, and its name.
    pub path_parameters: &'static [(usize, &'static str)],
    /// The statuses that it declares.
    pub statuses: &'static [u16],
    /// Response headers that can have one value only: status, lower-case name, value.
    pub fixed_headers: &'static [(u16, &'static str, &'static str)],
    /// The largest body in bytes, where the document sets one (`x-body-limit`).
    pub body_limit: Option<usize>,
}

/// A status, and a header that answers of that status have.
pub(super) type FixedHeader = (u16, HeaderName, HeaderValue);

impl Operation {
    /// The fixed headers, parsed once and not for every answer.
    pub(super) fn parsed_headers(&self) -> Arc<[FixedHeader]> {
        let headers = self.fixed_headers.iter();
        let parsed = headers.map(|(status, name, value)| {
            let name = HeaderName::from_static(name);
            (*status, name, HeaderValue::from_static(value))
        });
        parsed.collect()
    }

    /// The response to an answer or an error. A status that the document does not declare becomes a 500, since clients
    /// were never told of it, and the log says so.
    pub(super) fn respond(
        &self,
        result: Result<Response, Error>,
        fixed: &[FixedHeader],
    ) -> Response {
        let mut response = match result {
            Ok(response) => response,
            Err(error) => error.into_response(),
        };
        if !self.statuses.contains(&response.status().as_u16()) {
            let status = response.status().as_u16();
            response = Error::internal(format!(
                "{} answered {status}, which it does not declare",
                self.id
            ))
            .into_response();
        }
        let status = response.status().as_u16();
        for (_, name, value) in fixed.iter().filter(|(one, ..)| *one == status) {
            response.headers_mut().insert(name, value.clone());
        }
        response
    }
}
