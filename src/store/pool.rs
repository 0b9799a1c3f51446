//! What the pools of both databases have in common: every wait in them is bounded, and work runs to its end.

use std::pin::Pin;

use deadpool::Runtime;
use deadpool::managed::{Manager, Object, Pool, PoolError as PoolFailure};
use diesel_async::pooled_connection::PoolError;
use tracing::Instrument;

use super::{Error, StoreOptions};

/// What is done with a connection.
pub(super) type Work<'c, R> = Pin<Box<dyn Future<Output = Result<R, Error>> + Send + 'c>>;

pub(super) fn build<M: Manager>(manager: M, options: &StoreOptions) -> Result<Pool<M>, Error> {
    Pool::builder(manager)
        .max_size(options.pool_size)
        .wait_timeout(Some(options.wait))
        .create_timeout(Some(options.wait))
        .recycle_timeout(Some(options.wait))
        .runtime(Runtime::Tokio1)
        .build()
        .map_err(|error| Error::Internal(Box::new(error)))
}

pub(super) async fn get<M>(pool: &Pool<M>) -> Result<Object<M>, Error>
where
    M: Manager<Error = PoolError>,
{
    pool.get().await.map_err(|error| {
        Error::Unavailable(match error {
            PoolFailure::Backend(PoolError::ConnectionError(error)) => error.to_string(),
            other => other.to_string(),
        })
    })
}

/// Runs `work` on a task of its own. A future that is dropped when its client hangs up would leave a transaction open
/// on a pooled connection, and an SQLite connection in use by another thread.
pub(super) async fn detached<R: Send + 'static>(
    work: impl Future<Output = Result<R, Error>> + Send + 'static,
) -> Result<R, Error> {
    tokio::spawn(work.in_current_span())
        .await
        .unwrap_or_else(|panicked| Err(Error::Internal(Box::new(panicked))))
}
