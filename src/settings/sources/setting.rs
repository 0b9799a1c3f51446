//! A setting with its text and origin.

use std::borrow::Cow;
use std::fmt;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches};

use super::{Problem, definition, secrets};

/// Where the value of a setting comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// It is not set.
    Default,
    /// The TOML file.
    File {
        /// The path of the file.
        path: String,
        /// The line, from 1.
        line: usize,
    },
    /// A file that contains only this secret.
    SecretFile {
        /// The path of the file.
        path: String,
    },
    /// The environment variable.
    Environment,
    /// The flag.
    Flag,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File { path, line } => write!(f, "{path}:{line}"),
            Self::SecretFile { path } => f.write_str(path),
            Self::Environment => f.write_str("environment"),
            Self::Flag => f.write_str("flag"),
        }
    }
}

/// A setting of a command. `Debug` does not show the text, which may be a secret.
#[derive(Clone)]
pub struct Setting {
    /// Its definition.
    argument: Arg,
    /// Its value. `None` if it is not set and has no default.
    pub text: Option<String>,
    /// Where the text comes from.
    pub origin: Origin,
}

impl Setting {
    /// Reads the setting from the command line and the environment. An empty variable counts as unset if the setting has no
    /// default.
    pub(super) fn from_matches(argument: &Arg, matches: &ArgMatches) -> Self {
        let id = argument.get_id().as_str();
        let origin = match matches.value_source(id) {
            Some(ValueSource::CommandLine) => Origin::Flag,
            Some(ValueSource::EnvVariable) => Origin::Environment,
            _ => Origin::Default,
        };
        let mut texts = matches.get_raw(id).into_iter().flatten();
        let text = texts.next().map(|text| text.to_string_lossy().into_owned());
        let setting = Self::new(argument, text, origin);
        let is_empty =
            setting.text.as_deref() == Some("") && argument.get_default_values().is_empty();
        if is_empty && setting.origin == Origin::Environment {
            return Self::new(argument, None, Origin::Default);
        }
        setting
    }

    pub(super) fn new(argument: &Arg, text: Option<String>, origin: Origin) -> Self {
        Self {
            argument: argument.clone(),
            text,
            origin,
        }
    }

    /// The id of the argument, which is the key in the TOML file.
    #[must_use]
    pub fn id(&self) -> &str {
        self.argument.get_id().as_str()
    }

    /// The environment variable.
    #[must_use]
    pub fn variable(&self) -> Cow<'_, str> {
        self.argument
            .get_env()
            .unwrap_or_default()
            .to_string_lossy()
    }

    /// The name at the place where it is set: a flag, a variable or a key.
    #[must_use]
    pub fn name(&self) -> Cow<'_, str> {
        match self.origin {
            Origin::Flag => format!("--{}", self.argument.get_long().unwrap_or_default()).into(),
            Origin::File { .. } => self.id().into(),
            _ => self.variable(),
        }
    }

    /// The text to show. That of a secret is hidden, and so is the password in a URL.
    #[must_use]
    pub fn shown(&self) -> Option<String> {
        let text = self.text.as_deref()?;
        Some(if self.is_secret() {
            secrets::hidden(self.id(), text)
        } else {
            text.to_owned()
        })
    }

    pub(super) fn is_secret(&self) -> bool {
        definition::is_secret(&self.argument)
    }

    pub(super) fn is_set(&self) -> bool {
        self.origin != Origin::Default
    }

    /// Returns why the text is not valid.
    pub(super) fn check(&self) -> Option<Problem> {
        let text = self.text.as_deref()?;
        let reason = definition::parse(&self.argument, text).err()?;
        let reason = if self.is_secret() {
            reason
        } else {
            format!("invalid value '{text}': {reason}")
        };
        let help = self.argument.get_help().map(ToString::to_string);
        Some(self.problem(reason, help.unwrap_or_default()))
    }

    /// Describes a problem of this setting.
    #[must_use]
    pub fn problem(&self, reason: impl Into<String>, advice: impl Into<String>) -> Problem {
        Problem {
            setting: self.name().into_owned(),
            origin: self.origin.to_string(),
            reason: reason.into(),
            advice: advice.into(),
        }
    }
}

impl fmt::Debug for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setting")
            .field("id", &self.id())
            .field("text", &self.shown())
            .field("origin", &self.origin)
            .finish_non_exhaustive()
    }
}
