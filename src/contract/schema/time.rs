//! Dates and times (RFC 3339).

use chrono::{NaiveDate, TimeZone, Utc};
use strum::EnumMessage;

use super::super::{At, Fault, Input, Problems};
use super::{Schema, string};

/// A calendar date.
pub type Date = NaiveDate;

/// An instant; its offset is not kept.
pub type DateTime = chrono::DateTime<Utc>;

/// A full date, such as `2026-11-22`.
#[must_use]
pub fn date() -> Day {
    Day
}

/// A date and a time; without an offset it is taken for UTC.
#[must_use]
pub fn date_time() -> Instant {
    Instant
}

/// The schema of a date.
#[derive(Clone, Copy, Debug)]
pub struct Day;

impl Schema for Day {
    type Output = Date;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Date> {
        let Some(text) = string::read(input) else {
            problems.report(
                at,
                input,
                Fault::new("date_type", "Input should be a valid date"),
            );
            return None;
        };
        let parsed = speedate::Date::parse_str_rfc3339(&text)
            .map_err(|error| unable("date", "date_parsing", &error));
        let date = parsed.and_then(|date| {
            NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
                .ok_or_else(|| Fault::new("date_parsing", "Input should be a valid date"))
        });
        date.map_err(|fault| problems.report(at, input, fault)).ok()
    }
}

/// The schema of an instant.
#[derive(Clone, Copy, Debug)]
pub struct Instant;

impl Schema for Instant {
    type Output = DateTime;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<DateTime> {
        let Some(text) = string::read(input) else {
            problems.report(
                at,
                input,
                Fault::new("datetime_type", "Input should be a valid datetime"),
            );
            return None;
        };
        let parsed = speedate::DateTime::parse_str_rfc3339(&text);
        let parsed = parsed.map_err(|error| unable("datetime", "datetime_parsing", &error));
        let instant = parsed.and_then(|parsed| {
            let nanoseconds = parsed.time.microsecond * 1000;
            Utc.timestamp_opt(parsed.timestamp_tz(), nanoseconds)
                .single()
                .ok_or_else(|| Fault::new("datetime_parsing", "Input should be a valid datetime"))
        });
        instant
            .map_err(|fault| problems.report(at, input, fault))
            .ok()
    }
}

/// The error's text is speedate's, which is Pydantic's own parser.
fn unable(what: &str, kind: &'static str, error: &speedate::ParseError) -> Fault {
    let reason = error
        .get_documentation()
        .map_or_else(|| error.to_string(), str::to_owned);
    Fault::new(kind, format!("Input should be a valid {what}, {reason}")).with("error", reason)
}
