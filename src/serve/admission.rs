//! Which connections are open. If there is no room for a new one, the one that is missed least makes room for it.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use metrics::counter;

use super::activity::{Activity, State};
use crate::app::ServerStatus;

/// How many connections may be open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limits {
    pub(super) all: usize,
    pub(super) per_address: usize,
}

/// The open connections of a listener.
#[derive(Debug)]
pub(super) struct Admission {
    limits: Limits,
    status: Arc<ServerStatus>,
    connections: Mutex<Connections>,
}

/// In the order in which they were accepted.
#[derive(Debug, Default)]
struct Connections {
    is_stopped: bool,
    evicted: u64,
    refused: u64,
    last_id: u64,
    open: BTreeMap<u64, Connection>,
    per_address: HashMap<IpAddr, usize>,
}

#[derive(Debug)]
struct Connection {
    /// The address that it counts for, if any.
    address: Option<IpAddr>,
    activity: Arc<Activity>,
}

/// A connection that has room, until this is dropped.
#[derive(Debug)]
pub(super) struct Admitted {
    pub(super) activity: Arc<Activity>,
    id: u64,
    admission: Arc<Admission>,
}

impl Admission {
    pub(super) fn new(limits: Limits, status: Arc<ServerStatus>) -> Self {
        Self {
            limits,
            status,
            connections: Mutex::default(),
        }
    }

    /// Admits a connection, and closes others if it needs room. Without an address the limit per address does not apply. `None` if there is no room,
    /// because all other connections have a request in progress, or after [`Self::stop`].
    pub(super) fn admit(self: &Arc<Self>, address: Option<IpAddr>) -> Option<Admitted> {
        let mut connections = self.lock();
        if connections.is_stopped {
            return None;
        }
        if !self.has_room(&mut connections, address) {
            connections.refused += 1;
            counter!("connections_refused_total").increment(1);
            return None;
        }
        let (id, activity) = connections.insert(address);
        self.count(&connections);
        Some(Admitted {
            activity,
            id,
            admission: Arc::clone(self),
        })
    }

    /// Closes some connections, if any can be closed.
    pub(super) fn make_room(&self) {
        let mut connections = self.lock();
        Self::evict(&mut connections, self.limits.all, |_| true);
        self.count(&connections);
    }

    /// Returns how many connections have been closed to make room, and how many have been refused.
    pub(super) fn losses(&self) -> (u64, u64) {
        let connections = self.lock();
        (connections.evicted, connections.refused)
    }

    /// Ends each connection: at once, or after its request in progress.
    pub(super) fn stop(&self) {
        let mut connections = self.lock();
        connections.is_stopped = true;
        let open = connections.open.values();
        open.for_each(|connection| connection.activity.stop());
    }

    /// Whether there is room for a connection, if necessary because others are closed.
    fn has_room(&self, connections: &mut Connections, address: Option<IpAddr>) -> bool {
        let Limits { all, per_address } = self.limits;
        let count = address.and_then(|address| connections.per_address.get(&address));
        if count.is_some_and(|count| *count >= per_address) {
            Self::evict(connections, per_address, |other| other.address == address)
        } else if connections.open.len() >= all {
            Self::evict(connections, all, |_| true)
        } else {
            true
        }
    }

    /// Closes some of the connections, and returns whether it did. It closes more than one of many, because it takes time in
    /// proportion to the number of connections.
    fn evict(
        connections: &mut Connections,
        limit: usize,
        is_candidate: impl Fn(&Connection) -> bool,
    ) -> bool {
        let max = u64::try_from(limit / 64).unwrap_or(u64::MAX).max(1);
        let mut evicted = 0;
        for (id, state) in connections.least_missed(is_candidate) {
            if evicted == max {
                break;
            }
            // It fails if the connection has just begun a request.
            if connections.open[&id].activity.end(state) {
                connections.remove(id);
                evicted += 1;
            }
        }
        connections.evicted += evicted;
        counter!("connections_evicted_total").increment(evicted);
        evicted > 0
    }

    fn count(&self, connections: &Connections) {
        let open = connections.open.len();
        self.status.open_connections.store(open, Relaxed);
    }

    fn lock(&self) -> MutexGuard<'_, Connections> {
        // Nothing panics while it holds the lock.
        let guard = self.connections.lock();
        guard.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connections {
    fn insert(&mut self, address: Option<IpAddr>) -> (u64, Arc<Activity>) {
        self.last_id += 1;
        let activity = Arc::<Activity>::default();
        let connection = Connection {
            address,
            activity: Arc::clone(&activity),
        };
        self.open.insert(self.last_id, connection);
        if let Some(address) = address {
            *self.per_address.entry(address).or_default() += 1;
        }
        (self.last_id, activity)
    }

    fn remove(&mut self, id: u64) {
        let address = self.open.remove(&id).and_then(|removed| removed.address);
        let Some(address) = address else { return };
        if let Some(count) = self.per_address.get_mut(&address) {
            *count -= 1;
            if *count == 0 {
                self.per_address.remove(&address);
            }
        }
    }

    /// The connections without a request in progress, those first that make room for others: first those that have not sent
    /// the head of a request, in the order of their age, and then those that are idle, in the order of that time. If more are
    /// idle it is the other way round: those that flood the server pay for it, and a new connection has time to send its head.
    fn least_missed(&self, is_candidate: impl Fn(&Connection) -> bool) -> Vec<(u64, State)> {
        let (mut new, mut idle) = (Vec::new(), Vec::new());
        for (id, connection) in &self.open {
            match connection.activity.state() {
                _ if !is_candidate(connection) => {}
                state @ State::FirstHead => new.push((*id, state)),
                state @ State::Idle(_) => idle.push((*id, state)),
                State::Busy | State::Ended => {}
            }
        }
        idle.sort_unstable_by_key(|(_, state)| *state);
        if new.len() >= idle.len() {
            new.append(&mut idle);
            new
        } else {
            idle.append(&mut new);
            idle
        }
    }
}

impl Drop for Admitted {
    fn drop(&mut self) {
        let mut connections = self.admission.lock();
        connections.remove(self.id);
        self.admission.count(&connections);
    }
}
