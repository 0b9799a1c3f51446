// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Operations tagged `generation-models`.

use super::super::prelude::*;
use super::Security;

/// Operations tagged `generation-models`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` lacks the operations `create_generation_model`, `delete_generation_model`, `read_generation_model`, `read_generation_models`, `update_generation_model`",
    note = "implement the trait `GenerationModels`"
)]
pub trait GenerationModels: Security {
    /// Create Generation Model
    ///
    /// `POST /api/v1/generation-models/`
    ///
    /// Create new generation model. Admin only.
    ///
    /// # Errors
    /// Status codes from 400 on that the document declares.
    fn create_generation_model(
        &self,
        caller: Self::Admin,
        body: models::GenerativeModelsCreate,
    ) -> impl Future<Output = Result<CreateGenerationModelResponse>> + Send;

    /// Delete Generation Model
    ///
    /// `DELETE /api/v1/generation-models/{id}`
    ///
    /// Delete generation model. Admin only.
    ///
    /// # Errors
    /// Status codes from 400 on that the document declares.
    fn delete_generation_model(
        &self,
        caller: Self::Admin,
        parameters: DeleteGenerationModelParameters,
    ) -> impl Future<Output = Result<models::Message>> + Send;

    /// Read Generation Model
    ///
    /// `GET /api/v1/generation-models/{id}`
    ///
    /// Get generation model by ID. Public endpoint.
    ///
    /// # Errors
    /// Status codes from 400 on that the document declares.
    fn read_generation_model(
        &self,
        parameters: ReadGenerationModelParameters,
    ) -> impl Future<Output = Result<ReadGenerationModelResponse>> + Send;

    /// Read Generation Models
    ///
    /// `GET /api/v1/generation-models/`
    ///
    /// Retrieve generation models. Public endpoint.
    ///
    /// # Errors
    /// Status codes from 400 on that the document declares.
    fn read_generation_models(
        &self,
        parameters: ReadGenerationModelsParameters,
    ) -> impl Future<Output = Result<ReadGenerationModelsResponse>> + Send;

    /// Update Generation Model
    ///
    /// `PUT /api/v1/generation-models/{id}`
    ///
    /// Update generation model. Admin only.
    ///
    /// # Errors
    /// Status codes from 400 on that the document declares.
    fn update_generation_model(
        &self,
        caller: Self::Admin,
        parameters: UpdateGenerationModelParameters,
        body: models::GenerativeModelsUpdate,
    ) -> impl Future<Output = Result<UpdateGenerationModelResponse>> + Send;
}

/// The response of `create_generation_model`: 200, Successful Response
#[derive(Debug)]
pub struct CreateGenerationModelResponse {
    /// The body.
    pub body: Encoded<models::GenerativeModelsPublic>,
    /// The header `ETag`.
    pub etag: HeaderValue,
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

/// The responses of `read_generation_model`.
#[derive(Debug)]
pub enum ReadGenerationModelResponse {
    /// 200: Successful Response
    Ok {
        /// The body.
        body: Encoded<models::GenerativeModelsPublic>,
        /// The header `ETag`.
        etag: HeaderValue,
        /// The header `Last-Modified`.
        last_modified: Option<HeaderValue>,
    },
    /// 304: The state that the client knows is the current one.
    NotModified {
        /// The header `ETag`.
        etag: HeaderValue,
        /// The header `Last-Modified`.
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

/// The responses of `read_generation_models`.
#[derive(Debug)]
pub enum ReadGenerationModelsResponse {
    /// 200: Successful Response
    Ok {
        /// The body.
        body: Encoded<models::GenerativeModelsListPublic>,
        /// The header `ETag`.
        etag: HeaderValue,
        /// The header `Last-Modified`.
        last_modified: Option<HeaderValue>,
    },
    /// 304: The state that the client knows is the current one.
    NotModified {
        /// The header `ETag`.
        etag: HeaderValue,
        /// The header `Last-Modified`.
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

/// The response of `update_generation_model`: 200, Successful Response
#[derive(Debug)]
pub struct UpdateGenerationModelResponse {
    /// The body.
    pub body: Encoded<models::GenerativeModelsPublic>,
    /// The header `ETag`.
    pub etag: HeaderValue,
}
