//! Dates and times (RFC 3339).

use chrono::{NaiveDate, Utc};
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

/// A date and a time with an offset (RFC 3339), to the nanosecond.
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

fn read_date_time(input: Input<'_>) -> Result<DateTime, ErrorType> {
    let text = input
        .string()
        .ok_or_else(|| ErrorType::new("datetime_type", "Input should be a valid datetime"))?;
    let is_separated = matches!(text.as_bytes().get(10), Some(b'T' | b't'));
    match chrono::DateTime::parse_from_rfc3339(&text) {
        Ok(parsed) if is_separated => Ok(parsed.to_utc()),
        _ => Err(date_time_error(&text)),
    }
}

/// Pydantic also accepts a date here, and reports the error of whichever it tried last. `date-time` does not include
/// dates, so the error for a date is the one about a missing time. Pydantic accepts more than RFC 3339, too: for an
/// offset that is missing, its own error type says so.
fn date_time_error(text: &str) -> ErrorType {
    match speedate::DateTime::parse_str_rfc3339(text) {
        Ok(parsed) if parsed.time.tz_offset.is_none() => {
            ErrorType::new("timezone_aware", "Input should have timezone info")
        }
        Ok(_) => {
            let reason = "not in the format of RFC 3339";
            let message = format!("Input should be a valid datetime, {reason}");
            ErrorType::new("datetime_parsing", message).with("error", reason)
        }
        Err(error) => match speedate::Date::parse_str_rfc3339(text) {
            Ok(_) => parse_error("datetime_parsing", "datetime", &error),
            Err(error) => parse_error("datetime_from_date_parsing", "datetime or date", &error),
        },
    }
}

/// The message is that of speedate, which is Pydantic's parser.
fn parse_error(name: &'static str, kind: &str, error: &ParseError) -> ErrorType {
    let reason = error
        .get_documentation()
        .map_or_else(|| error.to_string(), str::to_owned);
    ErrorType::new(name, format!("Input should be a valid {kind}, {reason}")).with("error", reason)
}

#[cfg(test)]
mod tests {
    use super::date_time;
    use crate::schema::tests::{error_of, value_of};

    #[test]
    fn a_date_time_has_an_offset_and_keeps_nanoseconds() {
        for (json, utc) in [
            (r#""2026-11-22T10:00:00Z""#, "2026-11-22 10:00:00 UTC"),
            (
                r#""2026-11-22t10:00:00.123456789+02:00""#,
                "2026-11-22 08:00:00.123456789 UTC",
            ),
        ] {
            assert_eq!(value_of(&date_time(), json).to_string(), utc);
        }
        for (json, error) in [
            (
                r#""2026-11-22T10:00:00""#,
                "timezone_aware Input should have timezone info",
            ),
            (
                r#""2026-11-22 10:00:00Z""#,
                "datetime_parsing Input should be a valid datetime, not in the format of RFC 3339",
            ),
            (
                r#""2026-11-22T10:00Z""#,
                "datetime_parsing Input should be a valid datetime, not in the format of RFC 3339",
            ),
            (
                r#""2026-11-22T25:00:00Z""#,
                "datetime_from_date_parsing Input should be a valid datetime or date, unexpected extra characters at the end of the input",
            ),
        ] {
            assert_eq!(error_of(&date_time(), json), error);
        }
    }
}
