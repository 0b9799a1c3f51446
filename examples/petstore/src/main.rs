//! Serves the pet store on `http://127.0.0.1:8080`.

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, petstore::router()).await
}
