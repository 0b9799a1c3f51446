//! The command line.

use clap::{Args, Parser, Subcommand};

use super::{DatabaseSettings, LogSettings, PasswordSettings, Settings};

/// Serves a catalogue of generative image models over HTTP
#[derive(Debug, Clone, Parser)]
#[command(name = "generation-models", version)]
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
    /// Run pending migrations
    Migrate(CommandSettings),
    /// Manage user accounts
    #[command(subcommand)]
    User(UserCommand),
}

impl Command {
    /// The settings of the log.
    #[must_use]
    pub fn log_settings(&self) -> &LogSettings {
        match self {
            Self::Serve(settings) => &settings.logging,
            Self::Migrate(settings) => &settings.logging,
            Self::User(UserCommand::Add(user)) => &user.settings.logging,
        }
    }
}

/// The settings that every command but `serve` uses.
#[derive(Debug, Clone, Args)]
pub struct CommandSettings {
    /// The database.
    #[command(flatten)]
    pub database: DatabaseSettings,

    /// The log.
    #[command(flatten)]
    pub logging: LogSettings,
}

/// A command that manages accounts.
#[derive(Debug, Clone, Subcommand)]
pub enum UserCommand {
    /// Create an account. Generates and prints a password, unless `--password-stdin` is given
    Add(AddUser),
}

/// The arguments of `user add`.
#[derive(Debug, Clone, Args)]
pub struct AddUser {
    /// The e-mail address. It is not case-sensitive
    pub email: String,

    /// Allow the account to change the catalogue
    #[arg(long)]
    pub admin: bool,

    /// Read the password from the first line of standard input
    #[arg(long)]
    pub password_stdin: bool,

    /// The settings of the command.
    #[command(flatten)]
    pub settings: CommandSettings,

    /// How passwords are hashed.
    #[command(flatten)]
    pub passwords: PasswordSettings,
}
