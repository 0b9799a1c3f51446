//! The settings, and the command line.
//!
//! Every setting is a flag, an environment variable and a key in a TOML file. They are grouped: each command has the groups
//! that it uses, and its `--help` lists them with their variables and defaults, one heading a group. `sources` reads them.

mod accounts;
mod backup;
mod catalog;
mod cli;
mod config;
mod cors;
mod database;
#[cfg(test)]
mod documentation;
mod healthcheck;
mod history;
mod import;
mod logging;
mod passwords;
mod server;
mod sources;
mod token;
mod tokens;
mod traces;
mod user;

use std::time::Duration;

use clap::Args;
use secrecy::{ExposeSecret, SecretString};

use crate::store::DatabaseUrl;

pub use accounts::AccountSettings;
pub use backup::{BackupArguments, RestoreArguments};
pub use catalog::CatalogSettings;
pub use cli::{Cli, Command, CommandSettings, ConfigFile, OutputArguments};
pub use config::{ConfigArguments, ConfigCommand};
pub use cors::CorsOrigins;
pub use database::DatabaseSettings;
pub use healthcheck::{Check, Healthcheck};
pub use history::{CatalogCommand, CatalogHistory, CheckCatalog, HistoryRange, UserHistory};
pub use import::{ImportCommand, ImportPostgres};
pub use logging::{LogAccounts, LogFormat, LogSettings};
pub use passwords::{PasswordSettings, PolicySettings};
pub use server::{AddressSettings, ServerSettings};
pub use sources::{Loaded, Origin, Problem, Setting, Sources, load};
pub use token::{CreateToken, TokenCommand};
pub use tokens::TokenSettings;
pub use traces::TraceSettings;
pub use user::{
    AccountArguments, AddUser, ListUsers, PasswordSource, RemovalArguments, SetPassword,
    UserCommand,
};

/// The settings of the server. Neither `--help` nor `Debug` shows the value of a secret.
#[derive(Debug, Clone, Args)]
pub struct Settings {
    /// The TOML file.
    #[command(flatten)]
    pub config: ConfigFile,

    /// The database.
    #[command(flatten)]
    pub database: DatabaseSettings,

    /// Sockets and requests.
    #[command(flatten)]
    pub server: ServerSettings,

    /// Accounts.
    #[command(flatten)]
    pub accounts: AccountSettings,

    /// The catalogue.
    #[command(flatten)]
    pub catalog: CatalogSettings,

    /// Access tokens.
    #[command(flatten)]
    pub tokens: TokenSettings,

    /// The password policy.
    #[command(flatten)]
    pub policy: PolicySettings,

    /// Password hashing.
    #[command(flatten)]
    pub passwords: PasswordSettings,

    /// The log.
    #[command(flatten)]
    pub logging: LogSettings,

    /// Traces.
    #[command(flatten)]
    pub traces: TraceSettings,
}

impl Settings {
    /// Whether others than this machine can use the keys: they can guess tokens, or read the database.
    #[must_use]
    pub fn is_exposed(&self, database: &DatabaseUrl) -> bool {
        let is_loopback = self.server.addresses.bind.ip().to_canonical().is_loopback();
        database.embedded_file().is_none() || !is_loopback
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

/// Parses a number of seconds, which may be 0.
fn seconds_or_zero(text: &str) -> Result<Duration, String> {
    match text {
        "0" => Ok(Duration::ZERO),
        other => seconds(other),
    }
}

#[cfg(test)]
mod tests;
