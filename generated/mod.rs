// Generated from the OpenAPI document by openapi-generator. Do not edit: change the document or the templates, and build.

//! The typed half of the server: `models` are the schemas of the document, `apis` one trait a tag, which hand-written
//! code implements, and `routes` what stands between them and a request.

pub mod apis;
pub mod models;
pub mod routes;

/// What every generated file uses.
mod prelude {
    pub(super) use super::{apis, models};
    pub(super) use crate::contract::prelude::*;
}

/// The document itself, as JSON.
pub const DOCUMENT: &str = include_str!("openapi.json");
