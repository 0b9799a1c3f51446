//! The embedded database: one file, any number of readers, one writer at a time.
//!
//! Statements run on the thread that asks for them (`in_place`): to hand them to another one, and their results back, takes
//! longer than most of them. Opening, migrating and reading everything have threads of their own (`blocking`).
//! `transaction`: what is written.

mod in_place;
mod transaction;

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use diesel::query_dsl::LoadQuery;
use diesel::sqlite::SqliteConnection;
use diesel::{ConnectionError, ConnectionResult, OptionalExtension};
use diesel_async::pooled_connection::deadpool::Pool;
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod,
};
use diesel_async::sync_connection_wrapper::SyncConnectionWrapper;
use diesel_async::{AsyncConnection, SimpleAsyncConnection};
use diesel_migrations::{EmbeddedMigrations, embed_migrations};
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep};
use tracing::{Instrument, Span};

use super::pool::{self, Work};
use super::{Error, OpenError, StoreOptions, migrations};
use in_place::InPlace;
use transaction::{LOCKED, Transaction, is_locked};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

type Connection = SyncConnectionWrapper<SqliteConnection, InPlace>;

#[derive(Clone)]
pub(super) struct Database {
    pool: Pool<Connection>,
    /// Has one connection: SQLite has no queue for those who write.
    writer: Pool<Connection>,
    wait: Duration,
}

impl Database {
    /// Opens the file once, so that what is wrong with it is said at the start.
    pub(super) async fn open(path: &Path, options: &StoreOptions) -> Result<Self, OpenError> {
        make_directory(path)?;
        make_file(path)?;
        let Some(name) = path.to_str() else {
            return Err(OpenError::Url("the path must be UTF-8".to_owned()));
        };
        let one = StoreOptions {
            pool_size: 1,
            ..options.clone()
        };
        let database = Self {
            pool: pool::build(manager(name, options.wait, options.wait), options)?,
            writer: pool::build(manager(name, options.wait, Duration::ZERO), &one)?,
            wait: options.wait,
        };
        match pool::get(&database.pool).await {
            Ok(_) => Ok(database),
            Err(Error::Unavailable(reason)) => Err(OpenError::File {
                path: path.to_owned(),
                reason,
            }),
            Err(other) => Err(other.into()),
        }
    }

    /// Runs pending migrations. They are one transaction: of several processes one migrates and the others wait.
    pub(super) async fn migrate(&self) -> Result<Vec<String>, OpenError> {
        let mut connection = pool::get(&self.pool).await?;
        let run = async move {
            let run = connection.spawn_blocking(|connection| {
                Ok(connection
                    .immediate_transaction(|connection| migrations::apply(connection, MIGRATIONS)))
            });
            Ok(run.await?)
        };
        blocking(run).await?
    }

    /// Runs one statement that only reads.
    pub(super) async fn read<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        let mut connection = pool::get(&self.pool).await?;
        work(&mut connection).await
    }

    /// The row that a query finds. To read it in the way of [`Self::read`], which is that of another thread, spells the query
    /// anew each time, and copies the row.
    pub(super) async fn row<Q, R>(&self, query: Q) -> Result<Option<R>, Error>
    where
        Q: for<'q> LoadQuery<'q, SqliteConnection, R> + Send + 'static,
        R: Send + 'static,
    {
        let mut connection = pool::get(&self.pool).await?;
        let found = connection.spawn_blocking(move |connection| query.get_result(connection));
        Ok(found.await.optional()?)
    }

    /// Runs one statement that only reads: there is one file, which has everything.
    pub(super) async fn newest<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.read(work).await
    }

    /// Runs several statements that read one state of the database.
    pub(super) async fn snapshot<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        let mut connection = pool::get(&self.pool).await?;
        blocking(async move {
            connection
                .transaction(async move |connection| work(connection).await)
                .await
        })
        .await
    }

    /// Runs statements that write, all or none. Nothing may wait here once the transaction is begun, since a caller that is
    /// dropped meanwhile would leave it open.
    pub(super) async fn write<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'t, 'c> FnOnce(&'t mut Transaction<'c>) -> Work<'t, R> + Send + 'static,
    {
        let mut connection = pool::get(&self.writer).await?;
        transaction::run(&mut connection, self.wait, work).await
    }
}

/// Runs `work` on a thread that may block, to its end even when the caller is dropped.
async fn blocking<R: Send + 'static>(
    work: impl Future<Output = Result<R, Error>> + Send + 'static,
) -> Result<R, Error> {
    let (runtime, span) = (Handle::current(), Span::current());
    tokio::task::spawn_blocking(move || runtime.block_on(work.instrument(span)))
        .await
        .unwrap_or_else(|panicked| Err(Error::internal(panicked)))
}

/// What is made here is for its owner only: the database holds the hashes of passwords.
fn make_directory(file: &Path) -> Result<(), OpenError> {
    let Some(directory) = file.parent() else {
        return Ok(());
    };
    let made = DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(directory);
    made.map_err(|source| OpenError::Directory {
        path: PathBuf::from(directory),
        source,
    })
}

/// SQLite itself would let others read the file. It gives its journal the file's mode.
fn make_file(path: &Path) -> Result<(), OpenError> {
    let mut options = OpenOptions::new();
    match options.write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(OpenError::File {
            path: path.to_owned(),
            reason: error.to_string(),
        }),
        _ => Ok(()),
    }
}

/// `busy` is how long SQLite itself waits for other processes, after at most `wait` in which a connection is made.
fn manager(path: &str, wait: Duration, busy: Duration) -> AsyncDieselConnectionManager<Connection> {
    let mut config = ManagerConfig::default();
    // A local file does not go away between two uses.
    config.recycling_method = RecyclingMethod::Fast;
    config.custom_setup = Box::new(move |path| {
        let path = path.to_owned();
        let open = blocking(async move { Ok(establish(&path, wait, busy).await) });
        let failed = |error: Error| ConnectionError::BadConnection(error.to_string());
        Box::pin(async move { open.await.map_err(failed)? })
    });
    AsyncDieselConnectionManager::new_with_config(path, config)
}

/// `busy_timeout` comes first: changing the journal's mode may have to wait for other processes already. With
/// `synchronous = FULL` a commit is on the disk before it is acknowledged.
async fn establish(path: &str, wait: Duration, busy: Duration) -> ConnectionResult<Connection> {
    let mut connection = Connection::establish(path).await?;
    let setup = format!(
        "PRAGMA busy_timeout = {}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
         PRAGMA foreign_keys = ON; PRAGMA busy_timeout = {}",
        wait.as_millis(),
        busy.as_millis()
    );
    // Processes that change a new file's mode at the same time are refused at once, whatever the timeout.
    let end = Instant::now() + wait;
    loop {
        match connection.batch_execute(&setup).await {
            Err(error) if is_locked(&error) && Instant::now() < end => sleep(LOCKED).await,
            Err(error) => return Err(ConnectionError::CouldntSetupConfiguration(error)),
            Ok(()) => return Ok(connection),
        }
    }
}

/// The name that PostgreSQL would give: SQLite reports `UNIQUE constraint failed: users.email`.
pub(super) fn constraint_name(message: &str) -> String {
    let columns = message.rsplit(": ").next().unwrap_or_default();
    let mut name = String::new();
    for column in columns.split(", ") {
        let (table, column) = column.split_once('.').unwrap_or(("", column));
        if name.is_empty() {
            name.push_str(table);
        }
        name.push('_');
        name.push_str(column);
    }
    name + "_key"
}

/// Whether the same statement may succeed later. Diesel passes on SQLite's text, not its code.
pub(super) fn is_passing(message: &str) -> bool {
    const PASSING: [&str; 7] = [
        "database is locked",
        "database table is locked",
        "database schema is locked",
        "attempt to write a readonly database",
        "database or disk is full",
        "disk I/O error",
        "unable to open database file",
    ];
    PASSING.iter().any(|start| message.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_become_the_name_of_the_constraint() {
        assert_eq!(
            constraint_name("UNIQUE constraint failed: users.email"),
            "users_email_key"
        );
        assert_eq!(
            constraint_name("UNIQUE constraint failed: a.b, a.c"),
            "a_b_c_key"
        );
    }
}
