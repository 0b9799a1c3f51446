// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! What is between a request and the traits in `apis`: routing, security, decoding and encoding.

use super::prelude::*;
use apis::Api;

mod pets;

/// Every operation of the document.
pub static OPERATIONS: &[&Operation] = &[
    &pets::LIST_PETS,
    &pets::ADD_PET,
    &pets::SHOW_PET,
    &pets::REPLACE_PET,
];

/// The routes of all operations. The bounds are those of [`apis::Api`], so that an error message names the missing operations.
#[must_use]
pub fn routes<A>() -> Routes<A>
where
    A: Application + apis::Pets,
{
    let routes = Routes::new();
    pets::add(routes)
}

/// Authenticates the caller with `Token`.
async fn authenticate_keeper<A: Api>(
    api: &A,
    request: &Parts,
    scopes: &[&str],
) -> Result<A::Keeper> {
    let credentials = bearer_token(request)?;
    api.token(request, credentials, scopes).await
}
