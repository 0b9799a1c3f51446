//! What the arguments of clap say about settings. An argument with an environment variable is a setting.

use std::collections::HashSet;
use std::error::Error;

use clap::builder::{Resettable, ValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgMatches, Args, Command, CommandFactory};

use super::super::{Cli, Settings};
use super::Setting;

/// The id of the argument that names the TOML file.
pub(super) const CONFIG: &str = "config";

pub(super) fn is_setting(argument: &Arg) -> bool {
    argument.get_env().is_some()
}

/// Whether the value must not be shown.
pub(in crate::settings) fn is_secret(argument: &Arg) -> bool {
    argument.is_hide_env_values_set()
}

/// The settings of the server as a command of their own.
pub(super) fn server() -> Command {
    Settings::augment_args(Command::new("settings").disable_help_flag(true))
}

/// All settings: those of the server first, then those of other commands.
pub(in crate::settings) fn all() -> Vec<Arg> {
    let mut arguments = Vec::new();
    collect(&server(), &mut arguments);
    collect(&Cli::command(), &mut arguments);
    let mut ids = HashSet::new();
    arguments.retain(|argument| ids.insert(argument.get_id().clone()));
    arguments
}

fn collect(command: &Command, arguments: &mut Vec<Arg>) {
    arguments.extend(
        command
            .get_arguments()
            .filter(|one| is_setting(one))
            .cloned(),
    );
    for command in command.get_subcommands() {
        collect(command, arguments);
    }
}

/// The settings of the command on a command line.
pub(super) fn of_command(
    command: &Command,
    matches: &ArgMatches,
    definitions: &[Arg],
) -> Vec<Setting> {
    let subcommand = matches.subcommand();
    let subcommand =
        subcommand.and_then(|(name, inner)| Some((command.find_subcommand(name)?, inner)));
    if let Some((command, matches)) = subcommand {
        return of_command(command, matches, definitions);
    }
    let has = |id| command.get_arguments().any(|own| own.get_id() == id);
    let own = definitions.iter().filter(|argument| has(argument.get_id()));
    own.map(|argument| Setting::from_matches(argument, matches))
        .collect()
}

/// Accepts any text for a setting, so that all settings can be checked.
pub(in crate::settings) fn untyped(command: Command) -> Command {
    let command = command.mut_args(|argument| {
        if is_setting(&argument) {
            argument.value_parser(ValueParser::string())
        } else {
            argument
        }
    });
    command.mut_subcommands(untyped)
}

/// Makes the texts the defaults of the command on a command line, instead of the environment.
pub(super) fn with_texts(command: Command, matches: &ArgMatches, settings: &[Setting]) -> Command {
    match matches.subcommand() {
        None => with_own_texts(command, settings),
        Some((name, matches)) => with_own_texts(command, &[])
            .mut_subcommand(name, |command| with_texts(command, matches, settings)),
    }
}

/// Makes the texts the defaults of this command, instead of the environment.
pub(super) fn with_own_texts(command: Command, settings: &[Setting]) -> Command {
    command.mut_args(|argument| {
        let id = argument.get_id().as_str();
        let setting = settings.iter().find(|setting| setting.id() == id);
        let text = setting.and_then(|setting| setting.text.clone());
        let argument = argument.env(Resettable::Reset);
        match text {
            Some(text) => argument.default_value(text),
            None => argument,
        }
    })
}

/// Parses the text of a setting. Returns why it is not valid.
pub(super) fn parse(argument: &Arg, text: &str) -> Result<(), String> {
    let flag = argument.get_long().unwrap_or_default();
    let argument = argument.clone().env(Resettable::Reset);
    let command = Command::new("setting").no_binary_name(true).arg(argument);
    let result = command.try_get_matches_from([format!("--{flag}={text}")]);
    result.map(drop).map_err(|error| reason(&error))
}

fn reason(error: &clap::Error) -> String {
    match (
        error.kind(),
        error.source(),
        error.get(ContextKind::ValidValue),
    ) {
        (ErrorKind::InvalidValue, _, Some(ContextValue::Strings(values))) if !values.is_empty() => {
            format!("expected {}", values.join(" or "))
        }
        (_, Some(source), _) => source.to_string(),
        _ => "a value is required".to_owned(),
    }
}
