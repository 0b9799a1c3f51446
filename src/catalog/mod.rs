//! The catalogue in memory. Reads take it from there without a query, and continue while the database does not respond.
//!
//! A [`Snapshot`] is the catalogue as one revision made it. It never changes; the next revision is another snapshot, which
//! shares with it what did not change. It contains every model as encoded JSON. This module returns bytes and revisions and
//! knows no HTTP.
//!
//! - `conversion`: between the generated types and the row;
//! - `model`: one model, encoded; `chunk`: neighbouring models in one buffer; `snapshot`: all chunks, with an index by id;
//!   `builder`: reads one;
//! - `current`: which snapshot is current, and how it is brought up to date; `unconfirmed`: the changes of this process
//!   that the log of the database has not confirmed yet; `unreadable`: which models cannot be read, in the log;
//! - `follow`: follows the changes of other processes; `writer`: writes of this process, in batches;
//! - `retention`: deletes old changes from the log.
//!
//! Readers may rely on this:
//!
//! 1. A response is made of one snapshot: its models, their order, their number and its version belong together.
//! 2. Once a process has acknowledged a write, each of its later snapshots contains it.
//! 3. Other processes on PostgreSQL are notified within milliseconds. If notifications fail, they poll at
//!    [`crate::store::Store::poll_interval`], as processes on one SQLite file always do.
//! 4. [`Catalog::newest`] contains everything that was committed before the call.
//! 5. A model that this version cannot decode counts, and has no JSON. All others are served, and written.
//! 6. While the log cannot be read, nothing is written.

mod builder;
mod chunk;
pub mod conversion;
mod current;
mod follow;
mod model;
mod retention;
mod snapshot;
mod unconfirmed;
mod unreadable;
mod writer;

#[cfg(test)]
mod tests;

pub use current::Catalog;
pub use model::{EncodedModel, Version};
pub use retention::ChangeRetention;
pub use snapshot::{Entry, Snapshot};
pub use writer::{WriteError, Writer};
