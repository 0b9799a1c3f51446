//! What the sockets report to the routes for operators.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

/// The state of the server, apart from its database.
#[derive(Debug, Default)]
pub struct ServerStatus {
    is_stopping: AtomicBool,
    /// The number of open connections.
    pub open_connections: AtomicUsize,
    /// The maximum number of open connections.
    pub max_connections: AtomicUsize,
}

impl ServerStatus {
    /// The process has been told to stop: from now on it is not ready, and responses close their connections.
    pub fn stop(&self) {
        self.is_stopping.store(true, Relaxed);
    }

    /// Whether the process has been told to stop.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        self.is_stopping.load(Relaxed)
    }
}
