//! What is being done, on standard error.

use std::cell::Cell;
use std::time::Duration;

use tokio::time::Instant;

/// Tells what is being done, and about how long the rest will take.
pub struct Progress {
    begun: Instant,
    /// What is still to be done, as far as it takes a time that is known in advance.
    left: Cell<Duration>,
    /// How long the step takes that is being done.
    current: Cell<Duration>,
}

impl Progress {
    pub fn new(whole: Duration) -> Self {
        Self {
            begun: Instant::now(),
            left: Cell::new(whole),
            current: Cell::default(),
        }
    }

    /// Begins a step that takes no time to speak of.
    pub fn step(&self, what: &str) {
        self.timed(what, Duration::ZERO);
    }

    /// Begins a step that takes this long.
    pub fn timed(&self, what: &str, time: Duration) {
        let left = self.left.get().saturating_sub(self.current.replace(time));
        self.left.set(left);
        let (passed, left) = (clock(self.begun.elapsed()), clock(left));
        eprintln!("{passed} (about {left} left)  {what}");
    }
}

fn clock(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}
