// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! What an application implements: one trait for each tag, and `Security`.

use super::prelude::*;

mod generation_models;
mod login;

pub use generation_models::*;
pub use login::*;

/// Authentication: one method for each security scheme, one type for each kind of caller.
pub trait Security: Send + Sync {
    /// A caller that `OAuth2PasswordBearer` authenticates.
    type User: Send;

    /// A caller with the role `admin` (`x-required-role`). The conversion fails with 403 if the caller lacks it.
    type Admin: TryFrom<Self::User, Error = Error> + Send;

    /// `OAuth2PasswordBearer`: An access token from the login operation, sent as a bearer token (RFC 6750).
    ///
    /// `token` is a bearer token.
    ///
    /// # Errors
    /// 401 if the credentials are not valid, 403 if they do not cover the scopes.
    fn oauth2_password_bearer(
        &self,
        request: &Parts,
        token: &str,
        scopes: &[&str],
    ) -> impl Future<Output = Result<Self::User>> + Send;
}

/// An application that implements the whole document.
pub trait Api: Application + GenerationModels + Login {}

impl<A: Application + GenerationModels + Login> Api for A {}
