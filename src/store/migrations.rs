//! Migrates a database to the schema of this version. The migrations are embedded in the program.

use diesel::backend::Backend;
use diesel::migration::{Migration, MigrationSource};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness};

use super::OpenError;

/// What to do with pending migrations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pending {
    Apply,
    Refuse,
}

/// Runs pending migrations and returns their names, or fails if there are any: the transaction of the caller then also
/// reverts the creation of the table in which migrations are recorded.
pub(super) fn run<DB: Backend>(
    database: &mut impl MigrationHarness<DB>,
    known: EmbeddedMigrations,
    pending: Pending,
) -> Result<Vec<String>, OpenError> {
    refuse_unknown(database, &known)?;
    let migrations = database.pending_migrations(known).map_err(failed)?;
    if pending == Pending::Refuse && !migrations.is_empty() {
        return Err(OpenError::OlderSchema);
    }
    migrations
        .iter()
        .map(|migration| {
            database.run_migration(migration).map_err(failed)?;
            Ok(migration.name().to_string())
        })
        .collect()
}

/// Fails unless this program made the schema, in this version or in one before.
pub(super) fn require_known<DB: Backend>(
    database: &mut impl MigrationHarness<DB>,
    known: &EmbeddedMigrations,
) -> Result<(), String> {
    // Fails if there is no table of migrations.
    let applied = database.applied_migrations();
    if applied.map_or(true, |applied| applied.is_empty()) {
        return Err("it has no schema of this program".to_owned());
    }
    refuse_unknown(database, known).map_err(|error| error.to_string())
}

/// An older version must not write to a schema that it does not know.
fn refuse_unknown<DB: Backend>(
    database: &mut impl MigrationHarness<DB>,
    known: &EmbeddedMigrations,
) -> Result<(), OpenError> {
    let known: Vec<Box<dyn Migration<DB>>> = known.migrations().map_err(failed)?;
    let mut unknown = database.applied_migrations().map_err(failed)?;
    unknown.retain(|applied| known.iter().all(|known| known.name().version() != *applied));
    if unknown.is_empty() {
        return Ok(());
    }
    let unknown: Vec<_> = unknown.iter().map(ToString::to_string).collect();
    Err(OpenError::NewerSchema {
        unknown: unknown.join(", "),
    })
}

/// A database that is busy or does not respond is unavailable; its migration has not failed.
fn failed(error: Box<dyn std::error::Error + Send + Sync>) -> OpenError {
    match error.downcast::<diesel::result::Error>() {
        Ok(error) => match (*error).into() {
            super::Error::Internal(cause) => OpenError::Migration(cause),
            error @ super::Error::Reported(_) => OpenError::Migration(std::sync::Arc::new(error)),
            other => OpenError::Store(other),
        },
        Err(other) => OpenError::Migration(other.into()),
    }
}
