//! Who changes an account.

use std::fmt;

use crate::clock::Clock;
use crate::store::Author;

/// Who changes an account, as the history shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// A server, when it starts.
    Server,
    /// A command, and the user of the operating system that runs it.
    CommandLine(String),
}

impl Actor {
    /// The command of this process.
    #[must_use]
    pub fn command_line() -> Self {
        Self::CommandLine(whoami::username().unwrap_or_else(|_| "unknown".to_owned()))
    }

    /// The author of a change now.
    #[must_use]
    pub fn author(&self, clock: &Clock) -> Author {
        Author {
            actor: self.to_string(),
            at: clock.now(),
        }
    }
}

impl fmt::Display for Actor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Server => f.write_str("server"),
            Self::CommandLine(user) => write!(f, "command line ({user})"),
        }
    }
}
