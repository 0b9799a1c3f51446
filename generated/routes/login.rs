// Generated from the OpenAPI document by openapi-generator. Do not edit: change the document or the templates, and build.

//! Routes of the operations tagged `login`.

use super::super::prelude::*;
use apis::Api;

pub(super) fn add<A: Api>(routes: Routes<A>) -> Routes<A> {
    routes.add(&LOGIN_ACCESS_TOKEN, login_access_token)
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

/// `POST /api/v1/login/access-token`
async fn login_access_token<A: Api>(api: A, mut request: Incoming) -> Result<Response, Error> {
    request.read_body(api.body_limits()).await?;
    let mut problems = Problems::new();
    let body = request
        .body(&mut problems, Body::Form)
        .required(&schema::model::<models::LoginAccessToken>());
    let (Some(body),) = (body,) else {
        return Err(problems.into());
    };
    let answer = api.login_access_token(body).await?;
    Answer::new(200).json(&answer)
}
