//! The catalogue: its rows and how they are read and removed; `new` and `changes`: how they are made and changed. What
//! changes the catalogue is written to the history in the same transaction, see `catalog_changes`.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The model with this identifier, if there is one, which nobody else may change until the transaction ends.
macro_rules! found {
    ($transaction:ident, $id:expr) => {{
        use $crate::store::sql::{ForUpdate, UuidValue};
        let model = generation_models::table.filter(generation_models::id.eq(UuidValue::from($id)));
        let model = ForUpdate(model.select(GenerationModel::as_select()));
        let model = model
            .get_result::<GenerationModel>($transaction.connection())
            .await;
        model.optional()?
    }};
}

mod changes;
mod new;

pub use changes::GenerationModelChanges;
pub use new::NewGenerationModel;

use super::catalog_changes::{NewChange, head, record};
use super::schema::generation_models;
use super::sql::{InstantValue, TakenRevision, UuidValue};
use super::{Document, Error, Head, Signature, Store};

/// A model of the catalogue. Capabilities and tool types are JSON arrays of strings. Its own JSON is what the
/// history keeps of the row, and not what the API answers with.
#[derive(
    Debug,
    Clone,
    PartialEq,
    Eq,
    Queryable,
    Selectable,
    Insertable,
    AsChangeset,
    Serialize,
    Deserialize,
)]
#[diesel(table_name = generation_models, primary_key(position))]
#[diesel(treat_none_as_null = true, treat_none_as_default_value = false)]
#[expect(missing_docs, reason = "the columns are described in openapi.yaml")]
pub struct GenerationModel {
    /// The order of creation: the revision that made the model. Never shown, never used twice.
    #[diesel(serialize_as = TakenRevision)]
    #[serde(default, skip_serializing_if = "is_not_placed")]
    pub position: i64,
    #[diesel(deserialize_as = UuidValue, serialize_as = UuidValue)]
    pub id: Uuid,
    pub name: String,
    pub icon: Option<String>,
    pub provider: String,
    pub provider_config: Document,
    pub provider_capabilities: Option<Document>,
    pub fallback_provider: Option<String>,
    pub fallback_provider_config: Option<Document>,
    pub fallback_provider_capabilities: Option<Document>,
    pub tool_types: Document,
    pub recommended: bool,
    pub beta: bool,
    pub max_output_width: Option<i64>,
    pub max_output_height: Option<i64>,
    pub max_size_pixels: Option<i64>,
    #[diesel(deserialize_as = InstantValue, serialize_as = InstantValue)]
    pub created_at: DateTime<Utc>,
    /// The time of the last change.
    #[diesel(deserialize_as = InstantValue, serialize_as = InstantValue)]
    pub updated_at: DateTime<Utc>,
    /// The revision of the catalogue that the last change made. The history keeps it beside the row's JSON.
    #[diesel(serialize_as = TakenRevision)]
    #[serde(default, skip_serializing)]
    pub revision: i64,
}

/// The whole catalogue as one revision made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogState<M> {
    /// What made it; what [`super::CatalogChange::after`] tells of it is all that changed later.
    pub head: Head,
    /// The models, in the order of creation.
    pub models: M,
}

/// What became of a write that depends on the model before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome<T> {
    /// It was done.
    Done(T),
    /// There is no such model.
    NotFound,
    /// The model, or that there is none, is not what the [`Precondition`] asks for.
    PreconditionFailed,
}

/// What a write asks of the model before it, or of there being none. It is looked at in the transaction that writes.
pub type Precondition = Box<dyn FnOnce(Option<&GenerationModel>) -> bool + Send>;

/// Reads this many models at a time, so that few of them are in memory in this form.
const BATCH: i64 = 500;

impl GenerationModel {
    /// The position and the revision of a model that has not been written yet: the first revision is 1.
    pub(super) const NOT_PLACED: i64 = 0;

    /// The model that was written by this revision, which is also its place unless it has one.
    pub(super) const fn at_revision(mut self, revision: i64) -> Self {
        if self.position == Self::NOT_PLACED {
            self.position = revision;
        }
        self.revision = revision;
        self
    }

    /// Reads every model into `models`.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn read_all<M>(store: &Store, mut models: M) -> Result<CatalogState<M>, Error>
    where
        M: Extend<Self> + Send + 'static,
    {
        query!(store, snapshot, |connection| {
            let head = head!(connection);
            let mut last = i64::MIN;
            loop {
                let batch = generation_models::table
                    .filter(generation_models::position.gt(last))
                    .order(generation_models::position)
                    .limit(BATCH)
                    .select(Self::as_select());
                let batch: Vec<Self> = batch.load(connection).await?;
                let Some(newest) = batch.last() else {
                    return Ok(CatalogState { head, models });
                };
                last = newest.position;
                models.extend(batch);
            }
        })
    }

    /// Removes the model with this identifier, and returns the revision that this made.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn delete(
        store: &Store,
        id: Uuid,
        precondition: Precondition,
        signature: Signature,
    ) -> Result<Outcome<i64>, Error> {
        query!(store, write, |transaction| {
            let before = found!(transaction, id);
            if !precondition(before.as_ref()) {
                return Ok(Outcome::PreconditionFailed);
            }
            let Some(before) = before else {
                return Ok(Outcome::NotFound);
            };
            let delete = diesel::delete(generation_models::table.find(before.position));
            let change = NewChange::removed(id, signature);
            Ok(Outcome::Done(record!(transaction, delete, change)))
        })
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
const fn is_not_placed(position: &i64) -> bool {
    *position == GenerationModel::NOT_PLACED
}
