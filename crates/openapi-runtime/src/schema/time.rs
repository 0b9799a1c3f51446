//! Dates and times (RFC 3339).

use chrono::{NaiveDate, TimeZone, Utc};
use speedate::ParseError;
use strum::EnumMessage;

use super::Schema;
use crate::{Context, ErrorType, Input};

/// A calendar date.
pub type Date = NaiveDate;

/// A point in time; its offset is converted to UTC.
pub type DateTime = chrono::DateTime<Utc>;

/// A date, such as `2026-11-22`.
#[must_use]
pub fn date() -> DateSchema {
    DateSchema
}

/// A date and a time; UTC if there is no offset.
#[must_use]
pub fn date_time() -> DateTimeSchema {
    DateTimeSchema
}

/// The schema of a date.
#[derive(Clone, Copy, Debug)]
pub struct DateSchema;

impl Schema for DateSchema {
    type Output = Date;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Date> {
        context.check(input, read_date(input))
    }
}

/// The schema of a point in time.
#[derive(Clone, Copy, Debug)]
pub struct DateTimeSchema;

impl Schema for DateTimeSchema {
    type Output = DateTime;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<DateTime> {
        context.check(input, read_date_time(input))
    }
}

fn read_date(input: Input<'_>) -> Result<Date, ErrorType> {
    let text = input
        .string()
        .ok_or_else(|| ErrorType::new("date_type", "Input should be a valid date"))?;
    let date = speedate::Date::parse_str_rfc3339(&text).map_err(|error| {
        match speedate::DateTime::parse_str_rfc3339(&text) {
            Ok(_) => parse_error("date_parsing", "date", &error),
            Err(error) => parse_error("date_from_datetime_parsing", "date or datetime", &error),
        }
    })?;
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
        .ok_or_else(|| ErrorType::new("date_parsing", "Input should be a valid date"))
}

/// Pydantic also accepts a date here, and reports the error of whichever it tried last. `date-time` does not include
/// dates, so the error for a date is the one about a missing time.
fn read_date_time(input: Input<'_>) -> Result<DateTime, ErrorType> {
    let text = input
        .string()
        .ok_or_else(|| ErrorType::new("datetime_type", "Input should be a valid datetime"))?;
    let parsed = speedate::DateTime::parse_str_rfc3339(&text).map_err(|error| {
        match speedate::Date::parse_str_rfc3339(&text) {
            Ok(_) => parse_error("datetime_parsing", "datetime", &error),
            Err(error) => parse_error("datetime_from_date_parsing", "datetime or date", &error),
        }
    })?;
    let nanoseconds = parsed.time.microsecond * 1000;
    Utc.timestamp_opt(parsed.timestamp_tz(), nanoseconds)
        .single()
        .ok_or_else(|| ErrorType::new("datetime_parsing", "Input should be a valid datetime"))
}

/// The message is that of speedate, which is Pydantic's parser.
fn parse_error(name: &'static str, kind: &str, error: &ParseError) -> ErrorType {
    let reason = error
        .get_documentation()
        .map_or_else(|| error.to_string(), str::to_owned);
    ErrorType::new(name, format!("Input should be a valid {kind}, {reason}")).with("error", reason)
}
