//! The health of the database.

use std::sync::atomic::{AtomicU8, Ordering};

/// What is known about the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Health {
    /// Its schema has not been checked yet. No query is tried.
    Starting,
    /// Its schema is up to date; other things that the program needs in it may be missing.
    Migrated,
    /// It responds and accepts writes.
    Up,
    /// It refuses this program, or is not as the program left it: an operator has to act. Nothing is written.
    Refused,
    /// It did not respond, or refused writes, at the last check. Queries are tried all the same.
    Down,
}

/// The health that several tasks share.
#[derive(Debug, Default)]
pub(super) struct AtomicHealth(AtomicU8);

impl AtomicHealth {
    pub(super) fn get(&self) -> Health {
        match self.0.load(Ordering::Relaxed) {
            0 => Health::Starting,
            1 => Health::Migrated,
            2 => Health::Up,
            3 => Health::Refused,
            _ => Health::Down,
        }
    }

    pub(super) fn set(&self, health: Health) {
        self.0.store(health as u8, Ordering::Relaxed);
    }
}
