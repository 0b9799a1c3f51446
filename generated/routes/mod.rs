// Generated from the OpenAPI document by openapi-generator. Do not edit: change the document or the templates, and build.

//! What stands between a request and the traits of `apis`: routing, security, decoding, encoding.

use super::prelude::*;

mod generation_models;
mod login;

/// Every operation of the document.
pub static OPERATIONS: &[&Operation] = &[
    &generation_models::CREATE_GENERATION_MODEL,
    &generation_models::DELETE_GENERATION_MODEL,
    &generation_models::READ_GENERATION_MODEL,
    &generation_models::READ_GENERATION_MODELS,
    &generation_models::UPDATE_GENERATION_MODEL,
    &login::LOGIN_ACCESS_TOKEN,
];

/// A route for each operation.
#[must_use]
pub fn routes<A: apis::Api>() -> Routes<A> {
    generation_models::add(login::add(Routes::new()))
}
