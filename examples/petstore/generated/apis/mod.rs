// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! What an application implements: one trait for each tag, and `Security`.

use super::prelude::*;

mod pets;

pub use pets::*;

/// Authentication: one method for each security scheme, one type for each kind of caller.
pub trait Security: Send + Sync {
    /// A caller that `Token` authenticates.
    type Keeper: Send;

    /// `Token`: The token of a keeper.
    ///
    /// `token` is a bearer token.
    ///
    /// # Errors
    /// 401 if the credentials are not valid, 403 if they do not cover the scopes.
    fn token(
        &self,
        request: &Parts,
        token: &str,
        scopes: &[&str],
    ) -> impl Future<Output = Result<Self::Keeper>> + Send;
}

/// An application that implements the whole document.
pub trait Api: Application + Pets {}

impl<A: Application + Pets> Api for A {}
