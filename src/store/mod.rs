//! The database: SQLite in a file or a PostgreSQL server, chosen by `DATABASE_URL`.
//!
//! - `users`, `generation_models`: one file a table, with its row, its new row and its queries;
//! - `schema`, `sql`, `document`: the tables once for both databases, and the types of their columns;
//! - `url`, `error`, `migrations`, `pool`: what both databases share;
//! - `sqlite`, `postgres`: how each is opened, pooled and written to.
//!
//! Every query is written once, as the body of [`query!`], and compiled for either database.

use std::time::Duration;

/// Runs `$work` on a pooled connection `$connection` of whichever database the store has, and returns its result. The
/// mode is `read` (one statement), `snapshot` (several that read one state) or `write` (a transaction). The work runs to
/// its end even when the caller is dropped, so it owns what it uses.
macro_rules! query {
    ($store:expr, $mode:ident, |$connection:ident| $work:expr) => {
        match &$store.0 {
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

mod document;
mod error;
mod generation_models;
mod migrations;
mod pool;
mod postgres;
mod schema;
mod sql;
mod sqlite;
mod url;
mod users;

pub use document::Document;
pub use error::{Error, OpenError};
pub use generation_models::{GenerationModel, GenerationModelChanges, NewGenerationModel, Page};
pub use url::DatabaseUrl;
pub use users::{NewUser, USERS_EMAIL_KEY, User};

use url::Target;

/// A pool of connections to one database. Clones share it.
#[derive(Clone)]
pub struct Store(Database);

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
    /// The longest wait for a connection, for connecting, and for other writers.
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
        Ok(Self(database))
    }

    /// Brings the schema up to date, and returns the names of the migrations that were run. When one fails, the
    /// database stays as it was.
    ///
    /// # Errors
    /// [`OpenError::NewerSchema`] when a newer version was here, [`Error::Unavailable`] when the database does not
    /// answer, [`OpenError::Migration`] when a migration fails.
    pub async fn migrate(&self) -> Result<Vec<String>, OpenError> {
        match &self.0 {
            Database::Sqlite(database) => database.migrate().await,
            Database::Postgres(database) => database.migrate().await,
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
