// Generated from the OpenAPI document by openapi-generator. Do not edit: change the document or the templates, and build.

//! Operations tagged `generation-models`.

use super::super::prelude::*;

/// Operations tagged `generation-models`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` lacks the operations `create_generation_model`, `delete_generation_model`, `read_generation_model`, `read_generation_models`, `update_generation_model`",
    note = "implement the trait `GenerationModels` in src/api/generation_models.rs"
)]
pub trait GenerationModels: Clone + Send + Sync + 'static {
    /// Create Generation Model
    ///
    /// `POST /api/v1/generation-models/`
    ///
    /// Create new generation model. Admin only.
    ///
    /// # Errors
    /// Any of its declared statuses from 400 on.
    fn create_generation_model(
        &self,
        caller: caller::Admin,
        body: models::GenerativeModelsCreate,
    ) -> impl Future<Output = Result<models::GenerativeModelsPublic, Error>> + Send;

    /// Delete Generation Model
    ///
    /// `DELETE /api/v1/generation-models/{id}`
    ///
    /// Delete generation model. Admin only.
    ///
    /// # Errors
    /// Any of its declared statuses from 400 on.
    fn delete_generation_model(
        &self,
        caller: caller::Admin,
        id: Uuid,
    ) -> impl Future<Output = Result<models::Message, Error>> + Send;

    /// Read Generation Model
    ///
    /// `GET /api/v1/generation-models/{id}`
    ///
    /// Get generation model by ID. Public endpoint.
    ///
    /// # Errors
    /// Any of its declared statuses from 400 on.
    fn read_generation_model(
        &self,
        id: Uuid,
    ) -> impl Future<Output = Result<models::GenerativeModelsPublic, Error>> + Send;

    /// Read Generation Models
    ///
    /// `GET /api/v1/generation-models/`
    ///
    /// Retrieve generation models. Public endpoint.
    ///
    /// # Errors
    /// Any of its declared statuses from 400 on.
    fn read_generation_models(
        &self,
        parameters: ReadGenerationModelsParameters,
    ) -> impl Future<Output = Result<models::GenerativeModelsListPublic, Error>> + Send;

    /// Update Generation Model
    ///
    /// `PUT /api/v1/generation-models/{id}`
    ///
    /// Update generation model. Admin only.
    ///
    /// # Errors
    /// Any of its declared statuses from 400 on.
    fn update_generation_model(
        &self,
        caller: caller::Admin,
        id: Uuid,
        body: models::GenerativeModelsUpdate,
    ) -> impl Future<Output = Result<models::GenerativeModelsPublic, Error>> + Send;
}

/// Parameters of `read_generation_models`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadGenerationModelsParameters {
    /// How many models to pass over, in creation order.
    pub skip: i64,
    /// How many models to return at most.
    pub limit: i64,
}
