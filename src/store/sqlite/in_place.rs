//! Where statements on a file run.

use std::error::Error;

use diesel_async::sync_connection_wrapper::SpawnBlocking;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::block_in_place;

/// Runs each statement where it is asked for, without a pause in which a caller could be dropped. The disk may take its
/// time: on a runtime with several threads another one goes on with whatever else there is to do.
pub struct InPlace;

impl SpawnBlocking for InPlace {
    fn spawn_blocking<'a, R: Send + 'static>(
        &mut self,
        task: impl FnOnce() -> R + Send + 'static,
    ) -> BoxFuture<'a, Result<R, Box<dyn Error + Send + Sync>>> {
        async move { Ok(in_place(task)) }.boxed()
    }

    fn get_runtime() -> Self {
        Self
    }
}

fn in_place<R>(task: impl FnOnce() -> R) -> R {
    match Handle::try_current().map(|runtime| runtime.runtime_flavor()) {
        Ok(RuntimeFlavor::MultiThread) => block_in_place(task),
        _ => task(),
    }
}
