// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! What is between a request and the traits in `apis`: routing, security, decoding and encoding.

use super::prelude::*;
use apis::Api;

mod generation_models;
mod login;

/// Every operation of the document.
pub static OPERATIONS: &[&Operation] = &[
    &generation_models::READ_GENERATION_MODELS,
    &generation_models::CREATE_GENERATION_MODEL,
    &generation_models::READ_GENERATION_MODEL,
    &generation_models::UPDATE_GENERATION_MODEL,
    &generation_models::DELETE_GENERATION_MODEL,
    &login::LOGIN_ACCESS_TOKEN,
];

/// The routes of all operations. The bounds are those of [`apis::Api`], so that an error message names the missing operations.
#[must_use]
pub fn routes<A>() -> Routes<A>
where
    A: Application + apis::GenerationModels + apis::Login,
{
    let routes = Routes::with_rejections(REJECTIONS);
    let routes = generation_models::add(routes);
    login::add(routes)
}

/// The bodies that the document declares for rejections.
const REJECTIONS: &[RejectionBody] = &[
    RejectionBody {
        statuses: &[307, 401, 403, 404, 405, 408, 413, 500, 503],
        media_type: "application/json",
        properties: &[("detail", RejectionValue::Message)],
    },
    RejectionBody {
        statuses: &[422],
        media_type: "application/json",
        properties: &[("detail", RejectionValue::Errors)],
    },
];

/// Authenticates the caller with `OAuth2PasswordBearer`.
async fn authenticate_user<A: Api>(api: &A, request: &Parts, scopes: &[&str]) -> Result<A::User> {
    let credentials = bearer_token(request)?;
    api.oauth2_password_bearer(request, credentials, scopes)
        .await
}

/// Authenticates the caller with `OAuth2PasswordBearer`, and requires the role `admin`.
async fn authenticate_admin<A: Api>(api: &A, request: &Parts, scopes: &[&str]) -> Result<A::Admin> {
    authenticate_user(api, request, scopes).await?.try_into()
}
