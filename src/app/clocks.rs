//! Warns if the clock of PostgreSQL differs from that of this server.
//!
//! The difference does no harm to the catalogue, whose order is that of revisions. But tokens expire and times are logged by
//! the clock of a server, and accounts that one server changes are compared with the tokens of another.

use chrono::{DateTime, TimeDelta, Utc};

use crate::clock::Clock;
use crate::store::Store;

/// The number of health checks from one comparison to the next.
const INTERVAL: u32 = 60;

/// The maximum difference that is not worth a warning.
const MAX_DIFFERENCE: TimeDelta = TimeDelta::seconds(5);

/// What was found before. Only changes are logged.
#[derive(Debug, Default)]
pub(super) struct Clocks {
    checks: u32,
    differ: bool,
}

impl Clocks {
    /// Compares the clocks at every [`INTERVAL`]th call, the first included.
    pub(super) async fn compare(&mut self, store: &Store, clock: &Clock) {
        let is_due = self.checks.is_multiple_of(INTERVAL);
        self.checks = self.checks.wrapping_add(1);
        if !is_due {
            return;
        }
        let before = clock.now();
        let Ok(Some(time)) = store.server_time().await else {
            return;
        };
        let difference = difference(before, time, clock.now());
        let differ = difference.abs() > MAX_DIFFERENCE;
        let seconds = difference.num_seconds();
        match (self.differ, differ) {
            (false, true) => tracing::warn!(
                seconds,
                "PostgreSQL's clock differs from this server's (positive: it is ahead): check that both are synchronized"
            ),
            (true, false) => tracing::info!("PostgreSQL's clock agrees with this server's again"),
            _ => {}
        }
        self.differ = differ;
    }
}

/// How far the time of the server is ahead, at least. The query ran some time between `before` and `after`.
fn difference(before: DateTime<Utc>, server: DateTime<Utc>, after: DateTime<Utc>) -> TimeDelta {
    if server < before {
        server - before
    } else {
        (server - after).max(TimeDelta::zero())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_the_query_is_no_difference() {
        let at = |seconds| DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds);
        for (server, ahead) in [(1, -9), (10, 0), (15, 0), (20, 0), (26, 6)] {
            assert_eq!(
                difference(at(10), at(server), at(20)),
                TimeDelta::seconds(ahead)
            );
        }
    }
}
