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
    /// Issue an access token for an email address and a password (OAuth 2.0 password grant, RFC 6749 section 4.3). Send the token in the `Authorization` header as `Bearer TOKEN`. It is valid for `expires_in` seconds. There is no refresh token.
    ///
    /// # Errors
    /// Status codes from 400 on that the document declares.
    fn login_access_token(
        &self,
        body: models::LoginAccessToken,
    ) -> impl Future<Output = Result<models::Token>> + Send;
}
