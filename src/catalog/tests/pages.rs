use std::io::ErrorKind;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::BodyExt;
use tokio::time::{Instant, advance};

use super::super::page::PATIENCE;
use super::super::snapshot::Builder;
use super::*;
use crate::store::Head;

const EMPTY: Head = Head {
    revision: 0,
    change: None,
};

fn read(rows: impl IntoIterator<Item = GenerationModel>, head: Head) -> Arc<Snapshot> {
    let mut builder = Builder::default();
    builder.extend(rows);
    Arc::new(builder.finish(head).unwrap())
}

fn saved(row: GenerationModel) -> Change {
    Change::saved(row.try_into().unwrap())
}

#[tokio::test]
async fn every_page_of_every_catalogue_is_what_was_asked_for() {
    for count in [0, 1, 2, 127, 128, 129, 300] {
        let snapshot = read((1..=count).map(|at| row(at, at, &at.to_string())), EMPTY);
        for skip in [0, 1, 100, 127, 128, 129, 299, 300, 301, i64::MAX] {
            for limit in [0, 1, 2, 28, 100, 128, 300, i64::MAX] {
                let page = Page::new(Arc::clone(&snapshot), skip, limit);
                let want = (1..=count).skip(usize::try_from(skip).unwrap_or(usize::MAX));
                let want = want.take(usize::try_from(limit).unwrap_or(usize::MAX));
                let want: Vec<_> = want.map(|name| name.to_string()).collect();
                assert_eq!(
                    names(page).await,
                    (want, count.cast_unsigned()),
                    "{count} {skip} {limit}"
                );
            }
        }
    }
}

/// A minute is for whoever takes nothing for a while; after it 16 KiB a second are the least.
#[tokio::test(start_paused = true)]
async fn a_client_that_reads_ever_so_slowly_is_ended() {
    let name = "x".repeat(8 * 1024);
    let snapshot = read((1..=400).map(|at| row(at, at, &name)), EMPTY);
    for (seconds, is_ended) in [(4, false), (12, true)] {
        let mut page = Page::new(Arc::clone(&snapshot), 0, i64::MAX);
        let (begun, mut taken) = (Instant::now(), 0);
        let ended = loop {
            match page.frame().await {
                Some(Ok(frame)) => taken += frame.into_data().unwrap().len(),
                Some(Err(error)) => break Some(error.kind()),
                None => break None,
            }
            // A piece is about 128 KiB: 32 KiB a second, then less than 11.
            advance(Duration::from_secs(seconds)).await;
        };
        assert_eq!(ended, is_ended.then_some(ErrorKind::TimedOut));
        let took = begun.elapsed();
        assert!(took > PATIENCE && took < PATIENCE * 2, "{took:?}");
        assert_eq!(taken > 3 * 1024 * 1024, !is_ended, "{taken}");
    }
}

/// Whatever changes led to it: a snapshot shows the same, with the same entity tags, as one that was read anew.
#[tokio::test]
async fn changes_one_by_one_lead_to_what_reading_it_all_shows() {
    let mut rows: Vec<GenerationModel> = Vec::new();
    let mut snapshot = read([], EMPTY);
    let mut dice = 1_u64;
    for revision in 1..=2000 {
        dice = dice
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let (luck, place) = (dice >> 60, usize::try_from(dice >> 33).unwrap());
        let shrinks = revision > 1200;
        let change = if rows.is_empty() || luck < if shrinks { 2 } else { 9 } {
            rows.push(row(revision, revision, "new"));
            saved(row(revision, revision, "new"))
        } else if luck < if shrinks { 5 } else { 13 } {
            let place = place % rows.len();
            // Some are longer than a chunk.
            let name = "x".repeat(1 << (place % 18));
            rows[place] = row(rows[place].position, revision, &name);
            saved(rows[place].clone())
        } else {
            let gone = rows.remove(place % rows.len());
            Change::removed(gone.id, revision, start() + TimeDelta::seconds(revision))
        };
        snapshot = Arc::new(snapshot.after(&change));
        if revision % 50 == 0 {
            let anew = read(rows.iter().cloned(), change.head());
            assert_eq!(snapshot.state(), anew.state());
            let all = |snapshot| names(Page::new(snapshot, 0, i64::MAX));
            assert_eq!(
                all(Arc::clone(&snapshot)).await,
                all(Arc::clone(&anew)).await
            );
            for row in &rows {
                let (found, want) = (snapshot.find(row.id).unwrap(), anew.find(row.id).unwrap());
                assert_eq!((found.state, &found.json), (want.state, &want.json));
                assert_eq!(found.state.revision, row.revision);
            }
        }
    }
    assert!(
        snapshot.chunks.len() <= rows.len() / 8 + 40,
        "{}",
        snapshot.chunks.len()
    );
}

#[test]
fn a_change_copies_one_chunk_and_shares_the_others() {
    let before = read((1..=1000).map(|at| row(at, at, "name")), EMPTY);
    let after = before.after(&saved(row(500, 1001, "other")));
    let pairs = before.chunks.iter().zip(&after.chunks);
    assert_eq!(
        pairs
            .filter(|(before, after)| !Arc::ptr_eq(before, after))
            .count(),
        1
    );
    assert_eq!(
        before.find(Uuid::from_u128(500)).unwrap().state.revision,
        500
    );
    assert_eq!(
        after.find(Uuid::from_u128(500)).unwrap().state.revision,
        1001
    );
}

#[test]
fn a_catalogue_that_grows_copies_little_and_fills_its_chunks() {
    let mut snapshot = read([], EMPTY);
    let mut copied = 0;
    for revision in 1..=2000 {
        let after = snapshot.after(&saved(row(revision, revision, "name")));
        let old = &snapshot.chunks;
        let is_new = |chunk: &&Arc<_>| !old.iter().any(|old| Arc::ptr_eq(old, chunk));
        let new = after.chunks.iter().filter(is_new);
        copied += new.map(|chunk| chunk.len()).sum::<usize>();
        snapshot = Arc::new(after);
    }
    assert_eq!(snapshot.len(), 2000);
    assert!(copied < 2000 * 16, "{copied}");
    assert!(snapshot.chunks.len() < 20, "{}", snapshot.chunks.len());
}

#[test]
fn a_model_that_the_document_forbids_is_named() {
    let mut builder = Builder::default();
    builder.extend([GenerationModel {
        provider: "nobody".to_owned(),
        ..row(1, 1, "x")
    }]);
    let error = builder.finish(EMPTY).unwrap_err().to_string();
    assert!(
        error.contains("00000000-0000-0000-0000-000000000001"),
        "{error}"
    );
    assert!(error.contains(r#"provider is "nobody""#), "{error}");
}
