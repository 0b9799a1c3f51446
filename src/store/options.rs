//! Limits.

use std::time::Duration;

/// Limits on the use of the database.
#[derive(Debug, Clone)]
pub struct StoreOptions {
    /// The maximum number of connections.
    pub pool_size: usize,
    /// The maximum wait for a connection, new or pooled, and for other writers.
    pub wait: Duration,
    /// The maximum duration of a statement on a PostgreSQL server.
    pub statement_timeout: Duration,
}

impl Default for StoreOptions {
    fn default() -> Self {
        Self {
            pool_size: 10,
            wait: Duration::from_secs(5),
            statement_timeout: Duration::from_secs(10),
        }
    }
}
