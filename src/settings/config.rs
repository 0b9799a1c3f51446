//! The arguments of `config …`.

use clap::{ArgMatches, Args, Command, Error, FromArgMatches, Id, Subcommand};

use super::sources::untyped;
use super::{OutputArguments, Settings};

/// A command that explains the settings. It has all settings of the server.
#[derive(Debug, Clone, Copy, Subcommand)]
pub enum ConfigCommand {
    /// Print all settings with their origin. Secrets are hidden
    Show(ConfigArguments),
    /// Explain what is not valid. Opens neither sockets nor the database; exits with 1 if there is a problem
    Check(ConfigArguments),
}

impl ConfigCommand {
    /// The name of [`Self::Check`] on the command line.
    pub(super) const CHECK: &str = "check";
}

/// The arguments of `config …`.
#[derive(Debug, Clone, Copy, Args)]
pub struct ConfigArguments {
    /// How to print the result.
    #[command(flatten)]
    pub output: OutputArguments,

    /// The settings.
    #[command(flatten)]
    settings: AnySettings,
}

/// The settings of the server, with any value: [`Sources`](super::Sources) has them.
#[derive(Debug, Clone, Copy)]
struct AnySettings;

impl Args for AnySettings {
    fn group_id() -> Option<Id> {
        Settings::group_id()
    }

    fn augment_args(command: Command) -> Command {
        untyped(Settings::augment_args(command))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for AnySettings {
    fn from_arg_matches(_: &ArgMatches) -> Result<Self, Error> {
        Ok(Self)
    }

    fn update_from_arg_matches(&mut self, _: &ArgMatches) -> Result<(), Error> {
        Ok(())
    }
}
