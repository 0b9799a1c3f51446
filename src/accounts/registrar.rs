//! Creates accounts.

use rand::RngExt;
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::password::policy::check_form;
use super::{
    Email, FirstAdministrator, OversizedForm, PasswordError, PasswordHasher, PasswordPolicy,
    WeakPassword,
};
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
    /// The row.
    pub user: User,
    /// The password if it was generated. The database stores only its hash, so nobody can look it up later.
    pub generated_password: Option<SecretString>,
}

impl CreatedAccount {
    /// Returns the lines that tell an operator about the account. They contain the generated password, so they belong on
    /// standard output and not in the log.
    #[must_use]
    pub fn message(&self) -> String {
        let role = if self.user.is_superuser {
            "administrator"
        } else {
            "user"
        };
        let message = format!("Created the {role} {}.\n", self.user.email);
        message + &password_line(self.generated_password.as_ref())
    }
}

/// The reason why an account is not created.
#[derive(Debug, thiserror::Error)]
pub enum RegistrationError {
    /// Another account has this e-mail address.
    #[error("the account {0} already exists")]
    EmailTaken(Email),
    /// The password is refused or cannot be hashed.
    #[error(transparent)]
    Password(#[from] NewPasswordError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// The reason why a password is not set.
#[derive(Debug, thiserror::Error)]
pub enum NewPasswordError {
    /// The policy refuses it.
    #[error(transparent)]
    Weak(#[from] WeakPassword),
    /// Nobody could log in with it.
    #[error(transparent)]
    OversizedForm(#[from] OversizedForm),
    /// It cannot be hashed.
    #[error(transparent)]
    Hash(#[from] PasswordError),
}

/// A password to store.
#[derive(Debug)]
pub struct NewPassword {
    /// The hash as a PHC string.
    pub hash: String,
    /// The password if it was generated.
    pub generated: Option<SecretString>,
}

/// Creates accounts in one database.
#[derive(Clone)]
pub struct Registrar {
    store: Store,
    hasher: PasswordHasher,
    policy: PasswordPolicy,
    clock: Clock,
}

impl Registrar {
    /// `clock` gives the accounts' creation time.
    #[must_use]
    pub const fn new(
        store: Store,
        hasher: PasswordHasher,
        policy: PasswordPolicy,
        clock: Clock,
    ) -> Self {
        Self {
            store,
            hasher,
            policy,
            clock,
        }
    }

    /// Creates an active account. The policy applies to its password.
    ///
    /// # Errors
    /// See [`RegistrationError`].
    pub async fn create_user(
        &self,
        account: NewAccount,
    ) -> Result<CreatedAccount, RegistrationError> {
        let email = account.email.clone();
        let password = self.new_password(&email, account.password).await?;
        self.insert(email, password, account.is_superuser).await
    }

    /// Hashes a password if the policy accepts it for this account. Without one, generates one.
    ///
    /// # Errors
    /// See [`NewPasswordError`].
    pub async fn new_password(
        &self,
        email: &Email,
        password: Option<SecretString>,
    ) -> Result<NewPassword, NewPasswordError> {
        if let Some(password) = &password {
            self.policy.check(password, email)?;
        }
        self.hash_or_generate(email, password).await
    }

    async fn hash_or_generate(
        &self,
        email: &Email,
        password: Option<SecretString>,
    ) -> Result<NewPassword, NewPasswordError> {
        let generated = password.is_none().then(random_password);
        let password = password.or_else(|| generated.clone()).unwrap_or_default();
        check_form(email, &password)?;
        let hash = self.hasher.hash(password).await?;
        Ok(NewPassword { hash, generated })
    }

    async fn insert(
        &self,
        email: Email,
        password: NewPassword,
        is_superuser: bool,
    ) -> Result<CreatedAccount, RegistrationError> {
        let user = User {
            id: Uuid::new_v4(),
            email: email.clone().into(),
            password_hash: password.hash,
            is_superuser,
            is_active: true,
            credentials_version: 1,
            created_at: self.clock.now(),
        };
        match user.clone().insert(&self.store).await {
            Ok(()) => Ok(CreatedAccount {
                user,
                generated_password: password.generated,
            }),
            Err(error) if error.violates(USERS_EMAIL_KEY) => {
                Err(RegistrationError::EmailTaken(email))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Creates the first administrator if the database has no administrator. Returns `None` if there is one, also if
    /// another process creates it at the same time. The policy does not
    /// apply to its password.
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
        let password = self.hash_or_generate(&first.email, first.password).await;
        let password = password.map_err(RegistrationError::from)?;
        match self.insert(first.email, password, true).await {
            Ok(created) => Ok(Some(created)),
            Err(RegistrationError::EmailTaken(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// Returns the line that shows a generated password to an operator.
pub(crate) fn password_line(generated: Option<&SecretString>) -> String {
    generated.map_or_else(String::new, |password| {
        format!("Password (shown only once): {}\n", password.expose_secret())
    })
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
