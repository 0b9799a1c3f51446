//! The command line.

use clap::{Args, Parser, Subcommand};

use super::Settings;

/// Serves a catalogue of generative image models over HTTP
#[derive(Debug, Clone, Parser)]
#[command(name = "generation-models", version)]
pub struct Cli {
    /// The settings.
    #[command(flatten)]
    pub settings: Settings,
    /// The command to run. `None` means [`Command::Serve`].
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// A command.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Run pending migrations, then serve the API (default)
    Serve,
    /// Run pending migrations
    Migrate,
    /// Manage user accounts
    #[command(subcommand)]
    User(UserCommand),
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
}
