// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! What is between a request and the traits in `apis`: routing, security, decoding and encoding.

use super::prelude::*;

mod all;

/// Every operation of the document.
pub static OPERATIONS: &[&Operation] = &[&all::SEND_ALL];

/// The routes of all operations. The bounds are those of [`apis::Api`], so that an error message names the missing operations.
#[must_use]
pub fn routes<A>() -> Routes<A>
where
    A: Application + apis::All,
{
    let routes = Routes::new();
    all::add(routes)
}
