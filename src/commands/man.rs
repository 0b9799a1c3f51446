//! The manual pages, and completion in shells.

use std::io;
use std::path::Path;

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;

use super::CommandError;
use crate::settings::Cli;

/// `completions SHELL`: the script for a shell.
#[must_use]
pub fn completions(shell: Shell) -> String {
    let mut command = Cli::command();
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, name, &mut script);
    String::from_utf8_lossy(&script).into_owned()
}

/// `man`: the manual page of the program, or files with those of all commands.
///
/// # Errors
/// Fails if the files cannot be written.
pub fn man(directory: Option<&Path>) -> Result<String, CommandError> {
    let manual = || -> io::Result<String> {
        let Some(directory) = directory else {
            let mut page = Vec::new();
            Man::new(Cli::command()).render(&mut page)?;
            return Ok(String::from_utf8_lossy(&page).into_owned());
        };
        std::fs::create_dir_all(directory)?;
        clap_mangen::generate_to(Cli::command(), directory)?;
        Ok(String::new())
    };
    manual().map_err(CommandError::Manual)
}
