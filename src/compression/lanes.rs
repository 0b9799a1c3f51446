//! Threads that compress, and how many bodies may wait for them.
//!
//! Long bodies have a thread of their own: a list of 100,000 models takes a second, for which no page of 100 waits. The bodies
//! themselves take no memory, because they are slices of the catalogue.

use std::sync::Arc;
use std::time::Duration;

use rayon_core::{ThreadPool, ThreadPoolBuildError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::low_priority;

/// The maximum size of a short body, in bytes: about 1,300 models, which take up to 12 ms.
const SHORT: usize = 1 << 20;

/// How many short bodies may wait for a thread, and how long their requests wait for them.
const SHORT_QUEUE: usize = 32;
const SHORT_WAIT: Duration = Duration::from_secs(1);

/// The maximum size of a long body, in bytes: about 300,000 models.
const LONG: usize = 256 << 20;

const LONG_QUEUE: usize = 2;
const LONG_WAIT: Duration = Duration::from_secs(10);

/// The two lanes.
pub(super) struct Lanes {
    pub(super) short: Lane,
    pub(super) long: Lane,
}

impl Lanes {
    /// Starts the threads.
    pub(super) fn new() -> Result<Self, ThreadPoolBuildError> {
        let threads = low_priority::half_of_the_cores();
        Ok(Self {
            short: Lane::new("compress", threads, SHORT_QUEUE, SHORT_WAIT)?,
            long: Lane::new("compress-long", 1, LONG_QUEUE, LONG_WAIT)?,
        })
    }

    /// The lane for a body of this size; `None` if that is too large.
    pub(super) const fn of(&self, size: usize) -> Option<&Lane> {
        if size <= SHORT {
            Some(&self.short)
        } else if size <= LONG {
            Some(&self.long)
        } else {
            None
        }
    }
}

/// Threads with a queue.
pub(super) struct Lane {
    pub(super) threads: ThreadPool,
    /// One for each body that is compressed or waits.
    permits: Arc<Semaphore>,
    /// The maximum time that a request waits for its body.
    pub(super) max_wait: Duration,
}

impl Lane {
    pub(super) fn new(
        name: &'static str,
        threads: usize,
        queue_length: usize,
        max_wait: Duration,
    ) -> Result<Self, ThreadPoolBuildError> {
        Ok(Self {
            threads: low_priority::threads(name, threads)?,
            permits: Arc::new(Semaphore::new(threads + queue_length)),
            max_wait,
        })
    }

    /// A permit for one body; `None` if the queue is full.
    pub(super) fn permit(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.permits).try_acquire_owned().ok()
    }
}
