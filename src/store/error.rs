//! What can go wrong with the database: [`Error`] while serving, [`OpenError`] while starting.
//!
//! Neither ever shows the URL, which may hold a password.

use std::path::PathBuf;

use diesel::result::{DatabaseErrorInformation, DatabaseErrorKind};

use super::sqlite;

/// A failed query.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database does not answer, is busy or takes no writes just now: the same request may succeed later.
    #[error("the database is unavailable: {0}")]
    Unavailable(String),
    /// A row that a unique constraint forbids.
    #[error("the constraint {constraint} does not allow this row")]
    UniqueViolation {
        /// The constraint's name, the same on both databases.
        constraint: String,
    },
    /// Anything else: a mistake in this program, or a damaged database.
    #[error("the database failed: {0}")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    pub(super) fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    /// Whether this is the violation of the unique constraint `name`.
    #[must_use]
    pub fn violates(&self, name: &str) -> bool {
        matches!(self, Self::UniqueViolation { constraint } if constraint == name)
    }
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::Error as Diesel;
        match error {
            Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, info) => {
                Self::UniqueViolation {
                    constraint: constraint(&*info),
                }
            }
            Diesel::DatabaseError(kind, info) if is_passing(kind, info.message()) => {
                Self::Unavailable(info.message().to_owned())
            }
            Diesel::RollbackErrorOnCommit { commit_error, .. } => Self::from(*commit_error),
            Diesel::BrokenTransactionManager => {
                Self::Unavailable("the connection broke within a transaction".to_owned())
            }
            other => Self::Internal(Box::new(other)),
        }
    }
}

/// SQLite names columns where PostgreSQL names the constraint.
fn constraint(info: &(dyn DatabaseErrorInformation + Send + Sync)) -> String {
    info.constraint_name().map_or_else(
        || sqlite::constraint_name(info.message()),
        ToOwned::to_owned,
    )
}

fn is_passing(kind: DatabaseErrorKind, message: &str) -> bool {
    match kind {
        DatabaseErrorKind::UnableToSendCommand
        | DatabaseErrorKind::ClosedConnection
        | DatabaseErrorKind::SerializationFailure
        | DatabaseErrorKind::ReadOnlyTransaction => true,
        DatabaseErrorKind::Unknown => sqlite::is_passing(message),
        _ => false,
    }
}

/// Why the database cannot be used at all. The message is for the operator.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// `DATABASE_URL` makes no sense.
    #[error("DATABASE_URL: {0}")]
    Url(String),
    /// The directory for the database file is not there and cannot be made.
    #[error("DATABASE_URL: cannot make the directory {}: {source}", path.display())]
    Directory {
        /// The directory.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The database file cannot be opened.
    #[error("DATABASE_URL: cannot use {} as a database: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// SQLite's reason.
        reason: String,
    },
    /// A newer version of this program has changed the schema.
    #[error(
        "the database has migrations that this version does not know ({unknown}): run the version that made them"
    )]
    NewerSchema {
        /// Their versions.
        unknown: String,
    },
    /// A migration failed; the database is as it was.
    #[error("a migration failed, and the database is as it was: {0}")]
    Migration(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The database failed otherwise; [`Error::Unavailable`] is worth trying again.
    #[error(transparent)]
    Store(#[from] Error),
}

impl From<diesel::result::Error> for OpenError {
    fn from(error: diesel::result::Error) -> Self {
        Self::Store(error.into())
    }
}
