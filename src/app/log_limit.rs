//! How many responses have a log line. The rest of each second is counted in one line, so that no client can fill the disk
//! or hide other lines.

use std::collections::BTreeMap;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;

const INTERVAL: Duration = Duration::from_secs(1);

/// The maximum number of lines of each status that concerns the client, per [`INTERVAL`].
const MAX_CLIENT_ERRORS: u32 = 10;

/// The maximum number of lines of each server error, per [`INTERVAL`].
const MAX_SERVER_ERRORS: u32 = 100;

/// The number of responses in the current interval, by status.
#[derive(Clone, Debug, Default)]
pub(super) struct LogLimit(Arc<Mutex<BTreeMap<u16, u32>>>);

impl LogLimit {
    /// Whether a response with this status has a line of its own. Starts an interval unless one has started.
    pub fn allows(&self, status: StatusCode) -> bool {
        let mut counts = self.lock();
        if counts.is_empty() {
            tokio::spawn(self.clone().end_interval());
        }
        let count = counts.entry(status.as_u16()).or_default();
        *count = count.saturating_add(1);
        *count <= max_lines(status.as_u16())
    }

    async fn end_interval(self) {
        tokio::time::sleep(INTERVAL).await;
        let counts = mem::take(&mut *self.lock());
        let responses: Vec<_> = counts.into_iter().filter_map(unlogged).collect();
        if !responses.is_empty() {
            let responses = responses.join(", ");
            tracing::warn!(responses, "further responses in the last second, by status");
        }
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<u16, u32>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

const fn max_lines(status: u16) -> u32 {
    if status < 500 {
        MAX_CLIENT_ERRORS
    } else {
        MAX_SERVER_ERRORS
    }
}

/// The number of responses without a line of their own, if there are any.
fn unlogged((status, count): (u16, u32)) -> Option<String> {
    let further = count.saturating_sub(max_lines(status));
    (further > 0).then(|| format!("{status}: {further}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn each_status_has_its_own_number_of_lines_in_each_interval() {
        let limit = LogLimit::default();
        let lines = |status, count: u32| (0..count).filter(|_| limit.allows(status)).count();
        for _ in 0..3 {
            assert_eq!(lines(StatusCode::NOT_FOUND, 1000), 10);
            assert_eq!(lines(StatusCode::UNAUTHORIZED, 5), 5);
            assert_eq!(lines(StatusCode::SERVICE_UNAVAILABLE, 1000), 100);
            tokio::time::sleep(INTERVAL + Duration::from_millis(1)).await;
        }
    }

    #[test]
    fn the_summary_counts_the_responses_beyond_the_maximum() {
        assert_eq!(unlogged((404, 10)), None);
        assert_eq!(unlogged((404, 11)).as_deref(), Some("404: 1"));
        assert_eq!(unlogged((503, 150)).as_deref(), Some("503: 50"));
    }
}
