//! Conditional requests (RFC 9110, section 13) and what caches are told.
//!
//! `Last-Modified` counts whole seconds, so that two changes within one could not be told apart by it. It is therefore
//! sent only for a state that has lasted for [`SETTLED`], and `If-Modified-Since` counts only if it is exactly that time:
//! whoever knows the time of a state knows a state that nothing else shares this time with.

use axum::http::{HeaderValue, StatusCode};
use chrono::TimeDelta;
use headers::{CacheControl, ETag, Header, IfMatch, IfNoneMatch};
use openapi_runtime::Error;

use super::errors::http_error;
use crate::catalog::State;
use crate::clock::Clock;

/// Longer than a write takes from its time to its commit, with the clocks of other servers as much apart as they may be.
const SETTLED: TimeDelta = TimeDelta::seconds(60);

/// What a request asks of the state that it finds.
#[derive(Debug, Default)]
pub(super) struct Conditions {
    matches: Option<IfMatch>,
    matches_none: Option<IfNoneMatch>,
    modified_since: Option<HeaderValue>,
}

/// What comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The request is to be done.
    Proceed,
    /// One of those that a read must not match does: 304, or 412 for a write.
    Known,
    /// 412.
    Failed,
}

impl Conditions {
    /// From the values of the headers. A condition that makes no sense matches nothing.
    pub(super) fn new(
        if_match: Option<&str>,
        if_none_match: Option<&str>,
        if_modified_since: Option<String>,
    ) -> Self {
        Self {
            matches: if_match.and_then(decode),
            matches_none: if_none_match.and_then(decode),
            modified_since: if_modified_since.and_then(|time| time.try_into().ok()),
        }
    }

    /// Whether nothing is asked, so that no state has to be found out.
    pub(super) const fn are_none(&self) -> bool {
        self.matches.is_none() && self.matches_none.is_none() && self.modified_since.is_none()
    }

    /// Judges them in the order of RFC 9110, section 13.2.2; `state` is none where there is nothing.
    pub(super) fn judge(&self, state: Option<&State>, clock: &Clock) -> Verdict {
        let etag: Option<ETag> = match (&self.matches, &self.matches_none) {
            (None, None) => None,
            _ => state.and_then(|state| decode_one(&state.etag())),
        };
        if let Some(wanted) = &self.matches
            && !etag
                .as_ref()
                .is_some_and(|etag| wanted.precondition_passes(etag))
        {
            return Verdict::Failed;
        }
        let known = match (&self.matches_none, &self.modified_since) {
            (Some(known), _) => etag.is_some_and(|etag| !known.precondition_passes(&etag)),
            (None, Some(since)) => {
                let modified = state.and_then(|state| last_modified(state, clock));
                modified.as_ref() == Some(since)
            }
            (None, None) => false,
        };
        if known {
            Verdict::Known
        } else {
            Verdict::Proceed
        }
    }

    /// Whether a read is to be answered, or the client knows the answer.
    ///
    /// # Errors
    /// 412.
    pub(super) fn is_known(&self, state: &State, clock: &Clock) -> Result<bool, Error> {
        match self.judge(Some(state), clock) {
            Verdict::Proceed => Ok(false),
            Verdict::Known => Ok(true),
            Verdict::Failed => Err(precondition_failed()),
        }
    }
}

/// 412.
pub(super) fn precondition_failed() -> Error {
    http_error(StatusCode::PRECONDITION_FAILED, "Precondition Failed")
}

/// When the state came to be, once that tells it from every other. A catalogue that nobody ever changed has no such time.
pub(super) fn last_modified(state: &State, clock: &Clock) -> Option<HeaderValue> {
    let settles = state.modified.at().checked_add_signed(SETTLED);
    let is_settled = state.revision > 0 && settles.is_some_and(|settles| clock.is_past(settles));
    is_settled.then(|| state.modified.http_date())?
}

/// Whether the client asks for the newest state, and not for what is known here.
pub(super) fn wants_newest(cache_control: Option<&str>) -> bool {
    cache_control
        .and_then(decode)
        .is_some_and(|asked: CacheControl| asked.no_cache())
}

/// A value that is no list of entity tags at all stands for an empty one.
fn decode<H: Header>(value: &str) -> Option<H> {
    decode_one(&HeaderValue::try_from(printable(value)).ok()?)
}

/// The value with other characters in the place of those that no entity tag of ours has, and that the decoder takes for
/// a mistake of its caller.
fn printable(value: &str) -> String {
    let mut is_quoted = false;
    let tamed = value.chars().map(|character| {
        is_quoted ^= character == '"';
        let is_odd = is_quoted && !character.is_ascii_graphic();
        if is_odd { '!' } else { character }
    });
    tamed.collect()
}

fn decode_one<H: Header>(value: &HeaderValue) -> Option<H> {
    H::decode(&mut std::iter::once(value)).ok()
}
