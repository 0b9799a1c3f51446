//! Dates and times (RFC 3339).

use chrono::{NaiveDate, TimeZone, Utc};
use speedate::ParseError;
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
        let parsed =
            speedate::Date::parse_str_rfc3339(&text).map_err(|error| no_date(&text, &error));
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
        let parsed = parsed.map_err(|error| no_instant(&text, &error));
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

/// Pydantic takes a date for an instant too, and its problem speaks of whichever it tried last. This document's format
/// takes none, so a date gets the problem of an instant alone.
fn no_instant(text: &str, error: &ParseError) -> Fault {
    match speedate::Date::parse_str_rfc3339(text) {
        Ok(_) => unable("datetime_parsing", "datetime", error),
        Err(error) => unable("datetime_from_date_parsing", "datetime or date", &error),
    }
}

/// The same, the other way round.
fn no_date(text: &str, error: &ParseError) -> Fault {
    match speedate::DateTime::parse_str_rfc3339(text) {
        Ok(_) => unable("date_parsing", "date", error),
        Err(error) => unable("date_from_datetime_parsing", "date or datetime", &error),
    }
}

/// The error's text is speedate's, which is Pydantic's own parser.
fn unable(kind: &'static str, what: &str, error: &ParseError) -> Fault {
    let reason = error
        .get_documentation()
        .map_or_else(|| error.to_string(), str::to_owned);
    Fault::new(kind, format!("Input should be a valid {what}, {reason}")).with("error", reason)
}
