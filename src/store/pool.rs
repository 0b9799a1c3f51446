//! What the pools of both databases have in common: every wait in them is bounded.

use std::pin::Pin;

use deadpool::Runtime;
use deadpool::managed::{Manager, Object, Pool, PoolError as PoolFailure, QueueMode};
use diesel_async::pooled_connection::PoolError;
use tokio::time::timeout;

use super::{Error, StoreOptions};

/// What is done with a connection.
pub(super) type Work<'c, R> = Pin<Box<dyn Future<Output = Result<R, Error>> + Send + 'c>>;

/// Looking at an idle connection may take half of the wait for one, so that the other half is left for a new one. What was
/// used last is used first: its server has at hand what it needs.
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

/// A connection, after at most the wait that the pool was built with: its own bounds are for each step alone. When there
/// is none, idle connections are given up, since what broke one or kept them all busy has broken them as well.
pub(super) async fn get<M>(pool: &Pool<M>) -> Result<Object<M>, Error>
where
    M: Manager<Error = PoolError>,
{
    let wait = pool.timeouts().wait.unwrap_or_default();
    let error = match timeout(wait, pool.get()).await {
        Ok(Ok(connection)) => return Ok(connection),
        Ok(Err(PoolFailure::Backend(PoolError::ConnectionError(error)))) => error.to_string(),
        Ok(Err(PoolFailure::Timeout(_))) | Err(_) => format!("no connection within {wait:?}"),
        Ok(Err(error)) => error.to_string(),
    };
    give_up_idle(pool);
    Err(Error::Unavailable(error))
}

/// Closes the connections that are not in use.
pub(super) fn give_up_idle<M: Manager>(pool: &Pool<M>) {
    drop(pool.retain(|_, _| false));
}
