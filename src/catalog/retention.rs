//! Deletes old changes from the log of the database.

use std::time::Duration;

use chrono::TimeDelta;
use tokio::time::{MissedTickBehavior, interval, sleep};

use crate::clock::Clock;
use crate::store::{CatalogChange, Error, Store};

/// The interval at which old changes are deleted.
const INTERVAL: Duration = Duration::from_hours(1);

/// The maximum number of rows that one transaction deletes. Other writers take their turn between two of them.
const STEP: i64 = 500;

/// The pause between two such transactions.
const PAUSE: Duration = Duration::from_millis(100);

/// Deletes the changes of the catalogue that are older than the retention.
#[derive(Clone)]
pub struct ChangeRetention {
    store: Store,
    clock: Clock,
    retention: Option<TimeDelta>,
}

impl ChangeRetention {
    /// Changes are deleted when they are older than `retention`, or never.
    #[must_use]
    pub const fn new(store: Store, clock: Clock, retention: Option<TimeDelta>) -> Self {
        Self {
            store,
            clock,
            retention,
        }
    }

    /// Deletes what is old at an interval, until the future is dropped.
    pub async fn run(&self) -> ! {
        let mut tick = interval(INTERVAL);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tick.tick().await;
            match self.delete_old().await {
                Ok(0) => {}
                Ok(count) => tracing::info!(count, "deleted old changes of the catalogue"),
                Err(error) => tracing::warn!(%error, "cannot delete old changes of the catalogue"),
            }
        }
    }

    /// Deletes the changes that are older than the retention, and returns their number. Of several servers one at a time
    /// does this.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delete_old(&self) -> Result<usize, Error> {
        let end = self.retention.and_then(|retention| {
            let now = self.clock.now();
            now.checked_sub_signed(retention)
        });
        let Some(end) = end else {
            return Ok(0);
        };
        let mut count = 0;
        loop {
            let deleted = CatalogChange::delete_before(&self.store, end, STEP).await?;
            count += deleted;
            if deleted == 0 {
                return Ok(count);
            }
            sleep(PAUSE).await;
        }
    }
}
