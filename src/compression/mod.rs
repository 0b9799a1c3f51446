//! Compressed bodies. What is requested often is compressed once, and all responses share the result.
//!
//! A [`Compressor`] has a cache with a maximum size in bytes. A body that it lacks is compressed on threads of low priority,
//! and concurrent requests for it wait for the same job. Whatever does not fit into the limits is not
//! compressed, and the response has the body as it is, which every client accepts.
//!
//! - `coding`: the content codings and their levels; `accept_encoding`: which one a client prefers;
//! - `lanes`: threads and queues, one for short bodies and one for long ones;
//! - `shared_bytes`: how much memory compressed bodies take, also those that only a slow client still has.

mod accept_encoding;
mod coding;
mod lanes;
mod shared_bytes;

use std::collections::HashMap;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use axum::http::HeaderMap;
use foldhash::fast::RandomState;
use futures_util::FutureExt;
use futures_util::future::{Shared, WeakShared};
use metrics::counter;
use quick_cache::sync::{Cache, DefaultLifecycle};
use quick_cache::{OptionsBuilder, Weighter};
use tokio::sync::oneshot;
use uuid::Uuid;

use crate::catalog::Version;
use lanes::{Lane, Lanes};
use shared_bytes::SharedBytes;

pub use accept_encoding::preferred_coding;
pub use coding::ContentCoding;

/// The minimum size of a body that is compressed, in bytes. A smaller one fits into one packet with its head, so that no
/// client would have it sooner.
pub const MIN_SIZE: usize = 1024;

/// The part of the cache that the entries get that were requested once. The cache prefers entries that are requested again,
/// so that nobody can replace them all by requesting many pages. With the default, 3%, such entries could also keep those of
/// newer revisions out. It is the maximum size of an entry, too.
const NEW_ENTRIES: f64 = 0.5;

/// The memory that an entry takes beside its bytes.
const ENTRY_OVERHEAD: usize = 256;

/// An estimate of the number of entries: pages of 100 models take 2 to 10 KB.
const ENTRIES: usize = 4096;

/// What is compressed: a page of the list, with both numbers reduced to the models that exist, or a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "parameters of the operation")]
pub enum Resource {
    Page { skip: usize, limit: usize },
    Model(Uuid),
}

/// A resource in a content coding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Variant {
    /// The resource.
    pub resource: Resource,
    /// The content coding.
    pub coding: ContentCoding,
}

/// A compressed body; `None` if the body is not to be compressed, because the result is larger, or too large for the cache.
type Outcome = Option<Bytes>;

/// A job that several requests wait for.
type Job = Shared<oneshot::Receiver<Outcome>>;

/// A job with the version that it compresses, as long as a request waits for it.
type WeakJob = (Version, WeakShared<oneshot::Receiver<Outcome>>);

/// The message is for the operator.
type StartError = Box<dyn Error + Send + Sync>;

/// Compresses bodies. Clones share cache and threads.
#[derive(Clone)]
pub struct Compressor(Arc<Inner>);

struct Inner {
    /// The last version of each variant that was requested. A newer one takes the place of the older one.
    cache: Cache<Variant, Entry, Weight, RandomState>,
    max_entry: usize,
    /// The jobs that requests wait for.
    jobs: Mutex<HashMap<Variant, WeakJob>>,
    lanes: Lanes,
    /// All compressed bodies, in the cache or not.
    memory: SharedBytes,
}

#[derive(Clone)]
struct Entry {
    version: Version,
    outcome: Outcome,
}

#[derive(Clone)]
struct Weight;

impl Weighter<Variant, Entry> for Weight {
    fn weight(&self, _: &Variant, entry: &Entry) -> u64 {
        let bytes = entry.outcome.as_ref().map_or(0, Bytes::len);
        (bytes + ENTRY_OVERHEAD) as u64
    }
}

impl Compressor {
    /// Creates a compressor with a cache of `max_bytes`. With 0 it never compresses.
    ///
    /// # Errors
    /// If the threads cannot be started.
    pub fn new(max_bytes: usize) -> Result<Self, StartError> {
        Self::with_lanes(max_bytes, Lanes::new()?)
    }

    fn with_lanes(max_bytes: usize, lanes: Lanes) -> Result<Self, StartError> {
        let options = OptionsBuilder::new()
            .weight_capacity(max_bytes as u64)
            .estimated_items_capacity(ENTRIES)
            .hot_allocation(1.0 - NEW_ENTRIES)
            // Each shard would have its own part of the size, and could not contain a long list.
            .shards(1)
            .build()?;
        let hasher = RandomState::default();
        Ok(Self(Arc::new(Inner {
            cache: Cache::with_options(options, Weight, hasher, DefaultLifecycle::default()),
            max_entry: max_bytes / 2,
            jobs: Mutex::default(),
            lanes,
            memory: SharedBytes::new(2 * max_bytes),
        })))
    }

    /// Returns the content coding for a response to a request with these headers; `None` for none.
    #[must_use]
    pub fn choose(&self, headers: &HeaderMap) -> Option<ContentCoding> {
        preferred_coding(headers, &ContentCoding::ALL).filter(|_| self.0.max_entry > 0)
    }

    /// Returns the compressed body of this version, from the cache or when it has been compressed. `body` returns its slices.
    ///
    /// `None`: the body is to be sent as it is. It is too small, too large or does not get smaller, too many others wait to be
    /// compressed, or that takes too long.
    pub async fn compressed(
        &self,
        variant: Variant,
        version: Version,
        body: impl FnOnce() -> Vec<Bytes>,
    ) -> Outcome {
        if let Some(outcome) = self.0.cached(variant, version) {
            return outcome;
        }
        let body = body();
        let size = size(&body);
        if size < MIN_SIZE {
            return None;
        }
        let lane = self.0.lanes.of(size);
        let job = lane.and_then(|lane| self.job(lane, variant, version, body));
        if let (Some(lane), Some(job)) = (lane, job)
            // The sender is gone if the job panicked.
            && let Ok(Ok(outcome)) = tokio::time::timeout(lane.max_wait, job).await
        {
            return outcome;
        }
        counter!("compressions_skipped_total").increment(1);
        None
    }

    /// Joins the job that compresses this body, or starts it. `None` if a limit is reached.
    fn job(
        &self,
        lane: &Lane,
        variant: Variant,
        version: Version,
        body: Vec<Bytes>,
    ) -> Option<Job> {
        let mut jobs = self.0.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let same = jobs.get(&variant).filter(|(other, _)| *other == version);
        if let Some(job) = same.and_then(|(_, job)| job.upgrade()) {
            return Some(job);
        }
        let (sender, receiver) = oneshot::channel();
        let job = receiver.shared();
        // If the last request that waited for a job has just gone on, its result is in the cache.
        if let Some(outcome) = self.0.cached(variant, version) {
            let _ = sender.send(outcome);
            return Some(job);
        }
        let permit = lane.permit().filter(|_| !self.0.memory.is_exhausted())?;
        jobs.retain(|_, (_, job)| job.upgrade().is_some());
        jobs.insert(variant, (version, job.downgrade()?));
        let compressor = Arc::clone(&self.0);
        lane.threads.spawn(move || {
            // Nobody waits any more.
            if !sender.is_closed() {
                let outcome = compressor.compress(variant, version, &body);
                drop((body, permit));
                // Fails if all who waited have gone meanwhile.
                let _ = sender.send(outcome);
            }
        });
        Some(job)
    }
}

impl Inner {
    /// `None` if it is not known whether this version can be compressed.
    fn cached(&self, variant: Variant, version: Version) -> Option<Outcome> {
        let entry = self.cache.get(&variant)?;
        (entry.version == version).then_some(entry.outcome)
    }

    fn compress(&self, variant: Variant, version: Version, body: &[Bytes]) -> Outcome {
        let max = self
            .max_entry
            .min(size(body))
            .saturating_sub(ENTRY_OVERHEAD);
        let compressed = variant.coding.compress(body, max);
        let outcome = compressed.ok().map(|bytes| self.memory.share(bytes));
        let entry = Entry {
            version,
            outcome: outcome.clone(),
        };
        self.cache.insert(variant, entry);
        counter!("compressions_total").increment(1);
        outcome
    }
}

/// The size of a body, in bytes.
fn size(body: &[Bytes]) -> usize {
    body.iter().map(Bytes::len).sum()
}

#[cfg(test)]
mod tests;
