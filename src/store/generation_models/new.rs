//! New models.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::GenerationModel;
use crate::store::catalog_changes::{NewChange, record};
use crate::store::schema::generation_models;
use crate::store::{Action, Document, Error, Signature, Store};

/// A model to be made.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the columns are described in openapi.yaml")]
pub struct NewGenerationModel {
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
}

impl NewGenerationModel {
    /// Adds the model at the end of the catalogue, made at the time of the signature.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn insert(
        self,
        store: &Store,
        signature: Signature,
    ) -> Result<GenerationModel, Error> {
        query!(store, write, |transaction| {
            let model = self.made_at(signature.at);
            let insert = diesel::insert_into(generation_models::table).values(model.clone());
            let change = NewChange::saved(Action::Create, &model, signature)?;
            let revision = record!(transaction, insert, change);
            Ok(model.at_revision(revision))
        })
    }

    fn made_at(self, at: DateTime<Utc>) -> GenerationModel {
        GenerationModel {
            position: GenerationModel::NOT_PLACED,
            id: self.id,
            name: self.name,
            icon: self.icon,
            provider: self.provider,
            provider_config: self.provider_config,
            provider_capabilities: self.provider_capabilities,
            fallback_provider: self.fallback_provider,
            fallback_provider_config: self.fallback_provider_config,
            fallback_provider_capabilities: self.fallback_provider_capabilities,
            tool_types: self.tool_types,
            recommended: self.recommended,
            beta: self.beta,
            max_output_width: self.max_output_width,
            max_output_height: self.max_output_height,
            max_size_pixels: self.max_size_pixels,
            created_at: at,
            updated_at: at,
            revision: GenerationModel::NOT_PLACED,
        }
    }
}
