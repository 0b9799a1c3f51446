//! Settings of accounts.

use std::path::PathBuf;

use chrono::TimeDelta;
use clap::builder::BoolishValueParser;
use clap::{ArgAction, Args};
use secrecy::SecretString;

use super::non_empty;
use crate::accounts::{FirstAdministrator, InvalidFirstAdministrator, LimitOptions};

/// The first account.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Accounts")]
pub struct AccountSettings {
    /// E-mail address of the administrator to create if the database has none. If unset, admin@example.com with a
    /// generated password
    #[arg(long, env = "FIRST_SUPERUSER")]
    #[arg(value_name = "EMAIL")]
    first_superuser: Option<String>,

    /// Password of the first administrator, used only when the account is created. Required if `FIRST_SUPERUSER` is set
    #[arg(
        long,
        env = "FIRST_SUPERUSER_PASSWORD",
        hide = true,
        hide_env_values = true
    )]
    #[arg(value_name = "PASSWORD")]
    first_superuser_password: Option<SecretString>,

    /// File with the password of the first administrator, instead of `FIRST_SUPERUSER_PASSWORD`. If unset, that variable
    #[arg(long, env = "FIRST_SUPERUSER_PASSWORD_FILE", value_name = "FILE")]
    pub first_superuser_password_file: Option<PathBuf>,

    /// Time after which events are deleted from the history of accounts, in days. 0 keeps all
    #[arg(long, env = "ACCOUNT_EVENTS_RETENTION", default_value = "400")]
    #[arg(value_name = "DAYS", value_parser = clap::value_parser!(u32).range(..=36_500))]
    account_events_retention: u32,

    /// Whether tokens are issued for passwords, `on` or `off`. If off, log-ins get 400
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

    /// Returns the time after which events of accounts are deleted; `None` if they are kept.
    #[must_use]
    pub fn account_events_retention(&self) -> Option<TimeDelta> {
        let days = i64::from(self.account_events_retention);
        (days > 0).then(|| TimeDelta::days(days))
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
