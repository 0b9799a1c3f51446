//! What axum can do at best: it finds the bytes of an answer by path and query, and sends them.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::get;
use axum::serve::ListenerExt;
use tokio::net::TcpListener;

use super::{Server, free_address, this_program};
use crate::Failure;
use crate::http::MODELS;
use crate::settings::LimitOptions;

type Answers = Arc<HashMap<String, Bytes>>;

/// Starts it as a process; `answers` is a file as [`LimitOptions`] says.
pub async fn start(answers: &Path) -> Result<Server, Failure> {
    let address = free_address()?;
    let file = answers.to_str().ok_or("a path must be UTF-8")?;
    let command = this_program(&["limit", &address.to_string(), file])?;
    Server::start(command, address, &[MODELS]).await
}

/// Serves until the process ends.
pub async fn serve(options: &LimitOptions) -> Result<(), Failure> {
    let answers: HashMap<String, String> =
        serde_json::from_slice(&std::fs::read(&options.answers)?)?;
    let answers = answers.into_iter().map(|(path, body)| (path, body.into()));
    let answers: Answers = Arc::new(answers.collect());
    let router = Router::new()
        .route(MODELS, get(answer))
        .route(&format!("{MODELS}{{id}}"), get(answer))
        .with_state(answers);
    run(options.bind, router).await
}

/// Serves a router without waiting to fill packets, which would delay the last one of a long answer.
pub(super) async fn run(bind: std::net::SocketAddr, router: Router) -> Result<(), Failure> {
    let listener = TcpListener::bind(bind).await?.tap_io(|socket| {
        let _ended_already = socket.set_nodelay(true);
    });
    Ok(axum::serve(listener, router).await?)
}

async fn answer(State(answers): State<Answers>, request: Request) -> Response {
    let found = request.uri().path_and_query();
    let found = found.and_then(|path| answers.get(path.as_str()));
    let mut response = Response::new(Body::empty());
    if request.headers().contains_key(IF_NONE_MATCH) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        let etag = HeaderValue::from_static("\"limit\"");
        response.headers_mut().insert(ETAG, etag);
    } else if let Some(body) = found {
        *response.body_mut() = Body::from(body.clone());
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, json);
    } else {
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    response
}
