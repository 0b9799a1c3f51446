//! Whether the database can be used.

use std::sync::atomic::{AtomicU8, Ordering};

/// What is known of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Health {
    /// Nothing yet: its schema has not been looked at. No query is tried.
    Starting,
    /// Its schema is up to date, and what else the program needs in it may not be there yet.
    Migrated,
    /// It answers and takes writes.
    Up,
    /// It did, but did not when last asked. Each query tries anew.
    Down,
}

/// What several tasks know of one database.
#[derive(Debug, Default)]
pub(super) struct AtomicHealth(AtomicU8);

impl AtomicHealth {
    pub(super) fn get(&self) -> Health {
        match self.0.load(Ordering::Relaxed) {
            0 => Health::Starting,
            1 => Health::Migrated,
            2 => Health::Up,
            _ => Health::Down,
        }
    }

    pub(super) fn set(&self, health: Health) {
        self.0.store(health as u8, Ordering::Relaxed);
    }
}
