// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Routes of the operations tagged `login`.

use super::super::prelude::*;
use apis::Api;

pub(super) fn add<A: Api>(routes: Routes<A>) -> Routes<A> {
    routes.add(&LOGIN_ACCESS_TOKEN, handle_login_access_token)
}

/// `POST /api/v1/login/access-token`
pub(super) static LOGIN_ACCESS_TOKEN: Operation = Operation {
    id: "login_access_token",
    method: Method::POST,
    path: "/api/v1/login/access-token",
    path_parameters: &[],
    statuses: &[200, 401, 408, 413, 422, 500, 503],
    fixed_headers: &[
        (200, "cache-control", "no-store"),
        (401, "www-authenticate", "Bearer"),
    ],
    body_limit: Some(4096),
};

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
