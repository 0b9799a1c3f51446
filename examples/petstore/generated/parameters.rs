// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Parameters that operations share: those in the components of the document.

use super::prelude::*;

/// The number of the pet, from 1.
pub(super) fn number(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<i64> {
    request
        .path(errors)
        .required("number", &schema::integer().minimum(1))
}
