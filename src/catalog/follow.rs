//! Hears of what other processes write, for as long as the process lives.

use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};

use super::Catalog;
use crate::store::{Error, Listener};

/// From a notification until the database is asked: a change of this process shows itself within it, and changes that
/// come together are asked for together.
const GRACE: Duration = Duration::from_millis(2);

/// How often to see whether changes are still told.
const CHECK_INTERVAL: Duration = Duration::from_secs(1);

/// After a failed connection, until the next one is tried.
const PAUSE: Duration = Duration::from_millis(500);

impl Catalog {
    /// Keeps the snapshot current until it is dropped. Failures are told to the log when they begin and when they end; they
    /// are no reason to stop.
    pub async fn follow(&self) -> ! {
        tokio::select! {
            never = self.poll() => never,
            never = self.listen() => never,
        }
    }

    /// Asks the database from time to time, whether it tells of changes or not.
    async fn poll(&self) -> ! {
        let mut tick = interval(self.store().poll_interval());
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut log = Log::new("the catalogue may be behind the database");
        loop {
            tick.tick().await;
            log.note(self.newest().await.err());
        }
    }

    /// Asks the database when it tells of changes.
    pub(super) async fn listen(&self) -> ! {
        let mut log = Log::new("the database does not tell of changes");
        loop {
            let ended = match self.store().listen().await {
                Ok(listener) => {
                    log.note(None);
                    self.hear(listener).await
                }
                Err(error) => error,
            };
            log.note(Some(ended));
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Hears of changes until the listener is of no use.
    async fn hear(&self, mut listener: Listener) -> Error {
        let mut tick = interval(CHECK_INTERVAL);
        // What came before it listened was told to others only. What fails now is asked for again by `poll`.
        let _shown_or_not = self.newest().await;
        loop {
            let told = tokio::select! {
                told = listener.next() => told.map(Some),
                _ = tick.tick() => listener.check().await.map(|()| None),
            };
            let revision = match told {
                Ok(Some(revision)) if !self.has_reached(revision) => revision,
                Ok(_) => continue,
                Err(error) => return error,
            };
            tokio::time::sleep(GRACE).await;
            if !self.has_reached(revision) {
                // What fails now is asked for again by `poll`, which also tells the log.
                let _shown_or_not = self.newest().await;
            }
        }
    }

    /// Whether the current snapshot is of that revision or a later one.
    fn has_reached(&self, revision: i64) -> bool {
        self.current()
            .is_ok_and(|current| current.state().revision >= revision)
    }
}

/// What was last said of something that may fail for a while.
struct Log {
    what: &'static str,
    failure: Option<String>,
}

impl Log {
    fn new(what: &'static str) -> Self {
        Self {
            what,
            failure: None,
        }
    }

    fn note(&mut self, failure: Option<Error>) {
        let failure = failure.map(|error| error.to_string());
        if failure == self.failure {
            return;
        }
        if let Some(reason) = &failure {
            tracing::warn!(reason, "{}", self.what);
        } else {
            tracing::info!("no longer: {}", self.what);
        }
        self.failure = failure;
    }
}
