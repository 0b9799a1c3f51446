//! What the pools of both databases share: every wait is bounded.

use std::pin::Pin;

use deadpool::Runtime;
use deadpool::managed::{Manager, Object, Pool, PoolError as DeadpoolError, QueueMode};
use diesel_async::pooled_connection::PoolError;
use tokio::time::timeout;

use super::{Error, StoreOptions};

/// The statements that run on a connection.
pub(super) type Work<'c, R> = Pin<Box<dyn Future<Output = Result<R, Error>> + Send + 'c>>;

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
    let error = match timeout(wait, pool.get()).await {
        Ok(Ok(connection)) => return Ok(connection),
        Ok(Err(DeadpoolError::Backend(PoolError::ConnectionError(error)))) => error.into(),
        Ok(Err(DeadpoolError::Timeout(_))) | Err(_) => {
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
