//! Error responses. Errors of one operation are variants of its generated error type; those that every operation may have
//! are rejections. Their bodies are generated types, so that the compiler checks them against the document.

use openapi_runtime::{
    Application, BodyLimits, Cause, Error, JsonBody, LocationStep, Operation, Rejection,
};

use super::{Api, matched};
use crate::catalog::WriteError;
use crate::generated::apis::{
    CreateGenerationModelError, DeleteGenerationModelError, UpdateGenerationModelError,
};
use crate::generated::models::{
    HttpError, HttpValidationError, ValidationError, ValidationErrorLocItem,
};
use crate::store::{self, UnreadableModel};

/// The value of `Retry-After` when the database or the queue is overloaded, in seconds.
const RETRY_AFTER_SECONDS: u32 = 1;

impl Application for Api {
    fn body_limits(&self) -> BodyLimits {
        self.body_limits.clone()
    }

    fn rejection_body(&self, rejection: &Rejection) -> Option<JsonBody> {
        Some(match rejection {
            Rejection::Invalid(errors) => JsonBody::new(&HttpValidationError {
                detail: Some(
                    errors
                        .iter()
                        .map(|error| validation_error(&error))
                        .collect(),
                ),
            }),
            other => JsonBody::new(&detail(&other.message())),
        })
    }

    fn matched(&self, operation: &'static Operation) {
        matched::set(operation);
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
pub(super) fn detail(detail: &str) -> HttpError {
    HttpError {
        detail: detail.to_owned(),
    }
}

/// 404.
pub(super) fn not_found() -> HttpError {
    detail("Generation model not found")
}

/// 412.
pub(super) fn precondition_failed() -> HttpError {
    detail("Precondition Failed")
}

/// 503.
pub(super) fn unavailable(cause: impl Into<Cause>) -> Error {
    let retry_after = RETRY_AFTER_SECONDS;
    Error::from(Rejection::ServiceUnavailable { retry_after }).with_cause(cause)
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        if error.is_transient() {
            unavailable(error)
        } else {
            Self::internal(error)
        }
    }
}

/// An operator can mend the row.
impl From<UnreadableModel> for Error {
    fn from(error: UnreadableModel) -> Self {
        unavailable(error)
    }
}

impl From<WriteError> for CreateGenerationModelError {
    fn from(error: WriteError) -> Self {
        Self::Other(match error {
            WriteError::Store(error) => error.into(),
            WriteError::NotFound | WriteError::PreconditionFailed | WriteError::Unreadable(_) => {
                Error::internal(error)
            }
        })
    }
}

impl From<WriteError> for UpdateGenerationModelError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::NotFound => Self::NotFound(not_found()),
            WriteError::PreconditionFailed => Self::PreconditionFailed(precondition_failed()),
            WriteError::Store(error) => Self::Other(error.into()),
            WriteError::Unreadable(error) => Self::Other(error.into()),
        }
    }
}

impl From<WriteError> for DeleteGenerationModelError {
    fn from(error: WriteError) -> Self {
        match error {
            WriteError::NotFound => Self::NotFound(not_found()),
            WriteError::PreconditionFailed => Self::PreconditionFailed(precondition_failed()),
            WriteError::Store(error) => Self::Other(error.into()),
            WriteError::Unreadable(error) => Self::Other(error.into()),
        }
    }
}
