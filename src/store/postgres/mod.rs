//! A PostgreSQL server, or several of which one accepts writes.
//!
//! - `settings`, `tls`: what the URL says;
//! - `connection`: how a connection is made and checked;
//! - `insert`: how many rows are inserted;
//! - `listener`: a connection that receives notifications;
//! - `source`: another database, to import from.

mod connection;
mod insert;
mod listener;
mod settings;
mod source;
mod tls;

use std::time::Duration;

use chrono::{DateTime, Utc};
use diesel::RunQueryDsl as _;
use diesel::sql_types::{BigInt, Bool};
use diesel_async::async_connection_wrapper::AsyncConnectionWrapper;
use diesel_async::pooled_connection::deadpool::{Object, Pool};
use diesel_async::{AsyncPgConnection as Connection, SimpleAsyncConnection};
use diesel_migrations::{EmbeddedMigrations, embed_migrations};
use secrecy::SecretString;
use tokio::time::{Instant, timeout};
use tracing::Instrument;

use super::catalog_retention::LockRetention;
use super::migrations::Pending;
use super::pool::{self, Work};
use super::sql_types::{TimestampValue, UtcTimestamp};
use super::user_changes::LockUsers;
use super::{Error, OpenError, StoreOptions, migrations};
pub use listener::Listener;
use settings::ServerSettings;
pub use source::{ColumnKind, Source, SourceColumn, SourceError, SourceRow, SourceTable};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any number, as long as every replica uses the same.
const MIGRATION_LOCK: i64 = 7_316_044_882_113;

/// As [`MIGRATION_LOCK`].
const RETENTION_LOCK: i64 = 7_316_044_882_114;

/// The maximum duration of statements that read one state. Each of them has the timeout of all statements.
const SNAPSHOT_TIMEOUT: Duration = Duration::from_mins(2);

/// The timeouts of a transaction that reads everything. The server may wait for its next statement while the rows of the
/// last one are still on their way.
const LOAD_TIMEOUTS: &str =
    "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = '1min'";

/// Other replicas may have to migrate first.
const MIGRATION_TIMEOUT: Duration = Duration::from_mins(5);

/// Rows alone are not enough: two transactions that demote different administrators touch no common row.
impl LockUsers for Connection {
    async fn lock_users(&mut self) -> Result<(), Error> {
        let lock = diesel::sql_query("LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE");
        diesel_async::RunQueryDsl::execute(lock, self).await?;
        Ok(())
    }
}

impl LockRetention for Connection {
    async fn try_lock_retention(&mut self) -> Result<bool, Error> {
        let lock = diesel::dsl::sql::<Bool>("pg_try_advisory_xact_lock(")
            .bind::<BigInt, _>(RETENTION_LOCK)
            .sql(")");
        let lock = diesel::select(lock);
        Ok(diesel_async::RunQueryDsl::get_result(lock, self).await?)
    }
}

#[derive(Clone)]
pub(super) struct Database {
    pool: Pool<Connection>,
    settings: ServerSettings,
    wait: Duration,
    statement_timeout: Duration,
}

impl Database {
    /// Does not connect yet: the program starts while its database does not respond.
    pub(super) fn open(url: &SecretString, options: &StoreOptions) -> Result<Self, OpenError> {
        let settings = ServerSettings::parse(url, options)?;
        Ok(Self {
            pool: pool::build(connection::manager(settings.clone()), options)?,
            settings,
            wait: options.wait,
            statement_timeout: options.statement_timeout,
        })
    }

    /// Runs or refuses pending migrations in one transaction, under a lock: one replica migrates, the others wait.
    pub(super) async fn migrate(&self, pending: Pending) -> Result<Vec<String>, OpenError> {
        let connection = pool::get(&self.pool).await?;
        let migrate = tokio::task::spawn_blocking(move || {
            let mut connection = AsyncConnectionWrapper::<_>::from(connection);
            diesel::Connection::transaction(&mut connection, |connection| {
                let milliseconds = MIGRATION_TIMEOUT.as_millis();
                diesel::sql_query(format!("SET LOCAL statement_timeout = {milliseconds}"))
                    .execute(connection)?;
                diesel::sql_query("SELECT pg_advisory_xact_lock($1)")
                    .bind::<BigInt, _>(MIGRATION_LOCK)
                    .execute(connection)?;
                migrations::run(connection, MIGRATIONS, pending)
            })
        });
        match timeout(MIGRATION_TIMEOUT + self.wait, migrate).await {
            Ok(migrated) => {
                migrated.map_err(|panic| OpenError::Migration(std::sync::Arc::new(panic)))?
            }
            Err(_) => Err(no_response().into()),
        }
    }

    /// Checks that the server responds and accepts writes.
    pub(super) async fn check(&self) -> Result<(), Error> {
        self.read(|connection| {
            Box::pin(async move {
                connection::check_writable(connection).await?;
                connection::check_privileges(connection).await
            })
        })
        .await
    }

    /// The time of the server.
    pub(super) async fn time(&self) -> Result<DateTime<Utc>, Error> {
        self.read(|connection| {
            Box::pin(async move {
                let time = diesel::dsl::sql::<UtcTimestamp>("clock_timestamp()");
                let time = diesel_async::RunQueryDsl::get_result(diesel::select(time), connection);
                Ok(time.await.map(|time: TimestampValue| time.into())?)
            })
        })
        .await
    }

    /// Listens for notifications, on a connection outside the pool.
    pub(super) async fn listen(&self) -> Result<Listener, Error> {
        Listener::connect(&self.settings, self.wait).await
    }

    /// How the connections are used.
    pub(super) fn pool_status(&self) -> pool::PoolStatus {
        pool::status(&self.pool)
    }

    /// Runs one statement that only reads.
    pub(super) async fn read<R, F>(&self, work: F) -> Result<R, Error>
    where
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R>,
    {
        let connection = pool::get(&self.pool).await?;
        self.run(connection, self.timeout(), work).await
    }

    /// Runs one statement that only reads, on a server that accepts writes: a standby may lack some.
    pub(super) async fn read_primary<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.read(|connection| {
            Box::pin(async move {
                connection::check_writable(connection).await?;
                work(connection).await
            })
        })
        .await
    }

    /// Runs several statements that read one state of the database. The pool closes the connection if the caller is
    /// dropped within the transaction.
    pub(super) async fn snapshot<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.read_one_state(SNAPSHOT_TIMEOUT, work).await
    }

    /// Runs several statements that read one state of the database, without a limit on their duration. `work` must limit
    /// its waits.
    pub(super) async fn load<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.read_one_state(Duration::MAX, |connection| {
            Box::pin(async move {
                connection.batch_execute(LOAD_TIMEOUTS).await?;
                work(connection).await
            })
        })
        .await
    }

    async fn read_one_state<R, F>(&self, max: Duration, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        let connection = pool::get(&self.pool).await?;
        self.run(connection, max, move |connection| {
            Box::pin(async move {
                let mut transaction = connection.build_transaction().repeatable_read().read_only();
                transaction
                    .run(async move |connection| {
                        // It holds no lock that a writer waits for, and what is read may take a while to process.
                        let idle = SNAPSHOT_TIMEOUT.as_millis();
                        let setting =
                            format!("SET LOCAL idle_in_transaction_session_timeout = {idle}");
                        connection.batch_execute(&setting).await?;
                        work(connection).await
                    })
                    .await
            })
        })
        .await
    }

    /// Runs a transaction that writes, on a task of its own: a caller that is dropped does not stop it halfway. Each
    /// statement sees what was committed before it, which a statement that waited for a lock needs.
    pub(super) async fn write<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        let connection = pool::get(&self.pool).await?;
        let database = self.clone();
        let task = async move {
            database
                .run(connection, database.timeout(), move |connection| {
                    Box::pin(async move {
                        let mut transaction = connection.build_transaction().read_committed();
                        transaction
                            .run(async move |connection| work(connection).await)
                            .await
                    })
                })
                .await
        };
        let written = tokio::spawn(task.in_current_span()).await;
        written.unwrap_or_else(|panic| Err(Error::internal(panic)))
    }

    /// Runs `work` in bounded time. The server's own `statement_timeout` comes first; this timeout is for a server that
    /// does not respond at all.
    async fn run<R, F>(
        &self,
        mut connection: Object<Connection>,
        max: Duration,
        work: F,
    ) -> Result<R, Error>
    where
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R>,
    {
        let start = Instant::now();
        let result = timeout(max, work(&mut connection)).await;
        match result.unwrap_or_else(|_| Err(no_response())) {
            Ok(result) => Ok(result),
            Err(error) => Err(self.classify(error, connection, start.elapsed()).await),
        }
    }

    /// The timeout for one statement, or for the few of a write.
    fn timeout(&self) -> Duration {
        self.statement_timeout + self.wait / 2
    }

    /// Finds out whether the connection is the cause of the error. If it is, closes it and the idle connections: they may
    /// lead to a server that is no longer the primary.
    ///
    /// diesel-async passes on the server's message, in the server's language, but not the SQLSTATE. An error of unknown
    /// kind may be the end of the connection or a statement timeout; a check of the connection tells.
    async fn classify(
        &self,
        error: Error,
        mut connection: Object<Connection>,
        elapsed: Duration,
    ) -> Error {
        if matches!(error, Error::Reported(_)) {
            if elapsed >= self.statement_timeout {
                return Error::Unavailable(error.to_string());
            }
            let check = connection::check_writable(&mut connection);
            if let Ok(Ok(())) = timeout(self.wait / 2, check).await {
                return error;
            }
        } else if !matches!(error, Error::Unavailable(_)) {
            return error;
        }
        drop(Object::take(connection));
        pool::close_idle(&self.pool);
        match error {
            Error::Reported(message) => Error::Unavailable(message),
            other => other,
        }
    }
}

fn no_response() -> Error {
    Error::Unavailable("the server did not respond in time".to_owned())
}
