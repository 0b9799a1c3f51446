//! Settings of the log.

use clap::{Args, ValueEnum};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::ParseError;

/// What is logged, and how.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Log")]
pub struct LogSettings {
    /// Format of log lines
    #[arg(long, env = "LOG_FORMAT", default_value = "pretty")]
    #[arg(value_name = "FORMAT", value_enum)]
    pub log_format: LogFormat,

    /// Log level, or levels by module, for example `info,generation_models=debug`
    #[arg(long, env = "RUST_LOG", default_value = "info")]
    #[arg(value_name = "FILTER", value_parser = filter)]
    pub log_filter: String,

    /// How the log lines of refused log-ins name accounts
    #[arg(long, env = "LOG_ACCOUNTS", default_value = "hashed")]
    #[arg(value_name = "FORMAT", value_enum)]
    pub log_accounts: LogAccounts,
}

/// Checks the notation of a filter.
fn filter(text: &str) -> Result<String, ParseError> {
    EnvFilter::try_new(text).map(|_| text.to_owned())
}

/// How log lines name accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogAccounts {
    /// A part of the HMAC of the e-mail address with the signing key: the same on all servers
    Hashed,
    /// The e-mail address
    Plain,
}

/// The format of log lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Text for people
    Pretty,
    /// One JSON object per line
    Json,
}
