//! Settings of accounts and tokens.

use chrono::TimeDelta;
use clap::builder::BoolishValueParser;
use clap::{ArgAction, Args};
use secrecy::SecretString;

use super::non_empty;
use crate::accounts::{FirstAdministrator, InvalidFirstAdministrator, LimitOptions};

/// The first account, and access tokens.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Accounts and tokens")]
pub struct AccountSettings {
    /// Key that signs access tokens, at least 32 bytes. If unset, SQLite uses a generated key, stored beside the database
    /// file; PostgreSQL requires a key
    #[arg(long, env = "SECRET_KEY", hide_env_values = true)]
    #[arg(value_name = "KEY")]
    secret_key: Option<SecretString>,

    /// E-mail address of the administrator to create if the database has none. If unset, admin@example.com with a
    /// generated password
    #[arg(long, env = "FIRST_SUPERUSER")]
    #[arg(value_name = "EMAIL")]
    first_superuser: Option<String>,

    /// Password of the first administrator. Required if `FIRST_SUPERUSER` is set
    #[arg(long, env = "FIRST_SUPERUSER_PASSWORD", hide_env_values = true)]
    #[arg(value_name = "PASSWORD")]
    first_superuser_password: Option<SecretString>,

    /// Lifetime of an access token, in minutes
    #[arg(long, env = "ACCESS_TOKEN_EXPIRE_MINUTES", default_value = "60")]
    #[arg(value_name = "MINUTES", value_parser = clap::value_parser!(u32).range(1..=525_600))]
    access_token_expire_minutes: u32,

    /// Whether tokens are issued for passwords, `on` or `off`
    #[arg(long, env = "PASSWORD_GRANT", default_value = "on")]
    #[arg(value_name = "SWITCH", action = ArgAction::Set, value_parser = BoolishValueParser::new())]
    pub password_grant: bool,

    /// Maximum number of log-ins of one account that may fail in a minute. 0 for no limit
    #[arg(long, env = "LOGIN_LIMIT", default_value = "10")]
    #[arg(value_name = "COUNT")]
    login_limit: u32,

    /// Maximum number of log-ins from one address that may fail in a minute. 0 for no limit
    #[arg(long, env = "LOGIN_LIMIT_ADDRESS", default_value = "60")]
    #[arg(value_name = "COUNT")]
    login_limit_address: u32,
}

impl AccountSettings {
    /// Returns `SECRET_KEY`. An empty value counts as unset.
    #[must_use]
    pub fn secret_key(&self) -> Option<&SecretString> {
        non_empty(self.secret_key.as_ref())
    }

    /// Returns the administrator to create in a database without one. Empty values count as unset.
    ///
    /// # Errors
    /// Fails if only one of `FIRST_SUPERUSER` and `FIRST_SUPERUSER_PASSWORD` is set, or if the former is not an e-mail
    /// address.
    pub fn first_administrator(&self) -> Result<FirstAdministrator, InvalidFirstAdministrator> {
        let email = self.first_superuser.as_deref();
        FirstAdministrator::from_settings(
            email.filter(|email| !email.is_empty()),
            non_empty(self.first_superuser_password.as_ref()),
        )
    }

    /// Returns the lifetime of an access token.
    #[must_use]
    pub fn token_lifetime(&self) -> TimeDelta {
        TimeDelta::minutes(self.access_token_expire_minutes.into())
    }

    /// Returns the limits on log-ins that fail.
    #[must_use]
    pub const fn limit_options(&self) -> LimitOptions {
        LimitOptions {
            account: self.login_limit,
            client: self.login_limit_address,
        }
    }
}
