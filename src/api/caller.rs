//! Who calls: one type for each role that the document may ask for.

use crate::accounts::{AuthenticationError, Caller};
use crate::contract::Error;
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
            Err(Error::forbidden())
        }
    }
}

impl Security for Api {
    async fn o_auth2_password_bearer(&self, token: &str, _scopes: &[&str]) -> Result<User, Error> {
        let caller = self
            .accounts
            .authenticate(token)
            .await
            .map_err(|error| match error {
                AuthenticationError::InvalidToken => Error::invalid_credentials(),
                AuthenticationError::Store(error) => error.into(),
            })?;
        Ok(User(caller))
    }
}
