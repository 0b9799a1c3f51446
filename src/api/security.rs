//! Callers: a type for each security scheme and role of the document.

use axum::http::request::Parts;
use metrics::counter;
use openapi_runtime::{Error, Rejection};

use super::Api;
use crate::accounts::{AuthenticationError, Caller};
use crate::generated::apis::Security;
use crate::origin::Origin;
use crate::store::ChangeMetadata;

/// A caller with a valid token.
#[derive(Clone, Debug)]
pub struct User {
    caller: Caller,
    origin: Origin,
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
            AuthenticationError::Store(error) => {
                // Every operation that needs a token writes.
                counter!("catalog_write_failures_total", "cause" => error.kind()).increment(1);
                Error::from(error)
            }
        })?;
        Ok(User {
            caller,
            origin: Origin::of(request),
        })
    }
}

impl Api {
    /// The metadata of a change that this administrator makes now, for the change log.
    pub(super) fn metadata(&self, Admin(user): Admin) -> ChangeMetadata {
        ChangeMetadata {
            user_id: Some(user.caller.user_id),
            origin: user.origin,
            at: self.clock.now(),
        }
    }
}
