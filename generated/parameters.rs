// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Parameters that operations share: those in the components of the document.

use super::prelude::*;

/// The id of the generation model.
pub(super) fn id(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<Uuid> {
    request.path(errors).required("id", &schema::uuid())
}

/// How many models to pass over, in creation order.
pub(super) fn skip(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<i64> {
    request
        .query(errors)
        .or_default("skip", &schema::integer().minimum(0).maximum(i64::MAX), "0")
}

/// How many models to return at most.
pub(super) fn limit(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<i64> {
    request.query(errors).or_default(
        "limit",
        &schema::integer().minimum(0).maximum(i64::MAX),
        "100",
    )
}

/// Do it only if the current ETag is one of these, or, with `*`, if there is something (RFC 9110 section 13.1.1).
pub(super) fn if_match(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<Option<String>> {
    request
        .header("If-Match", errors)
        .optional("If-Match", &schema::string())
}

/// Do it only if the current ETag is none of these, or, with `*`, if there is nothing (RFC 9110 section 13.1.2).
pub(super) fn if_none_match(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<Option<String>> {
    request
        .header("If-None-Match", errors)
        .optional("If-None-Match", &schema::string())
}

/// Answer only if Last-Modified is no longer this; ETags tell it better (RFC 9110 section 13.1.3).
pub(super) fn if_modified_since(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<Option<String>> {
    request
        .header("If-Modified-Since", errors)
        .optional("If-Modified-Since", &schema::string())
}

/// With `no-cache` the answer shows the newest revision of the database, whichever server wrote it.
pub(super) fn cache_control(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<Option<String>> {
    request
        .header("Cache-Control", errors)
        .optional("Cache-Control", &schema::string())
}
