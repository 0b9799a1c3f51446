//! One client that commits new models to PostgreSQL, one after the other.

use generation_models::store::Document;
use tokio_postgres::{Client, Statement};

use super::model::row;
use crate::Failure;
use crate::catalogue::postgres::connect;

/// A connection, and the statements of the transaction, which are prepared once.
pub struct PostgresClient {
    client: Client,
    revise: Statement,
    insert: Statement,
    record: Statement,
}

impl PostgresClient {
    pub async fn connect(url: &str) -> Result<Self, Failure> {
        let client = connect(url).await?;
        let revise = "UPDATE catalog_revision SET revision = revision + 1 RETURNING revision";
        let insert = "INSERT INTO generation_models (position, id, name, icon, provider, provider_config, \
            provider_capabilities, fallback_provider, fallback_provider_config, fallback_provider_capabilities, \
            tool_types, recommended, beta, max_output_width, max_output_height, max_size_pixels, created_at, \
            updated_at, revision) VALUES ($1, $2::text::uuid, $3, $4, $5, $6::text::json, $7::text::json, NULL, NULL, \
            NULL, $8::text::json, $9, $10, $11, $12, NULL, $13::text::timestamptz, $13::text::timestamptz, $1)";
        let record = "INSERT INTO catalog_changes (revision, model_id, action, document, user_id, changed_at) \
            VALUES ($1, $2::text::uuid, 'create', $3::text::json, $2::text::uuid, $4::text::timestamptz)";
        Ok(Self {
            revise: client.prepare(revise).await?,
            insert: client.prepare(insert).await?,
            record: client.prepare(record).await?,
            client,
        })
    }

    /// Commits one more model.
    pub async fn create(&mut self) -> Result<(), Failure> {
        let transaction = self.client.transaction().await?;
        let revised = transaction.query_one(&self.revise, &[]).await?;
        let model = row(revised.try_get(0)?)?;
        let (id, at) = (model.id.to_string(), model.created_at.to_rfc3339());
        let capabilities = model.provider_capabilities.as_ref();
        transaction
            .execute(
                &self.insert,
                &[
                    &model.position,
                    &id,
                    &model.name,
                    &model.icon,
                    &model.provider,
                    &model.provider_config.get(),
                    &capabilities.map(Document::get),
                    &model.tool_types.get(),
                    &model.recommended,
                    &model.beta,
                    &model.max_output_width,
                    &model.max_output_height,
                    &at,
                ],
            )
            .await?;
        let document = serde_json::to_string(&model)?;
        transaction
            .execute(&self.record, &[&model.revision, &id, &document, &at])
            .await?;
        Ok(transaction.commit().await?)
    }
}
