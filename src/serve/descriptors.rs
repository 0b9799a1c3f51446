//! File descriptors: the operating system limits how many a process has.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// The maximum number of connections of operators.
pub(super) const MANAGEMENT_CONNECTIONS: usize = 8;

/// The descriptors of a process without connections: its listeners, its log, its timers, and some to spare.
const OTHERS: usize = 24;

/// The descriptors of a database connection. SQLite opens the file and its log.
const PER_DATABASE_CONNECTION: usize = 2;

/// The connections that are served at least, even if the limit of descriptors is too low for them.
const MIN_CONNECTIONS: usize = 4;

/// How many connections that were told to end may still be open, beyond the maximum of those that are served.
pub(super) fn leaving(connections: usize) -> usize {
    (connections / 16).clamp(1, 64)
}

/// Raises the soft limit of the process to the hard limit, and returns it.
pub(super) fn raise_limit() -> usize {
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit {
        current: limit.maximum,
        ..limit
    };
    if let Err(error) = setrlimit(Resource::Nofile, raised) {
        tracing::warn!(%error, "cannot raise the limit of open files");
    }
    let limit = getrlimit(Resource::Nofile).current;
    limit.map_or(usize::MAX, |limit| {
        usize::try_from(limit).unwrap_or(usize::MAX)
    })
}

/// Returns how many descriptors are left for connections if all other uses are at their maximum.
pub(super) fn for_connections(limit: usize, database_connections: usize) -> usize {
    let database = PER_DATABASE_CONNECTION.saturating_mul(database_connections);
    let reserved = OTHERS + MANAGEMENT_CONNECTIONS;
    let rest = limit.saturating_sub(reserved.saturating_add(database));
    let connections = rest.saturating_sub(leaving(rest));
    connections.max(MIN_CONNECTIONS)
}
