//! Errors of the database: [`Error`] while serving, [`OpenError`] while starting.
//!
//! Neither contains the URL, which may hold a password.

use std::path::PathBuf;
use std::sync::Arc;

use diesel::result::{DatabaseErrorInformation, DatabaseErrorKind};

use super::sqlite;

/// A failed query. Clones are for callers that share it.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// The database does not respond, is busy, is read-only or has no space: the same request may succeed later.
    #[error("the database is unavailable: {0}")]
    Unavailable(String),
    /// The database reported an error that diesel does not tell from others: a deadlock, a full disk of a server, a missing
    /// table. The same request may succeed later.
    #[error("the database reported an error: {0}")]
    Reported(String),
    /// The database refuses this program, or is not as the program left it: an operator has to act. The message says how.
    /// Until then the same request fails.
    #[error("{0}")]
    Refused(String),
    /// The log of the database does not lead from the revision of the caller to the latest one.
    #[error("the change log of the database does not continue the catalogue of this server")]
    Diverged,
    /// A unique constraint forbids the row.
    #[error("the constraint {constraint} forbids this row")]
    UniqueViolation {
        /// The constraint's name, the same on both databases.
        constraint: String,
    },
    /// Anything else: a bug of this program, or a damaged database.
    #[error("the database failed: {}", with_sources(&**.0))]
    Internal(Arc<dyn std::error::Error + Send + Sync>),
}

/// The message of an error, followed by those of its sources: the errors of diesel and tokio-postgres say little alone.
pub(super) fn with_sources(error: &(dyn std::error::Error + 'static)) -> String {
    let mut message = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        message = format!("{message}: {error}");
        source = error.source();
    }
    message
}

impl Error {
    /// A bug of this program.
    pub(crate) fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into().into())
    }

    /// The one row of `catalog_revision` is missing.
    pub(super) fn no_revision_counter() -> Self {
        Self::Refused(
            "the table catalog_revision is empty: restore the whole backup, or insert its row with the highest revision of \
             catalog_changes as revision and logged"
                .to_owned(),
        )
    }

    /// The kind of error, as the value of a label.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Unavailable(_) | Self::Diverged => "unavailable",
            Self::Reported(_) => "reported",
            Self::Refused(_) => "refused",
            Self::UniqueViolation { .. } | Self::Internal(_) => "internal",
        }
    }

    /// Whether the same request may succeed later, without a change of this program.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        match self {
            Self::Unavailable(_) | Self::Reported(_) | Self::Refused(_) | Self::Diverged => true,
            Self::UniqueViolation { .. } | Self::Internal(_) => false,
        }
    }

    /// The level at which an operator is told: an error means that someone has to act.
    #[must_use]
    pub const fn level(&self) -> tracing::Level {
        match self {
            Self::Unavailable(_) | Self::Diverged => tracing::Level::WARN,
            Self::Reported(_)
            | Self::Refused(_)
            | Self::UniqueViolation { .. }
            | Self::Internal(_) => tracing::Level::ERROR,
        }
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
            Diesel::DatabaseError(kind, info) if is_transient(kind, info.message()) => {
                Self::Unavailable(info.message().to_owned())
            }
            Diesel::DatabaseError(DatabaseErrorKind::Unknown, info) => {
                Self::Reported(info.message().to_owned())
            }
            Diesel::RollbackErrorOnCommit { commit_error, .. } => Self::from(*commit_error),
            Diesel::BrokenTransactionManager => {
                Self::Unavailable("the connection broke within a transaction".to_owned())
            }
            other => Self::Internal(Arc::new(other)),
        }
    }
}

impl From<tokio::time::error::Elapsed> for Error {
    fn from(_: tokio::time::error::Elapsed) -> Self {
        Self::Unavailable("the database did not respond in time".to_owned())
    }
}

/// A URL that is syntactically valid is wrong if the server refuses it.
impl From<diesel::ConnectionError> for Error {
    fn from(error: diesel::ConnectionError) -> Self {
        match error {
            diesel::ConnectionError::InvalidConnectionUrl(reason) => Self::Refused(reason),
            other => Self::Unavailable(other.to_string()),
        }
    }
}

/// PostgreSQL names the constraint, SQLite its columns.
fn constraint(info: &(dyn DatabaseErrorInformation + Send + Sync)) -> String {
    info.constraint_name().map_or_else(
        || sqlite::constraint_name(info.message()),
        ToOwned::to_owned,
    )
}

fn is_transient(kind: DatabaseErrorKind, message: &str) -> bool {
    match kind {
        DatabaseErrorKind::UnableToSendCommand
        | DatabaseErrorKind::ClosedConnection
        | DatabaseErrorKind::SerializationFailure
        | DatabaseErrorKind::ReadOnlyTransaction => true,
        DatabaseErrorKind::Unknown => sqlite::is_transient(message),
        _ => false,
    }
}

/// Why the database cannot be opened. The message is for the operator.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// `DATABASE_URL` is not valid.
    #[error("DATABASE_URL: {0}")]
    Url(String),
    /// The directory of the database file cannot be created.
    #[error("DATABASE_URL: cannot create the directory {}: {source}", path.display())]
    Directory {
        /// The directory.
        path: PathBuf,
        /// The reason of the operating system.
        source: std::io::Error,
    },
    /// The database file cannot be opened.
    #[error("DATABASE_URL: cannot use {} as a database: {reason}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The reason of SQLite.
        reason: String,
    },
    /// Another process replaces the database.
    #[error("{} is being restored: try again when `generation-models restore` has ended", path.display())]
    BeingRestored {
        /// The file.
        path: PathBuf,
    },
    /// A command that replaces the database finds it in use.
    #[error("{} is in use: stop its servers, and wait for other commands", path.display())]
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// A command that creates no database finds none.
    #[error(
        "DATABASE_URL: there is no database at {}. Check the path, or create the database with `generation-models migrate`",
        path.display()
    )]
    NoDatabase {
        /// The file.
        path: PathBuf,
    },
    /// A command that does not migrate finds an older schema, or none.
    #[error(
        "the schema of the database is missing or older than this version needs. Check DATABASE_URL, or run \
         `generation-models migrate`"
    )]
    OlderSchema,
    /// A newer version of this program changed the schema.
    #[error(
        "the database has migrations that this version does not know ({unknown}): run the version that made them"
    )]
    NewerSchema {
        /// The versions of these migrations.
        unknown: String,
    },
    /// A migration failed and was rolled back.
    #[error("a migration failed and was rolled back: {0}")]
    Migration(#[source] Arc<dyn std::error::Error + Send + Sync>),
    /// The database failed otherwise. [`Error::Unavailable`] is worth a retry.
    #[error(transparent)]
    Store(#[from] Error),
}

impl OpenError {
    pub(super) fn invalid_url(reason: impl Into<String>) -> Self {
        Self::Url(reason.into())
    }
}

impl From<diesel::result::Error> for OpenError {
    fn from(error: diesel::result::Error) -> Self {
        Self::Store(error.into())
    }
}
