//! A PostgreSQL server, or several of which one takes writes.

use std::time::Duration;

use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel::sql_types::{BigInt, Bool};
use diesel::{QueryResult, RunQueryDsl as _};
use diesel_async::async_connection_wrapper::AsyncConnectionWrapper;
use diesel_async::pooled_connection::deadpool::{Object, Pool};
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod,
};
use diesel_async::{AsyncConnection as _, AsyncPgConnection as Connection, SimpleAsyncConnection};
use diesel_migrations::{EmbeddedMigrations, embed_migrations};
use secrecy::{ExposeSecret, SecretString};
use tokio_postgres::config::TargetSessionAttrs;
use tokio_postgres::{Config, NoTls};

use super::pool::{self, Work};
use super::{Error, OpenError, StoreOptions, migrations};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Any number, as long as every replica takes the same.
const MIGRATION_LOCK: i64 = 7_316_044_882_113;

#[derive(Clone)]
pub(super) struct Database {
    pool: Pool<Connection>,
}

impl Database {
    /// Connects to nothing yet: the program starts while its database is away.
    pub(super) fn open(url: &SecretString, options: &StoreOptions) -> Result<Self, OpenError> {
        let config = config(url, options.wait)?;
        let manager = manager(config, options.statement_timeout);
        let pool = pool::build(manager, options)?;
        Ok(Self { pool })
    }

    /// Runs pending migrations in one transaction, under a lock: of several replicas one migrates and the others wait.
    pub(super) async fn migrate(&self) -> Result<Vec<String>, OpenError> {
        let connection = pool::get(&self.pool).await?;
        tokio::task::spawn_blocking(move || {
            let mut connection = AsyncConnectionWrapper::<_>::from(connection);
            diesel::Connection::transaction(&mut connection, |connection| {
                diesel::sql_query("SET LOCAL statement_timeout = '5min'").execute(connection)?;
                diesel::sql_query("SELECT pg_advisory_xact_lock($1)")
                    .bind::<BigInt, _>(MIGRATION_LOCK)
                    .execute(connection)?;
                migrations::apply(connection, MIGRATIONS)
            })
        })
        .await
        .map_err(|panicked| OpenError::Migration(Box::new(panicked)))?
    }

    /// Runs one statement that only reads.
    pub(super) async fn read<R, F>(&self, work: F) -> Result<R, Error>
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
        self.run(move |connection| {
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
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        self.run(move |connection| {
            Box::pin(async move {
                connection
                    .transaction(async move |connection| work(connection).await)
                    .await
            })
        })
        .await
    }

    /// A connection on which the database was unavailable is not used again: it may lead to a primary that is none
    /// any more.
    async fn run<R, F>(&self, work: F) -> Result<R, Error>
    where
        R: Send + 'static,
        F: for<'c> FnOnce(&'c mut Connection) -> Work<'c, R> + Send + 'static,
    {
        let mut connection = pool::get(&self.pool).await?;
        pool::detached(async move {
            let result = work(&mut connection).await;
            if matches!(result, Err(Error::Unavailable(_))) {
                drop(Object::take(connection));
            }
            result
        })
        .await
    }
}

/// What the URL leaves open. Of several hosts the first that takes writes is used.
fn config(url: &SecretString, wait: Duration) -> Result<Config, OpenError> {
    let mut config: Config = url
        .expose_secret()
        .parse()
        .map_err(|_| OpenError::Url("this is no valid postgres:// URL".to_owned()))?;
    if config.get_application_name().is_none() {
        config.application_name("generation-models");
    }
    config.target_session_attrs(TargetSessionAttrs::ReadWrite);
    config.connect_timeout(wait);
    config.tcp_user_timeout(wait);
    Ok(config)
}

fn manager(
    config: Config,
    statement_timeout: Duration,
) -> AsyncDieselConnectionManager<Connection> {
    let mut manager = ManagerConfig::default();
    manager.recycling_method = RecyclingMethod::CustomFunction(Box::new(|connection| {
        Box::pin(check_writable(connection))
    }));
    manager.custom_setup = Box::new(move |_| {
        let config = config.clone();
        Box::pin(establish(config, statement_timeout))
    });
    // The manager's own URL stays empty, so that nothing can print it.
    AsyncDieselConnectionManager::new_with_config(String::new(), manager)
}

async fn establish(
    config: Config,
    statement_timeout: Duration,
) -> diesel::ConnectionResult<Connection> {
    let (client, connection) = config
        .connect(NoTls)
        .await
        .map_err(|error| diesel::ConnectionError::BadConnection(reason(&error)))?;
    let mut connection = Connection::try_from_client_and_connection(client, connection).await?;
    connection
        .batch_execute(&format!(
            "SET statement_timeout = {0}; SET idle_in_transaction_session_timeout = {0}",
            statement_timeout.as_millis()
        ))
        .await
        .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

/// By itself the error says no more than that connecting failed.
fn reason(error: &tokio_postgres::Error) -> String {
    match std::error::Error::source(error) {
        Some(source) => format!("{error}: {source}"),
        None => error.to_string(),
    }
}

/// A primary that was demoted still answers `SELECT 1`, for ever.
async fn check_writable(connection: &mut Connection) -> QueryResult<()> {
    let writable = diesel::dsl::sql::<Bool>("current_setting('transaction_read_only') = 'off'");
    let query = diesel::select(writable);
    if diesel_async::RunQueryDsl::get_result::<bool>(query, connection).await? {
        return Ok(());
    }
    Err(DieselError::DatabaseError(
        DatabaseErrorKind::ReadOnlyTransaction,
        Box::new("the server takes no writes".to_owned()),
    ))
}

/// Whether the same statement may succeed later. diesel-async passes on the text, not the SQLSTATE.
pub(super) fn is_passing(message: &str) -> bool {
    const PASSING: [&str; 5] = [
        "canceling statement due to",
        "terminating connection due to",
        "the database system is",
        "sorry, too many clients already",
        "remaining connection slots",
    ];
    PASSING.iter().any(|start| message.starts_with(start))
}
