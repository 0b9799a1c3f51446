//! Who writes next.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedMutexGuard};
use tokio::time::timeout;

use crate::store::{Error, StoreOptions};

/// Writers of this process wait for each other here, and not on connections that readers need.
#[derive(Clone)]
pub(super) struct Writers {
    turn: Arc<Mutex<()>>,
    wait: Duration,
}

impl Writers {
    pub(super) fn new(options: &StoreOptions) -> Self {
        Self {
            turn: Arc::default(),
            wait: options.wait,
        }
    }

    /// The turn to write, until it is dropped.
    pub(super) async fn turn(&self) -> Result<OwnedMutexGuard<()>, Error> {
        let turn = Arc::clone(&self.turn).lock_owned();
        timeout(self.wait, turn)
            .await
            .map_err(|_| Error::Unavailable("too many writers are waiting".to_owned()))
    }
}
