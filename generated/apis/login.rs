// Generated from the OpenAPI document by openapi-generator. Do not edit: change the document or the templates, and build.

//! Operations tagged `login`.

use super::super::prelude::*;

/// Operations tagged `login`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` lacks the operations `login_access_token`",
    note = "implement the trait `Login` in src/api/login.rs"
)]
pub trait Login: Clone + Send + Sync + 'static {
    /// Login Access Token
    ///
    /// `POST /api/v1/login/access-token`
    ///
    /// Issue an access token for an email address and a password (OAuth 2.0 password grant, RFC 6749 section 4.3).
    ///
    /// # Errors
    /// Any of its declared statuses from 400 on.
    fn login_access_token(
        &self,

        body: models::LoginAccessToken,
    ) -> impl Future<Output = Result<models::Token, Error>> + Send;
}
