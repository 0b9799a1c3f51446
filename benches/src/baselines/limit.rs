//! Looks the response body up by path and query, and sends it.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::runtime::Runtime;

use crate::Result;
use crate::http::MODELS;

type Bodies = HashMap<String, Bytes>;

pub fn start(runtime: &Runtime, bodies: Bodies) -> Result<SocketAddr> {
    let router = Router::new()
        .route(MODELS, get(respond))
        .route(&format!("{MODELS}{{id}}"), get(respond))
        .with_state(Arc::new(bodies));
    super::serve(runtime, router)
}

async fn respond(State(bodies): State<Arc<Bodies>>, request: Request) -> Response {
    if request.headers().contains_key(IF_NONE_MATCH) {
        return (StatusCode::NOT_MODIFIED, [(ETAG, "\"limit\"")]).into_response();
    }
    let path = request.uri().path_and_query();
    match path.and_then(|path| bodies.get(path.as_str())) {
        Some(body) => ([(CONTENT_TYPE, "application/json")], body.clone()).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
