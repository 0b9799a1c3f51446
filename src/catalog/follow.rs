//! Follows the changes of other processes.

use std::time::Duration;

use tokio::time::{MissedTickBehavior, interval};

use super::Catalog;
use crate::logging::Condition;
use crate::store::{Error, Listener};

/// The delay from a notification until the log is read. Changes that come together are read together, and a change of this
/// process needs no read.
const NOTIFICATION_DELAY: Duration = Duration::from_millis(2);

/// How often the listening connection is checked.
const CHECK_INTERVAL: Duration = Duration::from_secs(1);

/// The delay after a failed connection.
const RECONNECT_DELAY: Duration = Duration::from_millis(500);

impl Catalog {
    /// Keeps the current snapshot up to date until the future is dropped. Errors are logged when they start and when they
    /// end.
    pub async fn follow(&self) -> ! {
        tokio::select! {
            never = self.poll() => never,
            never = self.listen() => never,
        }
    }

    /// Reads the log at the poll interval of the store.
    async fn poll(&self) -> ! {
        let mut tick = interval(self.store().poll_interval());
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut condition = Condition::new(
            "cannot read the change log of the database, writes are refused and reads continue from memory",
            "the change log of the database can be read again",
        );
        loop {
            tick.tick().await;
            match self.newest().await {
                Ok(_) => condition.works(),
                Err(error) => condition.fails(error.level(), &error),
            }
        }
    }

    /// Reads the log when the database notifies.
    pub(super) async fn listen(&self) -> ! {
        let mut condition = Condition::new(
            "cannot listen for notifications of the database",
            "listening for notifications of the database again",
        );
        loop {
            let error = match self.store().listen().await {
                Ok(Some(listener)) => {
                    condition.works();
                    self.set_listening(true);
                    self.receive(listener).await
                }
                Ok(None) => std::future::pending().await,
                Err(error) => error,
            };
            self.set_listening(false);
            condition.fails(error.level(), &error);
            tokio::time::sleep(RECONNECT_DELAY).await;
        }
    }

    /// Receives notifications until the listener fails. A failed read is repeated, and logged, by [`Self::poll`].
    async fn receive(&self, mut listener: Listener) -> Error {
        let mut tick = interval(CHECK_INTERVAL);
        // The notifications from before the listener connected are lost.
        drop(self.newest().await);
        loop {
            let received = tokio::select! {
                received = listener.next() => received.map(Some),
                _ = tick.tick() => listener.check().await.map(|()| None),
            };
            let revision = match received {
                Ok(Some(revision)) if !self.has_reached(revision) => revision,
                Ok(_) => continue,
                Err(error) => return error,
            };
            tokio::time::sleep(NOTIFICATION_DELAY).await;
            if !self.has_reached(revision) {
                drop(self.newest().await);
            }
        }
    }

    fn has_reached(&self, revision: i64) -> bool {
        self.current()
            .is_ok_and(|current| current.version().revision >= revision)
    }
}
