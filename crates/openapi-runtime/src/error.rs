//! The error of an operation, and the one place where it becomes a response.
//!
//! Other layers have error types of their own; an application converts them where they reach an operation. The response
//! and the cause are separate: the cause is never part of the body.

use std::error::Error as StdError;
use std::sync::Arc;

use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::{Application, JsonBody, Rejection, ValidationErrors};

/// The result of an operation.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A rejection, or a response with a typed body, and what caused it.
#[derive(Debug)]
pub struct Error {
    reply: Reply,
    headers: Vec<(HeaderName, HeaderValue)>,
    cause: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Debug)]
enum Reply {
    Rejection(Rejection),
    Response(StatusCode, JsonBody),
}

impl Error {
    /// A response with that body, which is one of the document's error types.
    #[must_use]
    pub fn new(status: StatusCode, body: &impl Serialize) -> Self {
        Self::from(Reply::Response(status, JsonBody::new(body)))
    }

    /// 500.
    pub fn internal(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::from(Rejection::Internal).with_cause(cause)
    }

    /// Adds a header to the response.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Adds the cause, for the log.
    #[must_use]
    pub fn with_cause(mut self, cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The response, with [`ErrorCause`] among its extensions if there is a cause.
    pub fn into_response(self, application: &impl Application) -> Response {
        let (status, body, header) = match self.reply {
            Reply::Response(status, body) => (status, body, None),
            Reply::Rejection(rejection) => {
                let body = application.rejection_body(&rejection);
                (rejection.status(), body, rejection.header())
            }
        };
        let mut response = (status, body).into_response();
        response.headers_mut().extend(header);
        for (name, value) in self.headers {
            response.headers_mut().insert(name, value);
        }
        if let Some(cause) = self.cause {
            response.extensions_mut().insert(ErrorCause::new(&*cause));
        }
        response
    }
}

impl From<Reply> for Error {
    fn from(reply: Reply) -> Self {
        Self {
            reply,
            headers: Vec::new(),
            cause: None,
        }
    }
}

impl From<Rejection> for Error {
    fn from(rejection: Rejection) -> Self {
        Self::from(Reply::Rejection(rejection))
    }
}

impl From<ValidationErrors> for Error {
    fn from(errors: ValidationErrors) -> Self {
        Self::from(if errors.is_unsupported_media_type() {
            Rejection::UnsupportedMediaType
        } else {
            Rejection::Invalid(errors)
        })
    }
}

/// What caused an error response: an extension of the response, for the log.
#[derive(Clone, Debug)]
pub struct ErrorCause(Arc<str>);

impl ErrorCause {
    fn new(error: &(dyn StdError + 'static)) -> Self {
        let mut chain = error.to_string();
        let mut source = error.source();
        while let Some(error) = source {
            chain = format!("{chain}: {error}");
            source = error.source();
        }
        Self(chain.into())
    }

    /// The message of the cause, followed by those of its own causes.
    #[must_use]
    pub fn cause(&self) -> &str {
        &self.0
    }
}
