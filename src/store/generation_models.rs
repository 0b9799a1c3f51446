//! The catalogue.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::schema::generation_models;
use super::sql::{InstantValue, UuidValue};
use super::{Document, Error, Store};

/// A model of the catalogue. Capabilities and tool types are JSON arrays of strings.
#[derive(Debug, Clone, PartialEq, Queryable, Selectable)]
#[diesel(table_name = generation_models)]
#[expect(missing_docs, reason = "the columns are described in openapi.yaml")]
pub struct GenerationModel {
    /// The order of creation; never shown, never used twice.
    pub position: i64,
    #[diesel(deserialize_as = UuidValue)]
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
    #[diesel(deserialize_as = InstantValue)]
    pub created_at: DateTime<Utc>,
    /// The time of the last change.
    #[diesel(deserialize_as = InstantValue)]
    pub updated_at: DateTime<Utc>,
}

/// A model to be made.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = generation_models)]
#[expect(missing_docs, reason = "the columns are described in openapi.yaml")]
pub struct NewGenerationModel {
    #[diesel(serialize_as = UuidValue)]
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
    #[diesel(serialize_as = InstantValue)]
    pub created_at: DateTime<Utc>,
    /// The same time as `created_at`.
    #[diesel(serialize_as = InstantValue)]
    pub updated_at: DateTime<Utc>,
}

/// Changes to a model: `None` leaves a column as it is, `Some(None)` clears it.
#[derive(Debug, Clone, Default, PartialEq, AsChangeset)]
#[diesel(table_name = generation_models)]
#[expect(missing_docs, reason = "the columns are described in openapi.yaml")]
pub struct GenerationModelChanges {
    pub name: Option<String>,
    pub icon: Option<Option<String>>,
    pub provider: Option<String>,
    pub provider_config: Option<Document>,
    pub provider_capabilities: Option<Option<Document>>,
    pub fallback_provider: Option<Option<String>>,
    pub fallback_provider_config: Option<Option<Document>>,
    pub fallback_provider_capabilities: Option<Option<Document>>,
    pub tool_types: Option<Document>,
    pub recommended: Option<bool>,
    pub beta: Option<bool>,
    pub max_output_width: Option<Option<i64>>,
    pub max_output_height: Option<Option<i64>>,
    pub max_size_pixels: Option<Option<i64>>,
}

/// A stretch of the catalogue, in the order of creation.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The models of the stretch.
    pub models: Vec<GenerationModel>,
    /// How many models the whole catalogue had at that moment.
    pub count: i64,
}

impl GenerationModel {
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
    pub async fn delete(store: &Store, id: Uuid) -> Result<bool, Error> {
        query!(store, write, |connection| {
            let model =
                generation_models::table.filter(generation_models::id.eq(UuidValue::from(id)));
            Ok(diesel::delete(model).execute(connection).await? > 0)
        })
    }
}

impl NewGenerationModel {
    /// Adds the model at the end of the catalogue.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn insert(self, store: &Store) -> Result<GenerationModel, Error> {
        query!(store, write, |connection| {
            let inserted = diesel::insert_into(generation_models::table)
                .values(self)
                .returning(GenerationModel::as_returning())
                .get_result(connection);
            Ok(inserted.await?)
        })
    }
}

impl GenerationModelChanges {
    /// Changes the model with this identifier, at the time `at`, and returns it as it is then; `None` when there is
    /// none. Only the named columns are written, so that changes made at the same time do not undo each other; no
    /// change at all writes nothing, not even the time.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn apply(
        self,
        store: &Store,
        id: Uuid,
        at: DateTime<Utc>,
    ) -> Result<Option<GenerationModel>, Error> {
        if self == Self::default() {
            return GenerationModel::find(store, id).await;
        }
        query!(store, write, |connection| {
            let model =
                generation_models::table.filter(generation_models::id.eq(UuidValue::from(id)));
            let updated = diesel::update(model)
                .set((
                    self,
                    generation_models::updated_at.eq(InstantValue::from(at)),
                ))
                .returning(GenerationModel::as_returning())
                .get_result(connection);
            Ok(updated.await.optional()?)
        })
    }
}
