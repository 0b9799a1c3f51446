// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Operations tagged `login`.

use super::super::prelude::*;
use super::Security;

/// Operations tagged `login`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` lacks the operations `login_access_token`",
    note = "implement the trait `Login`"
)]
pub trait Login: Security {
    /// Login Access Token
    ///
    /// `POST /api/v1/login/access-token`
    ///
    /// Issue an access token for an email address and a password (OAuth 2.0 password grant, RFC 6749 section 4.3). Send the token in the `Authorization` header as `Bearer TOKEN`. It is valid for `expires_in` seconds. There is no refresh token. The form may also be sent as `multipart/form-data`. It may have at most 4096 bytes.
    ///
    /// # Errors
    /// The error responses of the document, a rejection, or 500.
    fn login_access_token(
        &self,
        request: &Parts,
        body: models::LoginAccessToken,
    ) -> impl Future<Output = Result<models::Token, LoginAccessTokenError>> + Send;
}

/// The errors of `login_access_token`.
#[derive(Debug)]
pub enum LoginAccessTokenError {
    /// 400: The server issues no tokens for passwords (RFC 6749 section 5.2).
    BadRequest(models::UnsupportedGrantType),
    /// 401: The email address or the password is wrong.
    Unauthorized(models::LoginError),
    /// 408: The body did not arrive in time.
    RequestTimeout(models::HttpError),
    /// 413: The body is larger than the server accepts.
    ContentTooLarge(models::HttpError),
    /// 422: The request does not match this document. All validation errors are listed.
    UnprocessableContent(models::HttpValidationError),
    /// 429: Too many log-ins of this account, or from this address, have failed. The password was not checked.
    TooManyRequests {
        /// The body.
        body: models::HttpError,
        /// The header `Retry-After`.
        retry_after: i64,
        /// The header `RateLimit`.
        rate_limit: HeaderValue,
        /// The header `RateLimit-Policy`.
        rate_limit_policy: HeaderValue,
    },
    /// 500: An unexpected error. Its cause is in the log of the server.
    InternalServerError(models::HttpError),
    /// 503: The server cannot process the request at the moment, for example because its database is unavailable.
    ServiceUnavailable {
        /// The body.
        body: models::HttpError,
        /// The header `Retry-After`.
        retry_after: i64,
    },
    /// A rejection, or 500.
    Other(Error),
}
