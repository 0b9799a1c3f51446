//! The commands that show what happened.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use clap::{Args, Subcommand};
use uuid::Uuid;

use super::{CommandSettings, OutputArguments};
use crate::accounts::Email;

/// A command about the catalogue.
#[derive(Debug, Clone, Subcommand)]
pub enum CatalogCommand {
    /// Show the changes of the catalogue, newest first
    History(CatalogHistory),
    /// Make every server read the whole catalogue again
    Reload(CommandSettings),
    /// Check that this version can read the catalogue, and say what to do otherwise
    Check(CheckCatalog),
}

impl CatalogCommand {
    /// The settings that every command has.
    #[must_use]
    pub const fn settings(&self) -> &CommandSettings {
        match self {
            Self::History(history) => &history.settings,
            Self::Reload(settings) => settings,
            Self::Check(arguments) => &arguments.settings,
        }
    }
}

/// The arguments of `catalog check`.
#[derive(Debug, Clone, Args)]
pub struct CheckCatalog {
    /// How to print the result.
    #[command(flatten)]
    pub output: OutputArguments,

    /// The settings of the command.
    #[command(flatten)]
    pub settings: CommandSettings,
}

/// The arguments of `user history`.
#[derive(Debug, Clone, Args)]
pub struct UserHistory {
    /// The e-mail address of the account, which may be deleted. If none is given, all accounts
    pub email: Option<Email>,

    /// Which events to show.
    #[command(flatten)]
    pub range: HistoryRange,

    /// How to print them.
    #[command(flatten)]
    pub output: OutputArguments,

    /// The settings of the command.
    #[command(flatten)]
    pub settings: CommandSettings,
}

/// The arguments of `catalog history`.
#[derive(Debug, Clone, Args)]
pub struct CatalogHistory {
    /// The id of the model, which may be deleted. If none is given, all models
    pub id: Option<Uuid>,

    /// Which changes to show.
    #[command(flatten)]
    pub range: HistoryRange,

    /// How to print them.
    #[command(flatten)]
    pub output: OutputArguments,

    /// The settings of the command.
    #[command(flatten)]
    pub settings: CommandSettings,
}

/// The part of a history to show.
#[derive(Debug, Clone, Copy, Args)]
pub struct HistoryRange {
    /// The maximum number of lines
    #[arg(long, default_value = "50", value_name = "COUNT")]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    pub limit: u32,

    /// The earliest time, for example 2026-11-26 or 2026-11-26T08:00:00Z
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub since: Option<DateTime<Utc>>,
}

/// Parses a time as RFC 3339, or a date, which starts in UTC.
fn time(text: &str) -> Result<DateTime<Utc>, String> {
    if let Ok(date) = text.parse::<NaiveDate>() {
        return Ok(date.and_time(NaiveTime::MIN).and_utc());
    }
    let time = DateTime::parse_from_rfc3339(text);
    let time = time.map_err(|_| "expected a date, or a time with its zone as in RFC 3339");
    Ok(time?.to_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_date_or_has_a_zone() {
        let text = |time: DateTime<Utc>| time.to_rfc3339();
        assert_eq!(
            time("2026-11-26").map(text),
            Ok("2026-11-26T00:00:00+00:00".to_owned())
        );
        let zoned = time("2026-11-26T08:00:00+01:00").map(text);
        assert_eq!(zoned, Ok("2026-11-26T07:00:00+00:00".to_owned()));
        for invalid in ["", "yesterday", "2026-11-26T08:00:00", "2026-13-01"] {
            assert!(time(invalid).is_err(), "{invalid}");
        }
    }
}
