//! Copies of the embedded database: made while it is in use, put in its place while it is not. PostgreSQL has programs of
//! its own for that.

use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::sqlite;
use super::url::Target;
use super::{DatabaseUrl, Error, OpenError};

/// What a backup contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BackupSummary {
    /// The number of models.
    pub models: i64,
    /// The revision of the catalogue.
    pub revision: i64,
    /// The size of the file.
    pub bytes: u64,
}

/// The result of a restore.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What the database contains now.
    pub summary: BackupSummary,
    /// Where the database is that was replaced; `None` if there was none.
    pub previous: Option<PathBuf>,
}

/// Why a backup cannot be made or restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database is a server.
    #[error(
        "DATABASE_URL names a PostgreSQL server: use pg_dump and pg_restore, as docs/backup.md shows"
    )]
    Postgres,
    /// The database cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A file must not be replaced.
    #[error("{} exists: choose another name, or replace it with --force", .0.display())]
    Exists(PathBuf),
    /// The file is damaged, or not a database of this program.
    #[error("{} is no backup that this version can restore: {reason}", path.display())]
    Invalid {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// SQLite failed.
    #[error("cannot copy the database: {0}")]
    Sqlite(String),
    /// The operating system failed.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The reason.
        source: io::Error,
    },
}

impl BackupError {
    /// The error of an operation on a file.
    pub(super) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |source| Self::Io { path, source }
    }
}

/// Writes a copy of the database as it is at this moment to a file, and checks the copy. Readers and writers go on.
///
/// # Errors
/// See [`BackupError`]. The file is complete, or it is not there.
pub async fn back_up(
    database: &DatabaseUrl,
    file: &Path,
    force: bool,
) -> Result<BackupSummary, BackupError> {
    let (database, file) = (path(database)?, absolute(file)?);
    blocking(move || sqlite::back_up(&database, &file, force)).await
}

/// Replaces the database by a copy of a backup, if no process uses it. The database that is replaced gets another name, with
/// the time `at` in it.
///
/// # Errors
/// See [`BackupError`]. The database is the one before then.
pub async fn restore(
    database: &DatabaseUrl,
    file: &Path,
    at: DateTime<Utc>,
) -> Result<Restored, BackupError> {
    let (database, file) = (path(database)?, absolute(file)?);
    blocking(move || sqlite::restore(&database, &file, at)).await
}

fn path(database: &DatabaseUrl) -> Result<PathBuf, BackupError> {
    match &database.0 {
        Target::Sqlite(path) => Ok(path.clone()),
        Target::Postgres(_) => Err(BackupError::Postgres),
    }
}

fn absolute(file: &Path) -> Result<PathBuf, BackupError> {
    std::path::absolute(file).map_err(BackupError::io(file))
}

async fn blocking<R: Send + 'static>(
    work: impl FnOnce() -> Result<R, BackupError> + Send + 'static,
) -> Result<R, BackupError> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|panic| Err(OpenError::from(Error::internal(panic)).into()))
}
