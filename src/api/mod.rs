//! The operations of `openapi.yaml`, one file a tag.
//!
//! `security`: who may call them; `conditions`, `entity_tags`: conditional requests; `errors`: error responses, whose
//! bodies are generated types; `matched`: which operation a request has matched.

pub(crate) mod conditions;
mod entity_tags;
mod errors;
mod generation_models;
mod login;
pub(crate) mod matched;
mod security;

use std::ops::Deref;
use std::sync::Arc;

use openapi_runtime::BodyLimits;

use crate::accounts::Accounts;
use crate::catalog::{Catalog, Writer};
use crate::clock::Clock;
use crate::compression::Compressor;
use crate::store::Store;

pub use security::{Admin, User};

/// The operations. Clones share what they need.
#[derive(Clone)]
pub struct Api(Arc<Parts>);

/// What the operations need.
pub struct Parts {
    /// The database.
    pub store: Store,
    /// The catalogue in memory, for reads.
    pub catalog: Catalog,
    /// Compressed bodies of reads.
    pub compressor: Compressor,
    /// Writes to the catalogue.
    pub writer: Writer,
    /// Accounts and tokens.
    pub accounts: Accounts,
    /// The time.
    pub clock: Clock,
    /// The limits of request bodies.
    pub body_limits: BodyLimits,
}

impl Api {
    /// The operations, with what they need.
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
