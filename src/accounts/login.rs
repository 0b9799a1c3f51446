//! Logging in, and what a token stands for.

use secrecy::SecretString;
use uuid::Uuid;

use super::password::check_length;
use super::{Email, IssuedToken, PasswordError, PasswordHasher, SigningError, Subject, Tokens};
use crate::clock::Clock;
use crate::store::{self, Store, User};

/// The accounts of one database, and the key that signs their tokens.
#[derive(Clone)]
pub struct Accounts {
    store: Store,
    hasher: PasswordHasher,
    tokens: Tokens,
    clock: Clock,
}

/// Who sends a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The account.
    pub user_id: Uuid,
    /// Its address.
    pub email: String,
    /// Whether it may change the catalogue.
    pub is_superuser: bool,
}

/// Why there is no token.
#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    /// The account is unknown or inactive, or the password is wrong: which of these, nobody is told, by the time it
    /// takes no more than by the answer.
    #[error("incorrect email or password")]
    Refused,
    /// The password cannot be checked; [`PasswordError::TooLong`] and [`PasswordError::Busy`] are the client's to hear.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The token could not be made.
    #[error(transparent)]
    Signing(#[from] SigningError),
}

/// Why a token stands for nobody.
#[derive(Debug, thiserror::Error)]
pub enum CallerError {
    /// The token is not valid, or its account is gone, inactive or has new credentials.
    #[error("could not validate credentials")]
    Invalid,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl Accounts {
    /// Brings together what accounts need.
    #[must_use]
    pub fn new(store: Store, hasher: PasswordHasher, tokens: Tokens, clock: Clock) -> Self {
        Self {
            store,
            hasher,
            tokens,
            clock,
        }
    }

    /// A token for the account with this address and password.
    ///
    /// # Errors
    /// See [`LoginError`].
    pub async fn log_in(
        &self,
        username: &str,
        password: &SecretString,
    ) -> Result<IssuedToken, LoginError> {
        check_length(password)?;
        let user = match Email::parse(username) {
            Ok(email) => User::find_by_email(&self.store, email.as_str()).await?,
            Err(_) => None,
        };
        let hash = user.as_ref().map(|user| user.password_hash.clone());
        let correct = self.hasher.verify(password.clone(), hash).await?;
        let user = user
            .filter(|user| correct && user.is_active)
            .ok_or(LoginError::Refused)?;
        let subject = Subject {
            user_id: user.id,
            credentials_version: user.credentials_version,
        };
        Ok(self.tokens.issue(subject, self.clock.now())?)
    }

    /// Who the bearer of this token is, according to the database as it is now. A token that is not ours costs no query.
    ///
    /// # Errors
    /// See [`CallerError`].
    pub async fn caller(&self, token: &str) -> Result<Caller, CallerError> {
        let subject = self
            .tokens
            .verify(token, self.clock.now())
            .map_err(|_| CallerError::Invalid)?;
        let user = User::find(&self.store, subject.user_id)
            .await?
            .filter(|user| user.is_active)
            .filter(|user| user.credentials_version == subject.credentials_version)
            .ok_or(CallerError::Invalid)?;
        Ok(Caller {
            user_id: user.id,
            email: user.email,
            is_superuser: user.is_superuser,
        })
    }
}
