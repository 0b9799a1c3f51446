use std::sync::mpsc;
use std::time::Duration;

use tokio::task::JoinSet;

use super::*;

const MIB: usize = 1 << 20;

fn version(revision: i64) -> Version {
    Version {
        revision,
        hash: 0,
        modified_at: None,
    }
}

const fn page(limit: usize) -> Variant {
    Variant {
        resource: Resource::Page { skip: 0, limit },
        coding: ContentCoding::Gzip,
    }
}

/// A body that compresses well.
fn text(bytes: usize) -> Vec<Bytes> {
    vec![Bytes::from("text ".repeat(bytes / 5))]
}

/// A body that does not get smaller.
fn noise(bytes: usize) -> Vec<Bytes> {
    let noise = (0..bytes / 16).flat_map(|_| Uuid::new_v4().into_bytes());
    vec![noise.collect()]
}

/// A compressor whose lanes have one thread and room for one more body.
fn compressor(max_bytes: usize) -> Compressor {
    let lane = |name| Lane::new(name, 1, 1, Duration::from_mins(1)).unwrap();
    let lanes = Lanes {
        short: lane("short"),
        long: lane("long"),
    };
    Compressor::with_lanes(max_bytes, lanes).unwrap()
}

/// Occupies the thread of a lane until the sender is dropped.
fn block(lane: &Lane) -> mpsc::Sender<()> {
    let (sender, receiver) = mpsc::channel::<()>();
    let permit = lane.permit().unwrap();
    lane.threads.spawn(move || {
        let _ = receiver.recv();
        drop(permit);
    });
    sender
}

fn is_waiting(compressor: &Compressor) -> bool {
    !compressor.0.jobs.lock().unwrap().is_empty()
}

fn decompressed(body: &[u8]) -> String {
    use std::io::Read;
    let mut text = String::new();
    let mut decoder = flate2::read::GzDecoder::new(body);
    decoder.read_to_string(&mut text).unwrap();
    text
}

#[tokio::test]
async fn a_body_is_compressed_once_and_then_comes_from_the_cache() {
    let compressor = compressor(MIB);
    let first = compressor
        .compressed(page(1), version(1), || text(5000))
        .await
        .unwrap();
    assert_eq!(decompressed(&first).as_bytes(), text(5000)[0]);
    let second = compressor.compressed(page(1), version(1), || panic!("not in the cache"));
    assert_eq!(second.await.unwrap().as_ptr(), first.as_ptr());
}

#[tokio::test]
async fn a_newer_version_takes_the_place_of_the_older_one() {
    let compressor = compressor(MIB);
    for revision in 1..=3 {
        let size = 5000 * usize::try_from(revision).unwrap();
        let body = compressor
            .compressed(page(1), version(revision), || text(size))
            .await;
        assert_eq!(decompressed(&body.unwrap()).len(), size);
    }
    assert_eq!(compressor.0.cache.len(), 1);
}

#[tokio::test]
async fn concurrent_requests_for_a_body_share_one_job() {
    let compressor = compressor(MIB);
    let thread = block(&compressor.0.lanes.short);
    let mut requests = JoinSet::new();
    for _ in 0..40 {
        let compressor = compressor.clone();
        requests.spawn(async move {
            compressor
                .compressed(page(1), version(1), || text(5000))
                .await
        });
    }
    while !is_waiting(&compressor) {
        tokio::task::yield_now().await;
    }
    drop(thread);
    // The queue has room for one job.
    let bodies = requests.join_all().await;
    assert!(
        bodies
            .iter()
            .all(|body| body.is_some() && body == &bodies[0])
    );
}

#[tokio::test]
async fn a_body_that_finds_the_queue_full_is_not_compressed() {
    let compressor = compressor(MIB);
    let _thread = block(&compressor.0.lanes.short);
    let queued = compressor.clone();
    let queued =
        tokio::spawn(async move { queued.compressed(page(1), version(1), || text(5000)).await });
    while !is_waiting(&compressor) {
        tokio::task::yield_now().await;
    }
    assert_eq!(
        compressor
            .compressed(page(2), version(1), || text(5000))
            .await,
        None
    );
    // Long bodies have a queue of their own.
    let long = compressor.compressed(page(3), version(1), || text(2 * MIB));
    assert!(long.await.is_some());
    queued.abort();
}

#[tokio::test(start_paused = true)]
async fn a_request_waits_for_a_limited_time() {
    let compressor = compressor(MIB);
    let thread = block(&compressor.0.lanes.short);
    let body = compressor.compressed(page(1), version(1), || text(5000));
    assert_eq!(body.await, None);
    drop(thread);
}

#[tokio::test]
async fn a_job_that_nobody_waits_for_is_not_started() {
    let compressor = compressor(MIB);
    let thread = block(&compressor.0.lanes.short);
    let abandoned = compressor.clone();
    let abandoned = tokio::spawn(async move {
        abandoned
            .compressed(page(1), version(1), || text(5000))
            .await
    });
    while !is_waiting(&compressor) {
        tokio::task::yield_now().await;
    }
    abandoned.abort();
    assert!(abandoned.await.unwrap_err().is_cancelled());
    drop(thread);
    // One thread takes them in turn. Until it has dropped the first, the queue is full.
    while compressor
        .compressed(page(2), version(1), || text(5000))
        .await
        .is_none()
    {
        tokio::task::yield_now().await;
    }
    assert_eq!(compressor.0.cache.len(), 1);
}

#[tokio::test]
async fn a_body_that_is_short_or_does_not_get_smaller_is_not_compressed() {
    let compressor = compressor(MIB);
    let short = || vec![Bytes::from_static(&[b'a'; MIN_SIZE - 1])];
    assert_eq!(
        compressor.compressed(page(1), version(1), short).await,
        None
    );
    let long_enough = || vec![Bytes::from_static(&[b'a'; MIN_SIZE])];
    assert!(
        compressor
            .compressed(page(1), version(1), long_enough)
            .await
            .is_some()
    );
    for coding in ContentCoding::ALL {
        let variant = Variant { coding, ..page(2) };
        assert_eq!(
            compressor
                .compressed(variant, version(1), || noise(5000))
                .await,
            None
        );
        // It is not tried again.
        let again = compressor.compressed(variant, version(1), || panic!("not in the cache"));
        assert_eq!(again.await, None);
    }
}

#[tokio::test]
async fn a_body_whose_result_fills_more_than_half_of_the_cache_is_not_compressed() {
    let compressor = compressor(MIB);
    assert_eq!(
        compressor
            .compressed(page(1), version(1), || text(300 * MIB))
            .await,
        None
    );
    let mixed = || [noise(MIB * 3 / 4), text(MIB)].concat();
    assert_eq!(
        compressor.compressed(page(2), version(1), mixed).await,
        None
    );
    let mixed = || [noise(MIB / 4), text(MIB)].concat();
    assert!(
        compressor
            .compressed(page(3), version(1), mixed)
            .await
            .is_some()
    );
}

#[tokio::test]
async fn the_cache_and_all_bodies_in_use_have_a_maximum_size() {
    let compressor = compressor(MIB);
    let body = || [noise(MIB / 4), text(MIB / 4)].concat();
    let mut in_use = Vec::new();
    for number in 0..20 {
        in_use.push(compressor.compressed(page(number), version(1), body).await);
        assert!(compressor.0.cache.weight() <= MIB as u64);
    }
    let compressed = in_use.iter().flatten().count();
    assert!((7..=9).contains(&compressed), "{compressed}");
    drop(in_use);
    assert!(
        compressor
            .compressed(page(100), version(1), body)
            .await
            .is_some()
    );
}

#[tokio::test]
async fn entries_that_are_requested_again_stay_in_the_cache_and_older_ones_do_not_keep_them_out() {
    let compressor = compressor(MIB);
    let body = || [noise(MIB / 16), text(MIB / 4)].concat();
    let read = async |numbers: std::ops::Range<usize>| {
        for number in numbers {
            compressor
                .compressed(page(number), version(1), body)
                .await
                .unwrap();
        }
    };
    let is_cached = |number| compressor.0.cache.peek(&page(number)).is_some();
    // Pages that are requested often, and then never again.
    for _ in 0..5 {
        read(0..12).await;
    }
    for _ in 0..5 {
        read(20..27).await;
    }
    assert!((20..27).all(is_cached));
    // Somebody requests many pages once each.
    for number in 100..200 {
        read(number..number + 1).await;
        read(20..22).await;
    }
    assert!((20..22).all(is_cached));
}

#[tokio::test]
async fn a_compressor_without_a_cache_compresses_nothing() {
    use axum::http::{HeaderValue, header::ACCEPT_ENCODING};
    let gzip = HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static("gzip"))]);
    assert_eq!(compressor(0).choose(&gzip), None);
    assert_eq!(compressor(1).choose(&gzip), None);
    assert_eq!(compressor(MIB).choose(&gzip), Some(ContentCoding::Gzip));
}
