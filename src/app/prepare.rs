//! What must be done before requests can be answered: migrations, the first administrator, the catalogue.

use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use tokio::time::Instant;

use super::App;
use crate::accounts::{AdministratorWarning, RegistrationError};
use crate::store::{self, OpenError};

/// The delay after the first attempt. Each further delay is twice as long.
const MIN_DELAY: Duration = Duration::from_millis(200);

/// The maximum delay between two attempts.
const MAX_DELAY: Duration = Duration::from_secs(5);

/// The minimum time between two log lines about a database that does not respond.
const LOG_INTERVAL: Duration = Duration::from_secs(5);

/// Why the database is not ready.
#[derive(Debug, thiserror::Error)]
pub enum PrepareError {
    /// The database cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The first administrator cannot be created.
    #[error("the first administrator: {0}")]
    Registration(#[from] RegistrationError),
}

impl PrepareError {
    /// Whether a retry may succeed.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        matches!(
            self,
            Self::Open(OpenError::Store(store::Error::Unavailable(_)))
                | Self::Registration(RegistrationError::Store(store::Error::Unavailable(_)))
        )
    }
}

impl App {
    /// Migrates the database, creates the first administrator if there is none, and reads the catalogue.
    ///
    /// # Errors
    /// See [`PrepareError`].
    pub async fn prepare(&self) -> Result<(), PrepareError> {
        for name in self.api.store.migrate().await? {
            tracing::info!(name, "applied a migration");
        }
        let first = self.first_administrator.clone();
        if let Some(created) = self.registrar.ensure_first_administrator(first).await? {
            // Standard output and not the log: logs are stored, and the password is printed only once.
            print!("{}", created.message());
        }
        let warnings = AdministratorWarning::find(&self.api.store, &self.first_administrator).await;
        for warning in warnings.map_err(OpenError::from)? {
            tracing::warn!("{warning}");
        }
        self.api.catalog.newest().await.map_err(OpenError::from)?;
        self.api.store.check().await.map_err(OpenError::from)?;
        Ok(())
    }

    /// Repeats [`App::prepare`] until it succeeds, or fails in a way that a retry does not change.
    ///
    /// # Errors
    /// See [`PrepareError`].
    pub async fn prepare_with_retry(&self) -> Result<(), PrepareError> {
        let retries = ExponentialBuilder::default()
            .with_min_delay(MIN_DELAY)
            .with_max_delay(MAX_DELAY)
            .without_max_times();
        let mut logged: Option<Instant> = None;
        (|| self.prepare())
            .retry(retries)
            .when(PrepareError::is_transient)
            .notify(|error, _| {
                if logged.is_none_or(|at| at.elapsed() >= LOG_INTERVAL) {
                    tracing::warn!(%error, "waiting for the database");
                    logged = Some(Instant::now());
                }
            })
            .await
    }
}
