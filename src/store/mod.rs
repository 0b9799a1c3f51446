//! The database: SQLite in a file, or a PostgreSQL server. `DATABASE_URL` decides.
//!
//! - `users`, `account_events`, `generation_models`, `catalog_changes`: one file a table, with its row and its queries;
//! - `stored_model`: a model that may be impossible to decode; `catalog_check` finds those;
//! - `write`: the transaction that changes models and appends to `catalog_changes`; `catalog_history` reads it for people,
//!   `catalog_retention` deletes what is old;
//! - `import`: the transaction that adds the rows of another database;
//! - `user_changes`: the transaction that changes an account and appends to `account_events`;
//! - `schema`, `sql_types`, `action`, `json`: the tables, once for both databases, and the types of their columns;
//! - `url`, `options`, `error`, `migrations`, `pool`, `health`: what both databases share; `backup`: copies of
//!   the embedded one;
//! - `sqlite`, `postgres`: how each is opened, pooled, read and written.
//!
//! Every query is written once, for `query!`, and compiled for both databases. Nothing outside this folder depends on which
//! database it is.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};

/// Runs the async expression `$work` on a pooled connection `$connection` and returns its result. `$mode` is
///
/// - `read`: one statement;
/// - `read_primary`: one statement, on a database that is known to have every committed change;
/// - `snapshot`: several statements that read one state of the database;
/// - `load`: the same, without a limit on their duration;
/// - `write`: a transaction, which runs to its end even if the caller is dropped.
///
/// A macro, because no type is a connection of both databases: diesel-async 0.9 has no `MultiConnection`.
macro_rules! query {
    ($store:expr, write, |$connection:ident| $work:expr) => {
        $store.after_write(run!($store, write, |$connection| $work))
    };
    ($store:expr, $mode:ident, |$connection:ident| $work:expr) => {
        $store.reported(run!($store, $mode, |$connection| $work))
    };
}

/// [`query!`], without what follows an error.
macro_rules! run {
    ($store:expr, $mode:ident, |$connection:ident| $work:expr) => {
        match $store.database()? {
            $crate::store::Database::Sqlite(database) => {
                database
                    .$mode(move |$connection| Box::pin(async move { $work }))
                    .await
            }
            $crate::store::Database::Postgres(database) => {
                database
                    .$mode(move |$connection| Box::pin(async move { $work }))
                    .await
            }
        }
    };
}

mod account_events;
mod action;
mod backup;
mod catalog_changes;
mod catalog_check;
mod catalog_history;
mod catalog_retention;
mod error;
mod generation_models;
mod health;
mod import;
mod json;
mod migrations;
mod options;
mod pool;
mod postgres;
mod repeated;
mod schema;
mod sql_types;
mod sqlite;
mod stored_model;
mod url;
mod user_changes;
mod users;
mod write;

pub use account_events::{AccountEvent, Author, Event};
pub use action::Action;
pub use backup::{BackupError, BackupSummary, Restored, back_up, restore};
pub use catalog_changes::{CatalogChange, ChangeMetadata, LatestRevision};
pub use catalog_check::{CatalogCheck, UnreadableChange};
pub use catalog_history::{LoggedChange, PastChange};
pub use error::{Error, OpenError};
pub use generation_models::{GenerationModel, Provider};
pub use health::Health;
pub use import::{Existing, Part};
pub use json::{Document, Json};
pub use options::StoreOptions;
pub use pool::PoolStatus;
pub use postgres::{
    ColumnKind, Listener, Source, SourceColumn, SourceError, SourceRow, SourceTable,
};
pub use stored_model::{StoredModel, UnreadableModel};
pub use url::DatabaseUrl;
pub use user_changes::{UserChange, UserOutcome};
pub use users::{USERS_EMAIL_KEY, User};
pub use write::{Operation, Outcome, Precondition, Update, Write, Written};

use health::{AtomicHealth, LastReported};
use migrations::Pending;
use url::Target;

/// A pool of connections to one database. Clones share it.
#[derive(Clone)]
pub struct Store {
    database: Database,
    health: Arc<AtomicHealth>,
    last_reported: Arc<LastReported>,
    options: StoreOptions,
}

#[derive(Clone)]
enum Database {
    Sqlite(sqlite::Database),
    Postgres(postgres::Database),
}

impl Store {
    /// Opens the embedded database, and creates its file and directory if they do not exist. A server is connected to
    /// when it is first used.
    ///
    /// # Errors
    /// If the file cannot be used, or the URL of a server is not valid.
    pub async fn connect(url: &DatabaseUrl, options: &StoreOptions) -> Result<Self, OpenError> {
        let database = match &url.0 {
            Target::Sqlite(path) => {
                Database::Sqlite(sqlite::Database::create(path, options).await?)
            }
            Target::Postgres(url) => Database::Postgres(postgres::Database::open(url, options)?),
        };
        Ok(Self::new(database, options))
    }

    /// Opens a database that exists and has the schema of this version. Creates and changes nothing, so that a command with
    /// a mistyped URL leaves no trace.
    ///
    /// # Errors
    /// [`OpenError::NoDatabase`] if there is no file, [`OpenError::OlderSchema`] if migrations are pending; otherwise as for
    /// [`Store::connect`] and [`Store::migrate`].
    pub async fn open(url: &DatabaseUrl, options: &StoreOptions) -> Result<Self, OpenError> {
        let database = match &url.0 {
            Target::Sqlite(path) if !path.exists() => {
                let path = path.clone();
                return Err(OpenError::NoDatabase { path });
            }
            Target::Sqlite(path) => Database::Sqlite(sqlite::Database::open(path, options).await?),
            Target::Postgres(url) => Database::Postgres(postgres::Database::open(url, options)?),
        };
        let store = Self::new(database, options);
        store.run_migrations(Pending::Refuse).await?;
        Ok(store)
    }

    fn new(database: Database, options: &StoreOptions) -> Self {
        Self {
            database,
            health: Arc::default(),
            last_reported: Arc::default(),
            options: options.clone(),
        }
    }

    /// Waits for queries in progress and closes the connections. On SQLite the last process leaves one file, without a
    /// write-ahead log. On PostgreSQL there is nothing to wait for.
    pub async fn close(&self) {
        if let Database::Sqlite(database) = &self.database {
            database.close().await;
        }
    }

    /// Runs pending migrations and returns their names. If one fails, none is applied.
    ///
    /// # Errors
    /// [`OpenError::NewerSchema`] if a newer version of this program migrated the database, [`Error::Unavailable`] if the
    /// database does not respond, [`OpenError::Migration`] if a migration fails.
    pub async fn migrate(&self) -> Result<Vec<String>, OpenError> {
        self.run_migrations(Pending::Apply).await
    }

    async fn run_migrations(&self, pending: Pending) -> Result<Vec<String>, OpenError> {
        let names = match &self.database {
            Database::Sqlite(database) => database.migrate(pending).await,
            Database::Postgres(database) => database.migrate(pending).await,
        }?;
        if self.health() == Health::Starting {
            self.health.set(Health::Migrated);
        }
        Ok(names)
    }

    /// The health of the database at the last [`Store::check`].
    #[must_use]
    pub fn health(&self) -> Health {
        self.health.get()
    }

    /// The maximum wait for a connection and for other writers.
    #[must_use]
    pub const fn wait(&self) -> Duration {
        self.options.wait
    }

    /// Checks that the database responds and accepts writes, and stores the result for [`Store::health`].
    ///
    /// # Errors
    /// If it does not.
    pub async fn check(&self) -> Result<(), Error> {
        let mut checked = match self.database()? {
            Database::Sqlite(database) => database.check().await,
            Database::Postgres(database) => database.check().await,
        };
        if checked.is_ok() {
            checked = CatalogCheck::revision_counter(self).await;
        }
        if checked.is_ok() && self.health() == Health::Down {
            checked = self.try_to_write().await;
        }
        self.health.set(match checked {
            Ok(()) => Health::Up,
            Err(Error::Refused(_)) => Health::Refused,
            Err(_) => Health::Down,
        });
        checked
    }

    /// The maximum time to wait for the next row of a statement without a limit on its duration.
    pub(super) fn row_timeout(&self) -> Duration {
        self.options.statement_timeout + self.options.wait
    }

    /// The number of rows that one statement reads, of many. PostgreSQL sends them as fast as they are processed, and a
    /// statement costs a round trip. On SQLite all of them are in memory at once.
    pub(super) const fn rows_per_statement(&self) -> i64 {
        match &self.database {
            Database::Sqlite(_) => 500,
            Database::Postgres(_) => 50_000,
        }
    }

    /// The time of the server; `None` on SQLite, which has the clock of this process.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn server_time(&self) -> Result<Option<DateTime<Utc>>, Error> {
        match self.database()? {
            Database::Sqlite(_) => Ok(None),
            Database::Postgres(database) => Ok(Some(database.time().await?)),
        }
    }

    /// Listens for notifications of changes; `None` on SQLite, which sends none. After an error a new listener is
    /// needed.
    ///
    /// # Errors
    /// If there is no connection.
    pub async fn listen(&self) -> Result<Option<Listener>, Error> {
        match self.database()? {
            Database::Sqlite(_) => Ok(None),
            Database::Postgres(database) => Ok(Some(database.listen().await?)),
        }
    }

    /// Whether the database notifies of changes.
    #[must_use]
    pub const fn notifies(&self) -> bool {
        matches!(self.database, Database::Postgres(_))
    }

    /// How the connections are used.
    #[must_use]
    pub fn pool_status(&self) -> PoolStatus {
        match &self.database {
            Database::Sqlite(database) => database.pool_status(),
            Database::Postgres(database) => database.pool_status(),
        }
    }

    /// The interval at which to poll for changes. PostgreSQL also notifies, so that polling is for lost notifications.
    #[must_use]
    pub const fn poll_interval(&self) -> Duration {
        match &self.database {
            Database::Sqlite(_) => Duration::from_millis(25),
            Database::Postgres(_) => Duration::from_secs(1),
        }
    }

    /// No query runs before [`Store::migrate`] has looked at the schema.
    fn database(&self) -> Result<&Database, Error> {
        if self.health() == Health::Starting {
            return Err(Error::Unavailable(
                "the schema has not been migrated yet".to_owned(),
            ));
        }
        Ok(&self.database)
    }
}

#[cfg(test)]
pub(crate) mod tests;
