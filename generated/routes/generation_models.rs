// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Routes of the operations tagged `generation-models`.

use super::super::prelude::*;
use apis::Api;

pub(super) fn add<A: Api>(routes: Routes<A>) -> Routes<A> {
    routes
        .add(&READ_GENERATION_MODELS, handle_read_generation_models)
        .add(&CREATE_GENERATION_MODEL, handle_create_generation_model)
        .add(&READ_GENERATION_MODEL, handle_read_generation_model)
        .add(&UPDATE_GENERATION_MODEL, handle_update_generation_model)
        .add(&DELETE_GENERATION_MODEL, handle_delete_generation_model)
}

/// `GET /api/v1/generation-models/`
pub(super) static READ_GENERATION_MODELS: Operation = Operation::new(
    "read_generation_models",
    Method::GET,
    "/api/v1/generation-models/",
)
.fixed_headers(&[
    (
        StatusPattern::Code(200),
        "cache-control",
        "public, no-cache",
    ),
    (
        StatusPattern::Code(304),
        "cache-control",
        "public, no-cache",
    ),
])
.statuses(&[200, 304, 412, 422, 500, 503]);

async fn handle_read_generation_models<A: Api>(
    api: A,
    request: IncomingRequest,
) -> Result<Response> {
    let mut errors = ValidationErrors::new();
    let Some(parameters) = apis::ReadGenerationModelsParameters::decode(&request, &mut errors)
    else {
        return Err(errors.into());
    };
    api.read_generation_models(request.parts(), parameters)
        .await?
        .try_into()
}

impl apis::ReadGenerationModelsParameters {
    fn decode(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<Self> {
        let skip = parameters::skip(request, errors);
        let limit = parameters::limit(request, errors);
        let if_match = parameters::if_match(request, errors);
        let if_none_match = parameters::if_none_match(request, errors);
        let if_modified_since = parameters::if_modified_since(request, errors);
        let if_unmodified_since = parameters::if_unmodified_since(request, errors);
        let cache_control = parameters::cache_control(request, errors);
        Some(Self {
            skip: skip?,
            limit: limit?,
            if_match: if_match?,
            if_none_match: if_none_match?,
            if_modified_since: if_modified_since?,
            if_unmodified_since: if_unmodified_since?,
            cache_control: cache_control?,
        })
    }
}

impl TryFrom<apis::ReadGenerationModelsResponse> for Response {
    type Error = Error;

    fn try_from(response: apis::ReadGenerationModelsResponse) -> Result<Self> {
        match response {
            apis::ReadGenerationModelsResponse::Ok {
                body,
                etag,
                last_modified,
                vary,
                content_encoding,
            } => Ok(ResponseBuilder::new(StatusCode::OK)
                .header("etag", etag)
                .header("last-modified", last_modified)
                .header("vary", vary)
                .header("content-encoding", content_encoding)
                .encoded(body)),
            apis::ReadGenerationModelsResponse::NotModified {
                etag,
                last_modified,
                vary,
            } => Ok(ResponseBuilder::new(StatusCode::NOT_MODIFIED)
                .header("etag", etag)
                .header("last-modified", last_modified)
                .header("vary", vary)
                .empty()),
        }
    }
}

impl OperationError for apis::ReadGenerationModelsError {
    fn into_response(self) -> Result<Response> {
        match self {
            Self::PreconditionFailed(body) => {
                ResponseBuilder::new(StatusCode::PRECONDITION_FAILED).json(&body)
            }
            Self::UnprocessableContent(body) => {
                ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY).json(&body)
            }
            Self::InternalServerError(body) => {
                ResponseBuilder::new(StatusCode::INTERNAL_SERVER_ERROR).json(&body)
            }
            Self::ServiceUnavailable { body, retry_after } => {
                ResponseBuilder::new(StatusCode::SERVICE_UNAVAILABLE)
                    .typed_header("retry-after", &retry_after)?
                    .json(&body)
            }
            Self::Other(error) => Err(error),
        }
    }
}

openapi_runtime::error_conversions!(apis::ReadGenerationModelsError);

/// `POST /api/v1/generation-models/`
pub(super) static CREATE_GENERATION_MODEL: Operation = Operation::new(
    "create_generation_model",
    Method::POST,
    "/api/v1/generation-models/",
)
.fixed_headers(&[(StatusPattern::Code(401), "www-authenticate", "Bearer")])
.statuses(&[200, 401, 403, 408, 413, 422, 500, 503]);

async fn handle_create_generation_model<A: Api>(
    api: A,
    mut request: IncomingRequest,
) -> Result<Response> {
    let caller = super::authenticate_admin(&api, request.parts(), &[]).await?;
    request.read_body(api.body_limits()).await?;
    let mut errors = ValidationErrors::new();
    let Some(body) = decode_create_generation_model_body(&request, &mut errors) else {
        return Err(errors.into());
    };
    api.create_generation_model(caller, body).await?.try_into()
}

fn decode_create_generation_model_body(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<models::GenerativeModelsCreate> {
    request
        .body(BodyFormat::Json, errors)
        .required(&schema::model::<models::GenerativeModelsCreate>())
}

impl TryFrom<apis::CreateGenerationModelResponse> for Response {
    type Error = Error;

    fn try_from(response: apis::CreateGenerationModelResponse) -> Result<Self> {
        let apis::CreateGenerationModelResponse { body, etag } = response;
        Ok(ResponseBuilder::new(StatusCode::OK)
            .header("etag", etag)
            .encoded(body))
    }
}

impl OperationError for apis::CreateGenerationModelError {
    fn into_response(self) -> Result<Response> {
        match self {
            Self::Unauthorized(body) => ResponseBuilder::new(StatusCode::UNAUTHORIZED).json(&body),
            Self::Forbidden(body) => ResponseBuilder::new(StatusCode::FORBIDDEN).json(&body),
            Self::RequestTimeout(body) => {
                ResponseBuilder::new(StatusCode::REQUEST_TIMEOUT).json(&body)
            }
            Self::ContentTooLarge(body) => {
                ResponseBuilder::new(StatusCode::PAYLOAD_TOO_LARGE).json(&body)
            }
            Self::UnprocessableContent(body) => {
                ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY).json(&body)
            }
            Self::InternalServerError(body) => {
                ResponseBuilder::new(StatusCode::INTERNAL_SERVER_ERROR).json(&body)
            }
            Self::ServiceUnavailable { body, retry_after } => {
                ResponseBuilder::new(StatusCode::SERVICE_UNAVAILABLE)
                    .typed_header("retry-after", &retry_after)?
                    .json(&body)
            }
            Self::Other(error) => Err(error),
        }
    }
}

openapi_runtime::error_conversions!(apis::CreateGenerationModelError);

/// `GET /api/v1/generation-models/{id}`
pub(super) static READ_GENERATION_MODEL: Operation = Operation::new(
    "read_generation_model",
    Method::GET,
    "/api/v1/generation-models/{id}",
)
.fixed_headers(&[
    (
        StatusPattern::Code(200),
        "cache-control",
        "public, no-cache",
    ),
    (
        StatusPattern::Code(304),
        "cache-control",
        "public, no-cache",
    ),
    (StatusPattern::Code(404), "cache-control", "no-store"),
])
.statuses(&[200, 304, 404, 412, 422, 500, 503]);

async fn handle_read_generation_model<A: Api>(
    api: A,
    request: IncomingRequest,
) -> Result<Response> {
    let mut errors = ValidationErrors::new();
    let Some(parameters) = apis::ReadGenerationModelParameters::decode(&request, &mut errors)
    else {
        return Err(errors.into());
    };
    api.read_generation_model(request.parts(), parameters)
        .await?
        .try_into()
}

impl apis::ReadGenerationModelParameters {
    fn decode(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<Self> {
        let id = parameters::id(request, errors);
        let if_match = parameters::if_match(request, errors);
        let if_none_match = parameters::if_none_match(request, errors);
        let if_modified_since = parameters::if_modified_since(request, errors);
        let if_unmodified_since = parameters::if_unmodified_since(request, errors);
        let cache_control = parameters::cache_control(request, errors);
        Some(Self {
            id: id?,
            if_match: if_match?,
            if_none_match: if_none_match?,
            if_modified_since: if_modified_since?,
            if_unmodified_since: if_unmodified_since?,
            cache_control: cache_control?,
        })
    }
}

impl TryFrom<apis::ReadGenerationModelResponse> for Response {
    type Error = Error;

    fn try_from(response: apis::ReadGenerationModelResponse) -> Result<Self> {
        match response {
            apis::ReadGenerationModelResponse::Ok {
                body,
                etag,
                last_modified,
                vary,
                content_encoding,
            } => Ok(ResponseBuilder::new(StatusCode::OK)
                .header("etag", etag)
                .header("last-modified", last_modified)
                .header("vary", vary)
                .header("content-encoding", content_encoding)
                .encoded(body)),
            apis::ReadGenerationModelResponse::NotModified {
                etag,
                last_modified,
                vary,
            } => Ok(ResponseBuilder::new(StatusCode::NOT_MODIFIED)
                .header("etag", etag)
                .header("last-modified", last_modified)
                .header("vary", vary)
                .empty()),
        }
    }
}

impl OperationError for apis::ReadGenerationModelError {
    fn into_response(self) -> Result<Response> {
        match self {
            Self::NotFound(body) => ResponseBuilder::new(StatusCode::NOT_FOUND).json(&body),
            Self::PreconditionFailed(body) => {
                ResponseBuilder::new(StatusCode::PRECONDITION_FAILED).json(&body)
            }
            Self::UnprocessableContent(body) => {
                ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY).json(&body)
            }
            Self::InternalServerError(body) => {
                ResponseBuilder::new(StatusCode::INTERNAL_SERVER_ERROR).json(&body)
            }
            Self::ServiceUnavailable { body, retry_after } => {
                ResponseBuilder::new(StatusCode::SERVICE_UNAVAILABLE)
                    .typed_header("retry-after", &retry_after)?
                    .json(&body)
            }
            Self::Other(error) => Err(error),
        }
    }
}

openapi_runtime::error_conversions!(apis::ReadGenerationModelError);

/// `PUT /api/v1/generation-models/{id}`
pub(super) static UPDATE_GENERATION_MODEL: Operation = Operation::new(
    "update_generation_model",
    Method::PUT,
    "/api/v1/generation-models/{id}",
)
.fixed_headers(&[
    (StatusPattern::Code(401), "www-authenticate", "Bearer"),
    (StatusPattern::Code(404), "cache-control", "no-store"),
])
.statuses(&[200, 401, 403, 404, 408, 412, 413, 422, 500, 503]);

async fn handle_update_generation_model<A: Api>(
    api: A,
    mut request: IncomingRequest,
) -> Result<Response> {
    let caller = super::authenticate_admin(&api, request.parts(), &[]).await?;
    request.read_body(api.body_limits()).await?;
    let mut errors = ValidationErrors::new();
    let (Some(parameters), Some(body)) = (
        apis::UpdateGenerationModelParameters::decode(&request, &mut errors),
        decode_update_generation_model_body(&request, &mut errors),
    ) else {
        return Err(errors.into());
    };
    api.update_generation_model(caller, parameters, body)
        .await?
        .try_into()
}

fn decode_update_generation_model_body(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<models::GenerativeModelsUpdate> {
    request
        .body(BodyFormat::Json, errors)
        .required(&schema::model::<models::GenerativeModelsUpdate>())
}

impl apis::UpdateGenerationModelParameters {
    fn decode(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<Self> {
        let id = parameters::id(request, errors);
        let if_match = parameters::if_match(request, errors);
        let if_none_match = parameters::if_none_match(request, errors);
        let if_unmodified_since = parameters::if_unmodified_since(request, errors);
        Some(Self {
            id: id?,
            if_match: if_match?,
            if_none_match: if_none_match?,
            if_unmodified_since: if_unmodified_since?,
        })
    }
}

impl TryFrom<apis::UpdateGenerationModelResponse> for Response {
    type Error = Error;

    fn try_from(response: apis::UpdateGenerationModelResponse) -> Result<Self> {
        let apis::UpdateGenerationModelResponse { body, etag } = response;
        Ok(ResponseBuilder::new(StatusCode::OK)
            .header("etag", etag)
            .encoded(body))
    }
}

impl OperationError for apis::UpdateGenerationModelError {
    fn into_response(self) -> Result<Response> {
        match self {
            Self::Unauthorized(body) => ResponseBuilder::new(StatusCode::UNAUTHORIZED).json(&body),
            Self::Forbidden(body) => ResponseBuilder::new(StatusCode::FORBIDDEN).json(&body),
            Self::NotFound(body) => ResponseBuilder::new(StatusCode::NOT_FOUND).json(&body),
            Self::RequestTimeout(body) => {
                ResponseBuilder::new(StatusCode::REQUEST_TIMEOUT).json(&body)
            }
            Self::PreconditionFailed(body) => {
                ResponseBuilder::new(StatusCode::PRECONDITION_FAILED).json(&body)
            }
            Self::ContentTooLarge(body) => {
                ResponseBuilder::new(StatusCode::PAYLOAD_TOO_LARGE).json(&body)
            }
            Self::UnprocessableContent(body) => {
                ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY).json(&body)
            }
            Self::InternalServerError(body) => {
                ResponseBuilder::new(StatusCode::INTERNAL_SERVER_ERROR).json(&body)
            }
            Self::ServiceUnavailable { body, retry_after } => {
                ResponseBuilder::new(StatusCode::SERVICE_UNAVAILABLE)
                    .typed_header("retry-after", &retry_after)?
                    .json(&body)
            }
            Self::Other(error) => Err(error),
        }
    }
}

openapi_runtime::error_conversions!(apis::UpdateGenerationModelError);

/// `DELETE /api/v1/generation-models/{id}`
pub(super) static DELETE_GENERATION_MODEL: Operation = Operation::new(
    "delete_generation_model",
    Method::DELETE,
    "/api/v1/generation-models/{id}",
)
.fixed_headers(&[
    (StatusPattern::Code(401), "www-authenticate", "Bearer"),
    (StatusPattern::Code(404), "cache-control", "no-store"),
])
.statuses(&[200, 401, 403, 404, 412, 422, 500, 503]);

async fn handle_delete_generation_model<A: Api>(
    api: A,
    request: IncomingRequest,
) -> Result<Response> {
    let caller = super::authenticate_admin(&api, request.parts(), &[]).await?;
    let mut errors = ValidationErrors::new();
    let Some(parameters) = apis::DeleteGenerationModelParameters::decode(&request, &mut errors)
    else {
        return Err(errors.into());
    };
    let body = api.delete_generation_model(caller, parameters).await?;
    ResponseBuilder::new(StatusCode::OK).json(&body)
}

impl apis::DeleteGenerationModelParameters {
    fn decode(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<Self> {
        let id = parameters::id(request, errors);
        let if_match = parameters::if_match(request, errors);
        let if_none_match = parameters::if_none_match(request, errors);
        let if_unmodified_since = parameters::if_unmodified_since(request, errors);
        Some(Self {
            id: id?,
            if_match: if_match?,
            if_none_match: if_none_match?,
            if_unmodified_since: if_unmodified_since?,
        })
    }
}

impl OperationError for apis::DeleteGenerationModelError {
    fn into_response(self) -> Result<Response> {
        match self {
            Self::Unauthorized(body) => ResponseBuilder::new(StatusCode::UNAUTHORIZED).json(&body),
            Self::Forbidden(body) => ResponseBuilder::new(StatusCode::FORBIDDEN).json(&body),
            Self::NotFound(body) => ResponseBuilder::new(StatusCode::NOT_FOUND).json(&body),
            Self::PreconditionFailed(body) => {
                ResponseBuilder::new(StatusCode::PRECONDITION_FAILED).json(&body)
            }
            Self::UnprocessableContent(body) => {
                ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY).json(&body)
            }
            Self::InternalServerError(body) => {
                ResponseBuilder::new(StatusCode::INTERNAL_SERVER_ERROR).json(&body)
            }
            Self::ServiceUnavailable { body, retry_after } => {
                ResponseBuilder::new(StatusCode::SERVICE_UNAVAILABLE)
                    .typed_header("retry-after", &retry_after)?
                    .json(&body)
            }
            Self::Other(error) => Err(error),
        }
    }
}

openapi_runtime::error_conversions!(apis::DeleteGenerationModelError);
