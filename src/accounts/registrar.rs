//! New accounts.

use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::{Email, InvalidEmail, NoRandomness, PasswordError, PasswordHasher, random};
use crate::clock::Clock;
use crate::store::{self, NewUser, Store, USERS_EMAIL_KEY, User};

/// The first administrator of a database for which none is named.
const DEFAULT_ADDRESS: &str = "admin@example.com";

/// An account to be made.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Its address.
    pub email: Email,
    /// Its password; without one a random password is made.
    pub password: Option<SecretString>,
    /// Whether it may change the catalogue.
    pub is_superuser: bool,
}

/// Why there is no new account.
#[derive(Debug, thiserror::Error)]
pub enum RegistrationError {
    /// The address belongs to an account already.
    #[error("there is an account {0} already")]
    Taken(Email),
    /// Nobody should have to type nothing.
    #[error("the password is empty")]
    EmptyPassword,
    /// The password cannot be hashed.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// No random password can be made.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Makes accounts in one database.
#[derive(Clone)]
pub struct Registrar {
    store: Store,
    hasher: PasswordHasher,
    clock: Clock,
}

impl Registrar {
    /// Brings together what new accounts need.
    #[must_use]
    pub const fn new(store: Store, hasher: PasswordHasher, clock: Clock) -> Self {
        Self {
            store,
            hasher,
            clock,
        }
    }

    /// Makes an account, and returns its password if that was made here: it is kept nowhere else.
    ///
    /// # Errors
    /// See [`RegistrationError`].
    pub async fn create_user(
        &self,
        account: NewAccount,
    ) -> Result<Option<SecretString>, RegistrationError> {
        let generated = match account.password {
            Some(_) => None,
            None => Some(random::password()?),
        };
        let password = generated.clone().or(account.password).unwrap_or_default();
        if password.expose_secret().is_empty() {
            return Err(RegistrationError::EmptyPassword);
        }
        let user = NewUser {
            id: Uuid::new_v4(),
            email: account.email.clone().into(),
            password_hash: self.hasher.hash(password).await?,
            is_superuser: account.is_superuser,
            is_active: true,
            credentials_version: 1,
            created_at: self.clock.now(),
        };
        match user.insert(&self.store).await {
            Ok(_) => Ok(generated),
            Err(error) if error.violates(USERS_EMAIL_KEY) => {
                Err(RegistrationError::Taken(account.email))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Makes the first administrator when there is none, and returns who was made. Of several processes
    /// that start at once one makes it, and the others find it made.
    ///
    /// # Errors
    /// See [`RegistrationError`].
    pub async fn ensure_first_administrator(
        &self,
        first: FirstAdministrator,
    ) -> Result<Option<MadeAdministrator>, RegistrationError> {
        if User::any_administrator(&self.store).await? {
            return Ok(None);
        }
        let email = first.email.clone();
        let account = NewAccount {
            email: first.email,
            password: first.password,
            is_superuser: true,
        };
        match self.create_user(account).await {
            Ok(generated_password) => Ok(Some(MadeAdministrator {
                email,
                generated_password,
            })),
            Err(RegistrationError::Taken(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Who administers a database without accounts.
#[derive(Debug, Clone)]
pub struct FirstAdministrator {
    email: Email,
    password: Option<SecretString>,
}

/// The first administrator's account.
#[derive(Debug, Clone)]
pub struct MadeAdministrator {
    /// Its address.
    pub email: Email,
    /// Its password if that was made here, to be shown once.
    pub generated_password: Option<SecretString>,
}

/// `FIRST_SUPERUSER` and `FIRST_SUPERUSER_PASSWORD` do not make an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HalfAnAdministrator {
    /// Only one of them is set.
    #[error("FIRST_SUPERUSER and FIRST_SUPERUSER_PASSWORD need each other: set both or neither")]
    Half,
    /// The first is no address.
    #[error("FIRST_SUPERUSER: {0}")]
    Email(#[from] InvalidEmail),
}

impl FirstAdministrator {
    /// The administrator whom the settings name, or `admin@example.com` with a random password.
    ///
    /// # Errors
    /// When only one of the two is given, or the first is no address.
    pub fn from_settings(
        email: Option<&str>,
        password: Option<&SecretString>,
    ) -> Result<Self, HalfAnAdministrator> {
        if email.is_some() != password.is_some() {
            return Err(HalfAnAdministrator::Half);
        }
        Ok(Self {
            email: Email::parse(email.unwrap_or(DEFAULT_ADDRESS))?,
            password: password.cloned(),
        })
    }
}
