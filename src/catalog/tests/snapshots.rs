use std::sync::Arc;

use super::super::builder::Builder;
use super::*;
use crate::store::{LatestRevision, StoredModel, UnreadableModel};

fn latest(revision: i64, id: Uuid) -> LatestRevision {
    LatestRevision {
        revision,
        change: Some((id, start() + TimeDelta::seconds(revision))),
    }
}

fn read(rows: impl IntoIterator<Item = GenerationModel>, latest: LatestRevision) -> Arc<Snapshot> {
    let mut builder = Builder::new(None);
    builder.extend(rows.into_iter().map(|row| StoredModel(Ok(row))));
    Arc::new(builder.finish(latest).unwrap())
}

fn read_unchanged(rows: impl IntoIterator<Item = GenerationModel>) -> Arc<Snapshot> {
    let latest = LatestRevision {
        revision: 0,
        change: None,
    };
    read(rows, latest)
}

fn saved(row: GenerationModel) -> Change {
    Change {
        latest: latest(row.revision, row.id),
        id: row.id,
        at: row.updated_at,
        model: Some(EncodedModel::new(row).unwrap()),
    }
}

fn deleted(id: Uuid, revision: i64) -> Change {
    Change {
        latest: latest(revision, id),
        id,
        at: start() + TimeDelta::seconds(revision),
        model: None,
    }
}

/// So that a server that reads the catalogue again needs little more memory than before.
#[test]
fn a_catalogue_that_is_read_again_shares_what_is_equal() {
    let rows = |count: i64| (1..=count).map(|at| row(at, at, &at.to_string()));
    let mut before = read_unchanged(rows(1000));
    for position in [200, 201, 999] {
        let id = row(position, position, "").id;
        before = Arc::new(before.after(&deleted(id, 1001)));
    }
    before = Arc::new(before.after(&saved(row(500, 1002, "changed"))));
    let again = |changed: &str| {
        let rows = rows(1000).filter(|row| ![200, 201, 999].contains(&row.position));
        let rows = rows.map(|row| match row.position {
            500 => self::row(500, 1002, changed),
            _ => row,
        });
        let mut builder = Builder::new(Some(Arc::clone(&before)));
        builder.extend(rows.map(|row| StoredModel(Ok(row))));
        builder.finish(before.latest).unwrap()
    };
    let texts = |snapshot: &Snapshot| -> Vec<_> {
        snapshot
            .slices(0, usize::MAX)
            .map(|slice| slice.as_ptr())
            .collect()
    };
    let (equal, other) = (again("changed"), again("other"));
    assert_eq!(texts(&equal), texts(&before));
    let differing = texts(&other).into_iter().zip(texts(&before));
    assert_eq!(differing.filter(|(one, other)| one != other).count(), 1);
    assert_eq!(all_names(&other).len(), 997);
    assert_eq!(equal.version(), before.version());
}

#[test]
fn every_page_of_every_catalogue_has_the_requested_models() {
    for count in [0, 1, 2, 127, 128, 129, 300] {
        let snapshot = read_unchanged((1..=count).map(|at| row(at, at, &at.to_string())));
        assert_eq!(snapshot.len(), usize::try_from(count).unwrap());
        for skip in [0, 1, 100, 127, 128, 129, 299, 300, 301, usize::MAX] {
            for limit in [0, 1, 2, 28, 100, 128, 300, usize::MAX] {
                let expected = (1..=count).skip(skip).take(limit);
                let expected: Vec<_> = expected.map(|name| name.to_string()).collect();
                let page = names(&snapshot, skip, limit);
                assert_eq!(page, expected, "{count} {skip} {limit}");
            }
        }
    }
}

/// A snapshot after many changes equals, in every version and byte, one that was read from the database.
#[test]
fn changes_lead_to_the_snapshot_that_reading_everything_gives() {
    let mut rows: Vec<GenerationModel> = Vec::new();
    let mut snapshot = read_unchanged([]);
    let mut random = 1_u64;
    for revision in 1..=2000 {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let (choice, index) = (random >> 60, usize::try_from(random >> 33).unwrap());
        let shrinks = revision > 1200;
        let change = if rows.is_empty() || choice < if shrinks { 2 } else { 9 } {
            rows.push(row(revision, revision, "new"));
            saved(row(revision, revision, "new"))
        } else if choice < if shrinks { 5 } else { 13 } {
            let index = index % rows.len();
            // Some models are longer than a chunk.
            let name = "x".repeat(1 << (index % 18));
            rows[index] = row(rows[index].position, revision, &name);
            saved(rows[index].clone())
        } else {
            let row = rows.remove(index % rows.len());
            deleted(row.id, revision)
        };
        snapshot = Arc::new(snapshot.after(&change));
        if revision % 50 == 0 {
            let expected = read(rows.iter().cloned(), change.latest);
            assert_eq!(snapshot.version(), expected.version());
            assert_eq!(all_names(&snapshot), all_names(&expected));
            assert_eq!(snapshot.len(), rows.len());
            for row in &rows {
                let (found, expected) = (snapshot.find(row.id), expected.find(row.id));
                let (found, expected) = (found.unwrap(), expected.unwrap());
                assert_eq!(
                    (found.version, &found.json),
                    (expected.version, &expected.json)
                );
                assert_eq!(found.version.revision, row.revision);
            }
        }
    }
    let chunks = snapshot.chunks().count();
    assert!(chunks <= rows.len() / 8 + 40, "{chunks}");
}

#[test]
fn a_change_copies_one_chunk_and_shares_the_others() {
    let before = read_unchanged((1..=1000).map(|at| row(at, at, "name")));
    let after = before.after(&saved(row(500, 1001, "other")));
    let pairs = before.chunks().zip(after.chunks());
    let copied = pairs.filter(|(before, after)| !Arc::ptr_eq(before, after));
    assert_eq!(copied.count(), 1);
    let revision = |snapshot: &Snapshot| {
        let model = snapshot.find(Uuid::from_u128(500)).unwrap();
        model.version.revision
    };
    assert_eq!(revision(&before), 500);
    assert_eq!(revision(&after), 1001);
}

#[test]
fn a_growing_catalogue_fills_its_chunks() {
    let mut snapshot = read_unchanged([]);
    for revision in 1..=2000 {
        snapshot = Arc::new(snapshot.after(&saved(row(revision, revision, "name"))));
    }
    assert_eq!(snapshot.len(), 2000);
    assert_eq!(snapshot.chunks().count(), 2000_usize.div_ceil(128));
}

/// A row that cannot be read, which the revision `revision` changed.
fn unreadable(position: i64, revision: i64) -> UnreadableModel {
    UnreadableModel {
        position,
        id: Uuid::from_u128(position.cast_unsigned().into()),
        revision,
        reason: "a test".to_owned(),
    }
}

fn broken(position: i64, revision: i64) -> Change {
    let model = unreadable(position, revision);
    Change {
        latest: latest(revision, model.id),
        id: model.id,
        at: start() + TimeDelta::seconds(revision),
        model: Some(EncodedModel::of_stored(StoredModel(Err(model))).unwrap()),
    }
}

#[test]
fn models_that_cannot_be_read_count_in_pages_and_have_no_json() {
    for count in [1, 2, 128, 129, 300] {
        for is_broken in [
            |at| at % 2 == 0,
            |at| at % 2 == 1,
            |at| at < 140,
            |at| at > 5,
        ] {
            let mut snapshot = read_unchanged((1..=count).map(|at| row(at, 1000, &at.to_string())));
            for at in (1..=count).filter(|at| is_broken(*at)) {
                snapshot = Arc::new(snapshot.after(&broken(at, 1001)));
            }
            assert_eq!(snapshot.len(), usize::try_from(count).unwrap());
            for (skip, limit) in [(0, usize::MAX), (0, 1), (1, 2), (127, 3), (128, 1)] {
                let page = (1..=count).skip(skip).take(limit);
                let expected: Vec<_> = page
                    .filter(|at| !is_broken(*at))
                    .map(|at| at.to_string())
                    .collect();
                assert_eq!(
                    names(&snapshot, skip, limit),
                    expected,
                    "{count} {skip} {limit}"
                );
            }
        }
    }
}

#[test]
fn the_version_tells_whether_a_model_can_be_read() {
    let good = read_unchanged([row(1, 1, "a"), row(2, 2, "b")]);
    let bad = good.after(&broken(1, 3));
    assert_ne!(good.version().hash, bad.version().hash);
    let id = Uuid::from_u128(1);
    assert_eq!(bad.find(id).unwrap().json.unwrap_err().reason, "a test");
    assert_eq!(
        bad.unreadable().map(|model| model.id).collect::<Vec<_>>(),
        [id]
    );
    let mended = bad.after(&saved(row(1, 4, "a")));
    assert_eq!(mended.version().hash, good.version().hash);
    assert_eq!(all_names(&mended), ["a", "b"]);
    assert_eq!(mended.unreadable().len(), 0);
    let gone = bad.after(&deleted(id, 4));
    assert_eq!((gone.len(), gone.unreadable().len()), (1, 0));
    assert_eq!(all_names(&gone), ["b"]);
}
