//! A PostgreSQL server, or several of which one takes writes.
//!
//! - `settings`: what the URL says, and what it leaves open; `tls`: encryption;
//! - `connection`: how one is made, and looked at before it is used again; `listener`: one that hears of changes;
//! - `writers`, `transaction`: who writes next, and how.

mod connection;
mod listener;
mod settings;
mod tls;
mod transaction;
mod writers;

use std::time::Duration;

use deadpool::managed::{Object, Pool};
use diesel::RunQueryDsl as _;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel::sql_types::BigInt;
use diesel_async::AsyncPgConnection as Connection;
use diesel_async::async_connection_wrapper::AsyncConnectionWrapper;
use diesel_migrations::{EmbeddedMigrations, embed_migrations};
use secrecy::SecretString;
use tokio::time::{Instant, timeout};
use tracing::Instrument;

use super::pool::{self, Work};
use super::{Error, OpenError, StoreOptions, migrations};
use connection::ConnectionManager;
pub(super) use listener::Listener;
use settings::ServerSettings;
use transaction::Transaction;
use writers::Writers;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any number, as long as every replica takes the same.
const MIGRATION_LOCK: i64 = 7_316_044_882_113;

/// The longest that reading the whole catalogue may take. Each of its statements has the bound of all statements.
const LOAD_TIMEOUT: Duration = Duration::from_mins(2);

/// Other replicas may have to migrate first.
const MIGRATION_TIMEOUT: Duration = Duration::from_mins(5);

#[derive(Clone)]
pub(super) struct Database {
    pool: Pool<ConnectionManager>,
    settings: ServerSettings,
    writers: Writers,
    wait: Duration,
    statement_timeout: Duration,
}

impl Database {
    /// Connects to nothing yet: the program starts while its database is away.
    pub(super) fn open(url: &SecretString, options: &StoreOptions) -> Result<Self, OpenError> {
        let settings = ServerSettings::parse(url, options)?;
        Ok(Self {
            pool: pool::build(connection::manager(settings.clone()), options)?,
            settings,
            writers: Writers::new(options),
            wait: options.wait,
            statement_timeout: options.statement_timeout,
        })
    }

    /// Runs pending migrations in one transaction, under a lock: of several replicas one migrates and the others wait.
    pub(super) async fn migrate(&self) -> Result<Vec<String>, OpenError> {
        let connection = pool::get(&self.pool).await?;
        let run = tokio::task::spawn_blocking(move || {
            let mut connection = AsyncConnectionWrapper::<_>::from(connection);
            diesel::Connection::transaction(&mut connection, |connection| {
                let bound = MIGRATION_TIMEOUT.as_millis();
                diesel::sql_query(format!("SET LOCAL statement_timeout = {bound}"))
                    .execute(connection)?;
                diesel::sql_query("SELECT pg_advisory_xact_lock($1)")
                    .bind::<BigInt, _>(MIGRATION_LOCK)
                    .execute(connection)?;
                migrations::apply(connection, MIGRATIONS)
            })
        });
        match timeout(MIGRATION_TIMEOUT + self.wait, run).await {
            Ok(result) => result.map_err(|panicked| OpenError::Migration(Box::new(panicked)))?,
            Err(_) => Err(unanswered().into()),
        }
    }

    /// Whether the server answers and takes writes.
    pub(super) async fn check(&self) -> Result<(), Error> {
        self.read(|connection| {
            Box::pin(async move { Ok(connection::check_writable(connection).await?) })
        })
        .await
    }

    /// Hears of changes, on a connection beside the pool.
    pub(super) async fn listen(&self) -> Result<Listener, Error> {
        Listener::connect(&self.settings, self.wait).await
    }

    /// Runs one statement that only reads.
    pub(super) async fn read<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.run((), self.longest(), work).await
    }

    /// Runs one statement that only reads, on a server that takes writes: one that does not may lack some.
    pub(super) async fn newest<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
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

    /// Runs several statements that read one state of the database.
    pub(super) async fn snapshot<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.run((), LOAD_TIMEOUT, move |connection| {
            Box::pin(async move {
                connection
                    .build_transaction()
                    .repeatable_read()
                    .read_only()
                    .run(async move |connection| work(connection).await)
                    .await
            })
        })
        .await
    }

    /// Runs statements that write, all or none.
    pub(super) async fn write<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'t, 'c> FnOnce(&'t mut Transaction<'c>) -> Work<'t, R> + Send + 'static,
    {
        let turn = self.writers.turn().await?;
        self.run(turn, self.longest(), move |connection| {
            Box::pin(transaction::run(connection, work))
        })
        .await
    }

    /// Runs `work` in bounded time, and holds `kept` as long. The server's own bound on statements comes first; the one
    /// here is for a server that does not answer at all.
    async fn run<R, F>(
        &self,
        kept: impl Send + 'static,
        longest: Duration,
        work: F,
    ) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        let mut connection = pool::get(&self.pool).await?;
        let database = self.clone();
        // On a task of its own: a future that is dropped when its client hangs up would leave a transaction open on a
        // pooled connection.
        let task = async move {
            let _kept = kept;
            let start = Instant::now();
            let result = timeout(longest, work(&mut connection)).await;
            match result.unwrap_or_else(|_| Err(unanswered())) {
                Ok(result) => Ok(result),
                Err(error) => Err(database.judge(error, connection, start.elapsed()).await),
            }
        };
        let done = tokio::spawn(task.in_current_span()).await;
        done.unwrap_or_else(|panicked| Err(Error::internal(panicked)))
    }

    /// The longest for one statement, or for a few that change one model.
    fn longest(&self) -> Duration {
        self.statement_timeout + self.wait / 2
    }

    /// Finds out whether it was the connection that failed, and then gives it up: it may lead to a primary that is none
    /// any more, and so may those that are idle.
    ///
    /// A failure without a kind of its own may be the end of the connection, or of the statement's time. diesel-async
    /// passes on the server's words, in the server's language, but not the SQLSTATE; so the connection is asked.
    async fn judge(
        &self,
        error: Error,
        mut connection: Object<ConnectionManager>,
        took: Duration,
    ) -> Error {
        if is_of_unknown_kind(&error) {
            if took >= self.statement_timeout {
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
        pool::give_up_idle(&self.pool);
        match error {
            Error::Internal(cause) => Error::Unavailable(cause.to_string()),
            other => other,
        }
    }
}

fn unanswered() -> Error {
    Error::Unavailable("the server did not answer in time".to_owned())
}

fn is_of_unknown_kind(error: &Error) -> bool {
    let Error::Internal(cause) = error else {
        return false;
    };
    matches!(
        cause.downcast_ref(),
        Some(DieselError::DatabaseError(DatabaseErrorKind::Unknown, _))
    )
}
