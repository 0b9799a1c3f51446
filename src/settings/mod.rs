//! The settings and commands. Every setting is a flag, before or after the command, and an environment variable;
//! `--help` lists them with their defaults.

use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::time::Duration;

use chrono::TimeDelta;
use clap::{Args, Parser, Subcommand, ValueEnum};
use secrecy::{ExposeSecret, SecretString};

use crate::accounts::{FirstAdministrator, HalfAnAdministrator, HasherOptions};
use crate::store::{DatabaseUrl, OpenError, StoreOptions};

/// A catalogue of generative image models: anyone reads it, administrators change it.
#[derive(Debug, Clone, Parser)]
#[command(name = "generation-models", version)]
pub struct Cli {
    /// What to use.
    #[command(flatten)]
    pub settings: Settings,
    /// What to do; without it, `serve`.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What to do.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Serve the API; the default. Pending migrations are run first
    Serve,
    /// Bring the database's schema up to date
    Migrate,
    /// Manage accounts
    #[command(subcommand)]
    User(UserCommand),
}

/// What to do with accounts.
#[derive(Debug, Clone, Subcommand)]
pub enum UserCommand {
    /// Make an account. Its password is made at random and printed, unless it is read from standard input
    Add(AddUser),
}

/// The account to make.
#[derive(Debug, Clone, Args)]
pub struct AddUser {
    /// The e-mail address; its case does not matter
    pub email: String,
    /// Let the account change the catalogue
    #[arg(long)]
    pub admin: bool,
    /// Read the password from the first line of standard input
    #[arg(long)]
    pub password_stdin: bool,
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Pretty,
    /// One JSON object a line.
    Json,
}

/// What the program uses. Secrets do not show in `--help` or in `Debug`.
#[derive(Debug, Clone, Args)]
pub struct Settings {
    #[arg(long, env, global = true, hide_env_values = true, value_name = "URL")]
    #[arg(
        help = "The database: sqlite://PATH, made when missing, or postgres://USER:PASSWORD@HOST/NAME"
    )]
    #[arg(default_value = "sqlite://data/generation-models.db")]
    database_url: SecretString,

    /// The most database connections at once
    #[arg(long, env, global = true, value_name = "COUNT", default_value = "10")]
    pub database_pool_size: NonZeroUsize,

    /// The longest wait for the database, in seconds: for a connection, for connecting and for other writers
    #[arg(long, env, global = true, value_name = "SECONDS", default_value = "5", value_parser = seconds)]
    pub database_wait: Duration,

    /// The longest that one statement may take on a PostgreSQL server, in seconds
    #[arg(long, env, global = true, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    pub database_statement_timeout: Duration,

    /// The address and port to listen on
    #[arg(
        long,
        env,
        global = true,
        value_name = "ADDRESS",
        default_value = "127.0.0.1:8000"
    )]
    pub bind: SocketAddr,

    /// A second address and port, for operators: `/metrics`, and /healthz and /readyz; none when this is not set
    #[arg(long, env, global = true, value_name = "ADDRESS")]
    pub management_bind: Option<SocketAddr>,

    /// Signs tokens, at least 32 bytes; for a database file, one is made and kept beside it when this is not set
    #[arg(long, env, global = true, hide_env_values = true, value_name = "KEY")]
    secret_key: Option<SecretString>,

    /// The administrator to make when there is none; admin@example.com with a random password when this is not set
    #[arg(long, env, global = true, value_name = "EMAIL")]
    first_superuser: Option<String>,

    /// The password of that administrator
    #[arg(
        long,
        env,
        global = true,
        hide_env_values = true,
        value_name = "PASSWORD"
    )]
    first_superuser_password: Option<SecretString>,

    /// The life of a token in minutes
    #[arg(long, env, global = true, value_name = "MINUTES", default_value = "60")]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=525_600))]
    access_token_expire_minutes: u32,

    /// The most passwords to hash at once; each takes a core and 19 MiB
    #[arg(long, env, global = true, value_name = "COUNT", default_value = "2")]
    pub password_concurrency: NonZeroUsize,

    /// How many more passwords may wait to be hashed
    #[arg(long, env, global = true, value_name = "COUNT", default_value = "64")]
    pub password_queue: u16,

    /// The longest that a password waits to be hashed, in seconds
    #[arg(long, env, global = true, value_name = "SECONDS", default_value = "5", value_parser = seconds)]
    pub password_wait: Duration,

    /// The largest request body in bytes
    #[arg(
        long,
        env,
        global = true,
        value_name = "BYTES",
        default_value = "1048576"
    )]
    pub body_limit: usize,

    /// The longest that a request body may take to arrive, in seconds
    #[arg(long, env, global = true, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub body_timeout: Duration,

    /// How long requests may take to finish after a signal to stop, in seconds
    #[arg(long, env, global = true, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    pub shutdown_timeout: Duration,

    /// How log lines look
    #[arg(
        long,
        env,
        global = true,
        value_enum,
        value_name = "FORMAT",
        default_value = "pretty"
    )]
    pub log_format: LogFormat,

    /// What to log: a level, or levels by module like `info,generation_models=debug`
    #[arg(
        long,
        env = "RUST_LOG",
        global = true,
        value_name = "FILTER",
        default_value = "info"
    )]
    pub log_filter: String,
}

impl Settings {
    /// The database to use.
    ///
    /// # Errors
    /// [`OpenError::Url`] when `DATABASE_URL` makes no sense.
    pub fn database_url(&self) -> Result<DatabaseUrl, OpenError> {
        DatabaseUrl::parse(self.database_url.expose_secret())
    }

    /// How to use it.
    #[must_use]
    pub fn store_options(&self) -> StoreOptions {
        StoreOptions {
            pool_size: self.database_pool_size.get(),
            wait: self.database_wait,
            statement_timeout: self.database_statement_timeout,
        }
    }

    /// How to hash passwords.
    #[must_use]
    pub fn hasher_options(&self) -> HasherOptions {
        HasherOptions {
            at_once: self.password_concurrency.get(),
            queue: usize::from(self.password_queue),
            wait: self.password_wait,
        }
    }

    /// The key that was given. An empty variable counts as none, as it does for the administrator.
    #[must_use]
    pub fn secret_key(&self) -> Option<&SecretString> {
        given(self.secret_key.as_ref())
    }

    /// Who administers a database without accounts.
    ///
    /// # Errors
    /// When only one of `FIRST_SUPERUSER` and `FIRST_SUPERUSER_PASSWORD` is set, or the first is no address.
    pub fn first_administrator(&self) -> Result<FirstAdministrator, HalfAnAdministrator> {
        let email = self.first_superuser.as_deref();
        FirstAdministrator::from_settings(
            email.filter(|email| !email.is_empty()),
            given(self.first_superuser_password.as_ref()),
        )
    }

    /// How long a token lives.
    #[must_use]
    pub fn token_life(&self) -> TimeDelta {
        TimeDelta::minutes(self.access_token_expire_minutes.into())
    }
}

fn given(secret: Option<&SecretString>) -> Option<&SecretString> {
    secret.filter(|secret| !secret.expose_secret().is_empty())
}

/// A day is more than any of these waits needs, and keeps sums of times in range.
fn seconds(text: &str) -> Result<Duration, String> {
    const DAY: f64 = 86_400.0;
    match text.parse() {
        Ok(seconds) if (0.001..=DAY).contains(&seconds) => Ok(Duration::from_secs_f64(seconds)),
        _ => Err("a number of seconds is needed, from 0.001 to 86400".to_owned()),
    }
}

#[cfg(test)]
mod tests;
