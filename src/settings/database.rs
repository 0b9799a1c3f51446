//! Settings of the database.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use secrecy::{ExposeSecret, SecretString};

use super::seconds;
use crate::store::{DatabaseUrl, OpenError, StoreOptions};

/// Which database to use, and how.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Database")]
pub struct DatabaseSettings {
    /// Database URL: `sqlite://PATH` (`serve` and `migrate` create the file) or `postgres://USER:PASSWORD@HOST/NAME`. A
    /// password must be in the variable or in the file that `DATABASE_URL_FILE` names
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    #[arg(value_name = "URL")]
    #[arg(default_value = "sqlite://data/generation-models.db")]
    database_url: SecretString,

    /// File with the database URL, instead of `DATABASE_URL`. If unset, that variable
    #[arg(long, env = "DATABASE_URL_FILE", value_name = "FILE")]
    pub database_url_file: Option<PathBuf>,

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
}

impl DatabaseSettings {
    /// Parses `DATABASE_URL`.
    ///
    /// # Errors
    /// Returns [`OpenError::Url`] if the URL is invalid.
    pub fn url(&self) -> Result<DatabaseUrl, OpenError> {
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
}
