//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;

use super::{
    BackupArguments, CatalogCommand, ConfigCommand, DatabaseSettings, Healthcheck, ImportCommand,
    LogSettings, RestoreArguments, Settings, TokenCommand, UserCommand,
};
use crate::build_info;

/// The exit status of every command. `CommandError::exit_status` decides.
const EXIT_STATUS: &str = "\
Exit status:
  0  done, or nothing to do
  1  failed, for example because the database is unavailable
  2  wrong usage
  3  no such account
  4  refused: the account exists, a weak password, the last administrator, rows that do not fit";

/// Serves a catalogue of generative image models over HTTP
#[derive(Debug, Clone, Parser)]
#[command(name = "generation-models", version = build_info::DESCRIPTION, max_term_width = 100)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Cli {
    /// The command to run. `None` means [`Command::Serve`] with `settings`.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// The settings of the server, if no command is given.
    #[command(flatten)]
    pub settings: Settings,
}

impl Cli {
    /// The command to run.
    #[must_use]
    pub fn into_command(self) -> Command {
        let settings = Box::new(self.settings);
        self.command.unwrap_or(Command::Serve(settings))
    }
}

/// A command, with the settings that it uses.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Run pending migrations, then serve the API (default)
    Serve(Box<Settings>),
    /// Create the database if it is missing, and run pending migrations
    Migrate(CommandSettings),
    /// Copy the embedded database to a file, while it is in use
    Backup(BackupArguments),
    /// Replace the embedded database by a backup, while no server uses it
    Restore(RestoreArguments),
    /// Manage accounts
    #[command(subcommand, mut_subcommands(|command| command.after_help(EXIT_STATUS)))]
    #[command(after_help = EXIT_STATUS)]
    User(UserCommand),
    /// Check the catalogue, show its history, or make servers read it again
    #[command(subcommand)]
    Catalog(CatalogCommand),
    /// Move in from another service
    #[command(subcommand, mut_subcommands(|command| command.after_help(EXIT_STATUS)))]
    #[command(after_help = EXIT_STATUS)]
    Import(ImportCommand),
    /// Ask a running server for its health, for example as the health check of a container
    Healthcheck(Healthcheck),
    /// Create access tokens
    #[command(subcommand, mut_subcommands(|command| command.after_help(EXIT_STATUS)))]
    #[command(after_help = EXIT_STATUS)]
    Token(TokenCommand),
    /// Show and check the settings
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Print a script that completes commands and flags in a shell
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Print the manual page
    Man {
        /// Write the pages of all commands into this folder instead
        #[arg(long, value_name = "FOLDER")]
        directory: Option<PathBuf>,
    },
}

impl Command {
    /// The URL of the collector of traces. Only the server has traces.
    #[must_use]
    pub fn trace_endpoint(&self) -> Option<&str> {
        match self {
            Self::Serve(settings) => settings.traces.endpoint(),
            _ => None,
        }
    }

    /// The settings of the log. `None` for a command that logs nothing.
    #[must_use]
    pub const fn log_settings(&self) -> Option<&LogSettings> {
        Some(match self {
            Self::Serve(settings) => &settings.logging,
            Self::Migrate(settings) => &settings.logging,
            Self::Backup(backup) => &backup.settings.logging,
            Self::Restore(restore) => &restore.settings.logging,
            Self::User(command) => &command.settings().logging,
            Self::Catalog(command) => &command.settings().logging,
            Self::Import(command) => &command.settings().logging,
            Self::Healthcheck(healthcheck) => &healthcheck.logging,
            Self::Token(TokenCommand::Create(token)) => &token.settings.logging,
            Self::Config(_) | Self::Completions { .. } | Self::Man { .. } => return None,
        })
    }
}

/// The settings that every command but `serve` uses. A command has one connection, so that the size of the pool does not
/// matter.
#[derive(Debug, Clone, Args)]
#[command(mut_arg("database_pool_size", |argument| argument.hide(true)))]
pub struct CommandSettings {
    /// The TOML file.
    #[command(flatten)]
    pub config: ConfigFile,

    /// The database.
    #[command(flatten)]
    pub database: DatabaseSettings,

    /// The log.
    #[command(flatten)]
    pub logging: LogSettings,
}

/// The file with settings. [`load`](super::load) reads it.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Configuration")]
pub struct ConfigFile {
    /// TOML file with settings, for those that neither a flag nor a variable sets. If unset, none
    #[arg(long, env = "CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// How a command prints its result.
#[derive(Debug, Clone, Copy, Args)]
pub struct OutputArguments {
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}
