//! Where the value of a setting comes from: a flag, the environment, a file, or its default.
//!
//! The arguments of clap are the only definitions of settings. [`load`] reads the text of each setting and its origin, and
//! checks it. Then clap parses the command line with these texts as the defaults of its arguments.
//!
//! - `definition`: what the arguments of clap say about settings;
//! - `setting`: a setting with its text and origin; `problem`: why it is not valid;
//! - `file`: the TOML file;
//! - `secrets`: files with secrets, and where secrets must not be.

mod definition;
mod file;
mod problem;
mod secrets;
mod setting;
#[cfg(test)]
mod tests;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{ArgMatches, CommandFactory, FromArgMatches};

use super::{Cli, Command, ConfigCommand, Settings};

pub(super) use definition::untyped;
#[cfg(test)]
pub(super) use definition::{all, is_secret};
pub use problem::Problem;
pub use setting::{Origin, Setting};

/// The command line, with all settings of its command.
pub struct Loaded {
    /// The command to run.
    pub command: Command,
    /// Its settings.
    pub sources: Sources,
}

/// The settings of a command as texts.
#[derive(Debug, Default)]
pub struct Sources {
    /// The settings, in the order of `--help`.
    pub settings: Vec<Setting>,
    /// What is not valid.
    pub problems: Vec<Problem>,
    /// What should be different.
    pub warnings: Vec<Problem>,
}

/// Parses the command line, the environment, the TOML file and files with secrets.
///
/// # Errors
/// Fails if the command line is not valid, for `--help` and `--version`, and if a setting is not valid. `config check`
/// reports invalid settings itself.
pub fn load(arguments: impl IntoIterator<Item = OsString>) -> Result<Loaded, clap::Error> {
    let arguments: Vec<_> = arguments.into_iter().collect();
    let untyped = definition::untyped(Cli::command());
    let matches = untyped.try_get_matches_from(&arguments).map_err(|error| {
        // The help of the typed arguments lists their possible values.
        let typed = Cli::command().try_get_matches_from(&arguments);
        typed.err().unwrap_or(error)
    })?;
    let sources = Sources::read(&matches);
    let command = definition::with_texts(Cli::command(), &matches, &sources.settings);
    if !sources.problems.is_empty() && !is_check(&matches) {
        return Err(sources.error());
    }
    let cli = Cli::from_arg_matches(&command.try_get_matches_from(arguments)?)?;
    Ok(Loaded {
        command: cli.into_command(),
        sources,
    })
}

fn is_check(matches: &ArgMatches) -> bool {
    let config = matches.subcommand().filter(|(name, _)| *name == "config");
    config.and_then(|(_, matches)| matches.subcommand_name()) == Some(ConfigCommand::CHECK)
}

impl Sources {
    fn read(matches: &ArgMatches) -> Self {
        let definitions = definition::all();
        let mut sources = Self {
            settings: definition::of_command(&Cli::command(), matches, &definitions),
            ..Self::default()
        };
        sources.add_file(&definitions);
        sources.add_secrets();
        let own = sources.settings.iter();
        // Those of the file have been checked.
        let own = own.filter(|setting| !matches!(setting.origin, Origin::File { .. }));
        sources.problems.extend(own.filter_map(Setting::check));
        sources
    }

    fn add_file(&mut self, definitions: &[clap::Arg]) {
        let Some(config) = self.find(definition::CONFIG) else {
            return;
        };
        let Some(path) = config.text.clone() else {
            return;
        };
        match file::read(&path, definitions) {
            Ok(file) => {
                self.problems.extend(file.problems);
                for entry in file.entries {
                    let own = self.settings.iter_mut().find(|own| own.id() == entry.id());
                    if let Some(own) = own.filter(|own| own.origin == Origin::Default) {
                        *own = entry;
                    }
                }
            }
            Err(unusable) => {
                let mut problem = config.problem(unusable.reason, unusable.advice);
                if let Some(line) = unusable.line {
                    problem.origin = Origin::File { path, line }.to_string();
                }
                self.problems.push(problem);
            }
        }
    }

    fn add_secrets(&mut self) {
        for index in 0..self.settings.len() {
            let setting = &self.settings[index];
            let file = self.find(&format!("{}_file", setting.id()));
            let Some(file) = file.filter(|_| setting.is_secret()) else {
                continue;
            };
            match secrets::resolve(setting, file) {
                Ok(secret) => {
                    self.warnings.extend(secret.warning);
                    self.settings[index] = secret.setting;
                }
                Err(problem) => self.problems.push(problem),
            }
        }
    }

    /// Returns a setting by the id of its argument.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Setting> {
        self.settings.iter().find(|setting| setting.id() == id)
    }

    /// Returns the settings of the server, if these are the settings of a command that has all of them.
    ///
    /// # Errors
    /// Fails if one of them is not valid.
    pub fn server_settings(&self) -> Result<Settings, clap::Error> {
        let command = definition::server();
        let command = definition::with_own_texts(command, &self.settings);
        Settings::from_arg_matches(&command.try_get_matches_from(["settings"])?)
    }

    fn error(&self) -> clap::Error {
        let problems = self.problems.iter();
        let problems: Vec<_> = problems.map(|problem| format!("\n  {problem}")).collect();
        let message = format!("these settings are not valid:{}\n", problems.concat());
        clap::Error::raw(ErrorKind::ValueValidation, message)
    }
}
