//! Where statements on a file run.

use std::error::Error;

use diesel_async::sync_connection_wrapper::SpawnBlocking;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::runtime::{Handle, RuntimeFlavor};

/// Runs a statement on the thread that asks for it, while its other tasks move to another. Most take microseconds, and
/// handing each to a thread of its own and back takes longer than that, several times for each write.
pub(super) struct InPlace;

impl SpawnBlocking for InPlace {
    fn spawn_blocking<'a, R: Send + 'static>(
        &mut self,
        task: impl FnOnce() -> R + Send + 'static,
    ) -> BoxFuture<'a, Result<R, Box<dyn Error + Send + Sync>>> {
        async move {
            // A scheduler that has one thread has none that its tasks could move to.
            match Handle::current().runtime_flavor() {
                RuntimeFlavor::CurrentThread => Ok(tokio::task::spawn_blocking(task).await?),
                _ => Ok(tokio::task::block_in_place(task)),
            }
        }
        .boxed()
    }

    fn get_runtime() -> Self {
        Self
    }
}
