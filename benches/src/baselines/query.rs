//! Sends a query to PostgreSQL for each request. PostgreSQL formats the response body.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::runtime::Runtime;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, NoTls, Statement};

use crate::Result;
use crate::http::MODELS;

/// As many as the program has by default.
pub const CONNECTIONS: usize = 10;

const COLUMNS: &str = "SELECT string_agg(column_name, ', ' ORDER BY ordinal_position)
    FROM information_schema.columns WHERE table_name = 'generation_models'
    AND column_name NOT IN ('position', 'created_at', 'updated_at', 'revision')";

const PAGE: &str = r#"SELECT format('{"data":[%s],"count":%s}', string_agg(row_to_json(page)::text, ','),
    (SELECT count(*) FROM generation_models))
    FROM (SELECT {columns} FROM generation_models ORDER BY position OFFSET $1 LIMIT 100) AS page"#;

const MODEL: &str = "SELECT row_to_json(model)::text
    FROM (SELECT {columns} FROM generation_models WHERE id = $1::text::uuid) AS model";

type Connections = Arc<Vec<Connection>>;

struct Connection {
    client: Client,
    page: Statement,
    model: Statement,
}

impl Connection {
    async fn open(url: &str) -> Result<Self> {
        let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
        tokio::spawn(connection);
        let columns: String = client.query_one(COLUMNS, &[]).await?.try_get(0)?;
        let page = client.prepare(&PAGE.replace("{columns}", &columns)).await?;
        let model = client
            .prepare(&MODEL.replace("{columns}", &columns))
            .await?;
        Ok(Self {
            client,
            page,
            model,
        })
    }

    async fn respond(&self, query: &Statement, parameter: &(dyn ToSql + Sync)) -> Response {
        let row = self.client.query_one(query, &[parameter]).await;
        match row.and_then(|row| row.try_get::<_, String>(0)) {
            Ok(body) => ([(CONTENT_TYPE, "application/json")], body).into_response(),
            Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
        }
    }
}

/// Requests use the connections in turn. A connection pipelines its queries.
fn next(connections: &Connections) -> &Connection {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    &connections[NEXT.fetch_add(1, Ordering::Relaxed) % CONNECTIONS]
}

pub fn start(runtime: &Runtime, database_url: &str) -> Result<SocketAddr> {
    let mut connections = Vec::new();
    for _ in 0..CONNECTIONS {
        connections.push(runtime.block_on(Connection::open(database_url))?);
    }
    let router = Router::new()
        .route(MODELS, get(list))
        .route(&format!("{MODELS}{{id}}"), get(by_id))
        .with_state(Arc::new(connections));
    super::serve(runtime, router)
}

async fn list(State(connections): State<Connections>, RawQuery(query): RawQuery) -> Response {
    let skip = query.and_then(|query| query.strip_prefix("skip=")?.parse().ok());
    let connection = next(&connections);
    let skip: i64 = skip.unwrap_or(0);
    connection.respond(&connection.page, &skip).await
}

async fn by_id(State(connections): State<Connections>, Path(id): Path<String>) -> Response {
    let connection = next(&connections);
    connection.respond(&connection.model, &id).await
}
