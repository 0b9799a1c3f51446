//! Error responses. Their bodies are generated types, so that the compiler checks them against the document.

use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderValue, StatusCode};
use openapi_runtime::{Application, BodyLimits, Error, JsonBody, LocationStep, Rejection};

use super::Api;
use crate::catalog::WriteError;
use crate::generated::models::{
    HttpError, HttpValidationError, ValidationError, ValidationErrorLocItem,
};
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
                detail: Some(
                    errors
                        .iter()
                        .map(|error| validation_error(&error))
                        .collect(),
                ),
            }),
            other => JsonBody::new(&detail(&other.message())),
        }
    }
}

fn validation_error(error: &openapi_runtime::ValidationError) -> ValidationError {
    ValidationError {
        loc: error.loc().iter().map(validation_error_loc_item).collect(),
        msg: error.msg().to_owned(),
        r#type: error.error_type().to_owned(),
        input: error.input().cloned(),
        ctx: error.ctx(),
    }
}

fn validation_error_loc_item(step: &LocationStep) -> ValidationErrorLocItem {
    match step {
        LocationStep::Name(name) => ValidationErrorLocItem::String(name.to_string()),
        LocationStep::Index(index) => {
            ValidationErrorLocItem::Integer(i64::try_from(*index).unwrap_or(i64::MAX))
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
    Error::new(
        StatusCode::PRECONDITION_FAILED,
        &detail("Precondition Failed"),
    )
}

/// 503, worth a retry.
pub(super) fn unavailable(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::new(
        StatusCode::SERVICE_UNAVAILABLE,
        &detail("Service Unavailable"),
    )
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
