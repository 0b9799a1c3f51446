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

/// The routes of all operations.
#[must_use]
pub fn routes<A: Api>() -> Routes<A> {
    let routes = Routes::new();
    let routes = generation_models::add(routes);
    let routes = login::add(routes);
    routes
}

/// Authenticates the caller with `OAuth2PasswordBearer`.
async fn authenticate_user<A: Api>(api: &A, request: &Parts, scopes: &[&str]) -> Result<A::User> {
    let token = bearer_token(request)?;
    api.oauth2_password_bearer(request, token, scopes).await
}

/// Authenticates the caller with `OAuth2PasswordBearer`, and requires the role `admin`.
async fn authenticate_admin<A: Api>(api: &A, request: &Parts, scopes: &[&str]) -> Result<A::Admin> {
    authenticate_user(api, request, scopes).await?.try_into()
}
