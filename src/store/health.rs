//! The health of the database.

use std::sync::atomic::{AtomicU8, Ordering};

use diesel::ExpressionMethods;

use super::schema::catalog_revision;
use super::{Error, Store};

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
            _ => Health::Down,
        }
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
        if let Err(error @ Error::Reported(_)) = &result {
            tracing::error!(%error, "a statement failed");
        }
        result
    }

    /// Writes the smallest transaction there is.
    pub(super) async fn try_to_write(&self) -> Result<(), Error> {
        use diesel_async::RunQueryDsl;

        query!(self, write, |connection| {
            let revision = catalog_revision::revision.eq(catalog_revision::revision);
            let update = diesel::update(catalog_revision::table).set(revision);
            update.execute(connection).await?;
            Ok(())
        })
    }
}
