//! Requests that are refused in the same way by every operation, mostly by the runtime before an operation is called.

use std::borrow::Cow;

use axum::http::header::{ALLOW, CONNECTION, LOCATION, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderName, HeaderValue, StatusCode};

use crate::ValidationErrors;

/// Why a request is refused.
#[derive(Debug)]
pub enum Rejection {
    /// 400: the request is not well-formed HTTP. The connection is closed, since the client may frame messages differently.
    BadRequest {
        /// One sentence for the client.
        reason: &'static str,
    },
    /// 401: the request has no credentials.
    NotAuthenticated,
    /// 401: the credentials are not valid.
    InvalidCredentials,
    /// 403: the caller lacks the required role.
    Forbidden,
    /// 404: no operation has this path.
    NotFound,
    /// 405: the path exists, the method does not.
    MethodNotAllowed {
        /// The methods of the path, for `Allow`.
        allow: HeaderValue,
    },
    /// 307: the path exists with, or without, a final slash.
    Redirect {
        /// That path, with the query of the request.
        location: HeaderValue,
    },
    /// 408: the body did not arrive within `BodyLimits::timeout`. The connection is closed, since the rest may follow.
    RequestTimeout,
    /// 413: the body is too large. The connection is closed, since the rest of the body is not read.
    ContentTooLarge {
        /// The limit.
        max_bytes: usize,
    },
    /// 415: the operation has no body of this media type.
    UnsupportedMediaType,
    /// 422: the request does not match the document.
    Invalid(ValidationErrors),
    /// 500: an unexpected error.
    Internal,
    /// 501: the operation exists in the document only (`x-unimplemented`).
    NotImplemented,
    /// 503: the request is worth a retry, for example because a database is unavailable.
    ServiceUnavailable {
        /// The number of seconds to wait before the retry, for `Retry-After`.
        retry_after: u32,
    },
}

impl Rejection {
    /// The status code of the response.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::BadRequest { .. } => StatusCode::BAD_REQUEST,
            Self::NotAuthenticated | Self::InvalidCredentials => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::Redirect { .. } => StatusCode::TEMPORARY_REDIRECT,
            Self::RequestTimeout => StatusCode::REQUEST_TIMEOUT,
            Self::ContentTooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            Self::NotImplemented => StatusCode::NOT_IMPLEMENTED,
            Self::ServiceUnavailable { .. } => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// One sentence for the client.
    #[must_use]
    pub fn message(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::BadRequest { reason } => reason,
            Self::NotAuthenticated => "Not authenticated",
            Self::InvalidCredentials => "Could not validate credentials",
            Self::Forbidden => "Not enough permissions",
            Self::NotFound => "Not Found",
            Self::MethodNotAllowed { .. } => "Method Not Allowed",
            Self::Redirect { .. } => "Temporary Redirect",
            Self::RequestTimeout => "The body did not arrive in time",
            Self::ContentTooLarge { max_bytes } => {
                return format!("The body is larger than {max_bytes} bytes").into();
            }
            Self::UnsupportedMediaType => "Unsupported Media Type",
            Self::Invalid(_) => "Unprocessable Content",
            Self::Internal => "Internal Server Error",
            Self::NotImplemented => "Not Implemented",
            Self::ServiceUnavailable { .. } => "Service Unavailable",
        })
    }

    /// The headers of the response that its status requires. `challenges` are those of a 401.
    pub(crate) fn headers(&self, challenges: &[&'static str]) -> Vec<(HeaderName, HeaderValue)> {
        let header = match self {
            Self::NotAuthenticated | Self::InvalidCredentials => {
                let challenges = challenges.iter().copied();
                let headers = challenges.map(HeaderValue::from_static);
                return headers.map(|value| (WWW_AUTHENTICATE, value)).collect();
            }
            Self::MethodNotAllowed { allow } => Some((ALLOW, allow.clone())),
            Self::Redirect { location } => Some((LOCATION, location.clone())),
            Self::BadRequest { .. } | Self::RequestTimeout | Self::ContentTooLarge { .. } => {
                Some((CONNECTION, HeaderValue::from_static("close")))
            }
            Self::ServiceUnavailable { retry_after } => Some((RETRY_AFTER, (*retry_after).into())),
            _ => None,
        };
        header.into_iter().collect()
    }
}
