//! The properties of an operation that the runtime needs.

use std::sync::Arc;

use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::response::Response;

use crate::rejection_body::Declared;
use crate::{Application, Error, RejectionBody, StatusPattern};

/// An operation of the document.
#[derive(Debug)]
pub struct Operation {
    /// Its `operationId`.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path template.
    pub path: &'static str,
    /// The declared status codes.
    pub statuses: &'static [u16],
    /// The declared ranges by their first digits: `4` is `4XX`.
    pub ranges: &'static [u16],
    /// Whether `default` is declared.
    pub has_default: bool,
    /// Response headers with only one possible value: status code, lower-case name, value.
    pub fixed_headers: &'static [(StatusPattern, &'static str, &'static str)],
    /// The maximum size of the body in bytes, if the document limits it (`x-body-limit`).
    pub body_limit: Option<usize>,
    /// Media ranges of the body, and the indices of those whose bodies the operation reads in pieces.
    pub streams: (&'static [&'static str], &'static [usize]),
    /// The challenges of a 401: one for each security scheme.
    pub challenges: &'static [&'static str],
    /// The bodies of rejections that differ from those of other operations.
    pub rejections: &'static [RejectionBody],
}

/// What the responses of an operation need, computed once.
#[derive(Clone, Debug)]
pub(crate) struct Route {
    /// Headers of every response that a pattern declares.
    fixed_headers: Arc<[(StatusPattern, HeaderName, HeaderValue)]>,
    /// The bodies of rejections that are common to all operations.
    rejections: &'static [RejectionBody],
}

impl Operation {
    /// An operation that declares no responses and is not secured.
    #[must_use]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            statuses: &[],
            ranges: &[],
            has_default: false,
            fixed_headers: &[],
            body_limit: None,
            streams: (&[], &[]),
            challenges: &[],
            rejections: &[],
        }
    }

    /// Sets the declared status codes.
    #[must_use]
    pub const fn statuses(mut self, statuses: &'static [u16]) -> Self {
        self.statuses = statuses;
        self
    }

    /// Sets the declared ranges: `4` is `4XX`.
    #[must_use]
    pub const fn ranges(mut self, ranges: &'static [u16]) -> Self {
        self.ranges = ranges;
        self
    }

    /// Declares `default`: every other status code.
    #[must_use]
    pub const fn default_status(mut self) -> Self {
        self.has_default = true;
        self
    }

    /// Sets the headers with only one possible value.
    #[must_use]
    pub const fn fixed_headers(
        mut self,
        headers: &'static [(StatusPattern, &'static str, &'static str)],
    ) -> Self {
        self.fixed_headers = headers;
        self
    }

    /// Sets the maximum size of the body in bytes.
    #[must_use]
    pub const fn body_limit(mut self, max_bytes: usize) -> Self {
        self.body_limit = Some(max_bytes);
        self
    }

    /// Sets the media ranges of the body, and the indices of those whose bodies the operation reads in pieces.
    #[must_use]
    pub const fn streams(
        mut self,
        media_ranges: &'static [&'static str],
        streams: &'static [usize],
    ) -> Self {
        self.streams = (media_ranges, streams);
        self
    }

    /// Sets the challenges of a 401 (RFC 9110, section 11.6.1).
    #[must_use]
    pub const fn challenges(mut self, challenges: &'static [&'static str]) -> Self {
        self.challenges = challenges;
        self
    }

    /// Sets the bodies of rejections that differ from those of other operations.
    #[must_use]
    pub const fn rejections(mut self, bodies: &'static [RejectionBody]) -> Self {
        self.rejections = bodies;
        self
    }

    pub(crate) fn route(&self, rejections: &'static [RejectionBody]) -> Route {
        let headers = self.fixed_headers.iter();
        let headers = headers.map(|(status, name, value)| {
            let name = HeaderName::from_static(name);
            (*status, name, HeaderValue::from_static(value))
        });
        Route {
            fixed_headers: headers.collect(),
            rejections,
        }
    }

    /// The response to send. An undeclared status code becomes 500, because clients do not expect it; that of a rejection
    /// does not, because every operation has rejections, and few documents declare them all.
    pub(crate) fn respond(
        &self,
        result: Result<Response, Error>,
        route: &Route,
        application: &impl Application,
    ) -> Response {
        let rejections = Declared::new(self, route.rejections);
        let is_rejection = matches!(&result, Err(error) if error.rejection().is_some());
        let mut response = result.unwrap_or_else(|error| error.respond(application, rejections));
        let mut declared = self.declared(response.status());
        if declared.is_none() && !is_rejection {
            let status = response.status().as_u16();
            let cause = format!("{} responded with undeclared status {status}", self.id);
            response = Error::internal(cause).respond(application, rejections);
            declared = self.declared(response.status());
        }
        for (pattern, name, value) in &*route.fixed_headers {
            if declared == Some(*pattern) {
                response.headers_mut().insert(name, value.clone());
            }
        }
        response
    }

    /// The response of the document that declares a status code, the most specific first.
    fn declared(&self, status: StatusCode) -> Option<StatusPattern> {
        let (code, class) = (status.as_u16(), status.as_u16() / 100);
        if self.statuses.contains(&code) {
            Some(StatusPattern::Code(code))
        } else if self.ranges.contains(&class) {
            Some(StatusPattern::Range(class))
        } else {
            self.has_default.then_some(StatusPattern::Default)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_specific_response_declares_a_status_code() {
        let operation = Operation::new("read", Method::GET, "/").statuses(&[404]);
        let find = |operation: &Operation, code| {
            operation.declared(StatusCode::from_u16(code).unwrap_or_default())
        };
        assert_eq!(find(&operation, 404), Some(StatusPattern::Code(404)));
        assert_eq!(find(&operation, 409), None);
        let operation = operation.ranges(&[4]);
        assert_eq!(find(&operation, 404), Some(StatusPattern::Code(404)));
        assert_eq!(find(&operation, 409), Some(StatusPattern::Range(4)));
        assert_eq!(find(&operation, 503), None);
        let operation = operation.default_status();
        assert_eq!(find(&operation, 503), Some(StatusPattern::Default));
    }
}
