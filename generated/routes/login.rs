// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Routes of the operations tagged `login`.

use super::super::prelude::*;
use apis::Api;

pub(super) fn add<A: Api>(routes: Routes<A>) -> Routes<A> {
    routes.add(&LOGIN_ACCESS_TOKEN, handle_login_access_token)
}

/// `POST /api/v1/login/access-token`
pub(super) static LOGIN_ACCESS_TOKEN: Operation = Operation::new(
    "login_access_token",
    Method::POST,
    "/api/v1/login/access-token",
)
.fixed_headers(&[
    (StatusPattern::Code(200), "cache-control", "no-store"),
    (StatusPattern::Code(200), "pragma", "no-cache"),
    (StatusPattern::Code(400), "cache-control", "no-store"),
    (StatusPattern::Code(400), "pragma", "no-cache"),
    (StatusPattern::Code(401), "www-authenticate", "Bearer"),
    (StatusPattern::Code(401), "cache-control", "no-store"),
    (StatusPattern::Code(401), "pragma", "no-cache"),
    (StatusPattern::Code(429), "cache-control", "no-store"),
    (StatusPattern::Code(429), "pragma", "no-cache"),
])
.body_limit(4096)
.statuses(&[200, 400, 401, 408, 413, 422, 429, 500, 503]);

async fn handle_login_access_token<A: Api>(
    api: A,
    mut request: IncomingRequest,
) -> Result<Response> {
    request.read_body(api.body_limits()).await?;
    let mut errors = ValidationErrors::new();
    let Some(body) = decode_login_access_token_body(&request, &mut errors) else {
        return Err(errors.into());
    };
    let body = api.login_access_token(request.parts(), body).await?;
    ResponseBuilder::new(StatusCode::OK).json(&body)
}

fn decode_login_access_token_body(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<models::LoginAccessToken> {
    request
        .body(BodyFormat::Form, errors)
        .required(&schema::model::<models::LoginAccessToken>())
}

impl OperationError for apis::LoginAccessTokenError {
    fn into_response(self) -> Result<Response> {
        match self {
            Self::BadRequest(body) => ResponseBuilder::new(StatusCode::BAD_REQUEST).json(&body),
            Self::Unauthorized(body) => ResponseBuilder::new(StatusCode::UNAUTHORIZED).json(&body),
            Self::RequestTimeout(body) => {
                ResponseBuilder::new(StatusCode::REQUEST_TIMEOUT).json(&body)
            }
            Self::ContentTooLarge(body) => {
                ResponseBuilder::new(StatusCode::PAYLOAD_TOO_LARGE).json(&body)
            }
            Self::UnprocessableContent(body) => {
                ResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY).json(&body)
            }
            Self::TooManyRequests {
                body,
                retry_after,
                rate_limit,
                rate_limit_policy,
            } => ResponseBuilder::new(StatusCode::TOO_MANY_REQUESTS)
                .typed_header("retry-after", &retry_after)?
                .header("ratelimit", rate_limit)
                .header("ratelimit-policy", rate_limit_policy)
                .json(&body),
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

openapi_runtime::error_conversions!(apis::LoginAccessTokenError);
