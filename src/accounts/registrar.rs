//! Creates accounts.

use rand::RngExt;
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::{Email, FirstAdministrator, PasswordError, PasswordHasher};
use crate::clock::Clock;
use crate::store::{self, Store, USERS_EMAIL_KEY, User};

/// An account to create.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// The e-mail address.
    pub email: Email,
    /// The password. `None` generates one.
    pub password: Option<SecretString>,
    /// Whether the account may change the catalogue.
    pub is_superuser: bool,
}

/// A new account.
#[derive(Debug, Clone)]
pub struct CreatedAccount {
    /// The e-mail address.
    pub email: Email,
    /// Whether the account may change the catalogue.
    pub is_superuser: bool,
    /// The password if it was generated. The database stores only its hash, so nobody can look it up later.
    pub generated_password: Option<SecretString>,
}

impl CreatedAccount {
    /// Returns the lines that tell an operator about the account. They contain the generated password, so they belong on
    /// standard output and not in the log.
    #[must_use]
    pub fn message(&self) -> String {
        let role = if self.is_superuser {
            "administrator"
        } else {
            "user"
        };
        let mut message = format!("Created the {role} {}.\n", self.email);
        if let Some(password) = &self.generated_password {
            message += "Password (shown only once): ";
            message += password.expose_secret();
            message += "\n";
        }
        message
    }
}

/// The reason why an account is not created.
#[derive(Debug, thiserror::Error)]
pub enum RegistrationError {
    /// Another account has this e-mail address.
    #[error("the account {0} already exists")]
    EmailTaken(Email),
    /// The given password is empty.
    #[error("the password is empty")]
    EmptyPassword,
    /// The password cannot be hashed.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Creates accounts in one database.
#[derive(Clone)]
pub struct Registrar {
    store: Store,
    hasher: PasswordHasher,
    clock: Clock,
}

impl Registrar {
    /// `clock` gives the accounts' creation time.
    #[must_use]
    pub const fn new(store: Store, hasher: PasswordHasher, clock: Clock) -> Self {
        Self {
            store,
            hasher,
            clock,
        }
    }

    /// Creates an active account.
    ///
    /// # Errors
    /// See [`RegistrationError`].
    pub async fn create_user(
        &self,
        account: NewAccount,
    ) -> Result<CreatedAccount, RegistrationError> {
        let (password, generated_password) = if let Some(password) = account.password {
            (password, None)
        } else {
            let password = random_password();
            (password.clone(), Some(password))
        };
        if password.expose_secret().is_empty() {
            return Err(RegistrationError::EmptyPassword);
        }
        let user = User {
            id: Uuid::new_v4(),
            email: account.email.clone().into(),
            password_hash: self.hasher.hash(password).await?,
            is_superuser: account.is_superuser,
            is_active: true,
            credentials_version: 1,
            created_at: self.clock.now(),
        };
        match user.insert(&self.store).await {
            Ok(()) => Ok(CreatedAccount {
                email: account.email,
                is_superuser: account.is_superuser,
                generated_password,
            }),
            Err(error) if error.violates(USERS_EMAIL_KEY) => {
                Err(RegistrationError::EmailTaken(account.email))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Creates the first administrator if the database has no administrator. Returns `None` if there is one, also if
    /// another process creates it at the same time.
    ///
    /// # Errors
    /// See [`RegistrationError`].
    pub async fn ensure_first_administrator(
        &self,
        first: FirstAdministrator,
    ) -> Result<Option<CreatedAccount>, RegistrationError> {
        if User::any_administrator(&self.store).await? {
            return Ok(None);
        }
        let account = NewAccount {
            email: first.email,
            password: first.password,
            is_superuser: true,
        };
        match self.create_user(account).await {
            Ok(created) => Ok(Some(created)),
            Err(RegistrationError::EmailTaken(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Returns a password of about 118 random bits. It contains no characters that look alike.
///
/// # Panics
/// Panics if the operating system provides no random bytes.
fn random_password() -> SecretString {
    const ALPHABET: &[u8] = b"abcdefghjkmnpqrstuvwxyz23456789";
    let mut rng = rand::rng();
    let mut character = || char::from(ALPHABET[rng.random_range(..ALPHABET.len())]);
    let password: String = (0..24).map(|_| character()).collect();
    password.into()
}
