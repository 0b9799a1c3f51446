//! The operations of `openapi.yaml`, one file a tag.

pub mod caller;
mod errors;
mod generation_models;
mod login;

use crate::accounts::Accounts;
use crate::clock::Clock;
use crate::contract::Host;
use crate::store::Store;

/// What the operations need. Clones share it.
#[derive(Clone)]
pub struct Api {
    /// The database.
    pub store: Store,
    /// Who may do what.
    pub accounts: Accounts,
    /// The time.
    pub clock: Clock,
    /// The largest body of a request in bytes, where the document sets none.
    pub body_limit: usize,
}

impl Host for Api {
    fn body_limit(&self) -> usize {
        self.body_limit
    }
}
