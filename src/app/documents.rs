//! The API document itself.

use std::sync::Arc;

use axum::Router;
use axum::http::HeaderMap;
use axum::routing::get;

use super::static_file::{Content, StaticFile};
use crate::api::Api;
use crate::generated::{DOCUMENT, DOCUMENT_YAML};

/// The path, type and text of each notation.
const DOCUMENTS: &[(&str, &str, &str)] = &[
    ("/openapi.json", "application/json", DOCUMENT),
    ("/openapi.yaml", "application/yaml", DOCUMENT_YAML),
];

/// The paths of the routes.
pub(super) fn paths() -> impl Iterator<Item = &'static str> {
    DOCUMENTS.iter().map(|(path, ..)| *path)
}

pub(super) fn router(api: &Api) -> Router {
    let mut router = Router::new();
    for &(path, content_type, text) in DOCUMENTS {
        let file = Arc::new(StaticFile::new(content_type, Content::Text(text)));
        let api = api.clone();
        let respond = async move |headers: HeaderMap| file.respond(&headers, &api).await;
        router = router.route(path, get(respond));
    }
    router
}
