use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::activity::State;
use super::admission::{Admission, Admitted, Limits};
use super::descriptors;

fn admission(all: usize, per_address: usize) -> Arc<Admission> {
    let limits = Limits { all, per_address };
    Arc::new(Admission::new(limits, Arc::default()))
}

fn address(last: u8) -> IpAddr {
    Ipv4Addr::new(192, 0, 2, last).into()
}

fn begin_request(connection: &Admitted) {
    connection.activity.end_wait();
}

/// The connection has been idle since a number of seconds.
fn idle(connection: &Admitted, since: u64) {
    begin_request(connection);
    let at = Instant::now() + Duration::from_secs(1000 - since);
    assert!(!connection.activity.begin_wait(at));
}

fn is_evicted(connection: &Admitted) -> bool {
    connection.activity.state() == State::Ended
}

#[test]
fn the_oldest_connection_without_a_head_makes_room_if_no_more_are_idle() {
    let admission = admission(4, 4);
    let connections: Vec<_> = (0..4)
        .map(|_| admission.admit(Some(address(1))).unwrap())
        .collect();
    for connection in &connections[2..] {
        idle(connection, 100);
    }
    let new = admission.admit(Some(address(1))).unwrap();
    let evicted: Vec<_> = connections.iter().map(is_evicted).collect();
    assert_eq!(evicted, [true, false, false, false]);
    assert!(!is_evicted(&new));
}

/// Otherwise connections that idle would keep a new one from sending its head.
#[test]
fn the_connection_that_is_idle_for_the_longest_time_makes_room_if_more_are_idle() {
    let admission = admission(4, 4);
    let connections: Vec<_> = (0..4)
        .map(|_| admission.admit(Some(address(1))).unwrap())
        .collect();
    for (connection, since) in connections[1..].iter().zip([10, 30, 20]) {
        idle(connection, since);
    }
    let new = admission.admit(Some(address(1))).unwrap();
    let evicted: Vec<_> = connections.iter().map(is_evicted).collect();
    assert_eq!(evicted, [false, false, true, false]);
    assert!(!is_evicted(&new));
}

#[test]
fn a_connection_with_a_request_in_progress_makes_no_room() {
    let admission = admission(2, 2);
    let connections: Vec<_> = (0..2)
        .map(|_| admission.admit(Some(address(1))).unwrap())
        .collect();
    connections.iter().for_each(begin_request);
    assert!(admission.admit(Some(address(1))).is_none());
    assert!(admission.admit(None).is_none());
    assert!(!connections.iter().any(is_evicted));
}

#[test]
fn an_address_at_its_limit_evicts_its_own_connections_only() {
    let admission = admission(9, 2);
    let other = admission.admit(Some(address(2))).unwrap();
    let own: Vec<_> = (0..3)
        .map(|_| admission.admit(Some(address(1))).unwrap())
        .collect();
    assert!(is_evicted(&own[0]) && !is_evicted(&own[1]) && !is_evicted(&other));
    own[1..].iter().for_each(begin_request);
    assert!(admission.admit(Some(address(1))).is_none());
    assert!(admission.admit(Some(address(2))).is_some() && !is_evicted(&other));
}

#[test]
fn a_connection_without_an_address_counts_only_for_all() {
    let admission = admission(3, 1);
    let connections: Vec<_> = (0..3).map(|_| admission.admit(None).unwrap()).collect();
    assert!(!connections.iter().any(is_evicted));
    admission.admit(None).unwrap();
    assert!(is_evicted(&connections[0]));
}

#[test]
fn a_connection_that_ends_leaves_its_room_to_another() {
    let admission = admission(1, 1);
    for _ in 0..3 {
        begin_request(&admission.admit(Some(address(1))).unwrap());
    }
    admission.stop();
    assert!(admission.admit(Some(address(1))).is_none());
}

#[test]
fn descriptors_are_reserved_for_the_database_and_for_operators() {
    assert_eq!(descriptors::for_connections(64, 10), 11);
    assert_eq!(descriptors::for_connections(1024, 10), 912);
    assert_eq!(descriptors::for_connections(16, 10), 4);
    assert!(descriptors::for_connections(usize::MAX, 10) > 1 << 32);
}
