//! Who calls: one type for each role that the document may ask for.

use axum::http::request::Parts;
use openapi_runtime::{Error, Rejection};

use crate::accounts::{Caller, CallerError};
use crate::generated::apis::Security;

use super::Api;

/// Anyone with a valid token.
#[derive(Clone, Debug)]
pub struct User(pub Caller);

/// Someone who may change the catalogue (`x-required-role: admin`).
#[derive(Clone, Debug)]
pub struct Admin(pub Caller);

impl TryFrom<User> for Admin {
    type Error = Error;

    fn try_from(User(caller): User) -> Result<Self, Error> {
        if caller.is_superuser {
            Ok(Self(caller))
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
        _request: &Parts,
        token: &str,
        _scopes: &[&str],
    ) -> Result<User, Error> {
        let caller = self
            .accounts
            .caller(token)
            .await
            .map_err(|error| match error {
                CallerError::Invalid => Error::from(Rejection::InvalidCredentials),
                CallerError::Store(error) => error.into(),
            })?;
        Ok(User(caller))
    }
}
