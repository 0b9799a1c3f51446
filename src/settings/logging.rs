//! Settings of the log.

use clap::{Args, ValueEnum};

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
    #[arg(value_name = "FILTER")]
    pub log_filter: String,
}

/// The format of log lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// Text for people
    Pretty,
    /// One JSON object per line
    Json,
}
