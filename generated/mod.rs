// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! The interface of the document in Rust:
//!
//! - `apis`: one trait for each tag, which the application implements;
//! - `models`: the schemas;
//! - `parameters`, if there are any: the parameters that operations share;
//! - `routes`: what is between a request and the traits.

pub mod apis;
pub mod models;
mod parameters;
pub mod routes;

/// What every generated file imports.
mod prelude {
    pub(super) use super::parameters;
    pub(super) use super::{apis, models};
    pub(super) use openapi_runtime::prelude::*;
}

/// The document for consumers, as JSON.
pub const DOCUMENT: &str = include_str!("openapi.json");

/// The document for consumers, as YAML.
pub const DOCUMENT_YAML: &str = include_str!("openapi.yaml");
