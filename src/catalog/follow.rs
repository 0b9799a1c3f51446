//! Hears of what other processes write, for as long as the process lives.

use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};

use super::Catalog;
use crate::store::{Error, Listener};

/// From a notification until the database is asked: a change of this process shows itself within it, and changes that
/// come together are asked for together.
const GRACE: Duration = Duration::from_millis(2);

/// After a failed connection, until the next one is tried.
const PAUSE: Duration = Duration::from_millis(500);

impl Catalog {
    /// Keeps the snapshot current until it is dropped. Failures are told to the log when they begin and when they end; they
    /// are no reason to stop.
    pub async fn follow(&self) -> ! {
        let mut log = Log::default();
        loop {
            match self.store().listen().await {
                Ok(listener) => {
                    let ended = self.follow_with(listener, &mut log).await;
                    log.note(Err(ended));
                }
                Err(error) => log.note(Err(error)),
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Follows until the listener is of no use. What was missed before it listened is asked for first.
    async fn follow_with(&self, mut listener: Listener, log: &mut Log) -> Error {
        let mut tick = interval(self.store().poll_interval());
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let told = tokio::select! {
                told = listener.next() => told.map(Some),
                _ = tick.tick() => listener.check().await.map(|()| None),
            };
            match told {
                Ok(Some(revision)) if self.has_reached(revision) => continue,
                Ok(Some(revision)) => {
                    tokio::time::sleep(GRACE).await;
                    if self.has_reached(revision) {
                        continue;
                    }
                }
                Ok(None) => {}
                Err(error) => return error,
            }
            log.note(self.newest().await.map(drop));
        }
    }

    /// Whether the current snapshot is of that revision or a later one.
    fn has_reached(&self, revision: i64) -> bool {
        self.current()
            .is_ok_and(|current| current.state().revision >= revision)
    }
}

/// What was last said of following.
#[derive(Default)]
struct Log {
    failure: Option<String>,
}

impl Log {
    fn note(&mut self, outcome: Result<(), Error>) {
        let failure = outcome.err().map(|error| error.to_string());
        if failure == self.failure {
            return;
        }
        if let Some(reason) = &failure {
            tracing::warn!(reason, "the catalogue may be behind the database");
        } else {
            tracing::info!("the catalogue follows the database");
        }
        self.failure = failure;
    }
}
