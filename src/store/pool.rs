//! What the pools of both databases have in common: every wait in them is bounded, and work runs to its end.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use deadpool::Runtime;
use deadpool::managed::{Manager, Object, Pool, PoolError as PoolFailure, QueueMode};
use diesel_async::pooled_connection::PoolError;
use tokio::sync::{Mutex, OwnedMutexGuard};
use tokio::time::timeout;
use tracing::Instrument;

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

/// Writers of this process wait for each other here, and not on connections that readers need.
#[derive(Clone)]
pub(super) struct Writers {
    turn: Arc<Mutex<()>>,
    wait: Duration,
}

impl Writers {
    pub(super) fn new(options: &StoreOptions) -> Self {
        Self {
            turn: Arc::default(),
            wait: options.wait,
        }
    }

    /// The turn to write, until it is dropped.
    pub(super) async fn turn(&self) -> Result<OwnedMutexGuard<()>, Error> {
        let turn = Arc::clone(&self.turn).lock_owned();
        timeout(self.wait, turn)
            .await
            .map_err(|_| Error::Unavailable("too many writers are waiting".to_owned()))
    }
}

/// Runs `work` on a task of its own. A future that is dropped when its client hangs up would leave a transaction open
/// on a pooled connection, and an SQLite connection in use by another thread.
pub(super) async fn detached<R: Send + 'static>(
    work: impl Future<Output = Result<R, Error>> + Send + 'static,
) -> Result<R, Error> {
    tokio::spawn(work.in_current_span())
        .await
        .unwrap_or_else(|panicked| Err(Error::internal(panicked)))
}
