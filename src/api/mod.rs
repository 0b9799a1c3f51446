//! The operations of `openapi.yaml`, one file a tag.

pub mod caller;
mod conditions;
mod errors;
mod generation_models;
mod login;

use crate::accounts::Accounts;
use crate::catalog::Catalog;
use crate::clock::Clock;
use crate::contract::{BodyLimits, Host};
use crate::store::Store;

/// What the operations need. Clones share it.
#[derive(Clone)]
pub struct Api {
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
}

impl Host for Api {
    fn body_limits(&self) -> BodyLimits {
        self.body_limits
    }
}
