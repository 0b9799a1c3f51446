//! Changes of a model.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::{GenerationModel, Outcome, Precondition};
use crate::store::catalog_changes::{NewChange, record};
use crate::store::schema::generation_models;
use crate::store::{Action, Document, Error, Signature, Store};

/// Changes to a model: `None` leaves a column as it is, `Some(None)` clears it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
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

impl GenerationModelChanges {
    /// Changes the model with this identifier, and returns it as it is then. It is read and written under a lock, so that changes made at the same time do not undo each other. What changes no value writes
    /// nothing: no time, no revision, no history.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn apply(
        self,
        store: &Store,
        id: Uuid,
        precondition: Precondition,
        signature: Signature,
    ) -> Result<Outcome<GenerationModel>, Error> {
        query!(store, write, |transaction| {
            let before = found!(transaction, id);
            if !precondition(before.as_ref()) {
                return Ok(Outcome::PreconditionFailed);
            }
            let Some(before) = before else {
                return Ok(Outcome::NotFound);
            };
            let mut after = self.applied_to(before.clone());
            if after == before {
                return Ok(Outcome::Done(before));
            }
            after.updated_at = signature.at;
            let update = diesel::update(generation_models::table.find(after.position));
            let update = update.set(after.clone());
            let change = NewChange::saved(Action::Update, &after, signature)?;
            let revision = record!(transaction, update, change);
            Ok(Outcome::Done(after.at_revision(revision)))
        })
    }

    fn applied_to(self, model: GenerationModel) -> GenerationModel {
        GenerationModel {
            name: self.name.unwrap_or(model.name),
            icon: self.icon.unwrap_or(model.icon),
            provider: self.provider.unwrap_or(model.provider),
            provider_config: self.provider_config.unwrap_or(model.provider_config),
            provider_capabilities: self
                .provider_capabilities
                .unwrap_or(model.provider_capabilities),
            fallback_provider: self.fallback_provider.unwrap_or(model.fallback_provider),
            fallback_provider_config: self
                .fallback_provider_config
                .unwrap_or(model.fallback_provider_config),
            fallback_provider_capabilities: self
                .fallback_provider_capabilities
                .unwrap_or(model.fallback_provider_capabilities),
            tool_types: self.tool_types.unwrap_or(model.tool_types),
            recommended: self.recommended.unwrap_or(model.recommended),
            beta: self.beta.unwrap_or(model.beta),
            max_output_width: self.max_output_width.unwrap_or(model.max_output_width),
            max_output_height: self.max_output_height.unwrap_or(model.max_output_height),
            max_size_pixels: self.max_size_pixels.unwrap_or(model.max_size_pixels),
            ..model
        }
    }
}
