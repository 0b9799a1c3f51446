//! The embedded database: one file, any number of readers, one writer at a time.
//!
//! SQLite blocks its thread. Everything that uses a connection is one closure on a blocking thread ([`blocking`]), and
//! statements run right there ([`CurrentThread`]): nothing else can be waited for within a transaction.

mod file;

use std::path::Path;
use std::time::Duration;

use backon::{BlockingRetryable, ConstantBuilder};
use diesel::connection::{AnsiTransactionManager, SimpleConnection};
use diesel::result::Error as DieselError;
use diesel::sqlite::SqliteConnection;
use diesel::{Connection as _, ConnectionError, ConnectionResult};
use diesel_async::pooled_connection::deadpool::Pool;
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod,
};
use diesel_async::sync_connection_wrapper::{SpawnBlocking, SyncConnectionWrapper};
use diesel_async::{AsyncConnection, TransactionManager as _};
use diesel_migrations::{EmbeddedMigrations, embed_migrations};
use futures_util::future::{BoxFuture, FutureExt, ready};
use tokio::runtime::Handle;
use tracing::Span;

use super::catalog_retention::LockRetention;
use super::migrations::Pending;
use super::pool::{self, Work};
use super::user_changes::LockUsers;
use super::{Error, OpenError, StoreOptions, migrations};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

/// The pause between two attempts to set up a connection.
const RETRY_DELAY: Duration = Duration::from_millis(5);

type Connection = SyncConnectionWrapper<SqliteConnection, CurrentThread>;

type TransactionManager = <Connection as AsyncConnection>::TransactionManager;

/// Runs statements on the thread that asks for them, which is a blocking thread already.
pub struct CurrentThread;

impl SpawnBlocking for CurrentThread {
    fn spawn_blocking<'a, R: Send + 'static>(
        &mut self,
        task: impl FnOnce() -> R + Send + 'static,
    ) -> BoxFuture<'a, Result<R, Box<dyn std::error::Error + Send + Sync>>> {
        ready(Ok(task())).boxed()
    }

    fn get_runtime() -> Self {
        Self
    }
}

/// `BEGIN IMMEDIATE` has locked the whole database already.
impl LockUsers for Connection {
    async fn lock_users(&mut self) -> Result<(), Error> {
        Ok(())
    }
}

/// So it has here.
impl LockRetention for Connection {
    async fn try_lock_retention(&mut self) -> Result<bool, Error> {
        Ok(true)
    }
}

#[derive(Clone)]
pub(super) struct Database {
    pool: Pool<Connection>,
}

impl Database {
    /// Opens the file once, so that errors of the file are reported at the start.
    pub(super) async fn open(path: &Path, options: &StoreOptions) -> Result<Self, OpenError> {
        file::create(path)?;
        let Some(name) = path.to_str() else {
            return Err(OpenError::invalid_url("the path must be UTF-8"));
        };
        let database = Self {
            pool: pool::build(manager(name, options.wait), options)?,
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

    /// Runs or refuses pending migrations in one transaction: one process migrates, the others wait.
    pub(super) async fn migrate(&self, pending: Pending) -> Result<Vec<String>, OpenError> {
        self.run(move |connection| {
            Box::pin(async move {
                let migrate = connection.spawn_blocking(move |connection| {
                    let run = |connection: &mut SqliteConnection| {
                        migrations::run(connection, MIGRATIONS, pending)
                    };
                    Ok(match pending {
                        Pending::Apply => connection.immediate_transaction(run),
                        // Waits for no writer.
                        Pending::Refuse => connection.transaction(run),
                    })
                });
                Ok(migrate.await?)
            })
        })
        .await?
    }

    /// How the connections are used.
    pub(super) fn pool_status(&self) -> pool::PoolStatus {
        pool::status(&self.pool)
    }

    /// Runs one statement that only reads.
    pub(super) async fn read<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.run(work).await
    }

    /// Runs one statement that only reads. The file always has every committed change.
    pub(super) async fn read_primary<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.run(work).await
    }

    /// Runs several statements that read one state of the database.
    pub(super) async fn snapshot<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.run(|connection| {
            Box::pin(connection.transaction(async move |connection| work(connection).await))
        })
        .await
    }

    /// Runs several statements that read one state of the database, without a limit on their duration.
    pub(super) async fn load<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.snapshot(work).await
    }

    /// Runs a transaction that writes. It takes the write lock first: a transaction that began to read might find, when it
    /// writes, that another process has changed what it read.
    pub(super) async fn write<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.run(|connection| Box::pin(immediate_transaction(connection, work)))
            .await
    }

    async fn run<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        let mut connection = pool::get(&self.pool).await?;
        let runtime = Handle::current();
        blocking(move || runtime.block_on(work(&mut connection))).await?
    }
}

/// `BEGIN IMMEDIATE`, then `work`, then `COMMIT`. diesel-async offers this for its own way to run statements only.
async fn immediate_transaction<R, F>(connection: &mut Connection, work: F) -> Result<R, Error>
where
    F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R>,
{
    let begin = |connection: &mut SqliteConnection| {
        AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE")
    };
    connection.spawn_blocking(begin).await?;
    let result = work(connection).await;
    if result.is_ok() {
        TransactionManager::commit_transaction(connection).await?;
    } else {
        // SQLite has rolled back already after some errors. The first error is the one to report.
        drop(TransactionManager::rollback_transaction(connection).await);
    }
    result
}

/// Runs a closure on a blocking thread. It runs to its end even if the caller is dropped.
async fn blocking<R: Send + 'static>(
    closure: impl FnOnce() -> R + Send + 'static,
) -> Result<R, Error> {
    let span = Span::current();
    let closure = tokio::task::spawn_blocking(move || span.in_scope(closure));
    closure.await.map_err(Error::internal)
}

fn manager(path: &str, wait: Duration) -> AsyncDieselConnectionManager<Connection> {
    let mut config = ManagerConfig::default();
    // A local file does not disconnect between two uses.
    config.recycling_method = RecyclingMethod::Fast;
    config.custom_setup = Box::new(move |path| {
        let path = path.to_owned();
        let connect = blocking(move || connect(&path, wait).map(SyncConnectionWrapper::new));
        let failed = |error: Error| ConnectionError::BadConnection(error.to_string());
        Box::pin(async move { connect.await.map_err(failed)? })
    });
    AsyncDieselConnectionManager::new_with_config(path, config)
}

/// SQLite waits up to `wait` for other writers. With `synchronous = FULL` a commit is on the disk before it returns.
fn connect(path: &str, wait: Duration) -> ConnectionResult<SqliteConnection> {
    let mut connection = SqliteConnection::establish(path)?;
    let milliseconds = wait.as_millis();
    let setup = format!(
        "PRAGMA busy_timeout = {milliseconds}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
         PRAGMA foreign_keys = ON"
    );
    // Processes that change the journal mode of a new file at the same time get an error at once, whatever the timeout.
    let attempts = milliseconds / RETRY_DELAY.as_millis();
    let retries = ConstantBuilder::default()
        .with_delay(RETRY_DELAY)
        .with_max_times(usize::try_from(attempts).unwrap_or(usize::MAX));
    (|| connection.batch_execute(&setup))
        .retry(retries)
        .when(is_locked)
        .call()
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

fn is_locked(error: &DieselError) -> bool {
    let DieselError::DatabaseError(_, information) = error else {
        return false;
    };
    information.message().starts_with("database is locked")
}

/// The name that the constraint has on PostgreSQL: SQLite reports `UNIQUE constraint failed: users.email`.
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

/// Whether the same statement may succeed later. Diesel passes on SQLite's message, not its code.
pub(super) fn is_transient(message: &str) -> bool {
    const TRANSIENT: [&str; 7] = [
        "database is locked",
        "database table is locked",
        "database schema is locked",
        "attempt to write a readonly database",
        "database or disk is full",
        "disk I/O error",
        "unable to open database file",
    ];
    TRANSIENT.iter().any(|start| message.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_of_a_violated_constraint_become_its_name() {
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
