//! One connection to a server.

use std::time::Duration;

use deadpool::managed::{Manager, Metrics, RecycleResult};
use diesel::QueryResult;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel::sql_types::Bool;
use diesel::{ConnectionError, ConnectionResult};
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, PoolError, PoolableConnection, RecyclingMethod,
};
use diesel_async::{AsyncPgConnection as Connection, RunQueryDsl, SimpleAsyncConnection};

use tokio_postgres::config::TargetSessionAttrs;

use super::settings::ServerSettings;

/// A connection that was in use so shortly ago is not looked at before it is used again. One that has become useless
/// since fails, and is then given up.
const IN_USE: Duration = Duration::from_millis(250);

/// One that is always in use is looked at every so many times.
const CHECK_EVERY: usize = 8;

/// Makes connections for a pool, and looks at each before it is used again.
pub(super) struct ConnectionManager(AsyncDieselConnectionManager<Connection>);

impl Manager for ConnectionManager {
    type Type = Connection;
    type Error = PoolError;

    async fn create(&self) -> Result<Connection, PoolError> {
        self.0.create().await
    }

    async fn recycle(
        &self,
        connection: &mut Connection,
        metrics: &Metrics,
    ) -> RecycleResult<PoolError> {
        let is_due = metrics.recycle_count.is_multiple_of(CHECK_EVERY);
        if !is_due && metrics.last_used() < IN_USE && !connection.is_broken() {
            return Ok(());
        }
        self.0.recycle(connection, metrics).await
    }
}

pub(super) fn manager(settings: ServerSettings) -> ConnectionManager {
    let mut manager = ManagerConfig::default();
    manager.recycling_method = RecyclingMethod::CustomFunction(Box::new(|connection| {
        Box::pin(check_writable(connection))
    }));
    manager.custom_setup = Box::new(move |_| {
        let settings = settings.clone();
        Box::pin(async move { establish(&settings).await })
    });
    // The manager's own URL stays empty, so that nothing can print it.
    ConnectionManager(AsyncDieselConnectionManager::new_with_config(
        String::new(),
        manager,
    ))
}

/// A client that stops in the middle of a transaction holds locks that others wait for, so it gets less time than a
/// statement that waits for them.
pub(super) async fn establish(settings: &ServerSettings) -> ConnectionResult<Connection> {
    let mut connected = settings.config.connect(settings.tls.clone()).await;
    if connected.as_ref().is_err_and(takes_no_writes) {
        // It can still be read from, by those whom it does not matter to that it may lack some. After a moment it is
        // looked at, and what is read-only is not used again.
        let mut config = settings.config.clone();
        config.target_session_attrs(TargetSessionAttrs::Any);
        connected = config.connect(settings.tls.clone()).await;
    }
    let (client, connection) =
        connected.map_err(|error| ConnectionError::BadConnection(reason(&error)))?;
    let mut connection = Connection::try_from_client_and_connection(client, connection).await?;
    let statement = settings.statement_timeout;
    connection
        .batch_execute(&format!(
            "SET statement_timeout = {}; SET idle_in_transaction_session_timeout = {}",
            statement.as_millis(),
            (statement / 2).as_millis().max(1)
        ))
        .await
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

/// Whether a server was found and none that takes writes, which tokio-postgres reports as a lack of permission.
fn takes_no_writes(error: &tokio_postgres::Error) -> bool {
    let source = std::error::Error::source(error);
    let source = source.and_then(|source| source.downcast_ref::<std::io::Error>());
    source.is_some_and(|error| error.kind() == std::io::ErrorKind::PermissionDenied)
}

/// By itself the error says no more than that connecting failed.
fn reason(error: &tokio_postgres::Error) -> String {
    let mut reason = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        reason = format!("{reason}: {error}");
        source = error.source();
    }
    reason
}

/// A primary that was demoted still answers `SELECT 1`, for ever.
pub(super) async fn check_writable(connection: &mut Connection) -> QueryResult<()> {
    let writable = diesel::dsl::sql::<Bool>("current_setting('transaction_read_only') = 'off'");
    let query = diesel::select(writable);
    if query.get_result::<bool>(connection).await? {
        return Ok(());
    }
    Err(DieselError::DatabaseError(
        DatabaseErrorKind::ReadOnlyTransaction,
        Box::new("the server takes no writes".to_owned()),
    ))
}
