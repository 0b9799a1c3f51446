//! What headers say of a model, or of the whole catalogue.

use axum::http::HeaderValue;
use chrono::{DateTime, Datelike, Utc};

/// What tells one state of a model, or of the whole catalogue, from every other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// The revision that made it.
    pub revision: i64,
    /// A hash of all that it shows. Revisions alone would not do: a database that was restored counts some of them
    /// again, and another version of this program may show the same revision in other words.
    pub fingerprint: u64,
    /// When that revision was made.
    pub modified: Modified,
}

impl State {
    /// A strong entity tag (RFC 9110, section 8.8.3).
    #[must_use]
    pub fn etag(&self) -> HeaderValue {
        // Every read has one; formatting it the usual way took longer than finding the model.
        let (mut revision, mut fingerprint) = (itoa::Buffer::new(), itoa::Buffer::new());
        let revision = revision.format(self.revision);
        let parts = [
            "\"",
            revision,
            "-",
            fingerprint.format(self.fingerprint),
            "\"",
        ];
        HeaderValue::try_from(parts.concat()).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
    }
}

/// The bytes of a date as HTTP spells it (RFC 9110, section 5.6.7).
const DATE_LENGTH: usize = 29;

/// A time, spelled for every read beforehand where HTTP can spell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Modified {
    at: DateTime<Utc>,
    date: Option<[u8; DATE_LENGTH]>,
}

impl Modified {
    /// The time.
    #[must_use]
    pub const fn at(&self) -> DateTime<Utc> {
        self.at
    }

    /// The value of `Last-Modified`; none for a time that HTTP cannot spell.
    #[must_use]
    pub fn http_date(&self) -> Option<HeaderValue> {
        HeaderValue::from_bytes(&self.date?).ok()
    }
}

impl From<DateTime<Utc>> for Modified {
    fn from(at: DateTime<Utc>) -> Self {
        // Of other years it has no date, and `httpdate` panics.
        let date = (1970..=9999).contains(&at.year()).then(|| {
            let date = httpdate::fmt_http_date(at.into());
            date.into_bytes().try_into().ok()
        });
        Self {
            at,
            date: date.flatten(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_spelled_where_http_can() {
        for (time, date) in [
            ("1969-12-31T23:59:59Z", None),
            (
                "1970-01-01T00:00:00Z",
                Some("Thu, 01 Jan 1970 00:00:00 GMT"),
            ),
            (
                "2026-11-22T12:00:00.9Z",
                Some("Sun, 22 Nov 2026 12:00:00 GMT"),
            ),
            (
                "9999-12-31T23:59:59Z",
                Some("Fri, 31 Dec 9999 23:59:59 GMT"),
            ),
            ("+10000-01-01T00:00:00Z", None),
            ("-0001-01-01T00:00:00Z", None),
        ] {
            let at: DateTime<Utc> = time.parse().unwrap();
            let modified = Modified::from(at);
            let expected = date.map(HeaderValue::from_static);
            assert_eq!((modified.at(), modified.http_date()), (at, expected));
        }
    }
}
