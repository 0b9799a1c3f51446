//! One model as answers show it.

use axum::body::Bytes;
use openapi_runtime::{Enumeration, Json};
use serde::de::DeserializeOwned;
use uuid::Uuid;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use super::state::State;
use crate::generated::models::{GenerativeModelsPublic, ProviderConfig};
use crate::store::{Document, Error, GenerationModel};

/// What is known of a model beside its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) position: i64,
    pub(super) id: Uuid,
    pub(super) state: State,
}

/// A model, encoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EncodedModel {
    pub(super) entry: Entry,
    pub(super) json: Vec<u8>,
}

impl EncodedModel {
    /// Its JSON.
    #[must_use]
    pub fn json(&self) -> Bytes {
        Bytes::copy_from_slice(&self.json)
    }

    /// What its state is.
    #[must_use]
    pub const fn state(&self) -> State {
        self.entry.state
    }
}

impl TryFrom<GenerationModel> for EncodedModel {
    type Error = Error;

    /// # Errors
    /// When the row does not fit the document: another version of the document allowed it.
    fn try_from(row: GenerationModel) -> Result<Self, Error> {
        let (position, id) = (row.position, row.id);
        let (revision, modified) = (row.revision, row.updated_at);
        let public = GenerativeModelsPublic::try_from(row).map_err(|unfit| {
            Error::Internal(format!("the model {id} does not fit openapi.yaml: {unfit}").into())
        })?;
        let json = serde_json::to_vec(&public).map_err(|error| Error::Internal(error.into()))?;
        // The hash also depends on the position, so that the sum of all hashes tells the order of the models.
        let fingerprint = xxh3_64_with_seed(&json, position.cast_unsigned());
        let state = State {
            revision,
            fingerprint,
            modified: modified.into(),
        };
        let entry = Entry {
            position,
            id,
            state,
        };
        Ok(Self { entry, json })
    }
}

impl TryFrom<GenerationModel> for GenerativeModelsPublic {
    type Error = String;

    fn try_from(row: GenerationModel) -> Result<Self, String> {
        Ok(Self {
            id: row.id,
            name: row.name,
            icon: row.icon,
            provider: member("provider", &row.provider)?,
            provider_config: public_config(row.provider_config),
            provider_capabilities: row
                .provider_capabilities
                .map(|list| members("provider_capabilities", list))
                .transpose()?,
            fallback_provider: Some(
                row.fallback_provider
                    .map(|text| member("fallback_provider", &text))
                    .transpose()?,
            ),
            fallback_provider_config: Some(row.fallback_provider_config.map(public_config)),
            fallback_provider_capabilities: Some(
                row.fallback_provider_capabilities
                    .map(|list| members("fallback_provider_capabilities", list))
                    .transpose()?,
            ),
            tool_types: members("tool_types", row.tool_types)?,
            recommended: row.recommended,
            beta: row.beta,
            max_output_width: row.max_output_width,
            max_output_height: row.max_output_height,
            max_size_pixels: row.max_size_pixels,
        })
    }
}

fn public_config(document: Document) -> ProviderConfig {
    ProviderConfig(Json::from(document.into_raw()))
}

fn member<E: Enumeration>(name: &str, text: &str) -> Result<E, String> {
    E::from_text(text).ok_or_else(|| format!("{name} is {text:?}"))
}

fn members<E: DeserializeOwned>(name: &str, document: Document) -> Result<Vec<E>, String> {
    let json = document.into_raw();
    serde_json::from_str(json.get()).map_err(|_| format!("{name} is {json}"))
}
