//! Callers: a type for each security scheme and role of the document.

use axum::http::request::Parts;
use openapi_runtime::{Error, Rejection};

use super::Api;
use crate::accounts::{AuthenticationError, Caller};
use crate::generated::apis::Security;
use crate::store::ChangeMetadata;

/// The header that identifies a request. `app` sets it on every request.
pub const REQUEST_ID: &str = "x-request-id";

/// A caller with a valid token.
#[derive(Clone, Debug)]
pub struct User {
    caller: Caller,
    request_id: Option<String>,
}

/// A caller who may change the catalogue (`x-required-role: admin`).
#[derive(Clone, Debug)]
pub struct Admin(User);

impl TryFrom<User> for Admin {
    type Error = Error;

    fn try_from(user: User) -> Result<Self, Error> {
        if user.caller.is_superuser {
            Ok(Self(user))
        } else {
            Err(Rejection::Forbidden.into())
        }
    }
}

impl Security for Api {
    type User = User;
    type Admin = Admin;

    async fn oauth2_password_bearer(
        &self,
        request: &Parts,
        token: &str,
        _scopes: &[&str],
    ) -> Result<User, Error> {
        let caller = self.accounts.authenticate(token).await;
        let caller = caller.map_err(|error| match error {
            AuthenticationError::InvalidToken => Rejection::InvalidCredentials.into(),
            AuthenticationError::Store(error) => Error::from(error),
        })?;
        let request_id = request.headers.get(REQUEST_ID);
        Ok(User {
            caller,
            request_id: request_id.and_then(|id| id.to_str().ok().map(str::to_owned)),
        })
    }
}

impl Api {
    /// The metadata of a change that this administrator makes now, for the change log.
    pub(super) fn metadata(&self, Admin(user): Admin) -> ChangeMetadata {
        ChangeMetadata {
            user_id: Some(user.caller.user_id),
            request_id: user.request_id,
            at: self.clock.now(),
        }
    }
}
