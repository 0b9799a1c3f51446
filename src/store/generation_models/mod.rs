//! The catalogue: its rows and how they are read and removed; `new` and `changes`: how they are made and changed. What
//! changes the catalogue is written to the history in the same transaction, see `catalog_changes`.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

mod changes;
mod new;

pub use changes::GenerationModelChanges;
pub use new::NewGenerationModel;

use super::catalog_changes::{NewChange, next_revision, record};
use super::schema::{catalog_revision, generation_models};
use super::sql::{ForUpdate, InstantValue, UuidValue};
use super::{Document, Error, Signature, Store};

/// A model of the catalogue. Capabilities and tool types are JSON arrays of strings. Its own JSON is the row, as the
/// history keeps it, and not what the API answers with.
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
#[diesel(table_name = generation_models, primary_key(position), treat_none_as_null = true)]
#[expect(missing_docs, reason = "the columns are described in openapi.yaml")]
pub struct GenerationModel {
    /// The order of creation: the revision that made the model. Never shown, never used twice.
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
    /// The revision of the catalogue that the last change made.
    pub revision: i64,
}

/// A stretch of the catalogue, in the order of creation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The models of the stretch.
    pub models: Vec<GenerationModel>,
    /// How many models the whole catalogue had at that moment.
    pub count: i64,
}

/// The whole catalogue as one revision made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogState {
    /// The revision; what [`super::CatalogChange::since`] tells after it is all that changed later.
    pub revision: i64,
    /// The models, in the order of creation.
    pub models: Vec<GenerationModel>,
}

impl GenerationModel {
    /// Every model, and the revision that they show.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn all(store: &Store) -> Result<CatalogState, Error> {
        query!(store, snapshot, |connection| {
            let latest = catalog_revision::table.select(catalog_revision::revision);
            let revision = latest.get_result(connection).await?;
            let models = generation_models::table
                .order(generation_models::position)
                .select(Self::as_select())
                .load(connection);
            let models = models.await?;
            Ok(CatalogState { revision, models })
        })
    }

    /// At most `limit` models after the first `skip`; neither is negative, both may be as large as they come.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn page(store: &Store, skip: i64, limit: i64) -> Result<Page, Error> {
        query!(store, snapshot, |connection| {
            let count = generation_models::table.count().get_result(connection);
            let count = count.await?;
            let models = generation_models::table
                .order(generation_models::position)
                .limit(limit)
                .offset(skip)
                .select(Self::as_select())
                .load(connection);
            let models = models.await?;
            Ok(Page { models, count })
        })
    }

    /// The model with this identifier.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn find(store: &Store, id: Uuid) -> Result<Option<Self>, Error> {
        query!(store, read, |connection| {
            let found = generation_models::table
                .filter(generation_models::id.eq(UuidValue::from(id)))
                .select(Self::as_select())
                .first(connection);
            Ok(found.await.optional()?)
        })
    }

    /// Removes the model with this identifier; `false` when there is none.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn delete(store: &Store, id: Uuid, signature: Signature) -> Result<bool, Error> {
        query!(store, write, |connection| {
            let model =
                generation_models::table.filter(generation_models::id.eq(UuidValue::from(id)));
            let found = ForUpdate(model.select(generation_models::position));
            let found = found.get_result::<i64>(connection).await.optional()?;
            let Some(position) = found else {
                return Ok(false);
            };
            let revision = next_revision!(connection);
            let model = generation_models::table.find(position);
            diesel::delete(model).execute(connection).await?;
            record!(connection, NewChange::removed(id, revision, signature));
            Ok(true)
        })
    }
}
