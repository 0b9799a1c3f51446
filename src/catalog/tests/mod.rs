//! The snapshot by itself, and the catalogue on real databases.

mod following;
mod snapshots;
mod unreadable;
mod writing;

use chrono::TimeDelta;
use uuid::Uuid;

use super::model::Change;
use super::*;
use crate::store::tests::{create, model, start};
use crate::store::{GenerationModel, Store};

/// The row of a model that the revision `position` created and the revision `revision` changed.
fn row(position: i64, revision: i64, name: &str) -> GenerationModel {
    GenerationModel {
        position,
        id: Uuid::from_u128(position.cast_unsigned().into()),
        updated_at: start() + TimeDelta::seconds(revision),
        revision,
        ..model(name)
    }
}

/// The names in a page of a snapshot.
fn names(snapshot: &Snapshot, skip: usize, limit: usize) -> Vec<String> {
    let slices: Vec<_> = snapshot.slices(skip, limit).collect();
    let slices = slices.concat();
    let json = [&b"["[..], &slices, b"]"].concat();
    let models: Vec<serde_json::Value> = serde_json::from_slice(&json).unwrap();
    let names = models
        .iter()
        .map(|model| model["name"].as_str().unwrap().to_owned());
    names.collect()
}

fn all_names(snapshot: &Snapshot) -> Vec<String> {
    names(snapshot, 0, usize::MAX)
}

async fn catalog(store: &Store) -> Catalog {
    let catalog = Catalog::new(store.clone());
    catalog.newest().await.unwrap();
    catalog
}
