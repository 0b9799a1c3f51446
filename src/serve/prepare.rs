//! What the database needs before requests can be answered: its schema, and someone who may change the catalogue.

use std::time::Duration;

use tokio::time::Instant;

use crate::accounts::{FirstAdministrator, Registrar, RegistrationError};
use crate::catalog::Catalog;
use crate::store::{self, OpenError, Store};

/// The pause after the first attempt; each later one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(200);

/// The longest pause between two attempts.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// A database that stays away is told of no more often than this.
const REPORT_INTERVAL: Duration = Duration::from_secs(5);

/// Why the database is not ready.
#[derive(Debug, thiserror::Error)]
pub(super) enum PrepareError {
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error("the first administrator: {0}")]
    Registration(#[from] RegistrationError),
}

impl PrepareError {
    /// Whether it may be ready later without anyone's doing.
    pub(super) const fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Open(OpenError::Store(store::Error::Unavailable(_)))
                | Self::Registration(RegistrationError::Store(store::Error::Unavailable(_)))
        )
    }
}

/// A database to be made ready.
pub(super) struct Preparation {
    pub(super) store: Store,
    pub(super) catalog: Catalog,
    pub(super) registrar: Registrar,
    pub(super) first: FirstAdministrator,
}

impl Preparation {
    /// Makes it ready.
    pub(super) async fn attempt(&self) -> Result<(), PrepareError> {
        for name in self.store.migrate().await? {
            tracing::info!(name, "migrated");
        }
        let first = self.first.clone();
        if let Some(created) = self.registrar.ensure_first_administrator(first).await? {
            print!("{}", created.message());
        }
        self.catalog.newest().await.map_err(OpenError::from)?;
        self.store.check().await.map_err(OpenError::from)?;
        Ok(())
    }

    /// Attempts it until it is done, or has failed in a way that time does not mend.
    pub(super) async fn persist(&self) -> Result<(), PrepareError> {
        let mut pause = FIRST_PAUSE;
        let mut reported: Option<Instant> = None;
        loop {
            let error = match self.attempt().await {
                Err(error) if error.is_passing() => error,
                done => return done,
            };
            if reported.is_none_or(|at| at.elapsed() >= REPORT_INTERVAL) {
                tracing::warn!(%error, "waiting for the database");
                reported = Some(Instant::now());
            }
            tokio::time::sleep(pause).await;
            pause = LONGEST_PAUSE.min(pause * 2);
        }
    }
}
