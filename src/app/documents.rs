//! The API document itself.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;

use crate::generated::{DOCUMENT, DOCUMENT_YAML as YAML};

/// The paths of the routes.
pub(super) const PATHS: &[&str] = &["/openapi.json", "/openapi.yaml"];

pub(super) fn router() -> Router {
    let json = [(CONTENT_TYPE, "application/json")];
    let yaml = [(CONTENT_TYPE, "application/yaml")];
    Router::new()
        .route(
            "/openapi.json",
            get(move || async move { (json, DOCUMENT) }),
        )
        .route("/openapi.yaml", get(move || async move { (yaml, YAML) }))
}
