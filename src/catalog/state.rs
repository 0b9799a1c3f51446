//! What headers say of a model, or of the whole catalogue.

use axum::http::HeaderValue;
use chrono::{DateTime, Utc};

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

/// A time, spelled for every read beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Modified {
    at: DateTime<Utc>,
    date: [u8; DATE_LENGTH],
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
        HeaderValue::from_bytes(&self.date).ok()
    }
}

impl From<DateTime<Utc>> for Modified {
    fn from(at: DateTime<Utc>) -> Self {
        let date = httpdate::fmt_http_date(at.into());
        let date = date.into_bytes().try_into();
        // No header may hold U+0000.
        let date = date.unwrap_or([0; DATE_LENGTH]);
        Self { at, date }
    }
}
