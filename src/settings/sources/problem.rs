//! Why a setting is not valid.

use std::fmt;

use serde::Serialize;

/// A setting that is not valid, as `config check` prints it. The names of the JSON are an interface: only add some.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The name of the setting: the flag, the variable or the key.
    pub setting: String,
    /// Where the value comes from.
    pub origin: String,
    /// What is wrong.
    pub reason: String,
    /// What to do.
    pub advice: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            setting,
            origin,
            reason,
            advice,
        } = self;
        write!(f, "{setting} ({origin}): {reason}. {advice}.")
    }
}
