//! The arguments of `backup` and `restore`.

use std::path::PathBuf;

use clap::Args;

use super::CommandSettings;

/// The arguments of `backup`.
#[derive(Debug, Clone, Args)]
pub struct BackupArguments {
    /// The file to write
    pub file: PathBuf,

    /// Replace the file if it exists
    #[arg(long)]
    pub force: bool,

    /// The settings of the command.
    #[command(flatten)]
    pub settings: CommandSettings,
}

/// The arguments of `restore`.
#[derive(Debug, Clone, Args)]
pub struct RestoreArguments {
    /// A file that `backup` wrote
    pub file: PathBuf,

    /// The settings of the command.
    #[command(flatten)]
    pub settings: CommandSettings,
}
