//! The embedded database: one file, any number of readers, one writer at a time.
//!
//! SQLite blocks its thread. Everything that uses a connection is one closure on a blocking thread ([`blocking`]), and
//! statements run right there ([`connection::CurrentThread`]): nothing else can be waited for within a transaction.
//!
//! - `file`: the file, and whether it is still there; `lock`: which processes use it;
//! - `connection`: how a connection is made; `backup`: copies of the file;
//! - `messages`: what errors mean.

mod backup;
mod connection;
mod file;
mod insert;
mod lock;
mod messages;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use diesel::Connection as _;
use diesel::connection::AnsiTransactionManager;
use diesel::sqlite::SqliteConnection;
use diesel_async::pooled_connection::deadpool::{Object, Pool};
use diesel_async::{AsyncConnection, TransactionManager as _};
use diesel_migrations::{EmbeddedMigrations, embed_migrations};
use tokio::runtime::Handle;
use tokio::time::timeout;
use tokio_util::task::TaskTracker;
use tracing::Span;

use super::catalog_retention::LockRetention;
use super::migrations::Pending;
use super::pool::{self, Work};
use super::user_changes::LockUsers;
use super::{Error, OpenError, StoreOptions, migrations};
pub(super) use backup::{back_up, restore};
use connection::Connection;
use file::DatabaseFile;
pub(super) use messages::{constraint_name, is_transient};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

type TransactionManager = <Connection as AsyncConnection>::TransactionManager;

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

/// An open file. Clones share it.
#[derive(Clone)]
pub(super) struct Database(Arc<Shared>);

struct Shared {
    pool: Pool<Connection>,
    file: Arc<DatabaseFile>,
    /// Every use of a connection, also one whose caller was dropped.
    uses: TaskTracker,
    wait: Duration,
}

impl Database {
    /// Opens the file, which must exist. Connects once, so that errors of the file are reported at the start.
    pub(super) async fn open(path: &Path, options: &StoreOptions) -> Result<Self, OpenError> {
        let file = Arc::new(DatabaseFile::open(path, options.wait)?);
        let uses = TaskTracker::new();
        let manager = connection::manager(Arc::clone(&file), options.wait, uses.clone());
        let database = Self(Arc::new(Shared {
            pool: pool::build(manager, options)?,
            file,
            uses,
            wait: options.wait,
        }));
        match pool::get(&database.0.pool).await {
            Ok(connection) => {
                database.0.put_back(connection);
                Ok(database)
            }
            Err(Error::Unavailable(reason)) => Err(OpenError::File {
                path: path.to_owned(),
                reason,
            }),
            Err(other) => Err(other.into()),
        }
    }

    /// Creates the file and its directory, unless they exist, and opens it.
    pub(super) async fn create(path: &Path, options: &StoreOptions) -> Result<Self, OpenError> {
        file::create(path)?;
        Self::open(path, options).await
    }

    /// Waits until no connection is in use and closes them all. Nothing is read or written from then on.
    pub(super) async fn close(&self) {
        let Shared {
            pool, uses, wait, ..
        } = &*self.0;
        // Leaves no log that would be applied to another file at the same path.
        drop(self.check_file().await);
        pool.close();
        uses.close();
        if timeout(*wait * 2, uses.wait()).await.is_err() {
            tracing::warn!("the database is still in use, its write-ahead log remains");
        }
        let shared = Arc::clone(&self.0);
        drop(blocking(move || shared.file.close(shared.wait)).await);
    }

    /// Checks that the file is still there, and that there is space for a write.
    pub(super) async fn check(&self) -> Result<(), Error> {
        self.check_file().await?;
        self.0.file.check_space()
    }

    /// Fails if the file is not at its path any more. The first time, its log is emptied: the next process would apply it to
    /// the file that is there now.
    async fn check_file(&self) -> Result<(), Error> {
        let file = &self.0.file;
        let Err(error) = file.check() else {
            return Ok(());
        };
        if !file.set_lost(true) {
            tracing::error!(%error, "writes are refused, reads continue from memory");
            let emptied = self.run_unchecked(|connection| {
                Box::pin(
                    async move { Ok(connection.spawn_blocking(connection::checkpoint).await?) },
                )
            });
            if let Err(error) = emptied.await {
                tracing::warn!(%error, "cannot empty the write-ahead log of the file that is gone");
            }
        }
        Err(error)
    }

    /// Runs or refuses pending migrations in one transaction: one process migrates, the others wait. Waits for no writer if
    /// there are none.
    pub(super) async fn migrate(&self, pending: Pending) -> Result<Vec<String>, OpenError> {
        let refused = self.migrate_in_transaction(Pending::Refuse).await;
        match (pending, refused) {
            // Unavailable, if another process changes the schema at this moment.
            (Pending::Apply, Err(OpenError::OlderSchema | OpenError::Store(_))) => {
                self.migrate_in_transaction(pending).await
            }
            (_, refused) => refused,
        }
    }

    async fn migrate_in_transaction(&self, pending: Pending) -> Result<Vec<String>, OpenError> {
        self.run(move |connection| {
            Box::pin(async move {
                let migrate = connection.spawn_blocking(move |connection| {
                    let run = |connection: &mut SqliteConnection| {
                        migrations::run(connection, MIGRATIONS, pending)
                    };
                    Ok(match pending {
                        Pending::Apply => connection.immediate_transaction(run),
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
        pool::status(&self.0.pool)
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
        let written = self
            .run(|connection| Box::pin(immediate_transaction(connection, work)))
            .await?;
        // A commit to a file that is gone does not count.
        self.check_file().await?;
        Ok(written)
    }

    async fn run<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.check_file().await?;
        self.run_unchecked(work).await
    }

    async fn run_unchecked<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        let shared = Arc::clone(&self.0);
        let in_use = shared.uses.token();
        let mut connection = pool::get(&shared.pool).await?;
        let runtime = Handle::current();
        blocking(move || {
            let result = runtime.block_on(work(&mut connection));
            shared.put_back(connection);
            drop(in_use);
            result
        })
        .await?
    }
}

impl Shared {
    /// Returns a connection to the pool, unless it reads no changes that follow.
    fn put_back(&self, connection: Object<Connection>) {
        if self.file.is_read_only() {
            drop(Object::take(connection));
        }
    }
}

impl Drop for Shared {
    /// For commands, which use one connection after another and have no more to wait for.
    fn drop(&mut self) {
        self.pool.close();
        self.file.close(self.wait);
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
