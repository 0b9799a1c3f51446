//! The times of PostgreSQL, in a session whose time zone is UTC and whose date style is ISO.

use chrono::{DateTime, NaiveDateTime, Utc};

use super::problems::Invalid;
use super::row::Row;

/// The time in a column: with a time zone, or without one in UTC. `None` if it is NULL or if there is no such column.
pub(super) fn time(row: &Row, column: &str) -> Result<Option<DateTime<Utc>>, Invalid> {
    let Some(text) = row.text(column) else {
        return Ok(None);
    };
    let invalid = || {
        let message = format!("Input should be a valid datetime, not {text:?}");
        Invalid::new(column, "datetime_parsing", message)
    };
    parse(text).map(Some).ok_or_else(invalid)
}

fn parse(text: &str) -> Option<DateTime<Utc>> {
    // Also RFC 3339, for a time in a column of text.
    let text = text.replacen('T', " ", 1);
    let zoned = DateTime::parse_from_str(&text, "%Y-%m-%d %H:%M:%S%.f%#z");
    let naive = NaiveDateTime::parse_from_str(&text, "%Y-%m-%d %H:%M:%S%.f");
    zoned
        .map(|time| time.to_utc())
        .or_else(|_| naive.map(|time| time.and_utc()))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_has_a_zone_or_is_in_utc() {
        for (text, expected) in [
            (
                "2026-11-26 04:25:23.491126+00",
                "2026-11-26T04:25:23.491126+00:00",
            ),
            ("2026-11-26 04:25:23.5", "2026-11-26T04:25:23.500+00:00"),
            ("2026-11-26 04:25:23", "2026-11-26T04:25:23+00:00"),
            ("2026-11-26T04:25:23+05:30", "2026-11-25T22:55:23+00:00"),
        ] {
            let parsed = parse(text).map(|time| time.to_rfc3339());
            assert_eq!(parsed.as_deref(), Some(expected), "{text}");
        }
        for text in [
            "infinity",
            "-infinity",
            "2026-11-26",
            "0044-03-15 00:00:00+00 BC",
            "10000-01-01 00:00:00+00",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
