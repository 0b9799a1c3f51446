//! The account that administers a new database.

use secrecy::SecretString;

use super::password::policy::check_form;
use super::{Email, InvalidEmail, OversizedForm, PasswordPolicy};

/// The e-mail address if the settings name none.
const DEFAULT_EMAIL: &str = "admin@example.com";

/// The administrator to create in a database without one.
#[derive(Debug, Clone)]
pub struct FirstAdministrator {
    pub(super) email: Email,
    pub(super) password: Option<SecretString>,
}

/// `FIRST_SUPERUSER` and `FIRST_SUPERUSER_PASSWORD` do not describe an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidFirstAdministrator {
    /// Only one of the two is set.
    #[error("set both FIRST_SUPERUSER and FIRST_SUPERUSER_PASSWORD, or neither")]
    Incomplete,
    /// `FIRST_SUPERUSER` is not an e-mail address.
    #[error("FIRST_SUPERUSER: {0}")]
    Email(#[from] InvalidEmail),
    /// Nobody could log in with `FIRST_SUPERUSER_PASSWORD`.
    #[error("FIRST_SUPERUSER_PASSWORD: {0}")]
    Password(#[from] OversizedForm),
}

impl FirstAdministrator {
    /// Returns the administrator that the settings name, or `admin@example.com` with a generated password.
    ///
    /// # Errors
    /// Fails if only one of the two is set, if `email` is not an e-mail address, or if a log-in form cannot carry the password.
    pub fn from_settings(
        email: Option<&str>,
        password: Option<&SecretString>,
    ) -> Result<Self, InvalidFirstAdministrator> {
        if email.is_some() != password.is_some() {
            return Err(InvalidFirstAdministrator::Incomplete);
        }
        let email = Email::parse(email.unwrap_or(DEFAULT_EMAIL))?;
        if let Some(password) = password {
            check_form(&email, password)?;
        }
        Ok(Self {
            email,
            password: password.cloned(),
        })
    }

    /// Logs a warning if the policy would refuse the password.
    pub fn warn_if_weak(&self, policy: PasswordPolicy) {
        let password = self.password.as_ref();
        if let Some(Err(reason)) = password.map(|given| policy.check(given, &self.email)) {
            tracing::warn!(%reason, "FIRST_SUPERUSER_PASSWORD is weak; change it with `user password`");
        }
    }
}
