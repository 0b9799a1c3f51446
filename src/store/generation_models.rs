//! The table `generation_models`. `write` changes it.

use chrono::{DateTime, Utc};
use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::dsl::auto_type;
use diesel::expression::AsExpression;
use diesel::prelude::*;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Text;
use diesel_async::RunQueryDsl;
use futures_util::TryStreamExt;
use openapi_runtime::Enumeration;
use serde::{Deserialize, Serialize};
use tokio::time::timeout;
use uuid::Uuid;

use super::catalog_changes::latest_revision;
use super::json::{Document, Json};
use super::schema::generation_models;
use super::sql_types::{TimestampValue, UuidValue};
use super::{Error, LatestRevision, Store, StoredModel};
use crate::generated::models::{GenerationTool, ProviderCapability, ProviderType};

/// A model of the catalogue: the row, and in `catalog_changes` the JSON of the row.
#[derive(
    Debug, Clone, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Serialize, Deserialize,
)]
#[diesel(table_name = generation_models, primary_key(position))]
#[diesel(treat_none_as_null = true, treat_none_as_default_value = false)]
#[expect(missing_docs, reason = "openapi.yaml describes these properties")]
pub struct GenerationModel {
    /// The order of creation: the revision that created the model. Never sent to clients, never used twice.
    #[serde(default)]
    pub position: i64,
    #[diesel(deserialize_as = UuidValue, serialize_as = UuidValue)]
    pub id: Uuid,
    pub name: String,
    pub icon: Option<String>,
    pub provider: Provider,
    pub provider_config: Json<Document>,
    pub provider_capabilities: Option<Json<Vec<ProviderCapability>>>,
    pub fallback_provider: Option<Provider>,
    pub fallback_provider_config: Option<Json<Document>>,
    pub fallback_provider_capabilities: Option<Json<Vec<ProviderCapability>>>,
    pub tool_types: Json<Vec<GenerationTool>>,
    pub recommended: bool,
    pub beta: bool,
    pub max_output_width: Option<i64>,
    pub max_output_height: Option<i64>,
    pub max_size_pixels: Option<i64>,
    #[diesel(deserialize_as = TimestampValue, serialize_as = TimestampValue)]
    pub created_at: DateTime<Utc>,
    /// The time of the last change.
    #[diesel(deserialize_as = TimestampValue, serialize_as = TimestampValue)]
    pub updated_at: DateTime<Utc>,
    /// The revision of the last change. `catalog_changes` stores it in a column of its own.
    #[serde(skip)]
    pub revision: i64,
}

/// A [`ProviderType`] that is stored as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AsExpression, FromSqlRow, Serialize, Deserialize)]
#[diesel(sql_type = Text)]
#[serde(transparent)]
pub struct Provider(pub ProviderType);

impl<DB: Backend> ToSql<Text, DB> for Provider
where
    str: ToSql<Text, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.as_str().to_sql(out)
    }
}

impl<DB: Backend> FromSql<Text, DB> for Provider
where
    String: FromSql<Text, DB>,
{
    fn from_sql(value: DB::RawValue<'_>) -> deserialize::Result<Self> {
        let text = String::from_sql(value)?;
        let provider = ProviderType::from_text(&text);
        let unknown = || format!("{text:?} is no ProviderType of openapi.yaml").into();
        provider.map(Self).ok_or_else(unknown)
    }
}

/// The models with these ids.
#[auto_type]
pub(super) fn models_with_ids(ids: Vec<Uuid>) -> _ {
    let ids: Vec<UuidValue> = ids.into_iter().map(UuidValue).collect();
    generation_models::table.filter(generation_models::id.eq_any(ids))
}

impl GenerationModel {
    /// Reads every model into `models`, in order of creation, and returns them with the revision that they show. Takes as
    /// long as the database goes on to send rows.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn read_all<M>(store: &Store, mut models: M) -> Result<(LatestRevision, M), Error>
    where
        M: Extend<StoredModel> + Send + 'static,
    {
        let (row_timeout, limit) = (store.row_timeout(), store.rows_per_statement());
        query!(store, load, |connection| {
            let latest = latest_revision().get_result(connection).await.optional()?;
            let latest = latest.ok_or_else(Error::no_revision_counter)?;
            let latest = LatestRevision::from_columns(latest);
            let mut last = i64::MIN;
            loop {
                let batch = generation_models::table
                    .filter(generation_models::position.gt(last))
                    .order(generation_models::position)
                    .limit(limit)
                    .select(StoredModel::as_select());
                let mut rows =
                    timeout(row_timeout, batch.load_stream::<StoredModel>(connection)).await??;
                let mut count = 0;
                while let Some(row) = timeout(row_timeout, rows.try_next()).await?? {
                    last = row.position();
                    count += 1;
                    models.extend([row]);
                }
                if count < limit {
                    return Ok((latest, models));
                }
            }
        })
    }

    /// Reads the models with these ids, in no particular order, from a database that has every committed change.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn find(store: &Store, ids: Vec<Uuid>) -> Result<Vec<StoredModel>, Error> {
        query!(store, read_primary, |connection| {
            let rows = models_with_ids(ids).select(StoredModel::as_select());
            Ok(rows.load::<StoredModel>(connection).await?)
        })
    }
}
