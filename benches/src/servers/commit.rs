//! The least that a server can do to create models: whatever it is sent, it commits the row of [`BODY`], one at a time, and
//! answers with the request.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use tokio::sync::Mutex;

use super::{Server, free_address, limit, this_program};
use crate::Failure;
use crate::bare::{BODY, PostgresClient, SqliteClient};
use crate::http::MODELS;
use crate::settings::ServerOptions;

enum Client {
    Postgres(PostgresClient),
    Sqlite(SqliteClient),
}

/// Starts it as a process.
pub async fn start(database_url: &str) -> Result<Server, Failure> {
    let address = free_address()?;
    let command = this_program(&["commit", &address.to_string(), database_url])?;
    Server::start(command, address, &[MODELS]).await
}

/// Serves until the process ends.
pub async fn serve(options: ServerOptions) -> Result<(), Failure> {
    let url = options.database_url;
    let client = match url.strip_prefix("sqlite://") {
        Some(path) => Client::Sqlite(SqliteClient::connect(path.as_ref())?),
        None => Client::Postgres(PostgresClient::connect(&url).await?),
    };
    let router = Router::new()
        .route(MODELS, get(BODY).post(create))
        .with_state(Arc::new(Mutex::new(client)));
    limit::run(options.bind, router).await
}

async fn create(State(client): State<Arc<Mutex<Client>>>) -> Result<&'static str, StatusCode> {
    let created = match &mut *client.lock().await {
        Client::Postgres(client) => client.create().await,
        // Here, where it holds up others: to hand it to another thread would take longer.
        Client::Sqlite(client) => client.create(),
    };
    created.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(BODY)
}
