//! What the pools of both databases share: every wait is bounded.

use std::pin::Pin;
use std::time::Instant;

use deadpool::Runtime;
use deadpool::managed::{Manager, Object, Pool, PoolError as DeadpoolError, QueueMode};
use diesel_async::pooled_connection::PoolError;
use metrics::{counter, histogram};
use tokio::time::timeout;

use super::{Error, StoreOptions};

/// The statements that run on a connection.
pub(super) type Work<'c, R> = Pin<Box<dyn Future<Output = Result<R, Error>> + Send + 'c>>;

/// How the connections of a pool are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PoolStatus {
    /// The maximum number of connections.
    pub max: usize,
    /// Connections that run statements.
    pub used: usize,
    /// Connections that nothing uses.
    pub idle: usize,
    /// Uses of the database that wait for a connection.
    pub waiting: usize,
}

pub(super) fn status<M: Manager>(pool: &Pool<M>) -> PoolStatus {
    let status = pool.status();
    PoolStatus {
        max: status.max_size,
        used: status.size.saturating_sub(status.available),
        idle: status.available,
        waiting: status.waiting,
    }
}

/// Checking an idle connection may take half of the wait, which leaves the other half for a new connection.
pub(super) fn build<M: Manager>(manager: M, options: &StoreOptions) -> Result<Pool<M>, Error> {
    Pool::builder(manager)
        .max_size(options.pool_size)
        .queue_mode(QueueMode::Lifo)
        .wait_timeout(Some(options.wait))
        .create_timeout(Some(options.wait))
        .recycle_timeout(Some(options.wait / 2))
        .runtime(Runtime::Tokio1)
        .build()
        .map_err(Error::internal)
}

/// Takes a connection from the pool. The pool's own timeouts bound each step, this one their sum. On failure the idle
/// connections are closed: what broke one has usually broken them all.
pub(super) async fn get<M>(pool: &Pool<M>) -> Result<Object<M>, Error>
where
    M: Manager<Error = PoolError>,
{
    let wait = pool.timeouts().wait.unwrap_or_default();
    let start = Instant::now();
    let connection = timeout(wait, pool.get()).await;
    histogram!("db_client_connection_wait_time_seconds").record(start.elapsed());
    let error = match connection {
        Ok(Ok(connection)) => return Ok(connection),
        Ok(Err(DeadpoolError::Backend(PoolError::ConnectionError(error)))) => error.into(),
        Ok(Err(DeadpoolError::Timeout(_))) | Err(_) => {
            counter!("db_client_connection_timeouts_total").increment(1);
            Error::Unavailable(format!("no connection within {wait:?}"))
        }
        Ok(Err(error)) => Error::Unavailable(error.to_string()),
    };
    close_idle(pool);
    Err(error)
}

/// Closes the connections that are not in use.
pub(super) fn close_idle<M: Manager>(pool: &Pool<M>) {
    drop(pool.retain(|_, _| false));
}
