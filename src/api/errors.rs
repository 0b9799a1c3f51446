//! Error responses: which one an error of a lower layer becomes, and their bodies, which are types of the document.

use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use openapi_runtime::{Application, BodyLimits, Error, Json, JsonBody, Rejection};

use super::Api;
use crate::generated::models::{
    HttpError, HttpValidationError, ValidationError, ValidationErrorLocItem,
};
use crate::store;

/// The value of `Retry-After` in seconds.
const RETRY_AFTER_SECONDS: u32 = 1;

impl Application for Api {
    fn body_limits(&self) -> BodyLimits {
        self.body_limits
    }

    fn rejection_body(&self, rejection: &Rejection) -> JsonBody {
        match rejection {
            Rejection::Invalid(errors) => JsonBody::new(&HttpValidationError {
                detail: Some(errors.iter().map(|error| (&*error).into()).collect()),
            }),
            rejection => JsonBody::new(&HttpError {
                detail: rejection.message().into_owned(),
            }),
        }
    }
}

impl From<&openapi_runtime::ValidationError> for ValidationError {
    fn from(error: &openapi_runtime::ValidationError) -> Self {
        let loc = error.loc().iter().map(Json::from);
        Self {
            r#type: error.error_type().to_owned(),
            loc: loc.map(ValidationErrorLocItem).collect(),
            msg: error.msg().to_owned(),
            input: error.input().cloned(),
            ctx: error.ctx(),
        }
    }
}

/// A response with one sentence.
pub(super) fn http_error(status: StatusCode, detail: &str) -> Error {
    let detail = detail.to_owned();
    Error::new(status, &HttpError { detail })
}

/// 503: the client may retry after a second.
pub(super) fn unavailable(cause: impl std::error::Error + Send + Sync + 'static) -> Error {
    http_error(StatusCode::SERVICE_UNAVAILABLE, "Service Unavailable")
        .with_header(RETRY_AFTER, RETRY_AFTER_SECONDS.into())
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
