use std::net::{IpAddr, Ipv4Addr};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::*;

type Waiting = BoxFuture<'static, Option<Permit>>;

fn applicant(client: u32, is_known: bool) -> Applicant {
    let client = Some(IpAddr::from(Ipv4Addr::from_bits(client)).into());
    Applicant { client, is_known }
}

/// A queue whose only permit is taken.
fn queue(max_length: usize) -> (Queue, Permit) {
    let queue = Queue::new(1, max_length);
    let permit = acquire(&queue, applicant(0, false))
        .now_or_never()
        .flatten();
    (queue, permit.unwrap())
}

fn acquire(queue: &Queue, applicant: Applicant) -> Waiting {
    let queue = queue.clone();
    async move { queue.acquire(applicant, Duration::from_mins(1)).await }.boxed()
}

/// Enters the queue and waits.
fn wait(queue: &Queue, client: u32) -> Waiting {
    wait_as(queue, applicant(client, false))
}

fn wait_as(queue: &Queue, applicant: Applicant) -> Waiting {
    let mut waiting = acquire(queue, applicant);
    assert!((&mut waiting).now_or_never().is_none());
    waiting
}

/// Gives the permit back and returns the index of the waiter that gets it.
fn next(permit: &mut Option<Permit>, waiting: &mut [Waiting]) -> usize {
    drop(permit.take());
    let ready = |waiter: &mut Waiting| waiter.now_or_never();
    let (index, next) = waiting
        .iter_mut()
        .enumerate()
        .find_map(|(index, waiter)| Some((index, ready(waiter)?)))
        .unwrap();
    *permit = next;
    waiting[index] = std::future::pending().boxed();
    index
}

#[tokio::test]
async fn clients_take_turns_however_many_requests_they_have() {
    let (queue, permit) = queue(64);
    let clients = [1, 1, 1, 1, 2, 2, 3];
    let mut waiting = clients.map(|client| wait(&queue, client));
    let mut permit = Some(permit);
    let order = [(); 7].map(|()| clients[next(&mut permit, &mut waiting)]);
    assert_eq!(order, [1, 2, 3, 1, 2, 1, 1]);
}

#[tokio::test]
async fn a_client_that_returns_at_once_does_not_overtake_others() {
    let (queue, permit) = queue(64);
    let mut permit = Some(permit);
    let mut waiting = vec![wait(&queue, 1), wait(&queue, 1), wait(&queue, 2)];
    let mut order = Vec::new();
    for _ in 0..4 {
        let index = next(&mut permit, &mut waiting);
        order.push(index);
        if index >= 2 {
            waiting.push(wait(&queue, 2));
        }
    }
    assert_eq!(order, [0, 2, 1, 3]);
}

#[tokio::test]
async fn a_client_that_fills_the_queue_gives_way_to_others() {
    let (queue, permit) = queue(4);
    let mut permit = Some(permit);
    let mut waiting = [1, 1, 1, 1]
        .map(|client| wait(&queue, client))
        .into_iter()
        .collect::<Vec<_>>();
    assert!(
        acquire(&queue, applicant(1, false)).await.is_none(),
        "the queue is full"
    );
    waiting.push(wait(&queue, 2));
    assert!((&mut waiting[3]).await.is_none(), "the last one gave way");
    waiting[3] = std::future::pending().boxed();
    let order = [(); 2].map(|()| next(&mut permit, &mut waiting));
    assert_eq!(order, [0, 4]);
}

#[tokio::test]
async fn a_known_client_gets_a_place_in_a_queue_full_of_strangers() {
    let (queue, permit) = queue(4);
    let mut permit = Some(permit);
    let mut waiting = [1, 2, 3, 4]
        .map(|client| wait(&queue, client))
        .into_iter()
        .collect::<Vec<_>>();
    assert!(
        acquire(&queue, applicant(5, false)).await.is_none(),
        "the queue is full"
    );
    waiting.push(wait_as(&queue, applicant(5, true)));
    assert!(
        (&mut waiting[3]).await.is_none(),
        "the last stranger gave way"
    );
    waiting[3] = std::future::pending().boxed();
    let order = [(); 4].map(|()| next(&mut permit, &mut waiting));
    assert_eq!(order, [4, 0, 1, 2]);
}

#[tokio::test]
async fn known_clients_and_others_take_turns() {
    let (queue, permit) = queue(64);
    let mut permit = Some(permit);
    let clients = [
        (1, false),
        (2, false),
        (3, false),
        (4, true),
        (4, true),
        (5, true),
    ];
    let mut waiting =
        clients.map(|(client, is_known)| wait_as(&queue, applicant(client, is_known)));
    let order = [(); 6].map(|()| clients[next(&mut permit, &mut waiting)].0);
    assert_eq!(order, [4, 1, 5, 2, 4, 3]);
}

#[tokio::test]
async fn a_client_that_disconnects_leaves_the_queue() {
    let (queue, permit) = queue(2);
    let waiting = [1, 2].map(|client| wait(&queue, client));
    drop(waiting);
    let mut waiting = [3, 4].map(|client| wait(&queue, client));
    assert_eq!(next(&mut Some(permit), &mut waiting), 0);
}

#[tokio::test]
async fn a_permit_whose_waiter_is_gone_goes_to_the_next() {
    let (queue, permit) = queue(2);
    let gone = wait(&queue, 1);
    let next = wait(&queue, 2);
    drop(permit);
    drop(gone);
    let permit = next.await.unwrap();
    drop(permit);
    assert!(
        acquire(&queue, applicant(3, false))
            .now_or_never()
            .is_some()
    );
}

#[tokio::test(start_paused = true)]
async fn a_request_waits_no_longer_than_the_maximum() {
    let (queue, permit) = queue(2);
    assert!(wait(&queue, 1).await.is_none());
    drop(permit);
    assert!(acquire(&queue, applicant(1, false)).await.is_some());
}
