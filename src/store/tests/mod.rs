//! The store on real databases.

pub(crate) mod harness;
mod history;
mod migrating;
mod models;
mod users;
mod waiting;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::*;

pub(crate) fn document(text: &str) -> Document {
    Document::from_text(text.to_owned()).unwrap()
}

pub(crate) fn start() -> DateTime<Utc> {
    DateTime::from_timestamp_micros(1_800_000_000_123_450).unwrap()
}

/// The signature of someone, at the start.
pub(crate) fn signed() -> Signature {
    Signature::of_user(Uuid::from_u128(7), start())
}

pub(crate) fn model(name: &str) -> NewGenerationModel {
    NewGenerationModel {
        id: Uuid::new_v4(),
        name: name.to_owned(),
        icon: None,
        provider: "vertex".to_owned(),
        provider_config: document("{}"),
        provider_capabilities: None,
        fallback_provider: None,
        fallback_provider_config: None,
        fallback_provider_capabilities: None,
        tool_types: document("[]"),
        recommended: false,
        beta: false,
        max_output_width: None,
        max_output_height: None,
        max_size_pixels: None,
    }
}

fn renamed(name: &str) -> GenerationModelChanges {
    GenerationModelChanges {
        name: Some(name.to_owned()),
        ..GenerationModelChanges::default()
    }
}

async fn all(store: &Store) -> CatalogState<Vec<GenerationModel>> {
    GenerationModel::read_all(store, Vec::new()).await.unwrap()
}

async fn find(store: &Store, id: Uuid) -> Option<GenerationModel> {
    let models = all(store).await.models;
    models.into_iter().find(|model| model.id == id)
}

async fn names(store: &Store) -> Vec<String> {
    let models = all(store).await.models;
    models.into_iter().map(|model| model.name).collect()
}

/// Asks nothing of the model.
pub(crate) fn any() -> Precondition {
    Box::new(|_| true)
}

fn done<T: std::fmt::Debug>(outcome: Result<Outcome<T>, Error>) -> T {
    match outcome.unwrap() {
        Outcome::Done(done) => done,
        other => panic!("{other:?}"),
    }
}
