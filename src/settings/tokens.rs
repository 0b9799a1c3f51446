//! Settings of access tokens.

use std::path::PathBuf;

use chrono::TimeDelta;
use clap::Args;
use clap::builder::RangedU64ValueParser;
use secrecy::SecretString;

use super::non_empty;

/// How access tokens are signed, and for how long they are valid.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Access tokens")]
pub struct TokenSettings {
    /// Key that signs access tokens, at least 32 bytes. If unset, SQLite uses a generated key, stored beside the database
    /// file; PostgreSQL requires a key, the same on all servers
    #[arg(long, env = "SECRET_KEY", hide = true, hide_env_values = true)]
    #[arg(value_name = "KEY")]
    secret_key: Option<SecretString>,

    /// File with the key that signs access tokens, instead of `SECRET_KEY`. If unset, that variable; if that is unset too,
    /// SQLite uses a generated key, stored beside the database file; PostgreSQL requires a key
    #[arg(long, env = "SECRET_KEY_FILE", value_name = "FILE")]
    pub secret_key_file: Option<PathBuf>,

    /// Another key that verifies access tokens but signs none, while `SECRET_KEY` is replaced. If unset, only `SECRET_KEY`
    /// verifies them
    #[arg(long, env = "SECRET_KEY_PREVIOUS", hide = true, hide_env_values = true)]
    #[arg(value_name = "KEY")]
    secret_key_previous: Option<SecretString>,

    /// File with another key that verifies access tokens but signs none, instead of `SECRET_KEY_PREVIOUS`. If unset, that
    /// variable
    #[arg(long, env = "SECRET_KEY_PREVIOUS_FILE", value_name = "FILE")]
    pub secret_key_previous_file: Option<PathBuf>,

    /// Lifetime of an access token, in minutes
    #[arg(long, env = "ACCESS_TOKEN_EXPIRE_MINUTES", default_value = "60")]
    #[arg(value_name = "MINUTES", value_parser = token_minutes())]
    access_token_expire_minutes: u32,
}

impl TokenSettings {
    /// Returns `SECRET_KEY`. An empty value counts as unset.
    #[must_use]
    pub fn secret_key(&self) -> Option<&SecretString> {
        non_empty(self.secret_key.as_ref())
    }

    /// Returns `SECRET_KEY_PREVIOUS`. An empty value counts as unset.
    #[must_use]
    pub fn secret_key_previous(&self) -> Option<&SecretString> {
        non_empty(self.secret_key_previous.as_ref())
    }

    /// Returns the lifetime of an access token.
    #[must_use]
    pub fn token_lifetime(&self) -> TimeDelta {
        TimeDelta::minutes(self.access_token_expire_minutes.into())
    }
}

/// Parses the lifetime of a token: at most a year.
pub(super) fn token_minutes() -> RangedU64ValueParser<u32> {
    RangedU64ValueParser::new().range(1..=525_600)
}
