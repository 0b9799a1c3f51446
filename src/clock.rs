//! The time, passed in: whatever depends on it is given a [`Clock`], so that tests decide what time it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::SystemTime;

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

/// Tells the time to the microsecond, which is as fine as both databases keep it. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Clock(Source);

#[derive(Debug, Clone)]
enum Source {
    System,
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    #[must_use]
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// A clock that stands still until it is moved by [`Clock::advance`]; its clones move with it.
    #[must_use]
    pub fn fixed(at: DateTime<Utc>) -> Self {
        Self(Source::Manual(Arc::new(AtomicI64::new(
            at.timestamp_micros(),
        ))))
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        match &self.0 {
            Source::System => DateTime::<Utc>::from(Self::system_time()).trunc_subsecs(6),
            Source::Manual(micros) => {
                DateTime::from_timestamp_micros(micros.load(Ordering::Relaxed)).unwrap_or_default()
            }
        }
    }

    /// Whether that time has come. It is what every read asks, and takes no calendar.
    #[must_use]
    pub fn is_past(&self, at: DateTime<Utc>) -> bool {
        match &self.0 {
            Source::System => Self::system_time() >= SystemTime::from(at),
            Source::Manual(_) => self.now() >= at,
        }
    }

    /// Moves a fixed clock; the machine's clock does not move.
    pub fn advance(&self, by: TimeDelta) {
        if let (Source::Manual(micros), Some(by)) = (&self.0, by.num_microseconds()) {
            micros.fetch_add(by, Ordering::Relaxed);
        }
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that may ask the machine"
    )]
    fn system_time() -> SystemTime {
        SystemTime::now()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_moves_only_when_told_and_its_clones_with_it() {
        let start = DateTime::from_timestamp(1_800_000_000, 123_456_000).unwrap();
        let clock = Clock::fixed(start);
        let clone = clock.clone();
        assert_eq!(clock.now(), start);
        clock.advance(TimeDelta::hours(1));
        assert_eq!(clone.now(), start + TimeDelta::hours(1));
    }

    #[test]
    fn the_system_clock_has_whole_microseconds() {
        assert_eq!(Clock::system().now().timestamp_subsec_nanos() % 1000, 0);
    }
}
