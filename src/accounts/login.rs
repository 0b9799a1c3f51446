//! Password log-in, and authentication by access token.

use secrecy::SecretString;
use uuid::Uuid;

use super::password::check_length;
use super::{
    AccessToken, Email, PasswordError, PasswordHasher, SigningError, Subject, Tokens, stored_hash,
};
use crate::clock::Clock;
use crate::origin::Origin;
use crate::store::{self, Store, User};

/// Issues and checks the tokens of the accounts in one database.
#[derive(Clone)]
pub struct Accounts {
    store: Store,
    hasher: PasswordHasher,
    tokens: Tokens,
    clock: Clock,
}

/// The account that sent a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The account's id.
    pub user_id: Uuid,
    /// The account's e-mail address.
    pub email: String,
    /// Whether the account may change the catalogue.
    pub is_superuser: bool,
}

/// The reason why [`Accounts::log_in`] issues no token.
#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    /// The account is unknown or inactive, or the password is wrong. Neither the response nor its time tells which, so
    /// that a client cannot find out which accounts exist.
    #[error("incorrect email or password")]
    InvalidGrant,
    /// The password cannot be checked. [`PasswordError::TooLong`] and [`PasswordError::Busy`] concern the client.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The token cannot be signed.
    #[error(transparent)]
    Signing(#[from] SigningError),
}

/// The reason why [`Accounts::authenticate`] returns no caller.
#[derive(Debug, thiserror::Error)]
pub enum AuthenticationError {
    /// The token is invalid, or its account is deleted, inactive or has new credentials.
    #[error("could not validate credentials")]
    InvalidToken,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Accounts {
    /// Every server of one database needs `tokens` with the same key.
    #[must_use]
    pub fn new(store: Store, hasher: PasswordHasher, tokens: Tokens, clock: Clock) -> Self {
        Self {
            store,
            hasher,
            tokens,
            clock,
        }
    }

    /// Issues a token for the account with this e-mail address and password.
    ///
    /// # Errors
    /// See [`LoginError`].
    pub async fn log_in(
        &self,
        username: &str,
        password: &SecretString,
        origin: &Origin,
    ) -> Result<AccessToken, LoginError> {
        check_length(password)?;
        let user = match Email::parse(username) {
            Ok(email) => User::find_by_email(&self.store, email.as_str()).await?,
            Err(_) => None,
        };
        user.iter().for_each(stored_hash::report_unusable);
        let hash = user.as_ref().map(|user| user.password_hash.clone());
        let is_correct = self.hasher.verify(password.clone(), hash).await?;
        let Some(user) = user.filter(|user| is_correct && user.is_active) else {
            let client_address = origin.client_address.map(tracing::field::display);
            tracing::info!(
                client_address,
                request_id = origin.request_id,
                "refused a log-in"
            );
            return Err(LoginError::InvalidGrant);
        };
        stored_hash::upgrade(&self.store, &self.hasher, &user, password).await;
        let subject = Subject {
            user_id: user.id,
            credentials_version: user.credentials_version,
        };
        Ok(self.tokens.issue(subject, self.clock.now())?)
    }

    /// Returns the account of an access token, as it is in the database now. An invalid token costs no query.
    ///
    /// # Errors
    /// See [`AuthenticationError`].
    pub async fn authenticate(&self, token: &str) -> Result<Caller, AuthenticationError> {
        let subject = self
            .tokens
            .verify(token, self.clock.now())
            .map_err(|_| AuthenticationError::InvalidToken)?;
        let user = User::find(&self.store, subject.user_id)
            .await?
            .filter(|user| user.is_active)
            .filter(|user| user.credentials_version == subject.credentials_version)
            .ok_or(AuthenticationError::InvalidToken)?;
        Ok(Caller {
            user_id: user.id,
            email: user.email,
            is_superuser: user.is_superuser,
        })
    }
}
