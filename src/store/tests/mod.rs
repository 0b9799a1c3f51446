//! The store on real databases.

mod account_events;
mod batches;
mod catalog_history;
mod edits;
mod edits_and_writes;
pub(crate) mod harness;
mod import;
mod log;
mod migrations;
mod models;
mod repeated;
mod retention;
mod unavailable;
mod users;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::*;
use crate::generated::models::ProviderType;
use crate::origin::Origin;

pub(crate) fn document(text: &str) -> Json<Document> {
    serde_json::from_str(text).unwrap()
}

pub(crate) fn start() -> DateTime<Utc> {
    DateTime::from_timestamp_micros(1_800_000_000_123_450).unwrap()
}

/// The metadata of a change by some user.
pub(crate) fn metadata() -> ChangeMetadata {
    ChangeMetadata {
        user_id: Some(Uuid::from_u128(7)),
        origin: Origin {
            client_address: Some([192, 0, 2, 7].into()),
            request_id: Some("a-request".to_owned()),
        },
        at: start(),
    }
}

/// Who changes accounts.
pub(crate) fn author() -> Author {
    Author {
        actor: "a test".to_owned(),
        at: start(),
    }
}

/// A row that is not stored yet.
pub(crate) fn model(name: &str) -> GenerationModel {
    GenerationModel {
        position: 0,
        id: Uuid::new_v4(),
        name: name.to_owned(),
        icon: None,
        provider: Provider(ProviderType::Vertex),
        provider_config: document("{}"),
        provider_capabilities: None,
        fallback_provider: None,
        fallback_provider_config: None,
        fallback_provider_capabilities: None,
        tool_types: Json(Vec::new()),
        recommended: false,
        beta: false,
        max_output_width: None,
        max_output_height: None,
        max_size_pixels: None,
        created_at: start(),
        updated_at: start(),
        revision: 0,
    }
}

pub(crate) fn creation(model: GenerationModel) -> Write {
    Write {
        operation: Operation::Create(Box::new(model)),
        metadata: metadata(),
    }
}

/// A write that changes the model of that id, if `is_true` says so.
pub(crate) fn update_if(
    id: Uuid,
    is_true: impl Fn(Option<&GenerationModel>) -> bool + Send + Sync + 'static,
    change: impl Fn(&mut GenerationModel) + Send + Sync + 'static,
) -> Write {
    let update = move |model: &GenerationModel| {
        let mut model = model.clone();
        change(&mut model);
        model
    };
    Write {
        operation: Operation::Update {
            id,
            precondition: Box::new(move |model| is_true(model.and_then(StoredModel::readable))),
            update: Box::new(update),
        },
        metadata: metadata(),
    }
}

pub(crate) fn update(
    id: Uuid,
    change: impl Fn(&mut GenerationModel) + Send + Sync + 'static,
) -> Write {
    update_if(id, |_| true, change)
}

pub(crate) fn renaming(id: Uuid, name: &'static str) -> Write {
    update(id, move |model| name.clone_into(&mut model.name))
}

pub(crate) fn deletion(id: Uuid) -> Write {
    Write {
        operation: Operation::Delete {
            id,
            precondition: Box::new(|_| true),
        },
        metadata: metadata(),
    }
}

/// Runs writes in one transaction, whatever others have changed before.
pub(crate) async fn write_all(
    store: &Store,
    writes: Vec<Arc<Write>>,
) -> Result<Vec<Outcome>, Error> {
    loop {
        let latest = CatalogChange::latest_revision(store).await?;
        match store.write(latest, writes.clone()).await {
            Ok(written) => return Ok(written.outcomes),
            Err(Error::Diverged) => {}
            Err(error) => return Err(error),
        }
    }
}

/// Runs one write.
pub(crate) async fn write(store: &Store, write: Write) -> Result<Outcome, Error> {
    let outcomes = write_all(store, vec![Arc::new(write)]).await?;
    Ok(outcomes.into_iter().next().unwrap())
}

/// Runs one write that changes something, and returns the change.
pub(crate) async fn change(store: &Store, one: Write) -> CatalogChange {
    match write(store, one).await.unwrap() {
        Outcome::Changed(change) => *change,
        other => panic!("{other:?}"),
    }
}

/// Creates a model.
pub(crate) async fn create(store: &Store, name: &str) -> GenerationModel {
    let change = change(store, creation(model(name))).await;
    model_of(change)
}

/// The model after a change.
pub(crate) fn model_of(change: CatalogChange) -> GenerationModel {
    change.into_model().unwrap().0.unwrap()
}

async fn all(store: &Store) -> (LatestRevision, Vec<GenerationModel>) {
    let all = GenerationModel::read_all(store, Vec::new()).await;
    let (latest, models): (_, Vec<StoredModel>) = all.unwrap();
    let models = models.into_iter().map(|StoredModel(model)| model.unwrap());
    (latest, models.collect())
}

async fn find(store: &Store, id: Uuid) -> Option<GenerationModel> {
    let (_, models) = all(store).await;
    models.into_iter().find(|model| model.id == id)
}

async fn names(store: &Store) -> Vec<String> {
    let (_, models) = all(store).await;
    models.into_iter().map(|model| model.name).collect()
}
