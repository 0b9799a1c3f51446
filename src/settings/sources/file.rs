//! The TOML file: one key for each setting, without sections. A key is the id of an argument: the flag with underscores.

use std::fs;

use clap::Arg;
use toml::de::{DeTable, DeValue};

use super::{Origin, Problem, Setting, definition, secrets};

/// How similar a key must be to be suggested, from 0 to 1.
const MIN_SIMILARITY: f64 = 0.8;

/// What a file sets.
#[derive(Debug)]
pub(super) struct File {
    pub entries: Vec<Setting>,
    pub problems: Vec<Problem>,
}

/// Why a file cannot be used.
#[derive(Debug)]
pub(super) struct Unusable {
    pub reason: String,
    pub advice: &'static str,
    /// The line that is not TOML.
    pub line: Option<usize>,
}

/// A value in the file.
struct Entry<'a> {
    key: &'a str,
    value: &'a DeValue<'a>,
    origin: Origin,
}

/// Reads and checks a file.
///
/// # Errors
/// Fails if the file cannot be read, or is not TOML.
pub(super) fn read(path: &str, definitions: &[Arg]) -> Result<File, Unusable> {
    let text = fs::read_to_string(path).map_err(|error| Unusable {
        reason: format!("cannot read {path}: {error}"),
        advice: "Name a TOML file that this process can read",
        line: None,
    })?;
    let line = |offset: usize| 1 + text[..offset].matches('\n').count();
    let table = DeTable::parse(&text).map_err(|error| Unusable {
        reason: error.message().to_owned(),
        advice: "Write TOML, for example `bind = \"127.0.0.1:8000\"`",
        line: Some(error.span().map_or(1, |span| line(span.start))),
    })?;
    let mut entries: Vec<_> = table.get_ref().iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    let mut file = File {
        entries: Vec::new(),
        problems: Vec::new(),
    };
    for (key, value) in entries {
        let origin = Origin::File {
            path: path.to_owned(),
            line: line(key.span().start),
        };
        let entry = Entry {
            key: key.get_ref(),
            value: value.get_ref(),
            origin,
        };
        match entry.into_setting(definitions) {
            Ok(setting) => file.entries.push(setting),
            Err(problem) => file.problems.push(problem),
        }
    }
    Ok(file)
}

impl Entry<'_> {
    fn into_setting(self, definitions: &[Arg]) -> Result<Setting, Problem> {
        let known =
            |argument: &&Arg| argument.get_id() == self.key && self.key != definition::CONFIG;
        let Some(argument) = definitions.iter().find(known) else {
            return Err(self.unknown(definitions));
        };
        let text = match self.value {
            DeValue::String(text) => Ok(text.clone().into_owned()),
            DeValue::Integer(number) => Ok(number.to_string()),
            DeValue::Float(number) => Ok(number.to_string()),
            DeValue::Boolean(value) => Ok(value.to_string()),
            DeValue::Array(_) => Err("it is an array"),
            DeValue::Table(_) => Err("it is a table"),
            DeValue::Datetime(_) => Err("it is a date or a time"),
        };
        let mut setting = Setting::new(argument, None, self.origin);
        match text {
            Ok(text) => setting.text = Some(text),
            Err(reason) => {
                let advice = "Write a string or a number, as the flag takes it; a list is a string with commas";
                return Err(setting.problem(reason, advice));
            }
        }
        secrets::refuse_exposed(&setting)?;
        setting.check().map_or(Ok(setting), Err)
    }

    fn unknown(self, definitions: &[Arg]) -> Problem {
        let reason = match self.value {
            DeValue::Table(_) => "there is no such setting, and settings have no sections",
            _ => "there is no such setting",
        };
        let advice = match nearest(self.key, definitions) {
            Some(key) => format!("Perhaps it is {key}"),
            None => "`generation-models config show` lists the settings".to_owned(),
        };
        Problem {
            setting: self.key.to_owned(),
            origin: self.origin.to_string(),
            reason: reason.to_owned(),
            advice,
        }
    }
}

/// The key that is most similar, also to the name of a flag or a variable.
fn nearest<'a>(key: &str, definitions: &'a [Arg]) -> Option<&'a str> {
    let key = key.to_lowercase().replace('-', "_");
    let similarity = |argument: &Arg| {
        let variable = argument
            .get_env()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        let id = argument.get_id().as_str();
        strsim::jaro_winkler(&key, id).max(strsim::jaro_winkler(&key, &variable))
    };
    let known = definitions
        .iter()
        .filter(|one| one.get_id() != definition::CONFIG && !one.is_hide_set());
    let candidates = known.map(|argument| (similarity(argument), argument.get_id().as_str()));
    let candidates = candidates.filter(|(similarity, _)| *similarity >= MIN_SIMILARITY);
    candidates
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .map(|(_, id)| id)
}
