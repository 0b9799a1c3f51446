//! Conversions between the generated types and the row, all in this file. Every struct is destructured in full: a new
//! property in `openapi.yaml` is a compile error here that names it.

use chrono::{DateTime, Utc};
use serde_json::value::RawValue;
use uuid::Uuid;

use crate::generated::models::{
    GenerativeModelsCreate, GenerativeModelsPublic, GenerativeModelsUpdate, ProviderConfig,
};
use crate::store::{Document, GenerationModel, Json, Provider};

/// The row of a new model.
#[must_use]
pub fn new_row(
    body: GenerativeModelsCreate,
    id: Uuid,
    created_at: DateTime<Utc>,
) -> GenerationModel {
    let GenerativeModelsCreate {
        name,
        icon,
        provider,
        provider_config,
        provider_capabilities,
        fallback_provider,
        fallback_provider_config,
        fallback_provider_capabilities,
        tool_types,
        recommended,
        beta,
        max_output_width,
        max_output_height,
        max_size_pixels,
    } = body;
    GenerationModel {
        position: 0,
        id,
        name,
        icon: icon.flatten(),
        provider: Provider(provider),
        provider_config: document(provider_config),
        provider_capabilities: provider_capabilities.flatten().map(Json),
        fallback_provider: fallback_provider.flatten().map(Provider),
        fallback_provider_config: fallback_provider_config.flatten().map(document),
        fallback_provider_capabilities: fallback_provider_capabilities.flatten().map(Json),
        tool_types: Json(tool_types),
        recommended,
        beta,
        max_output_width: max_output_width.flatten(),
        max_output_height: max_output_height.flatten(),
        max_size_pixels: max_size_pixels.flatten(),
        created_at,
        updated_at: created_at,
        revision: 0,
    }
}

/// The row after an update. An absent property stays as it is. `null` clears a nullable property and leaves any other as it
/// is (`docs/contract.md#put-and-null`).
#[must_use]
pub fn updated_row(body: GenerativeModelsUpdate, row: &GenerationModel) -> GenerationModel {
    let GenerativeModelsUpdate {
        name,
        icon,
        provider,
        provider_config,
        provider_capabilities,
        fallback_provider,
        fallback_provider_config,
        fallback_provider_capabilities,
        tool_types,
        recommended,
        beta,
        max_output_width,
        max_output_height,
        max_size_pixels,
    } = body;
    let mut row = row.clone();
    set(&mut row.name, name.flatten());
    set(&mut row.icon, icon);
    set(&mut row.provider, provider.flatten().map(Provider));
    set(
        &mut row.provider_config,
        provider_config.flatten().map(document),
    );
    set(
        &mut row.provider_capabilities,
        provider_capabilities.map(|value| value.map(Json)),
    );
    set(
        &mut row.fallback_provider,
        fallback_provider.map(|value| value.map(Provider)),
    );
    set(
        &mut row.fallback_provider_config,
        fallback_provider_config.map(|value| value.map(document)),
    );
    set(
        &mut row.fallback_provider_capabilities,
        fallback_provider_capabilities.map(|value| value.map(Json)),
    );
    set(&mut row.tool_types, tool_types.flatten().map(Json));
    set(&mut row.recommended, recommended.flatten());
    set(&mut row.beta, beta.flatten());
    set(&mut row.max_output_width, max_output_width);
    set(&mut row.max_output_height, max_output_height);
    set(&mut row.max_size_pixels, max_size_pixels);
    row
}

/// What clients see of a row.
#[must_use]
pub fn public(row: GenerationModel) -> GenerativeModelsPublic {
    let GenerationModel {
        position: _,
        id,
        name,
        icon,
        provider,
        provider_config,
        provider_capabilities,
        fallback_provider,
        fallback_provider_config,
        fallback_provider_capabilities,
        tool_types,
        recommended,
        beta,
        max_output_width,
        max_output_height,
        max_size_pixels,
        created_at: _,
        updated_at: _,
        revision: _,
    } = row;
    GenerativeModelsPublic {
        id,
        name,
        icon,
        provider: provider.0,
        provider_config: config(provider_config),
        provider_capabilities: provider_capabilities.map(|list| list.0),
        fallback_provider: Some(fallback_provider.map(|provider| provider.0)),
        fallback_provider_config: Some(fallback_provider_config.map(config)),
        fallback_provider_capabilities: Some(fallback_provider_capabilities.map(|list| list.0)),
        tool_types: tool_types.0,
        recommended,
        beta,
        max_output_width,
        max_output_height,
        max_size_pixels,
    }
}

fn set<T>(property: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *property = value;
    }
}

fn document(ProviderConfig(json): ProviderConfig) -> Json<Document> {
    Json(Document::from(Box::<RawValue>::from(json)))
}

fn config(Json(document): Json<Document>) -> ProviderConfig {
    ProviderConfig(Box::<RawValue>::from(document).into())
}
