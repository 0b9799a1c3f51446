//! The one way in which an operation fails.
//!
//! Layers below have errors of their own: `Problems` while decoding, `store::Error` for databases, `accounts` for
//! credentials. Each becomes an `Error` where it reaches an operation, and only this file makes responses of them. What
//! is told and what was the cause are two fields: the body never explains a 500, the log always does.

use std::error::Error as Cause;
use std::sync::Arc;

use axum::http::header::{
    ALLOW, CONNECTION, CONTENT_TYPE, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::value::RawValue;

use super::at::Step;
use super::{Fault, Problem, Problems};

/// Why an operation failed: a status and a body for the client, and a cause for the log.
#[derive(Debug)]
pub struct Error {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Vec<u8>,
    cause: Option<Box<dyn Cause + Send + Sync>>,
}

/// What caused a failure, in an extension of its response: for the log, and for nobody else.
#[derive(Clone, Debug)]
pub struct Failure(Arc<str>);

impl Failure {
    fn new(cause: &(dyn Cause + Send + Sync)) -> Self {
        let mut chain = cause.to_string();
        let mut source = cause.source();
        while let Some(cause) = source {
            chain = format!("{chain}: {cause}");
            source = cause.source();
        }
        Self(chain.into())
    }

    /// The cause, and what caused that.
    #[must_use]
    pub fn cause(&self) -> &str {
        &self.0
    }
}

#[derive(Serialize)]
struct Detail<T> {
    detail: T,
}

impl Error {
    /// An error with a body of its own shape.
    pub fn new(status: StatusCode, body: &impl Serialize) -> Self {
        let body = serde_json::to_vec(body).unwrap_or_default();
        Self {
            status,
            headers: Vec::new(),
            body,
            cause: None,
        }
    }

    /// An error with one sentence.
    #[must_use]
    pub fn detail(status: StatusCode, detail: &str) -> Self {
        Self::new(status, &Detail { detail })
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Adds what is told to the log only.
    #[must_use]
    pub fn because(mut self, cause: impl Into<Box<dyn Cause + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// 401: there are no credentials.
    #[must_use]
    pub fn not_authenticated() -> Self {
        Self::unauthorized("Not authenticated")
    }

    /// 401: the credentials are not valid.
    #[must_use]
    pub fn invalid_credentials() -> Self {
        Self::unauthorized("Could not validate credentials")
    }

    fn unauthorized(detail: &str) -> Self {
        let bearer = HeaderValue::from_static("Bearer");
        Self::detail(StatusCode::UNAUTHORIZED, detail).with_header(WWW_AUTHENTICATE, bearer)
    }

    /// 403: the caller lacks the role.
    #[must_use]
    pub fn forbidden() -> Self {
        Self::detail(StatusCode::FORBIDDEN, "Not enough permissions")
    }

    /// 404: `what` is not there.
    #[must_use]
    pub fn not_found(what: &str) -> Self {
        Self::detail(StatusCode::NOT_FOUND, what)
    }

    /// 405, with the methods that there are.
    pub(super) fn method_not_allowed(allow: HeaderValue) -> Self {
        Self::detail(StatusCode::METHOD_NOT_ALLOWED, "Method Not Allowed").with_header(ALLOW, allow)
    }

    /// 307 to the right path: no failure of an operation, but no answer of one either.
    pub(super) fn redirect(location: HeaderValue) -> Self {
        Self::detail(StatusCode::TEMPORARY_REDIRECT, "Temporary Redirect")
            .with_header(LOCATION, location)
    }

    /// 413: the body is longer than `limit` bytes. What is left of it is not read, so the connection ends.
    #[must_use]
    pub fn content_too_large(limit: usize) -> Self {
        let detail = format!("The body is larger than {limit} bytes");
        Self::detail(StatusCode::PAYLOAD_TOO_LARGE, &detail)
            .with_header(CONNECTION, HeaderValue::from_static("close"))
    }

    /// 408: the body did not arrive in time. The rest of it may be under way, so the connection ends.
    pub(super) fn request_timeout() -> Self {
        let detail = "The body did not arrive in time";
        Self::detail(StatusCode::REQUEST_TIMEOUT, detail)
            .with_header(CONNECTION, HeaderValue::from_static("close"))
    }

    /// 422: the body broke off, or its framing is wrong.
    pub(super) fn broken_body(cause: Box<dyn Cause + Send + Sync>) -> Self {
        let mut problems = Problems::new();
        let loc = vec![Step::Name("body".into()), Step::Index(0)];
        problems.push(
            loc,
            RawValue::from_string("{}".to_owned()).ok(),
            Fault::no_json("the body could not be read to its end".to_owned()),
        );
        Self::from(problems).because(cause)
    }

    /// 503: the server cannot answer now; a new attempt makes sense after so many seconds.
    pub fn unavailable(retry_after: u32, cause: impl Into<Box<dyn Cause + Send + Sync>>) -> Self {
        Self::detail(StatusCode::SERVICE_UNAVAILABLE, "Service Unavailable")
            .with_header(RETRY_AFTER, retry_after.into())
            .because(cause)
    }

    /// 500: something unforeseen.
    pub fn internal(cause: impl Into<Box<dyn Cause + Send + Sync>>) -> Self {
        Self::detail(StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error").because(cause)
    }
}

impl From<Problems> for Error {
    /// 422, every problem at once.
    fn from(problems: Problems) -> Self {
        let detail: Vec<Problem> = problems.into_answer();
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, &Detail { detail })
    }
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = (self.status, self.body).into_response();
        if let Some(cause) = &self.cause {
            response.extensions_mut().insert(Failure::new(&**cause));
        }
        response
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        for (name, value) in self.headers {
            response.headers_mut().insert(name, value);
        }
        response
    }
}
