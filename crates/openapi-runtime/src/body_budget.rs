//! The memory that bodies of requests may take together.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::{Error, Rejection};

/// The number of seconds after which a request is worth a retry that found the budget exhausted.
const RETRY_AFTER: u32 = 1;

/// The bytes of bodies that all requests together may hold. A request takes them as they arrive, and gives them back when it
/// ends. Clones share one budget.
#[derive(Clone, Debug)]
pub struct BodyBudget {
    bytes: Arc<Semaphore>,
    exhausted: Arc<AtomicU64>,
}

impl BodyBudget {
    /// A budget of so many bytes.
    #[must_use]
    pub fn new(bytes: usize) -> Self {
        Self {
            bytes: Arc::new(Semaphore::new(bytes.min(Semaphore::MAX_PERMITS))),
            exhausted: Arc::default(),
        }
    }

    /// How many requests it had too few bytes for.
    #[must_use]
    pub fn exhausted(&self) -> u64 {
        self.exhausted.load(Ordering::Relaxed)
    }

    /// Takes bytes until the permit is dropped.
    ///
    /// # Errors
    /// 503 if so many are not left.
    pub(crate) fn take(&self, bytes: usize) -> Result<OwnedSemaphorePermit, Error> {
        let permits = u32::try_from(bytes).unwrap_or(u32::MAX);
        let permit = Arc::clone(&self.bytes).try_acquire_many_owned(permits);
        permit.map_err(|_exhausted| {
            self.exhausted.fetch_add(1, Ordering::Relaxed);
            let retry_after = RETRY_AFTER;
            Error::from(Rejection::ServiceUnavailable { retry_after })
                .with_cause("the budget of bytes in bodies is exhausted")
        })
    }
}

/// 256 MiB, which all defaults of the process share.
impl Default for BodyBudget {
    fn default() -> Self {
        static SHARED: LazyLock<BodyBudget> = LazyLock::new(|| BodyBudget::new(256 << 20));
        SHARED.clone()
    }
}
