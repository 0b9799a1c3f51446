//! The health of the database.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::DateTime;
use diesel::ExpressionMethods;

use super::schema::catalog_revision;
use super::{ChangeMetadata, Error, Operation, Store, Write};
use crate::origin::Origin;

/// The minimum time between two log lines about the same error.
const LOG_INTERVAL: Duration = Duration::from_secs(10);

/// A model that is never committed, without its configuration.
const TRIAL: &str = r#"
    "id": "00000000-0000-0000-0000-000000000000", "name": "", "provider": "vertex",
    "tool_types": [], "recommended": false, "beta": false,
    "created_at": "1970-01-01T00:00:00Z", "updated_at": "1970-01-01T00:00:00Z"
"#;

/// The size of its configuration. A smaller one may fit into the free space of a page when no other write does.
const TRIAL_WORDS: u64 = 1024;

/// What is known about the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Health {
    /// Its schema has not been checked yet. No query is tried.
    Starting,
    /// Its schema is up to date; other things that the program needs in it may be missing.
    Migrated,
    /// It responds and accepts writes.
    Up,
    /// It refuses this program, or is not as the program left it: an operator has to act. Nothing is written.
    Refused,
    /// It did not respond at the last check, or has failed to write since. Queries are tried all the same.
    Down,
}

/// The health that several tasks share.
#[derive(Debug, Default)]
pub(super) struct AtomicHealth(AtomicU8);

impl AtomicHealth {
    pub(super) fn get(&self) -> Health {
        Self::from(self.0.load(Ordering::Relaxed))
    }

    /// Returns the health before.
    pub(super) fn set(&self, health: Health) -> Health {
        Self::from(self.0.swap(health as u8, Ordering::Relaxed))
    }

    const fn from(number: u8) -> Health {
        match number {
            0 => Health::Starting,
            1 => Health::Migrated,
            2 => Health::Up,
            3 => Health::Refused,
            _ => Health::Down,
        }
    }
}

/// The last error that the database reported, and when it was logged.
#[derive(Debug, Default)]
pub(super) struct LastReported(Mutex<Option<(String, Instant)>>);

impl LastReported {
    /// Whether this error is to be logged: the log of changes is read 40 times a second.
    fn is_new(&self, error: &str) -> bool {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_logged =
            |(text, at): &(String, Instant)| text == error && at.elapsed() < LOG_INTERVAL;
        if last.as_ref().is_some_and(is_logged) {
            return false;
        }
        *last = Some((error.to_owned(), Instant::now()));
        true
    }
}

impl Store {
    /// Lowers the health if a write failed and others may fail, too. [`Store::check`] raises it again.
    pub(super) fn after_write<R>(&self, result: Result<R, Error>) -> Result<R, Error> {
        if let Err(error @ (Error::Unavailable(_) | Error::Reported(_))) = &result
            && self.health() != Health::Starting
            && self.health.set(Health::Down) != Health::Down
        {
            tracing::error!(%error, "a write failed: not ready until the database accepts one");
        }
        self.reported(result)
    }

    /// Logs an error that the database reported: an operator must know it, whatever the response says.
    pub(super) fn reported<R>(&self, result: Result<R, Error>) -> Result<R, Error> {
        if let Err(Error::Reported(error)) = &result
            && self.last_reported.is_new(error)
        {
            tracing::error!(error, "the database reported an error");
        }
        result
    }

    /// Creates a model, which is rolled back, and commits the smallest transaction there is: SQLite uses the disk at a
    /// commit, PostgreSQL before.
    pub(super) async fn try_to_write(&self) -> Result<(), Error> {
        use diesel_async::RunQueryDsl;

        // Numbers that are hard to compress.
        let words: Vec<_> = (0..TRIAL_WORDS)
            .map(|i| i.wrapping_mul(0x9E37_79B9_7F4A_7C15))
            .collect();
        let model = format!(r#"{{ {TRIAL}, "provider_config": {{ "words": {words:?} }} }}"#);
        let model = serde_json::from_str(&model).map_err(Error::internal)?;
        let write = Write {
            operation: Operation::Create(Box::new(model)),
            metadata: ChangeMetadata {
                user_id: None,
                origin: Origin::default(),
                at: DateTime::UNIX_EPOCH,
            },
        };
        self.try_writes(vec![Arc::new(write)]).await?;
        query!(self, write, |connection| {
            let revision = catalog_revision::revision.eq(catalog_revision::revision);
            let update = diesel::update(catalog_revision::table).set(revision);
            update.execute(connection).await?;
            Ok(())
        })
    }
}
