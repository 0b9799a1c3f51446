//! Connections to a server.

use std::time::Duration;

use diesel::QueryResult;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel::sql_types::{Bool, Nullable, Text};
use diesel::{ConnectionError, ConnectionResult};
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod,
};
use diesel_async::{AsyncPgConnection as Connection, RunQueryDsl, SimpleAsyncConnection};
use tokio_postgres::Config;
use tokio_postgres::config::TargetSessionAttrs;
use tokio_postgres::error::SqlState;

use super::settings::ServerSettings;
use crate::store::Error;
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

/// A process that is suspended within a transaction, or whose network is gone, holds locks that all writers wait for. After
/// this time the server ends its session.
const MAX_IDLE_IN_TRANSACTION: Duration = Duration::from_secs(1);

/// Connects to a server.
pub(super) async fn establish(settings: &ServerSettings) -> ConnectionResult<Connection> {
    let mut connected = settings.config.connect(settings.tls.clone()).await;
    if connected.as_ref().is_err_and(is_read_only) {
        // Statements that may read older data use it, until the next check closes the connection.
        let mut config = settings.config.clone();
        config.target_session_attrs(TargetSessionAttrs::Any);
        connected = config.connect(settings.tls.clone()).await;
    }
    let (client, connection) = connected.map_err(|error| refused(&error, &settings.config))?;
    let mut connection = Connection::try_from_client_and_connection(client, connection).await?;
    let statement = settings.statement_timeout;
    let idle = MAX_IDLE_IN_TRANSACTION.min(statement / 2);
    connection
        .batch_execute(&format!(
            "SET statement_timeout = {}; SET idle_in_transaction_session_timeout = {}",
            statement.as_millis(),
            idle.as_millis().max(1)
        ))
        .await
        .map_err(ConnectionError::CouldntSetupConfiguration)?;
    Ok(connection)
}

/// Explains why the server refuses a connection, if it does.
fn refused(error: &tokio_postgres::Error, config: &Config) -> ConnectionError {
    let message = with_sources(error);
    let is_missing = || message.contains("password missing");
    let reason = match error.code() {
        Some(&SqlState::INVALID_PASSWORD) => "the password of the role is wrong",
        Some(&SqlState::INVALID_AUTHORIZATION_SPECIFICATION) => "the role may not log in",
        Some(&SqlState::INVALID_CATALOG_NAME) => "there is no such database",
        Some(&SqlState::INSUFFICIENT_PRIVILEGE) => "the role may not connect to the database",
        None if is_missing() => "the role needs a password",
        _ => return ConnectionError::BadConnection(message),
    };
    let (role, database) = (config.get_user(), config.get_dbname());
    let (role, database) = (role.unwrap_or("-"), database.or(role).unwrap_or("-"));
    ConnectionError::InvalidConnectionUrl(format!(
        "PostgreSQL refuses the connection, {reason}: check DATABASE_URL (role {role}, database {database}): {message}"
    ))
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

/// What the program needs. `has_table_privilege` takes one privilege at a time.
const PRIVILEGES: &str = "(SELECT string_agg(CASE WHEN to_regclass(name) IS NULL \
     THEN 'there is no table ' || name ELSE 'no ' || privilege || ' on ' || name END, ', ') \
     FROM (VALUES ('users', 'SELECT'), ('users', 'INSERT'), ('users', 'UPDATE'), ('users', 'DELETE'), \
     ('account_events', 'SELECT'), ('account_events', 'INSERT'), ('account_events', 'DELETE'), \
     ('generation_models', 'SELECT'), ('generation_models', 'INSERT'), ('generation_models', 'UPDATE'), \
     ('generation_models', 'DELETE'), ('catalog_revision', 'SELECT'), ('catalog_revision', 'UPDATE'), \
     ('catalog_changes', 'SELECT'), ('catalog_changes', 'INSERT'), ('catalog_changes', 'DELETE')) AS needed (name, privilege) \
     WHERE to_regclass(name) IS NULL OR NOT has_table_privilege(to_regclass(name), privilege))";

/// Fails if a table is missing, or if the role may not use it: not every request would notice.
pub(super) async fn check_privileges(connection: &mut Connection) -> Result<(), Error> {
    let missing = diesel::select(diesel::dsl::sql::<Nullable<Text>>(PRIVILEGES));
    match missing.get_result::<Option<String>>(connection).await? {
        None => Ok(()),
        Some(missing) => Err(Error::Refused(format!(
            "the role may not use the database as this program needs it ({missing}): check the role and the database in \
             DATABASE_URL. The role that owns the database has every privilege"
        ))),
    }
}
