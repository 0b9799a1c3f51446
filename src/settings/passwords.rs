//! Settings of password hashing.

use std::num::NonZeroUsize;
use std::time::Duration;

use clap::Args;

use super::seconds;
use crate::accounts::HasherOptions;

/// How passwords are hashed.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Passwords")]
pub struct PasswordSettings {
    /// Maximum number of passwords to hash at the same time. Each takes a core and 19 MiB. If unset, half of the cores
    #[arg(long, env = "PASSWORD_CONCURRENCY")]
    #[arg(value_name = "COUNT")]
    pub password_concurrency: Option<NonZeroUsize>,

    /// Maximum number of further passwords that wait to be hashed
    #[arg(long, env = "PASSWORD_QUEUE", default_value = "64")]
    #[arg(value_name = "COUNT")]
    pub password_queue: u16,

    /// Maximum time that a password waits to be hashed, in seconds
    #[arg(long, env = "PASSWORD_WAIT", default_value = "5")]
    #[arg(value_name = "SECONDS", value_parser = seconds)]
    pub password_wait: Duration,
}

impl PasswordSettings {
    /// Returns the options of the password hasher.
    #[must_use]
    pub fn hasher_options(&self) -> HasherOptions {
        HasherOptions {
            concurrency: self.password_concurrency,
            queue_length: usize::from(self.password_queue),
            max_wait: self.password_wait,
        }
    }
}
