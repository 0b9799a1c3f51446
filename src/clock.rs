//! The current time, passed in: code that depends on it takes a [`Clock`], so that tests control it.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

/// Returns the current time in microseconds, the precision that both databases store. Clones are cheap.
#[derive(Debug, Clone)]
pub struct Clock(Source);

#[derive(Debug, Clone)]
enum Source {
    System,
    /// Microseconds since the Unix epoch.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// Creates a clock that returns the system time.
    #[must_use]
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// Creates a clock that returns `time` until [`Clock::advance`] changes it. Clones share the time.
    #[must_use]
    pub fn fixed(time: DateTime<Utc>) -> Self {
        let micros = AtomicI64::new(time.timestamp_micros());
        Self(Source::Fixed(Arc::new(micros)))
    }

    /// Returns the current time, truncated to microseconds.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            Source::System => system_time(),
            Source::Fixed(micros) => {
                DateTime::from_timestamp_micros(micros.load(Ordering::Relaxed)).unwrap_or_default()
            }
        }
    }

    /// Returns the time since an arbitrary moment. It never goes back, also if the system time is corrected.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        match &self.0 {
            Source::System => START.elapsed(),
            Source::Fixed(micros) => {
                let micros = micros.load(Ordering::Relaxed);
                Duration::from_micros(micros.try_into().unwrap_or_default())
            }
        }
    }

    /// Advances a fixed clock. Has no effect on the system clock.
    pub fn advance(&self, by: TimeDelta) {
        if let (Source::Fixed(micros), Some(by)) = (&self.0, by.num_microseconds()) {
            micros.fetch_add(by, Ordering::Relaxed);
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "all other code gets the time from a Clock"
)]
fn system_time() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_and_its_clones_advance_together() {
        let start = DateTime::from_timestamp(1_800_000_000, 123_456_000).unwrap();
        let clock = Clock::fixed(start);
        let clone = clock.clone();
        assert_eq!(clock.now(), start);
        let before = clock.elapsed();
        clock.advance(TimeDelta::hours(1));
        assert_eq!(clone.now(), start + TimeDelta::hours(1));
        assert_eq!(clone.elapsed(), before + Duration::from_hours(1));
    }

    #[test]
    fn the_system_clock_returns_whole_microseconds() {
        assert_eq!(Clock::system().now().timestamp_subsec_nanos() % 1000, 0);
    }
}
