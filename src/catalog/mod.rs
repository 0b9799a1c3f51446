//! The catalogue in memory: reads are answered from it without a query, and go on while the database is away.
//!
//! A [`Snapshot`] is the catalogue as one revision made it. It never changes; the next revision is another one, which
//! shares with it all that stayed. Every model stands in it as the bytes that answers are made of.
//!
//! - `state`: what headers say of a model, or of all; `model`: one model, encoded; `chunk`: some of them, one after the
//!   other; `layout`: where each chunk begins; `list`: how snapshots share chunks; `snapshot`: all, with an index;
//! - `change`: what leads from one snapshot to the next;
//! - `page`: a stretch of a snapshot, sent without being copied;
//! - `refresh`: which snapshot is current, and how it gets from one revision to the next; `trail`: how much of it the
//!   database has confirmed;
//! - `follow`: hears of what other processes write.
//!
//! What readers may rely on:
//!
//! 1. All of one answer, its order and its count, is of one revision, which its `ETag` tells.
//! 2. A process that acknowledged a write shows it, or what came after it, in every later answer.
//! 3. Other processes on PostgreSQL show it as soon as they are told, within milliseconds; when telling fails, after
//!    [`crate::store::Store::poll_interval`] and a query. Other processes on one SQLite file take that interval too.
//! 4. [`Catalog::newest`] never shows less than what was committed before it was called.

mod change;
mod chunk;
mod follow;
mod layout;
mod list;
mod model;
mod page;
mod refresh;
mod snapshot;
mod state;
mod trail;

#[cfg(test)]
mod tests;

pub use change::Change;
pub use model::EncodedModel;
pub use page::Page;
pub use refresh::Catalog;
pub use snapshot::{Found, Snapshot};
pub use state::State;
