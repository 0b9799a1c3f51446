//! Connections to a server.

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
use crate::store::error::with_sources;

/// Creates connections for a pool. An open connection is used again without a check, which would take a round trip each
/// time; [`check_writable`] runs at an interval (`Store::check`), and any error that a connection causes closes it.
pub(super) fn manager(settings: ServerSettings) -> AsyncDieselConnectionManager<Connection> {
    let mut config = ManagerConfig::default();
    config.recycling_method = RecyclingMethod::Fast;
    config.custom_setup = Box::new(move |_| {
        let settings = settings.clone();
        Box::pin(async move { establish(&settings).await })
    });
    // The manager does not need the URL, which contains the password.
    AsyncDieselConnectionManager::new_with_config(String::new(), config)
}

/// Connects to a server. A client that stops within a transaction holds locks that others wait for: its timeout is shorter
/// than that of a statement that waits for them.
pub(super) async fn establish(settings: &ServerSettings) -> ConnectionResult<Connection> {
    let mut connected = settings.config.connect(settings.tls.clone()).await;
    if connected.as_ref().is_err_and(is_read_only) {
        // Statements that may read older data use it, until the next check closes the connection.
        let mut config = settings.config.clone();
        config.target_session_attrs(TargetSessionAttrs::Any);
        connected = config.connect(settings.tls.clone()).await;
    }
    let (client, connection) =
        connected.map_err(|error| ConnectionError::BadConnection(with_sources(&error)))?;
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

/// Whether servers respond but none accepts writes: tokio-postgres reports `PermissionDenied`.
fn is_read_only(error: &tokio_postgres::Error) -> bool {
    let source = std::error::Error::source(error);
    let source = source.and_then(|source| source.downcast_ref::<std::io::Error>());
    source.is_some_and(|error| error.kind() == std::io::ErrorKind::PermissionDenied)
}

/// Fails on a read-only server, such as a primary that was demoted, which still answers `SELECT 1`.
pub(super) async fn check_writable(connection: &mut Connection) -> QueryResult<()> {
    let writable = diesel::dsl::sql::<Bool>("current_setting('transaction_read_only') = 'off'");
    let query = diesel::select(writable);
    if query.get_result::<bool>(connection).await? {
        return Ok(());
    }
    Err(DieselError::DatabaseError(
        DatabaseErrorKind::ReadOnlyTransaction,
        Box::new("the server is read-only".to_owned()),
    ))
}
