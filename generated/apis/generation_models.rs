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
    ) -> impl Future<Output = Result<CreateGenerationModelResponse, Error>> + Send;

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
        parameters: DeleteGenerationModelParameters,
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
        parameters: ReadGenerationModelParameters,
    ) -> impl Future<Output = Result<ReadGenerationModelResponse, Error>> + Send;

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
    ) -> impl Future<Output = Result<ReadGenerationModelsResponse, Error>> + Send;

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
        parameters: UpdateGenerationModelParameters,
        body: models::GenerativeModelsUpdate,
    ) -> impl Future<Output = Result<UpdateGenerationModelResponse, Error>> + Send;
}

/// Answers of `create_generation_model`.
#[derive(Debug)]
pub enum CreateGenerationModelResponse {
    /// 200: Successful Response
    Ok {
        /// The body.
        body: Encoded<models::GenerativeModelsPublic>,
        /// The header `etag`.
        etag: HeaderValue,
    },
}

/// Parameters of `delete_generation_model`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteGenerationModelParameters {
    /// The id of the generation model.
    pub id: Uuid,
    /// Do it only if the current ETag is one of these, or, with `*`, if there is something (RFC 9110 section 13.1.1).
    pub if_match: Option<String>,
    /// Do it only if the current ETag is none of these, or, with `*`, if there is nothing (RFC 9110 section 13.1.2).
    pub if_none_match: Option<String>,
}

/// Parameters of `read_generation_model`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadGenerationModelParameters {
    /// The id of the generation model.
    pub id: Uuid,
    /// Do it only if the current ETag is one of these, or, with `*`, if there is something (RFC 9110 section 13.1.1).
    pub if_match: Option<String>,
    /// Do it only if the current ETag is none of these, or, with `*`, if there is nothing (RFC 9110 section 13.1.2).
    pub if_none_match: Option<String>,
    /// Answer only if Last-Modified is no longer this; ETags tell it better (RFC 9110 section 13.1.3).
    pub if_modified_since: Option<String>,
    /// With `no-cache` the answer shows the newest revision of the database, whichever server wrote it.
    pub cache_control: Option<String>,
}

/// Answers of `read_generation_model`.
#[derive(Debug)]
pub enum ReadGenerationModelResponse {
    /// 200: Successful Response
    Ok {
        /// The body.
        body: Encoded<models::GenerativeModelsPublic>,
        /// The header `etag`.
        etag: HeaderValue,
        /// The header `last-modified`.
        last_modified: Option<HeaderValue>,
    },
    /// 304: The state that the client knows is the current one.
    NotModified {
        /// The header `etag`.
        etag: HeaderValue,
        /// The header `last-modified`.
        last_modified: Option<HeaderValue>,
    },
}

/// Parameters of `read_generation_models`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadGenerationModelsParameters {
    /// How many models to pass over, in creation order.
    pub skip: i64,
    /// How many models to return at most.
    pub limit: i64,
    /// Do it only if the current ETag is one of these, or, with `*`, if there is something (RFC 9110 section 13.1.1).
    pub if_match: Option<String>,
    /// Do it only if the current ETag is none of these, or, with `*`, if there is nothing (RFC 9110 section 13.1.2).
    pub if_none_match: Option<String>,
    /// Answer only if Last-Modified is no longer this; ETags tell it better (RFC 9110 section 13.1.3).
    pub if_modified_since: Option<String>,
    /// With `no-cache` the answer shows the newest revision of the database, whichever server wrote it.
    pub cache_control: Option<String>,
}

/// Answers of `read_generation_models`.
#[derive(Debug)]
pub enum ReadGenerationModelsResponse {
    /// 200: Successful Response
    Ok {
        /// The body.
        body: Encoded<models::GenerativeModelsListPublic>,
        /// The header `etag`.
        etag: HeaderValue,
        /// The header `last-modified`.
        last_modified: Option<HeaderValue>,
    },
    /// 304: The state that the client knows is the current one.
    NotModified {
        /// The header `etag`.
        etag: HeaderValue,
        /// The header `last-modified`.
        last_modified: Option<HeaderValue>,
    },
}

/// Parameters of `update_generation_model`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateGenerationModelParameters {
    /// The id of the generation model.
    pub id: Uuid,
    /// Do it only if the current ETag is one of these, or, with `*`, if there is something (RFC 9110 section 13.1.1).
    pub if_match: Option<String>,
    /// Do it only if the current ETag is none of these, or, with `*`, if there is nothing (RFC 9110 section 13.1.2).
    pub if_none_match: Option<String>,
}

/// Answers of `update_generation_model`.
#[derive(Debug)]
pub enum UpdateGenerationModelResponse {
    /// 200: Successful Response
    Ok {
        /// The body.
        body: Encoded<models::GenerativeModelsPublic>,
        /// The header `etag`.
        etag: HeaderValue,
    },
}
