//! The operations of `openapi.yaml`, one file a tag.

pub mod caller;
mod conditions;
mod errors;
mod generation_models;
mod login;

use std::ops::Deref;
use std::sync::Arc;

use tokio::runtime::Handle;

use crate::accounts::Accounts;
use crate::catalog::Catalog;
use crate::clock::Clock;
use crate::contract::{BodyLimits, Host};
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

impl Host for Api {
    fn body_limits(&self) -> BodyLimits {
        self.body_limits
    }

    fn runtime(&self) -> Option<Handle> {
        (!self.store.answers_in_place()).then(|| self.runtime.clone())
    }
}
