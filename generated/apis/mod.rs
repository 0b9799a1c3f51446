// Generated from the OpenAPI document by openapi-generator. Do not edit: change the document or the templates, and build.

//! What a server must do: one trait a tag, and one method a security scheme.

use super::prelude::*;

mod generation_models;
mod login;

pub use generation_models::*;
pub use login::*;

/// Who a caller is, by the security schemes of the document.
pub trait Security: Clone + Send + Sync + 'static {
    /// `OAuth2PasswordBearer`: A token of the login operation, sent as a bearer token (RFC 6750).
    ///
    /// # Errors
    /// 401 when the token is not valid, or does not cover the scopes.
    fn o_auth2_password_bearer(
        &self,
        token: &str,
        scopes: &[&str],
    ) -> impl Future<Output = Result<caller::User, Error>> + Send;
}

/// A server of the whole document.
pub trait Api: Host + Security + GenerationModels + Login {}

impl<A: Host + Security + GenerationModels + Login> Api for A {}
