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
    (StatusPattern::Code(401), "www-authenticate", "Bearer"),
])
.body_limit(4096)
.statuses(&[
    StatusPattern::Code(200),
    StatusPattern::Code(401),
    StatusPattern::Code(408),
    StatusPattern::Code(413),
    StatusPattern::Code(422),
    StatusPattern::Code(500),
    StatusPattern::Code(503),
]);

async fn handle_login_access_token<A: Api>(
    api: A,
    mut request: IncomingRequest,
) -> Result<Response> {
    request.read_body(api.body_limits()).await?;
    let mut errors = ValidationErrors::new();
    let Some(body) = decode_login_access_token_body(&request, &mut errors) else {
        return Err(errors.into());
    };
    let body = api.login_access_token(body).await?;
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
