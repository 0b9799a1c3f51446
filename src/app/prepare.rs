//! What must be done before requests can be answered: migrations, the first administrator, the catalogue.

use std::io::{self, Write};
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
        match self.store_error() {
            Some(error) => error.is_transient(),
            None => false,
        }
    }

    /// Whether an operator has to act.
    #[must_use]
    pub const fn is_refusal(&self) -> bool {
        matches!(self.store_error(), Some(store::Error::Refused(_)))
    }

    const fn store_error(&self) -> Option<&store::Error> {
        match self {
            Self::Open(OpenError::Store(error))
            | Self::Registration(RegistrationError::Store(error)) => Some(error),
            _ => None,
        }
    }
}

/// Prints a generated password to standard output and not to the log, which is stored. A thread of its own waits for
/// whoever reads it.
async fn print(message: String) {
    let print = move || {
        let mut output = io::stdout();
        output
            .write_all(message.as_bytes())
            .and_then(|()| output.flush())
    };
    let printed = tokio::task::spawn_blocking(print).await;
    if let Err(error) = printed.unwrap_or_else(|panic| Err(io::Error::other(panic))) {
        tracing::error!(
            %error,
            "cannot print the password of the first administrator, set another one with `user password`"
        );
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
            print(created.message()).await;
        }
        let warnings = AdministratorWarning::find(&self.api.store, &self.first_administrator).await;
        for warning in warnings.map_err(OpenError::from)? {
            tracing::warn!("{warning}");
        }
        self.api.catalog.newest().await.map_err(OpenError::from)?;
        // Reads need no more than the catalogue. `App::follow` logs an error.
        drop(self.api.store.check().await);
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
                    if error.is_refusal() {
                        tracing::error!(%error, "waiting for the database");
                    } else {
                        tracing::warn!(%error, "waiting for the database");
                    }
                    logged = Some(Instant::now());
                }
            })
            .await
    }
}
