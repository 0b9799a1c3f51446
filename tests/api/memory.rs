//! The memory of a process whose clients request much and read little.

use axum::http::Response;
use hyper::body::Incoming;
use serde_json::json;

use crate::harness::{ALL_MODELS, App, Connection, TestResponse, request, test::tests};

const MODEL_COUNT: usize = 20;
const MODEL_BYTES: usize = 1_000_000;

tests! {
    async fn ten_clients_that_do_not_read_share_one_catalogue(app: App) {
        let process = app.program(&[]).start();
        let admin = process.admin().await;
        let text = "x".repeat(MODEL_BYTES);
        let model = json!({ "name": "n", "provider": "vertex", "provider_config": { "a": text } });
        for _ in 0..MODEL_COUNT {
            admin.create(&model).await;
        }
        let mut connections = Vec::new();
        for _ in 0..11 {
            connections.push(Connection::open(&process.address).await.expect("a connection"));
        }
        let first = request_all(&mut connections[0]).await;
        let expected = TestResponse::collect(first).await.expect("the whole body");
        let before = process.resident_bytes();
        let mut responses = Vec::new();
        for connection in &mut connections[1..] {
            responses.push(request_all(connection).await);
        }
        let growth = process.resident_bytes().saturating_sub(before);
        assert!(growth < MODEL_COUNT * MODEL_BYTES / 2, "{growth} bytes");
        for response in responses {
            let response = TestResponse::collect(response).await.expect("the whole body");
            assert!(response.body == expected.body);
        }
        process.stop().await;
    }
}

/// Returns a response whose body has not been read.
async fn request_all(connection: &mut Connection) -> Response<Incoming> {
    let response = connection.send(request("GET", ALL_MODELS, &[], ""));
    response.await.expect("a response")
}
