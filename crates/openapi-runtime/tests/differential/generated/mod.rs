// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! The interface of the document in Rust:
//!
//! - `apis`: one trait for each tag, which the application implements;
//! - `models`: the schemas;
//! - `parameters`, if there are any: the parameters that operations share;
//! - `routes`: what is between a request and the traits.

pub mod apis;
pub mod models;
pub mod routes;

/// What every generated file imports.
mod prelude {
    pub(super) use super::SCHEMAS;
    pub(super) use super::{apis, models};
    pub(super) use openapi_runtime::prelude::*;
}

/// The document for consumers, as JSON.
pub const DOCUMENT: &str = include_str!("openapi.json");

/// The document for consumers, as YAML.
pub const DOCUMENT_YAML: &str = include_str!("openapi.yaml");

/// The schemas for what the decoders do not check.
static SCHEMAS: openapi_runtime::schema::JsonSchemas =
    openapi_runtime::schema::JsonSchemas::new(include_str!("schemas.json"));
