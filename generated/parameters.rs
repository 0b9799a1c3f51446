// Generated from the OpenAPI document by openapi-codegen. Do not edit: change the document or the templates, then build.

//! Parameters that operations share: those in the components of the document.

use super::prelude::*;

/// The number of models to skip, in creation order.
pub(super) fn skip(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<i64> {
    request
        .query(errors)
        .or_default("skip", &schema::integer().minimum(0), "0")
}

/// The maximum number of models to return.
pub(super) fn limit(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<i64> {
    request
        .query(errors)
        .or_default("limit", &schema::integer().minimum(0), "100")
}

/// Apply the request only if the current ETag matches one of these, or, for `*`, if the resource exists (RFC 9110 section 13.1.1). Otherwise the response is 412.
pub(super) fn if_match(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<Option<String>> {
    request
        .header("If-Match", errors)
        .optional("If-Match", &schema::string())
}

/// Apply the request only if the current ETag matches none of these, or, for `*`, if the resource does not exist (RFC 9110 section 13.1.2). Otherwise the response is 304 to a read and 412 to a write.
pub(super) fn if_none_match(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<Option<String>> {
    request
        .header("If-None-Match", errors)
        .optional("If-None-Match", &schema::string())
}

/// Respond with 304 if the `Last-Modified` of the resource is not later than this date (RFC 9110 section 13.1.3). Ignored beside `If-None-Match`, which is more precise, and if it is no date or in the future.
pub(super) fn if_modified_since(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<Option<String>> {
    request
        .header("If-Modified-Since", errors)
        .optional("If-Modified-Since", &schema::string())
}

/// Apply the request only if the `Last-Modified` of the resource is not later than this date (RFC 9110 section 13.1.4). Otherwise, and while the resource has none because it has just changed, the response is 412. Ignored beside `If-Match`, which is more precise, and if it is no date.
pub(super) fn if_unmodified_since(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<Option<String>> {
    request
        .header("If-Unmodified-Since", errors)
        .optional("If-Unmodified-Since", &schema::string())
}

/// With `no-cache` the response includes every change that was committed before the request, by any server. It requires the database: while that is unavailable, the response is 503.
pub(super) fn cache_control(
    request: &IncomingRequest,
    errors: &mut ValidationErrors,
) -> Option<Option<String>> {
    request
        .header("Cache-Control", errors)
        .optional("Cache-Control", &schema::string())
}

/// The id of the generation model.
pub(super) fn id(request: &IncomingRequest, errors: &mut ValidationErrors) -> Option<Uuid> {
    request.path(errors).required("id", &schema::uuid())
}
