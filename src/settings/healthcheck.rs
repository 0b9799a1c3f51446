//! The command `healthcheck`.

use clap::{Args, ValueEnum};

use super::{AddressSettings, ConfigFile, LogSettings};

/// What to check, and where the server listens.
#[derive(Debug, Clone, Args)]
pub struct Healthcheck {
    /// What the server must be able to do
    #[arg(value_enum, default_value_t)]
    pub check: Check,

    /// The TOML file.
    #[command(flatten)]
    pub config: ConfigFile,

    /// Where the server listens: `MANAGEMENT_BIND` is tried if it is set, `BIND` otherwise.
    #[command(flatten)]
    pub addresses: AddressSettings,

    /// The log.
    #[command(flatten)]
    pub logging: LogSettings,
}

/// A health check.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum Check {
    /// The process responds (`/healthz`)
    #[default]
    Alive,
    /// It can respond to reads (`/readyz/reads`)
    Reads,
    /// It can respond to all requests (`/readyz`)
    Ready,
}

impl Check {
    /// The path of the check.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Alive => "/healthz",
            Self::Reads => "/readyz/reads",
            Self::Ready => "/readyz",
        }
    }
}
