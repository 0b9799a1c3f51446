//! The database: SQLite in a file or a PostgreSQL server, chosen by `DATABASE_URL`.
//!
//! - `users`, `generation_models`, `catalog_changes`: one file a table, with its row, its new row and its queries;
//! - `schema`, `sql`, `document`: the tables once for both databases, and the types of their columns;
//! - `url`, `error`, `migrations`, `pool`, `health`, `listener`: what both databases share;
//! - `sqlite`, `postgres`: how each is opened, pooled and written to.
//!
//! Every query is written once, for [`query!`] or [`row!`], and compiled for either database.

use std::sync::Arc;
use std::time::Duration;

/// Runs `$work` on a pooled connection `$connection` of whichever database the store has, and returns its result. The
/// mode is `read` (one statement), `newest` (one that a server must not answer which may lack what others have),
/// `snapshot` (several that read one state) or `write` (a transaction, which gives its connection). The work owns what
/// it uses: some of it runs to its end on another thread even when the caller is dropped.
macro_rules! query {
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

/// The row that `$query` finds, if there is one. [`query!`] would do, but this is for what every write asks for, and spares
/// SQLite what `sqlite::Database::row` tells.
macro_rules! row {
    ($store:expr, $query:expr) => {
        match $store.database()? {
            $crate::store::Database::Sqlite(database) => database.row($query).await,
            $crate::store::Database::Postgres(database) => {
                let row = database.read(move |connection| {
                    Box::pin(async move { Ok($query.get_result(connection).await.optional()?) })
                });
                row.await
            }
        }
    };
}

mod catalog_changes;
mod document;
mod error;
mod generation_models;
mod health;
mod listener;
mod migrations;
mod pool;
mod postgres;
mod schema;
mod sql;
mod sqlite;
mod url;
mod users;

pub use catalog_changes::{Action, CatalogChange, Head, Signature};
pub use document::Document;
pub use error::{Error, OpenError};
pub use generation_models::{
    CatalogState, GenerationModel, GenerationModelChanges, NewGenerationModel, Outcome,
    Precondition,
};
pub use health::Health;
pub use listener::Listener;
pub use url::DatabaseUrl;
pub use users::{NewUser, USERS_EMAIL_KEY, User};

use health::AtomicHealth;
use url::Target;

/// A pool of connections to one database. Clones share it.
#[derive(Clone)]
pub struct Store {
    database: Database,
    health: Arc<AtomicHealth>,
}

#[derive(Clone)]
enum Database {
    Sqlite(sqlite::Database),
    Postgres(postgres::Database),
}

/// How the database is used.
#[derive(Debug, Clone)]
pub struct StoreOptions {
    /// The most connections at once.
    pub pool_size: usize,
    /// The longest wait for a connection, be it a new one or one that others use, and for other writers.
    pub wait: Duration,
    /// The longest that a statement may run on a server.
    pub statement_timeout: Duration,
}

impl Default for StoreOptions {
    fn default() -> Self {
        Self {
            pool_size: 10,
            wait: Duration::from_secs(5),
            statement_timeout: Duration::from_secs(10),
        }
    }
}

impl Store {
    /// Opens the embedded database, and makes its file and directory where they are missing; a server is connected to
    /// when it is first used.
    ///
    /// # Errors
    /// When the file cannot be used, or the URL of a server is wrong.
    pub async fn connect(url: &DatabaseUrl, options: &StoreOptions) -> Result<Self, OpenError> {
        let database = match &url.0 {
            Target::Sqlite(path) => Database::Sqlite(sqlite::Database::open(path, options).await?),
            Target::Postgres(url) => Database::Postgres(postgres::Database::open(url, options)?),
        };
        Ok(Self {
            database,
            health: Arc::default(),
        })
    }

    /// Brings the schema up to date, and returns the names of the migrations that were run. When one fails, the
    /// database stays as it was.
    ///
    /// # Errors
    /// [`OpenError::NewerSchema`] when a newer version was here, [`Error::Unavailable`] when the database does not
    /// answer, [`OpenError::Migration`] when a migration fails.
    pub async fn migrate(&self) -> Result<Vec<String>, OpenError> {
        let run = match &self.database {
            Database::Sqlite(database) => database.migrate().await,
            Database::Postgres(database) => database.migrate().await,
        }?;
        if self.health() == Health::Starting {
            self.health.set(Health::Migrated);
        }
        Ok(run)
    }

    /// Whether the database can be used, as far as was last known.
    #[must_use]
    pub fn health(&self) -> Health {
        self.health.get()
    }

    /// Asks the database whether it answers and takes writes, and remembers the answer for [`Store::health`].
    ///
    /// # Errors
    /// When it cannot.
    pub async fn check(&self) -> Result<(), Error> {
        let mut answer = match self.database()? {
            Database::Sqlite(_) => Ok(()),
            Database::Postgres(database) => database.check().await,
        };
        if answer.is_ok() {
            answer = CatalogChange::latest_revision(self).await.map(drop);
        }
        self.health.set(match answer {
            Ok(()) => Health::Up,
            Err(_) => Health::Down,
        });
        answer
    }

    /// Hears of changes that others make. It is as good as its connection: after an error a new one is needed.
    ///
    /// # Errors
    /// When there is no connection.
    pub async fn listen(&self) -> Result<Listener, Error> {
        match self.database()? {
            Database::Sqlite(_) => Ok(Listener::deaf()),
            Database::Postgres(database) => Ok(Listener::on(database.listen().await?)),
        }
    }

    /// How often to look for changes that nobody told of. A server tells, unless its notifications get lost; a file
    /// tells nothing, and looking into it is cheap.
    #[must_use]
    pub const fn poll_interval(&self) -> Duration {
        match &self.database {
            Database::Sqlite(_) => Duration::from_millis(25),
            Database::Postgres(_) => Duration::from_secs(1),
        }
    }

    /// Whether the database answers on the thread that asks it, so that nobody waits between the statements of a
    /// transaction.
    #[must_use]
    pub const fn answers_in_place(&self) -> bool {
        matches!(self.database, Database::Sqlite(_))
    }

    /// Nothing is asked of a database whose schema is not known yet.
    fn database(&self) -> Result<&Database, Error> {
        if self.health() == Health::Starting {
            return Err(Error::Unavailable(
                "the schema has not been brought up to date yet".to_owned(),
            ));
        }
        Ok(&self.database)
    }
}

#[cfg(test)]
pub(crate) mod tests;
