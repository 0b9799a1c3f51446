//! The server without a cache: every request takes a connection of a pool and asks.

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, RawQuery, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::get;
use diesel::prelude::*;
use diesel_async::pooled_connection::deadpool::{Object, Pool};
use diesel_async::pooled_connection::{
    AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use serde::Serialize;

use super::tables::{Id, Model, generation_models};
use super::{Server, free_address, limit, this_program};
use crate::Failure;
use crate::http::MODELS;
use crate::settings::ServerOptions;

/// As many connections as `ours` has by itself.
const POOL: usize = 10;

type Connections = Pool<AsyncPgConnection>;

/// Starts it as a process.
pub async fn start(database_url: &str) -> Result<Server, Failure> {
    let address = free_address()?;
    let command = this_program(&["query", &address.to_string(), database_url])?;
    Server::start(command, address, &[MODELS]).await
}

/// Serves until the process ends.
pub async fn serve(options: ServerOptions) -> Result<(), Failure> {
    let mut config = ManagerConfig::default();
    // A query for each use of a connection would make this slower than it has to be.
    config.recycling_method = RecyclingMethod::Fast;
    let manager = AsyncDieselConnectionManager::new_with_config(options.database_url, config);
    let pool = Connections::builder(manager).max_size(POOL).build()?;
    let router = Router::new()
        .route(MODELS, get(list))
        .route(&format!("{MODELS}{{id}}"), get(by_id))
        .with_state(pool);
    limit::run(options.bind, router).await
}

#[derive(Serialize)]
struct Page {
    data: Vec<Model>,
    count: i64,
}

async fn list(
    State(pool): State<Connections>,
    RawQuery(query): RawQuery,
) -> Result<Response, StatusCode> {
    let (mut skip, mut limit) = (0, 100);
    for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
        match name.as_ref() {
            "skip" => skip = parsed(&value)?,
            "limit" => limit = parsed(&value)?,
            _ => {}
        }
    }
    let mut connection = connection(&pool).await?;
    let count = generation_models::table.count();
    let count = count.get_result(&mut connection).await;
    let data = generation_models::table
        .order(generation_models::position)
        .limit(limit)
        .offset(skip)
        .select(Model::as_select())
        .load(&mut connection)
        .await;
    json(&Page {
        data: data.map_err(broken)?,
        count: count.map_err(broken)?,
    })
}

async fn by_id(
    State(pool): State<Connections>,
    Path(id): Path<String>,
) -> Result<Response, StatusCode> {
    let id = Id(parsed(&id)?);
    let mut connection = connection(&pool).await?;
    let model = generation_models::table
        .filter(generation_models::id.eq(id))
        .select(Model::as_select())
        .first(&mut connection)
        .await;
    let model = model.optional().map_err(broken)?;
    json(&model.ok_or(StatusCode::NOT_FOUND)?)
}

async fn connection(pool: &Connections) -> Result<Object<AsyncPgConnection>, StatusCode> {
    pool.get().await.map_err(broken)
}

fn parsed<T: std::str::FromStr>(text: &str) -> Result<T, StatusCode> {
    text.parse().map_err(|_| StatusCode::UNPROCESSABLE_ENTITY)
}

fn json(value: &impl Serialize) -> Result<Response, StatusCode> {
    let body = serde_json::to_vec(value).map_err(broken)?;
    let mut response = Response::new(Body::from(body));
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    Ok(response)
}

fn broken(error: impl std::fmt::Display) -> StatusCode {
    eprintln!("query: {error}");
    StatusCode::INTERNAL_SERVER_ERROR
}
