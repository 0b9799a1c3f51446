//! The settings, and the command line.
//!
//! Every setting is a flag and an environment variable. `--help` lists each with its variable and its default.

mod cli;

use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::time::Duration;

use chrono::TimeDelta;
use clap::{Args, ValueEnum};
use secrecy::{ExposeSecret, SecretString};

use crate::accounts::{FirstAdministrator, HasherOptions, InvalidFirstAdministrator};
use crate::store::{DatabaseUrl, OpenError, StoreOptions};

pub use cli::{AddUser, Cli, Command, UserCommand};

/// The format of log lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Text for people
    Pretty,
    /// One JSON object per line
    Json,
}

/// The settings. Neither `--help` nor `Debug` shows the value of a secret.
///
/// `global` accepts each flag before and after the command. The heading separates them from the command's own flags.
#[derive(Debug, Clone, Args)]
#[command(mut_args(|argument| argument.global(true).help_heading("Settings")))]
pub struct Settings {
    /// Database URL: `sqlite://PATH` (the file is created if it is missing) or `postgres://USER:PASSWORD@HOST/NAME`
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    #[arg(value_name = "URL")]
    #[arg(default_value = "sqlite://data/generation-models.db")]
    database_url: SecretString,

    /// Maximum number of database connections
    #[arg(long, env = "DATABASE_POOL_SIZE", default_value = "10")]
    #[arg(value_name = "COUNT")]
    pub database_pool_size: NonZeroUsize,

    /// Maximum wait for a database connection, and for other writers, in seconds
    #[arg(long, env = "DATABASE_WAIT", default_value = "5")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub database_wait: Duration,

    /// Maximum time of a statement on PostgreSQL, in seconds
    #[arg(long, env = "DATABASE_STATEMENT_TIMEOUT", default_value = "10")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub database_statement_timeout: Duration,

    /// Address and port of the API
    #[arg(long, env = "BIND", default_value = "127.0.0.1:8000")]
    #[arg(value_name = "ADDRESS")]
    pub bind: SocketAddr,

    /// Address and port of a second listener for `/metrics`, `/healthz` and `/readyz`. If unset, `/metrics` is not served
    #[arg(long, env = "MANAGEMENT_BIND")]
    #[arg(value_name = "ADDRESS")]
    pub management_bind: Option<SocketAddr>,

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

    /// Maximum number of passwords to hash at the same time. Each takes a core and 19 MiB
    #[arg(long, env = "PASSWORD_CONCURRENCY", default_value = "2")]
    #[arg(value_name = "COUNT")]
    pub password_concurrency: NonZeroUsize,

    /// Maximum number of further passwords that wait to be hashed
    #[arg(long, env = "PASSWORD_QUEUE", default_value = "64")]
    #[arg(value_name = "COUNT")]
    pub password_queue: u16,

    /// Maximum time that a password waits to be hashed, in seconds
    #[arg(long, env = "PASSWORD_WAIT", default_value = "5")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub password_wait: Duration,

    /// Maximum size of a request body, in bytes
    #[arg(long, env = "BODY_LIMIT", default_value = "1048576")]
    #[arg(value_name = "BYTES")]
    pub body_limit: usize,

    /// Maximum time to receive a request body, in seconds
    #[arg(long, env = "BODY_TIMEOUT", default_value = "30")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub body_timeout: Duration,

    /// Maximum time to finish open requests after SIGTERM or SIGINT, in seconds
    #[arg(long, env = "SHUTDOWN_TIMEOUT", default_value = "30")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub shutdown_timeout: Duration,

    /// Format of log lines
    #[arg(long, env = "LOG_FORMAT", default_value = "pretty")]
    #[arg(value_name = "FORMAT", value_enum)]
    pub log_format: LogFormat,

    /// Log level, or levels by module, for example `info,generation_models=debug`
    #[arg(long, env = "RUST_LOG", default_value = "info")]
    #[arg(value_name = "FILTER")]
    pub log_filter: String,
}

impl Settings {
    /// Parses `DATABASE_URL`.
    ///
    /// # Errors
    /// Returns [`OpenError::Url`] if the URL is invalid.
    pub fn database_url(&self) -> Result<DatabaseUrl, OpenError> {
        DatabaseUrl::parse(self.database_url.expose_secret())
    }

    /// Returns the options of the database store.
    #[must_use]
    pub fn store_options(&self) -> StoreOptions {
        StoreOptions {
            pool_size: self.database_pool_size.get(),
            wait: self.database_wait,
            statement_timeout: self.database_statement_timeout,
        }
    }

    /// Returns the options of the password hasher.
    #[must_use]
    pub fn hasher_options(&self) -> HasherOptions {
        HasherOptions {
            concurrency: self.password_concurrency.get(),
            queue_length: usize::from(self.password_queue),
            max_wait: self.password_wait,
        }
    }

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
}

fn non_empty(secret: Option<&SecretString>) -> Option<&SecretString> {
    secret.filter(|secret| !secret.expose_secret().is_empty())
}

/// Parses a number of seconds, with a fraction if needed. The maximum of one day keeps sums of durations in range.
fn seconds(text: &str) -> Result<Duration, String> {
    const DAY: f64 = 86_400.0;
    match text.parse() {
        Ok(seconds) if (0.001..=DAY).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        _ => Err("expected a number of seconds from 0.001 to 86400".to_owned()),
    }
}

#[cfg(test)]
mod tests;
