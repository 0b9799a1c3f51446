//! How long something takes that is done again and again.

use std::time::Duration;

use tokio::time::Instant;

/// When to measure.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    /// How long it is done before it counts.
    pub warm_up: Duration,
    /// How long it counts.
    pub counted: Duration,
}

impl Window {
    /// How long both take.
    pub fn whole(self) -> Duration {
        self.warm_up + self.counted
    }
}

/// Measures what is done in a window.
pub struct Stopwatch {
    counts_from: Instant,
    end: Instant,
    /// How long each took that ended while it counted.
    pub samples: Vec<Duration>,
}

impl Stopwatch {
    pub fn start(window: Window) -> Self {
        let now = Instant::now();
        Self {
            counts_from: now + window.warm_up,
            end: now + window.whole(),
            samples: Vec::new(),
        }
    }

    /// The time at which it is done once more; `None` when the window is over.
    pub fn next(&self) -> Option<Instant> {
        Some(Instant::now()).filter(|now| *now < self.end)
    }

    /// It was begun then, and is done.
    pub fn stop(&mut self, begun: Instant) {
        let now = Instant::now();
        if (self.counts_from..self.end).contains(&now) {
            self.samples.push(now - begun);
        }
    }
}
