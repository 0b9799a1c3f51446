// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Operations tagged `generation-models`.

use super::super::prelude::*;
use super::Security;

/// Operations tagged `generation-models`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` lacks the operations `read_generation_models`, `create_generation_model`, `read_generation_model`, `update_generation_model`, `delete_generation_model`",
    note = "implement the trait `GenerationModels`"
)]
pub trait GenerationModels: Security {
    /// Read Generation Models
    ///
    /// `GET /api/v1/generation-models/`
    ///
    /// Retrieve generation models. Public endpoint. Returns at most `limit` models after the first `skip`, in creation order, and the number of all models in `count`. One response belongs to one revision of the catalogue, which its `ETag` identifies: if it changes from page to page, the catalogue has changed in between.
    ///
    /// # Errors
    /// The error responses of the document, a rejection, or 500.
    fn read_generation_models(
        &self,
        request: &Parts,
        parameters: ReadGenerationModelsParameters,
    ) -> impl Future<Output = Result<ReadGenerationModelsResponse, ReadGenerationModelsError>> + Send;

    /// Create Generation Model
    ///
    /// `POST /api/v1/generation-models/`
    ///
    /// Create new generation model. Admin only. The server assigns the `id`. An omitted property gets its default or null. The request is not idempotent: sent twice, it creates two models.
    ///
    /// # Errors
    /// The error responses of the document, a rejection, or 500.
    fn create_generation_model(
        &self,
        caller: Self::Admin,
        body: models::GenerativeModelsCreate,
    ) -> impl Future<Output = Result<CreateGenerationModelResponse, CreateGenerationModelError>> + Send;

    /// Read Generation Model
    ///
    /// `GET /api/v1/generation-models/{id}`
    ///
    /// Get generation model by ID. Public endpoint. The `ETag` changes with every change of the model. Send it in `If-None-Match` to load the model only if it has changed, or in `If-Match` to update exactly this state.
    ///
    /// # Errors
    /// The error responses of the document, a rejection, or 500.
    fn read_generation_model(
        &self,
        request: &Parts,
        parameters: ReadGenerationModelParameters,
    ) -> impl Future<Output = Result<ReadGenerationModelResponse, ReadGenerationModelError>> + Send;

    /// Update Generation Model
    ///
    /// `PUT /api/v1/generation-models/{id}`
    ///
    /// Update generation model. Admin only. A partial update: an omitted property keeps its value. Null clears a property that is nullable in `GenerativeModelsPublic`, and keeps the value of any other. An update that changes nothing keeps the `ETag`. With `If-Match` the update applies only to the state that the client has read.
    ///
    /// # Errors
    /// The error responses of the document, a rejection, or 500.
    fn update_generation_model(
        &self,
        caller: Self::Admin,
        parameters: UpdateGenerationModelParameters,
        body: models::GenerativeModelsUpdate,
    ) -> impl Future<Output = Result<UpdateGenerationModelResponse, UpdateGenerationModelError>> + Send;

    /// Delete Generation Model
    ///
    /// `DELETE /api/v1/generation-models/{id}`
    ///
    /// Delete generation model. Admin only. With `If-Match` the model is deleted only in the state that the client has read.
    ///
    /// # Errors
    /// The error responses of the document, a rejection, or 500.
    fn delete_generation_model(
        &self,
        caller: Self::Admin,
        parameters: DeleteGenerationModelParameters,
    ) -> impl Future<Output = Result<models::Message, DeleteGenerationModelError>> + Send;
}

/// Parameters of `read_generation_models`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadGenerationModelsParameters {
    /// The number of models to skip, in creation order.
    pub skip: i64,
    /// The maximum number of models to return.
    pub limit: i64,
    /// Apply the request only if the current ETag matches one of these, or, for `*`, if the resource exists (RFC 9110 section 13.1.1). Otherwise the response is 412.
    pub if_match: Option<String>,
    /// Apply the request only if the current ETag matches none of these, or, for `*`, if the resource does not exist (RFC 9110 section 13.1.2). Otherwise the response is 304 to a read and 412 to a write.
    pub if_none_match: Option<String>,
    /// Respond with 304 if the `Last-Modified` of the resource is not later than this date (RFC 9110 section 13.1.3). Ignored beside `If-None-Match`, which is more precise, and if it is no date or in the future.
    pub if_modified_since: Option<String>,
    /// Apply the request only if the `Last-Modified` of the resource is not later than this date (RFC 9110 section 13.1.4). Otherwise, and while the resource has none because it has just changed, the response is 412. Ignored beside `If-Match`, which is more precise, and if it is no date.
    pub if_unmodified_since: Option<String>,
    /// With `no-cache` the response includes every change that was committed before the request, by any server. It requires the database: while that is unavailable, the response is 503.
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
        /// The header `Vary`.
        vary: HeaderValue,
        /// The header `Content-Encoding`.
        content_encoding: Option<HeaderValue>,
    },
    /// 304: The resource has not changed: the client already has its current state.
    NotModified {
        /// The header `ETag`.
        etag: HeaderValue,
        /// The header `Last-Modified`.
        last_modified: Option<HeaderValue>,
        /// The header `Vary`.
        vary: HeaderValue,
    },
}

/// The errors of `read_generation_models`.
#[derive(Debug)]
pub enum ReadGenerationModelsError {
    /// 412: The condition in `If-Match`, `If-None-Match` or `If-Unmodified-Since` is false. Nothing was changed.
    PreconditionFailed(models::HttpError),
    /// 422: The request does not match this document. All validation errors are listed.
    UnprocessableContent(models::HttpValidationError),
    /// 500: An unexpected error. Its cause is in the log of the server.
    InternalServerError(models::HttpError),
    /// 503: The server cannot process the request at the moment, for example because its database is unavailable.
    ServiceUnavailable {
        /// The body.
        body: models::HttpError,
        /// The header `Retry-After`.
        retry_after: i64,
    },
    /// A rejection, or 500.
    Other(Error),
}

/// The response of `create_generation_model`: 200, Successful Response
#[derive(Debug)]
pub struct CreateGenerationModelResponse {
    /// The body.
    pub body: Encoded<models::GenerativeModelsPublic>,
    /// The header `ETag`.
    pub etag: HeaderValue,
}

/// The errors of `create_generation_model`.
#[derive(Debug)]
pub enum CreateGenerationModelError {
    /// 401: The access token is missing, invalid or expired.
    Unauthorized(models::HttpError),
    /// 403: The account of the access token is not an administrator.
    Forbidden(models::HttpError),
    /// 408: The body did not arrive in time.
    RequestTimeout(models::HttpError),
    /// 413: The body is larger than the server accepts.
    ContentTooLarge(models::HttpError),
    /// 422: The request does not match this document. All validation errors are listed.
    UnprocessableContent(models::HttpValidationError),
    /// 500: An unexpected error. Its cause is in the log of the server.
    InternalServerError(models::HttpError),
    /// 503: The server cannot process the request at the moment, for example because its database is unavailable.
    ServiceUnavailable {
        /// The body.
        body: models::HttpError,
        /// The header `Retry-After`.
        retry_after: i64,
    },
    /// A rejection, or 500.
    Other(Error),
}

/// Parameters of `read_generation_model`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadGenerationModelParameters {
    /// The id of the generation model.
    pub id: Uuid,
    /// Apply the request only if the current ETag matches one of these, or, for `*`, if the resource exists (RFC 9110 section 13.1.1). Otherwise the response is 412.
    pub if_match: Option<String>,
    /// Apply the request only if the current ETag matches none of these, or, for `*`, if the resource does not exist (RFC 9110 section 13.1.2). Otherwise the response is 304 to a read and 412 to a write.
    pub if_none_match: Option<String>,
    /// Respond with 304 if the `Last-Modified` of the resource is not later than this date (RFC 9110 section 13.1.3). Ignored beside `If-None-Match`, which is more precise, and if it is no date or in the future.
    pub if_modified_since: Option<String>,
    /// Apply the request only if the `Last-Modified` of the resource is not later than this date (RFC 9110 section 13.1.4). Otherwise, and while the resource has none because it has just changed, the response is 412. Ignored beside `If-Match`, which is more precise, and if it is no date.
    pub if_unmodified_since: Option<String>,
    /// With `no-cache` the response includes every change that was committed before the request, by any server. It requires the database: while that is unavailable, the response is 503.
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
        /// The header `Vary`.
        vary: HeaderValue,
        /// The header `Content-Encoding`.
        content_encoding: Option<HeaderValue>,
    },
    /// 304: The resource has not changed: the client already has its current state.
    NotModified {
        /// The header `ETag`.
        etag: HeaderValue,
        /// The header `Last-Modified`.
        last_modified: Option<HeaderValue>,
        /// The header `Vary`.
        vary: HeaderValue,
    },
}

/// The errors of `read_generation_model`.
#[derive(Debug)]
pub enum ReadGenerationModelError {
    /// 404: No generation model has this id.
    NotFound(models::HttpError),
    /// 412: The condition in `If-Match`, `If-None-Match` or `If-Unmodified-Since` is false. Nothing was changed.
    PreconditionFailed(models::HttpError),
    /// 422: The request does not match this document. All validation errors are listed.
    UnprocessableContent(models::HttpValidationError),
    /// 500: An unexpected error. Its cause is in the log of the server.
    InternalServerError(models::HttpError),
    /// 503: The server cannot process the request at the moment, for example because its database is unavailable.
    ServiceUnavailable {
        /// The body.
        body: models::HttpError,
        /// The header `Retry-After`.
        retry_after: i64,
    },
    /// A rejection, or 500.
    Other(Error),
}

/// Parameters of `update_generation_model`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateGenerationModelParameters {
    /// The id of the generation model.
    pub id: Uuid,
    /// Apply the request only if the current ETag matches one of these, or, for `*`, if the resource exists (RFC 9110 section 13.1.1). Otherwise the response is 412.
    pub if_match: Option<String>,
    /// Apply the request only if the current ETag matches none of these, or, for `*`, if the resource does not exist (RFC 9110 section 13.1.2). Otherwise the response is 304 to a read and 412 to a write.
    pub if_none_match: Option<String>,
    /// Apply the request only if the `Last-Modified` of the resource is not later than this date (RFC 9110 section 13.1.4). Otherwise, and while the resource has none because it has just changed, the response is 412. Ignored beside `If-Match`, which is more precise, and if it is no date.
    pub if_unmodified_since: Option<String>,
}

/// The response of `update_generation_model`: 200, Successful Response
#[derive(Debug)]
pub struct UpdateGenerationModelResponse {
    /// The body.
    pub body: Encoded<models::GenerativeModelsPublic>,
    /// The header `ETag`.
    pub etag: HeaderValue,
}

/// The errors of `update_generation_model`.
#[derive(Debug)]
pub enum UpdateGenerationModelError {
    /// 401: The access token is missing, invalid or expired.
    Unauthorized(models::HttpError),
    /// 403: The account of the access token is not an administrator.
    Forbidden(models::HttpError),
    /// 404: No generation model has this id.
    NotFound(models::HttpError),
    /// 408: The body did not arrive in time.
    RequestTimeout(models::HttpError),
    /// 412: The condition in `If-Match`, `If-None-Match` or `If-Unmodified-Since` is false. Nothing was changed.
    PreconditionFailed(models::HttpError),
    /// 413: The body is larger than the server accepts.
    ContentTooLarge(models::HttpError),
    /// 422: The request does not match this document. All validation errors are listed.
    UnprocessableContent(models::HttpValidationError),
    /// 500: An unexpected error. Its cause is in the log of the server.
    InternalServerError(models::HttpError),
    /// 503: The server cannot process the request at the moment, for example because its database is unavailable.
    ServiceUnavailable {
        /// The body.
        body: models::HttpError,
        /// The header `Retry-After`.
        retry_after: i64,
    },
    /// A rejection, or 500.
    Other(Error),
}

/// Parameters of `delete_generation_model`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteGenerationModelParameters {
    /// The id of the generation model.
    pub id: Uuid,
    /// Apply the request only if the current ETag matches one of these, or, for `*`, if the resource exists (RFC 9110 section 13.1.1). Otherwise the response is 412.
    pub if_match: Option<String>,
    /// Apply the request only if the current ETag matches none of these, or, for `*`, if the resource does not exist (RFC 9110 section 13.1.2). Otherwise the response is 304 to a read and 412 to a write.
    pub if_none_match: Option<String>,
    /// Apply the request only if the `Last-Modified` of the resource is not later than this date (RFC 9110 section 13.1.4). Otherwise, and while the resource has none because it has just changed, the response is 412. Ignored beside `If-Match`, which is more precise, and if it is no date.
    pub if_unmodified_since: Option<String>,
}

/// The errors of `delete_generation_model`.
#[derive(Debug)]
pub enum DeleteGenerationModelError {
    /// 401: The access token is missing, invalid or expired.
    Unauthorized(models::HttpError),
    /// 403: The account of the access token is not an administrator.
    Forbidden(models::HttpError),
    /// 404: No generation model has this id.
    NotFound(models::HttpError),
    /// 412: The condition in `If-Match`, `If-None-Match` or `If-Unmodified-Since` is false. Nothing was changed.
    PreconditionFailed(models::HttpError),
    /// 422: The request does not match this document. All validation errors are listed.
    UnprocessableContent(models::HttpValidationError),
    /// 500: An unexpected error. Its cause is in the log of the server.
    InternalServerError(models::HttpError),
    /// 503: The server cannot process the request at the moment, for example because its database is unavailable.
    ServiceUnavailable {
        /// The body.
        body: models::HttpError,
        /// The header `Retry-After`.
        retry_after: i64,
    },
    /// A rejection, or 500.
    Other(Error),
}
