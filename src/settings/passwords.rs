//! Settings of passwords: which ones may be set, and how they are hashed.

use std::num::NonZeroUsize;
use std::time::Duration;

use clap::Args;

use super::seconds;
use crate::accounts::{HasherOptions, PasswordPolicy};

/// Which passwords may be set.
#[derive(Debug, Clone, Copy, Args)]
#[command(next_help_heading = "Passwords")]
pub struct PolicySettings {
    /// Minimum length of a new password, from 8 to 64 characters
    #[arg(long, env = "PASSWORD_MIN_LENGTH", default_value = "12")]
    #[arg(value_name = "CHARACTERS", value_parser = clap::value_parser!(u16).range(8..=64))]
    password_min_length: u16,
}

impl PolicySettings {
    /// Returns the password policy.
    #[must_use]
    pub fn password_policy(&self) -> PasswordPolicy {
        PasswordPolicy {
            min_chars: self.password_min_length.into(),
        }
    }
}

/// How passwords are hashed.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Passwords")]
pub struct PasswordSettings {
    /// Maximum number of passwords to hash at the same time. Each takes a core and 19 MiB
    #[arg(long, env = "PASSWORD_CONCURRENCY", default_value = "2")]
    #[arg(value_name = "COUNT")]
    pub password_concurrency: NonZeroUsize,

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
            concurrency: self.password_concurrency.get(),
            queue_length: usize::from(self.password_queue),
            max_wait: self.password_wait,
        }
    }
}
