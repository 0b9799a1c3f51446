//! `config …`: shows and checks the settings.

mod check;
mod show;

use super::CommandError;
use crate::settings::{ConfigCommand, Sources};

/// `config …`: explains the settings. Opens neither sockets nor the database.
///
/// # Errors
/// [`CommandError::InvalidSettings`] if `config check` finds a problem.
pub async fn config(command: ConfigCommand, sources: &Sources) -> Result<String, CommandError> {
    match command {
        ConfigCommand::Show(arguments) => Ok(show::show(arguments.output, sources)),
        ConfigCommand::Check(arguments) => check::check(arguments.output, sources).await,
    }
}
