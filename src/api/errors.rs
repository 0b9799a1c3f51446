//! Error responses. Their bodies are generated types, so that the compiler checks them against the document.

use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use openapi_runtime::{Application, BodyLimits, Error, JsonBody, Rejection};

use super::Api;
use crate::catalog::WriteError;
use crate::generated::models::{HttpError, HttpValidationError};
use crate::store;

/// The value of `Retry-After` when the database or the queue is overloaded, in seconds.
const RETRY_AFTER_SECONDS: HeaderValue = HeaderValue::from_static("1");

impl Application for Api {
    fn body_limits(&self) -> BodyLimits {
        self.body_limits
    }

    fn rejection_body(&self, rejection: &Rejection) -> JsonBody {
        match rejection {
            Rejection::Invalid(errors) => JsonBody::new(&HttpValidationError {
                detail: Some(errors.iter().map(Into::into).collect()),
            }),
            other => JsonBody::new(&detail(&other.message())),
        }
    }
}

/// The body of most errors.
fn detail(detail: &str) -> HttpError {
    HttpError {
        detail: detail.to_owned(),
    }
}

/// 404.
pub(super) fn not_found() -> Error {
    Error::new(StatusCode::NOT_FOUND, &detail("Generation model not found"))
}

/// 412.
pub(super) fn precondition_failed() -> Error {
    Error::new(StatusCode::PRECONDITION_FAILED, &detail("Precondition Failed"))
}

/// 503, worth a retry.
pub(super) fn unavailable(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::new(StatusCode::SERVICE_UNAVAILABLE, &detail("Service Unavailable"))
        .with_header(RETRY_AFTER, RETRY_AFTER_SECONDS)
        .with_cause(cause)
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Unavailable(_) => unavailable(error),
            store::Error::UniqueViolation { .. } | store::Error::Internal(_) => {
                Self::internal(error)
            }
        }
    }
}

impl From<WriteError> for Error {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::NotFound => not_found(),
            WriteError::PreconditionFailed => precondition_failed(),
            WriteError::Store(error) => error.into(),
        }
    }
}
