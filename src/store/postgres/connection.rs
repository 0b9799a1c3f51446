//! One connection to a server.

use diesel::QueryResult;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel::sql_types::Bool;
use diesel::{ConnectionError, ConnectionResult};
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod,
};
use diesel_async::{AsyncPgConnection as Connection, RunQueryDsl, SimpleAsyncConnection};

use tokio_postgres::config::TargetSessionAttrs;

use super::settings::ServerSettings;

/// Makes connections for a pool, and looks at each before it is used again.
pub(super) fn manager(settings: ServerSettings) -> AsyncDieselConnectionManager<Connection> {
    let mut manager = ManagerConfig::default();
    manager.recycling_method = RecyclingMethod::CustomFunction(Box::new(|connection| {
        Box::pin(check_writable(connection))
    }));
    manager.custom_setup = Box::new(move |_| {
        let settings = settings.clone();
        Box::pin(async move { establish(&settings).await })
    });
    // The manager's own URL stays empty, so that nothing can print it.
    AsyncDieselConnectionManager::new_with_config(String::new(), manager)
}

/// A client that stops in the middle of a transaction holds locks that others wait for, so it gets less time than a
/// statement that waits for them.
pub(super) async fn establish(settings: &ServerSettings) -> ConnectionResult<Connection> {
    let mut connected = settings.config.connect(settings.tls.clone()).await;
    if connected.as_ref().is_err_and(takes_no_writes) {
        // It can still be read from. The connection is used once: what is read-only is not used again.
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
