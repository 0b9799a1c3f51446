//! Between the document's types and the table's rows.

use openapi_runtime::{Enumeration, Error};
use serde::Serialize;
use uuid::Uuid;

use crate::generated::models::{
    GenerativeModelsCreate, GenerativeModelsUpdate, ProviderConfig, ProviderType,
};
use crate::store::{Document, GenerationModelChanges, NewGenerationModel};

/// The row of a new model.
pub(super) fn new(body: GenerativeModelsCreate, id: Uuid) -> Result<NewGenerationModel, Error> {
    Ok(NewGenerationModel {
        id,
        name: body.name,
        icon: body.icon.flatten(),
        provider: body.provider.as_str().to_owned(),
        provider_config: config(body.provider_config),
        provider_capabilities: body
            .provider_capabilities
            .flatten()
            .map(document)
            .transpose()?,
        fallback_provider: body.fallback_provider.flatten().map(text),
        fallback_provider_config: body.fallback_provider_config.flatten().map(config),
        fallback_provider_capabilities: body
            .fallback_provider_capabilities
            .flatten()
            .map(document)
            .transpose()?,
        tool_types: document(body.tool_types)?,
        recommended: body.recommended,
        beta: body.beta,
        max_output_width: body.max_output_width.flatten(),
        max_output_height: body.max_output_height.flatten(),
        max_size_pixels: body.max_size_pixels.flatten(),
    })
}

/// The columns that an update changes. `null` clears what may be null in a model, and leaves alone what may not
/// (contract, rule 4).
pub(super) fn changes(body: GenerativeModelsUpdate) -> Result<GenerationModelChanges, Error> {
    Ok(GenerationModelChanges {
        name: body.name.flatten(),
        icon: body.icon,
        provider: body.provider.flatten().map(text),
        provider_config: body.provider_config.flatten().map(config),
        provider_capabilities: body.provider_capabilities.map(documents).transpose()?,
        fallback_provider: body.fallback_provider.map(|provider| provider.map(text)),
        fallback_provider_config: body.fallback_provider_config.map(|value| value.map(config)),
        fallback_provider_capabilities: body
            .fallback_provider_capabilities
            .map(documents)
            .transpose()?,
        tool_types: body.tool_types.flatten().map(document).transpose()?,
        recommended: body.recommended.flatten(),
        beta: body.beta.flatten(),
        max_output_width: body.max_output_width,
        max_output_height: body.max_output_height,
        max_size_pixels: body.max_size_pixels,
    })
}

fn text(provider: ProviderType) -> String {
    provider.as_str().to_owned()
}

fn config(ProviderConfig(json): ProviderConfig) -> Document {
    Document::from(Box::from(json))
}

fn document(values: impl Serialize) -> Result<Document, Error> {
    Document::from_value(&values).map_err(Error::internal)
}

fn documents(values: Option<impl Serialize>) -> Result<Option<Document>, Error> {
    values.map(document).transpose()
}
