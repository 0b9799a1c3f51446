//! Settings of accounts.

use clap::Args;
use secrecy::SecretString;

use super::non_empty;
use crate::accounts::{FirstAdministrator, InvalidFirstAdministrator};

/// The first account.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Accounts")]
pub struct AccountSettings {
    /// E-mail address of the administrator to create if the database has none. If unset, admin@example.com with a
    /// generated password
    #[arg(long, env = "FIRST_SUPERUSER")]
    #[arg(value_name = "EMAIL")]
    first_superuser: Option<String>,

    /// Password of the first administrator. Required if `FIRST_SUPERUSER` is set
    #[arg(long, env = "FIRST_SUPERUSER_PASSWORD", hide_env_values = true)]
    #[arg(value_name = "PASSWORD")]
    first_superuser_password: Option<SecretString>,
}

impl AccountSettings {
    /// Returns the administrator to create in a database without one. Empty values count as unset.
    ///
    /// # Errors
    /// See [`InvalidFirstAdministrator`].
    pub fn first_administrator(&self) -> Result<FirstAdministrator, InvalidFirstAdministrator> {
        let email = self.first_superuser.as_deref();
        FirstAdministrator::from_settings(
            email.filter(|email| !email.is_empty()),
            non_empty(self.first_superuser_password.as_ref()),
        )
    }
}
