//! Random choices, the same in every run.

use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};

/// A source of random choices.
pub struct Dice(TestRng);

impl Dice {
    /// The choices of a seed.
    pub fn new(seed: u64) -> Self {
        let seed: Vec<u8> = (0..4).flat_map(|_| seed.to_le_bytes()).collect();
        Self(TestRng::from_seed(RngAlgorithm::ChaCha, &seed))
    }

    /// A number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0.random_range(0..limit)
    }

    /// `true` in that many of 100 cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of the items.
    pub fn pick<'i, T>(&mut self, items: &'i [T]) -> &'i T {
        &items[self.below(items.len())]
    }
}
