//! The operations of `openapi.yaml`, one file a tag.

pub mod caller;
mod conditions;
mod errors;
mod generation_models;
mod login;

use std::ops::Deref;
use std::sync::Arc;

use openapi_runtime::{BodyLimits, Error};
use tokio::runtime::Handle;
use tracing::Instrument;

use crate::accounts::Accounts;
use crate::catalog::Catalog;
use crate::clock::Clock;
use crate::store::Store;

/// The operations, on what they need. Clones share it.
#[derive(Clone)]
pub struct Api(Arc<Parts>);

/// What the operations need.
pub struct Parts {
    /// The database, which writes go to.
    pub store: Store,
    /// The catalogue in memory, which reads are answered from.
    pub catalog: Catalog,
    /// Who may do what.
    pub accounts: Accounts,
    /// The time.
    pub clock: Clock,
    /// What bodies may be.
    pub body_limits: BodyLimits,
    /// Where everything runs that asks a server. Connections have threads of their own, which others wait for.
    pub runtime: Handle,
}

impl Api {
    /// The operations on these.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Deref for Api {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Api {
    /// The runtime for requests to a database server; `None` for the embedded database.
    fn runtime(&self) -> Option<Handle> {
        (!self.store.answers_in_place()).then(|| self.runtime.clone())
    }

    /// Runs a write in a task of its own, so that a client that disconnects does not cancel it.
    async fn detached<T: Send + 'static>(
        &self,
        write: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> Result<T, Error> {
        let Some(runtime) = self.runtime() else {
            return write.await;
        };
        let task = runtime.spawn(write.in_current_span());
        task.await
            .unwrap_or_else(|error| Err(Error::internal(error)))
    }
}
