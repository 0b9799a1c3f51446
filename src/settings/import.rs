//! The arguments of `import …`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use secrecy::SecretString;

use super::{CommandSettings, OutputArguments, non_empty};
use crate::import::ImportOptions;

/// A command that imports another database.
#[derive(Debug, Clone, Subcommand)]
pub enum ImportCommand {
    /// Import models and accounts from the PostgreSQL database of a FastAPI and SQLModel application: all of them, or none
    Postgres(Box<ImportPostgres>),
}

impl ImportCommand {
    /// The settings of the command.
    #[must_use]
    pub const fn settings(&self) -> &CommandSettings {
        match self {
            Self::Postgres(import) => &import.settings,
        }
    }
}

/// The arguments of `import postgres`.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Import")]
pub struct ImportPostgres {
    /// URL of the database to import from, `postgres://USER:PASSWORD@HOST/NAME`. A password must be in the variable or in
    /// the file that `IMPORT_URL_FILE` names
    #[arg(env = "IMPORT_URL", hide_env_values = true, value_name = "URL")]
    import_url: Option<SecretString>,

    /// File with the URL, instead of `IMPORT_URL`. If unset, that variable
    #[arg(long, env = "IMPORT_URL_FILE", value_name = "FILE")]
    pub import_url_file: Option<PathBuf>,

    /// Check everything, and import nothing
    #[arg(long)]
    pub dry_run: bool,

    /// Table or view of the models
    #[arg(long, value_name = "TABLE", default_value = "generativemodels")]
    models_table: String,

    /// Table or view of the accounts
    #[arg(long, value_name = "TABLE", default_value = "user")]
    users_table: String,

    /// Import no accounts
    #[arg(long, conflicts_with = "users_table")]
    no_users: bool,

    /// Leave out a column that this service has no property for. Without it such a column is refused if it has values. May
    /// be repeated
    #[arg(long = "ignore-column", value_name = "COLUMN")]
    ignored_columns: Vec<String>,

    /// How to print the report.
    #[command(flatten)]
    pub output: OutputArguments,

    /// The settings of the command.
    #[command(flatten)]
    pub settings: CommandSettings,
}

impl ImportPostgres {
    /// Returns the URL. An empty value counts as unset.
    #[must_use]
    pub fn url(&self) -> Option<&SecretString> {
        non_empty(self.import_url.as_ref())
    }

    /// Returns what to import.
    #[must_use]
    pub fn options(&self) -> ImportOptions {
        ImportOptions {
            models_table: self.models_table.clone(),
            users_table: (!self.no_users).then(|| self.users_table.clone()),
            ignored_columns: self.ignored_columns.clone(),
        }
    }
}
