// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Operations tagged `all`.

use super::super::prelude::*;
use super::Security;

/// Operations tagged `all`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` lacks the operations `send_all`",
    note = "implement the trait `All`"
)]
pub trait All: Security {
    /// `send_all`
    ///
    /// `POST /all`
    ///
    /// # Errors
    /// A rejection, or 500.
    fn send_all(&self, body: models::SendAllBody) -> impl Future<Output = Result<()>> + Send;
}
