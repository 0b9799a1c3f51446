//! The error of an operation, and the one place where it becomes a response.
//!
//! Each operation has an error type of its own, with a variant for each error response that the document declares
//! ([`OperationError`]). It converts into [`Error`], which is any of them or a rejection. Other layers have error types of
//! their own; an application converts them where they reach an operation. The response and the cause are separate: the
//! cause is never part of the body.

use std::error::Error as StdError;
use std::sync::Arc;

use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::rejection_body::Declared;
use crate::{Application, JsonBody, Rejection, ValidationErrors};

/// The result of an operation.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A cause, for the log.
pub type Cause = Box<dyn StdError + Send + Sync>;

/// A rejection, or an error response, and what caused it.
#[derive(Debug)]
pub struct Error {
    reply: Reply,
    headers: Vec<(HeaderName, HeaderValue)>,
    cause: Option<Cause>,
}

#[derive(Debug)]
enum Reply {
    Rejection(Rejection),
    /// Boxed, because every `Result` reserves space for it.
    Response(Box<Response>),
}

/// The error type of one operation: a variant for each error response of the document, and one for [`Error`].
pub trait OperationError: From<Error> + Send {
    /// The response.
    ///
    /// # Errors
    /// The [`Error`] that this is, or 500 if the response cannot be made.
    fn into_response(self) -> Result<Response>;

    /// Adds the cause, for the log.
    #[must_use]
    fn with_cause(self, cause: impl Into<Cause>) -> Self {
        Error::from(self).with_cause(cause).into()
    }

    /// Adds a header to the response, which replaces one with the same name.
    #[must_use]
    fn with_header(self, name: HeaderName, value: HeaderValue) -> Self {
        Error::from(self).with_header(name, value).into()
    }
}

/// Makes `?` convert an [`Error`] or a [`Rejection`] into the variant `Other` of an error type.
#[macro_export]
macro_rules! error_conversions {
    ($($error:ty),+ $(,)?) => {$(
        impl From<$crate::Error> for $error {
            fn from(error: $crate::Error) -> Self {
                Self::Other(error)
            }
        }

        impl From<$crate::Rejection> for $error {
            fn from(rejection: $crate::Rejection) -> Self {
                Self::Other(rejection.into())
            }
        }
    )+};
}

impl<E: OperationError> From<E> for Error {
    fn from(error: E) -> Self {
        let response = error.into_response();
        response.map_or_else(Self::from, |response| {
            Self::from(Reply::Response(Box::new(response)))
        })
    }
}

impl Error {
    /// A response with that body, which is one of the document's error types.
    #[must_use]
    pub fn new(status: StatusCode, body: &impl Serialize) -> Self {
        let response = (status, JsonBody::new(body)).into_response();
        Self::from(Reply::Response(Box::new(response)))
    }

    /// 500.
    pub fn internal(cause: impl Into<Cause>) -> Self {
        Self::from(Rejection::Internal).with_cause(cause)
    }

    /// Adds a header to the response, which replaces one with the same name.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Adds the cause, for the log.
    #[must_use]
    pub fn with_cause(mut self, cause: impl Into<Cause>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// The rejection, unless this is a response of the document.
    #[must_use]
    pub const fn rejection(&self) -> Option<&Rejection> {
        match &self.reply {
            Reply::Rejection(rejection) => Some(rejection),
            Reply::Response(_) => None,
        }
    }

    /// The status code of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match &self.reply {
            Reply::Rejection(rejection) => rejection.status(),
            Reply::Response(response) => response.status(),
        }
    }

    /// The response outside of operations, with [`ErrorCause`] among its extensions if there is a cause.
    pub fn into_response(self, application: &impl Application) -> Response {
        self.respond(application, Declared::from([].as_slice()))
    }

    /// The response. `declared` is what the document declares for rejections.
    pub(crate) fn respond(self, application: &impl Application, declared: Declared) -> Response {
        let mut response = match self.reply {
            Reply::Response(response) => *response,
            Reply::Rejection(rejection) => declared.response(&rejection, application),
        };
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
