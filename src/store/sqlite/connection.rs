//! Connections to the file.

use std::sync::Arc;
use std::time::Duration;

use backon::{BlockingRetryable, ConstantBuilder};
use diesel::connection::SimpleConnection;
use diesel::result::Error as DieselError;
use diesel::sqlite::SqliteConnection;
use diesel::{Connection as _, ConnectionError, ConnectionResult};
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod,
};
use diesel_async::sync_connection_wrapper::{SpawnBlocking, SyncConnectionWrapper};
use futures_util::future::{BoxFuture, FutureExt, ready};
use tokio_util::task::TaskTracker;

use super::blocking;
use super::file::DatabaseFile;
use crate::store::Error;

pub(super) type Connection = SyncConnectionWrapper<SqliteConnection, CurrentThread>;

/// The pause between two attempts to set up a connection.
const RETRY_DELAY: Duration = Duration::from_millis(5);

/// The size to which a write-ahead log shrinks after its changes were copied to the database. SQLite copies them after
/// every 4 MB; a longer log is the result of a long read or a large transaction.
const MAX_LOG_BYTES: u32 = 16 * 1024 * 1024;

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

/// Creates connections for a pool. `uses` waits for those that nobody waits for any more, too.
pub(super) fn manager(
    file: Arc<DatabaseFile>,
    wait: Duration,
    uses: TaskTracker,
) -> AsyncDieselConnectionManager<Connection> {
    let mut config = ManagerConfig::default();
    // A local file does not disconnect between two uses.
    config.recycling_method = RecyclingMethod::Fast;
    config.custom_setup = Box::new(move |_| {
        let (file, in_use) = (Arc::clone(&file), uses.token());
        let connect = blocking(move || {
            let connection = connect(&file, wait);
            (connection.map(SyncConnectionWrapper::new), in_use)
        });
        let failed = |error: Error| ConnectionError::BadConnection(error.to_string());
        Box::pin(async move { connect.await.map_err(failed)?.0 })
    });
    AsyncDieselConnectionManager::new_with_config("", config)
}

/// Connects. If the disk is so full that SQLite cannot share memory with other processes, the connection can only read.
pub(super) fn connect(file: &DatabaseFile, wait: Duration) -> ConnectionResult<SqliteConnection> {
    let connected = connect_to_write(file, wait);
    let is_read_only = connected.as_ref().is_err_and(is_full) && file.log_size() == 0;
    let was_read_only = file.set_read_only(is_read_only);
    if !is_read_only {
        return connected;
    }
    if !was_read_only {
        tracing::error!("the disk of the database is full, the database can only be read");
    }
    // Every change is in the file, so that its log is not needed. Nobody is told of changes that follow: a connection like
    // this is used once.
    SqliteConnection::establish(&file.url("mode=ro&immutable=1"))
}

/// SQLite waits up to `wait` for other writers. With `synchronous = FULL` a commit is on the disk before it returns.
fn connect_to_write(file: &DatabaseFile, wait: Duration) -> ConnectionResult<SqliteConnection> {
    let is_lost = |error: Error| ConnectionError::BadConnection(error.to_string());
    file.check().map_err(is_lost)?;
    let mut connection = SqliteConnection::establish(&file.url("mode=rw"))?;
    // Before the log of the file is applied to another file, which happened to be opened.
    file.check().map_err(is_lost)?;
    let milliseconds = wait.as_millis();
    let setup = format!(
        "PRAGMA busy_timeout = {milliseconds}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
         PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = {MAX_LOG_BYTES}"
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

/// Copies all changes to the database and empties its log, with a connection of its own.
pub(super) fn empty_log(file: &DatabaseFile, wait: Duration) -> ConnectionResult<()> {
    let mut connection = connect_to_write(file, wait)?;
    checkpoint(&mut connection).map_err(ConnectionError::CouldntSetupConfiguration)
}

/// Copies all changes to the database and empties its log, unless others use it.
pub(super) fn checkpoint(connection: &mut SqliteConnection) -> Result<(), DieselError> {
    connection.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")
}

fn is_locked(error: &DieselError) -> bool {
    has_message(error, &["database is locked"])
}

fn is_full(error: &ConnectionError) -> bool {
    let ConnectionError::CouldntSetupConfiguration(error) = error else {
        return false;
    };
    has_message(error, &["disk I/O error", "database or disk is full"])
}

fn has_message(error: &DieselError, starts: &[&str]) -> bool {
    let DieselError::DatabaseError(_, information) = error else {
        return false;
    };
    let message = information.message();
    starts.iter().any(|start| message.starts_with(start))
}
