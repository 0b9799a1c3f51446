//! Where statements on a file run.

use std::error::Error;

use diesel_async::sync_connection_wrapper::SpawnBlocking;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

/// Runs each statement where it is asked for, without a pause in which a caller could be dropped.
pub struct InPlace;

impl SpawnBlocking for InPlace {
    fn spawn_blocking<'a, R: Send + 'static>(
        &mut self,
        task: impl FnOnce() -> R + Send + 'static,
    ) -> BoxFuture<'a, Result<R, Box<dyn Error + Send + Sync>>> {
        async move { Ok(task()) }.boxed()
    }

    fn get_runtime() -> Self {
        Self
    }
}
