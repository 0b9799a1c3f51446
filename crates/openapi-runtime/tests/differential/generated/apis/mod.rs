// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! What an application implements: one trait for each tag, and `Security`.

use super::prelude::*;

mod all;

pub use all::*;

/// Authentication: no operation is secured.
pub trait Security: Send + Sync {}

impl<A: Send + Sync> Security for A {}

/// An application that implements the whole document.
pub trait Api: Application + All {}

impl<A: Application + All> Api for A {}
