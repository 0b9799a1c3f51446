//! Conditional requests (RFC 9110, section 13) and the validators that caches use.
//!
//! `Last-Modified` has a resolution of one second, in which a model may change twice. Therefore it is sent only for a
//! version that is older than [`SETTLED`], and `If-Modified-Since` counts only if it equals that time exactly.

use axum::http::HeaderValue;
use chrono::{Datelike, TimeDelta};
use headers::{CacheControl, ETag, Header, IfMatch, IfNoneMatch};

use crate::catalog::Version;
use crate::clock::Clock;

/// Longer than a write takes from its time to its commit, plus the difference between the clocks of the replicas.
const SETTLED: TimeDelta = TimeDelta::seconds(60);

/// The preconditions of a request.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    matches: Option<IfMatch>,
    none_match: Option<IfNoneMatch>,
    modified_since: Option<HeaderValue>,
}

/// The result of evaluating the preconditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Evaluation {
    /// The request is to be applied.
    True,
    /// The client has this version: 304 for a read, 412 for a write.
    NotModified,
    /// 412.
    Failed,
}

impl Conditions {
    /// Parses the header values. A list of entity tags that cannot be parsed matches nothing.
    pub(super) fn new(
        if_match: Option<&str>,
        if_none_match: Option<&str>,
        if_modified_since: Option<&str>,
    ) -> Self {
        Self {
            matches: if_match.and_then(parse),
            none_match: if_none_match.and_then(parse),
            modified_since: if_modified_since.and_then(|date| date.try_into().ok()),
        }
    }

    /// Whether there is no precondition, so that the version need not be known.
    pub(super) const fn is_empty(&self) -> bool {
        self.matches.is_none() && self.none_match.is_none() && self.modified_since.is_none()
    }

    /// Evaluates the preconditions in the order of RFC 9110, section 13.2.2. `version` is `None` if the resource does not
    /// exist.
    pub(super) fn evaluate(&self, version: Option<&Version>, clock: &Clock) -> Evaluation {
        if self.is_empty() {
            return Evaluation::True;
        }
        let current = version.and_then(|version| parse_value::<ETag>(&etag(version)));
        if let Some(if_match) = &self.matches
            && !current
                .as_ref()
                .is_some_and(|current| if_match.precondition_passes(current))
        {
            return Evaluation::Failed;
        }
        let is_known = match (&self.none_match, &self.modified_since) {
            (Some(known), _) => current.is_some_and(|current| !known.precondition_passes(&current)),
            (None, Some(since)) => {
                let modified = version.and_then(|version| last_modified(version, clock));
                modified.as_ref() == Some(since)
            }
            (None, None) => false,
        };
        if is_known {
            Evaluation::NotModified
        } else {
            Evaluation::True
        }
    }
}

/// The strong entity tag of a version (RFC 9110, section 8.8.3).
pub(super) fn etag(version: &Version) -> HeaderValue {
    let tag = format!("\"{}-{}\"", version.revision, version.hash);
    HeaderValue::try_from(tag).unwrap_or_else(|_| HeaderValue::from_static("\"\""))
}

/// `Last-Modified`, for a version that nothing else can share the time with. A catalogue that was never changed has none.
pub(super) fn last_modified(version: &Version, clock: &Clock) -> Option<HeaderValue> {
    let modified_at = version.modified_at;
    let settled_at = modified_at.checked_add_signed(SETTLED)?;
    // `httpdate` panics for other years.
    let has_date = (1970..=9999).contains(&modified_at.year());
    if version.revision == 0 || clock.now() < settled_at || !has_date {
        return None;
    }
    HeaderValue::try_from(httpdate::fmt_http_date(modified_at.into())).ok()
}

/// Whether `Cache-Control: no-cache` asks for the newest revision of the database.
pub(super) fn is_no_cache(cache_control: Option<&str>) -> bool {
    cache_control
        .and_then(parse)
        .is_some_and(|directives: CacheControl| directives.no_cache())
}

fn parse<H: Header>(value: &str) -> Option<H> {
    parse_value(&HeaderValue::try_from(replace_special(value)).ok()?)
}

/// Replaces, within quotes, the characters that none of our entity tags contains and that `headers` refuses together with
/// the whole list.
fn replace_special(value: &str) -> String {
    let mut is_quoted = false;
    let replaced = value.chars().map(|character| {
        is_quoted ^= character == '"';
        let is_special = is_quoted && !character.is_ascii_graphic();
        if is_special { '!' } else { character }
    });
    replaced.collect()
}

fn parse_value<H: Header>(value: &HeaderValue) -> Option<H> {
    H::decode(&mut std::iter::once(value)).ok()
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;

    #[test]
    fn last_modified_exists_for_the_years_that_http_can_express() {
        let clock = Clock::fixed("+12000-01-01T00:00:00Z".parse().unwrap());
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
            let modified_at: DateTime<Utc> = time.parse().unwrap();
            let version = Version {
                revision: 1,
                hash: 0,
                modified_at,
            };
            let expected = date.map(HeaderValue::from_static);
            assert_eq!(last_modified(&version, &clock), expected, "{time}");
        }
    }
}
