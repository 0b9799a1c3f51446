//! Conditional requests (RFC 9110, section 13) and the validators that caches use.
//!
//! A date has a resolution of one second, in which a model may change twice, and a change becomes visible some time after
//! the time that it carries. Therefore a version is dated [`SETTLED`] after its change, and has no date before: whoever has
//! seen the resource at that date, or later, has seen this version.

use std::time::SystemTime;

use axum::http::header::IF_NONE_MATCH;
use axum::http::{HeaderMap, HeaderValue};
use chrono::{DateTime, Datelike, TimeDelta, Utc};
use headers::{
    CacheControl, ETag, Header, IfMatch, IfModifiedSince, IfNoneMatch, IfUnmodifiedSince,
};

use super::entity_tags;
use crate::catalog::Version;
use crate::clock::Clock;
use crate::compression::ContentCoding;

/// Longer than a write takes from its time to its visibility on all replicas, plus the difference between their clocks.
const SETTLED: TimeDelta = TimeDelta::seconds(60);

/// The values of the headers with preconditions.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_field_names,
    reason = "these are the names of the headers"
)]
pub(super) struct ConditionHeaders {
    pub(super) if_match: Option<String>,
    pub(super) if_none_match: Option<String>,
    pub(super) if_modified_since: Option<String>,
    pub(super) if_unmodified_since: Option<String>,
}

/// The preconditions of a request.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    matches: Option<IfMatch>,
    none_match: Option<IfNoneMatch>,
    modified_since: Option<DateTime<Utc>>,
    unmodified_since: Option<DateTime<Utc>>,
}

/// The result of evaluating the preconditions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Evaluation {
    /// The request is to be applied.
    True,
    /// The client has this version: 304 for a read, 412 for a write. With the entity tag that it has sent, if it
    /// has sent one.
    NotModified(Option<HeaderValue>),
    /// 412.
    Failed,
}

impl From<ConditionHeaders> for Conditions {
    /// A list of entity tags that cannot be parsed matches nothing. A date that cannot be parsed is ignored.
    fn from(headers: ConditionHeaders) -> Self {
        let since = |date: IfModifiedSince| SystemTime::from(date).into();
        let unmodified_since = |date: IfUnmodifiedSince| SystemTime::from(date).into();
        Self {
            matches: parse(headers.if_match),
            none_match: parse(headers.if_none_match),
            modified_since: parse(headers.if_modified_since).map(since),
            unmodified_since: parse(headers.if_unmodified_since).map(unmodified_since),
        }
    }
}

impl Conditions {
    /// Whether there is no precondition, so that the version need not be known.
    pub(super) const fn is_empty(&self) -> bool {
        self.matches.is_none()
            && self.none_match.is_none()
            && self.modified_since.is_none()
            && self.unmodified_since.is_none()
    }

    /// Evaluates the preconditions in the order of RFC 9110, section 13.2.2. `version` is `None` if the resource does not
    /// exist, `preferred` the content coding that the client prefers.
    pub(super) fn evaluate(
        &self,
        version: Option<&Version>,
        preferred: Option<ContentCoding>,
        clock: &Clock,
    ) -> Evaluation {
        if self.is_empty() {
            Evaluation::True
        } else if !self.is_expected(version) {
            Evaluation::Failed
        } else if let Some(version) = version {
            self.evaluate_known(version, preferred, clock)
        } else {
            Evaluation::True
        }
    }

    /// Evaluates `If-Match`, or without it `If-Unmodified-Since`: whether this is the version that the client expects.
    fn is_expected(&self, version: Option<&Version>) -> bool {
        match (&self.matches, self.unmodified_since, version) {
            (Some(expected), _, version) => version.is_some_and(|version| {
                let passes = |tag: &ETag| expected.precondition_passes(tag);
                entity_tags::find(version, None, passes).is_some()
            }),
            (None, Some(date), Some(version)) => match settled_at(version) {
                Some(settled_at) => settled_at <= date,
                // A catalogue that was never changed, or a model that cannot be read, whose time is not known.
                None => version.revision == 0,
            },
            (None, _, _) => true,
        }
    }

    /// Evaluates `If-None-Match`, or without it `If-Modified-Since`: whether the client has this version.
    fn evaluate_known(
        &self,
        version: &Version,
        preferred: Option<ContentCoding>,
        clock: &Clock,
    ) -> Evaluation {
        let (is_known, tag) = match (&self.none_match, self.modified_since) {
            (Some(known), _) if *known == IfNoneMatch::any() => (true, None),
            (Some(known), _) => {
                let is_known = |tag: &ETag| !known.precondition_passes(tag);
                let tag = entity_tags::find(version, preferred, is_known);
                (tag.is_some(), tag)
            }
            (None, Some(date)) => {
                let is_settled = settled_at(version).is_some_and(|settled_at| settled_at <= date);
                (is_settled && date <= clock.now(), None)
            }
            (None, None) => (false, None),
        };
        if is_known {
            Evaluation::NotModified(tag)
        } else {
            Evaluation::True
        }
    }
}

/// The time from which on every response has shown this version or a later one.
fn settled_at(version: &Version) -> Option<DateTime<Utc>> {
    version.modified_at?.checked_add_signed(SETTLED)
}

/// `Last-Modified`: [`settled_at`] in whole seconds, rounded up, if it has passed. A catalogue that was never changed has
/// none.
pub(super) fn last_modified(version: &Version, clock: &Clock) -> Option<HeaderValue> {
    let settled_at = settled_at(version)?;
    let has_fraction = settled_at.timestamp_subsec_nanos() > 0;
    let date = DateTime::from_timestamp(settled_at.timestamp() + i64::from(has_fraction), 0)?;
    // `httpdate` panics for other years.
    let is_sent = (1970..=9999).contains(&date.year()) && date <= clock.now();
    let date = is_sent.then(|| httpdate::fmt_http_date(date.into()))?;
    HeaderValue::try_from(date).ok()
}

/// Whether `If-None-Match` says that the client has the file with this entity tag.
pub(crate) fn is_known(request: &HeaderMap, etag: &HeaderValue) -> bool {
    let lines = request.get_all(IF_NONE_MATCH).into_iter();
    let lines: Vec<_> = lines.filter_map(|line| line.to_str().ok()).collect();
    let known = parse((!lines.is_empty()).then(|| lines.join(", ")));
    known
        .zip(parse_value(etag))
        .is_some_and(|(known, etag): (IfNoneMatch, ETag)| !known.precondition_passes(&etag))
}

/// Whether `Cache-Control: no-cache` asks for the newest revision of the database.
pub(super) fn is_no_cache(cache_control: Option<String>) -> bool {
    parse(cache_control).is_some_and(|directives: CacheControl| directives.no_cache())
}

fn parse<H: Header>(value: Option<String>) -> Option<H> {
    parse_value(&HeaderValue::try_from(replace_special(&value?)).ok()?)
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
mod tests;
