//! A limit on a rate for each key, in memory of a fixed size.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use governor::clock::Clock as GovernorClock;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::{InMemoryState, NotKeyed, StateStore};
use governor::{Quota, RateLimiter};

use crate::clock::Clock;

/// The number of slots. Each has 8 bytes.
const SLOTS: usize = 1 << 19;

/// Allows a number of uses at once for each key, and as many a minute from then on: the generic cell rate algorithm of
/// the crate `governor`.
///
/// A key is a random hash of what is limited; its remainder selects a slot. Keys of the same slot share a limit. A client
/// cannot look for them, and they are rare: a use lasts a minute and costs a password hash, of which a core computes
/// about 2,000 a minute. Each of them is in the slot of another key with a probability of 1 to 500,000. Therefore no
/// number of keys needs more memory, and none has to be removed.
pub(super) struct RateLimit {
    limiter: RateLimiter<u64, Slots, Elapsed, NoOpMiddleware<Duration>>,
    slots: Slots,
    quota: Quota,
    clock: Clock,
}

/// One use of a limit. If it is dropped it is given back, unless it was spent.
#[derive(Debug)]
pub(super) struct Use {
    slots: Slots,
    key: u64,
    cost: Duration,
    /// Whether to keep it from being given back.
    pub(super) is_spent: bool,
}

impl RateLimit {
    pub(super) fn per_minute(count: NonZeroU32, clock: &Clock) -> Self {
        let quota = Quota::per_minute(count);
        let slots = Slots((0..SLOTS).map(|_| InMemoryState::default()).collect());
        Self {
            limiter: RateLimiter::new(quota, slots.clone(), Elapsed(clock.clone())),
            slots,
            quota,
            clock: clock.clone(),
        }
    }

    /// Takes one use, or returns the time until there is one.
    pub(super) fn take(&self, key: u64) -> Result<Use, Duration> {
        let taken = self.limiter.check_key(&key);
        taken.map_err(|limited| limited.wait_time_from(self.clock.elapsed()))?;
        Ok(Use {
            slots: self.slots.clone(),
            key,
            cost: self.quota.replenish_interval(),
            is_spent: false,
        })
    }
}

impl Drop for Use {
    fn drop(&mut self) {
        if !self.is_spent {
            self.slots.give_back(self.key, self.cost);
        }
    }
}

/// The state of the algorithm: for each slot the time at which all of its uses are available again.
#[derive(Debug, Clone)]
struct Slots(Arc<[InMemoryState]>);

impl Slots {
    fn give_back(&self, key: u64, cost: Duration) {
        let cost = Nanos::from(cost);
        let earlier = |time: Option<Nanos>| {
            let time = time.unwrap_or_default().as_u64();
            Ok::<_, ()>(((), time.saturating_sub(cost.as_u64()).into()))
        };
        // Cannot fail, because `earlier` does not.
        let _ = self.measure_and_replace(&key, earlier);
    }
}

impl StateStore for Slots {
    type Key = u64;

    #[expect(
        clippy::cast_possible_truncation,
        reason = "a part of a hash is a hash too"
    )]
    fn measure_and_replace<T, F, E>(&self, key: &u64, f: F) -> Result<T, E>
    where
        F: Fn(Option<Nanos>) -> Result<(T, Nanos), E>,
    {
        let slot = &self.0[*key as usize % self.0.len()];
        slot.measure_and_replace(&NotKeyed::NonKey, f)
    }
}

/// The [`Clock`] in the form that `governor` needs.
struct Elapsed(Clock);

impl GovernorClock for Elapsed {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}
