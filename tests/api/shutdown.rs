//! SIGTERM: the process stops accepting connections, closes idle ones, finishes requests and exits.

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::harness::{
    ALL_MODELS, App, Connection, Process, Program, TestResponse, eventually, request, test::tests,
};

tests! {
    async fn a_get_in_progress_is_finished_and_idle_connections_are_closed(app: App) {
        let process = app.program(&[]).start();
        let admin = process.admin().await;
        // More than the buffers of sockets hold, so that the response ends when the client reads it.
        let model = json!({ "name": "n", "provider": "vertex", "provider_config": { "a": "x".repeat(1_000_000) } });
        for _ in 0..16 {
            admin.create(&model).await;
        }
        let (mut idle, mut busy) = (connect(&process).await, connect(&process).await);
        for connection in [&mut idle, &mut busy] {
            for _ in 0..3 {
                let response = connection.send(request("GET", "/healthz", &[], "")).await.expect("a response");
                TestResponse::collect(response).await.expect("a body").expect(200);
            }
        }
        let response = busy.send(request("GET", ALL_MODELS, &[], "")).await.expect("a response");
        process.terminate();
        eventually("the idle connection is closed", async || idle.is_closed()).await;
        refuses_connections(&process).await;
        assert!(!busy.is_closed());
        let response = TestResponse::collect(response).await.expect("the whole body").expect(200);
        assert!(response.text().ends_with(r#""count":16}"#));
        eventually("the other connection is closed", async || busy.is_closed()).await;
        process.exit().await;
    }

    async fn a_request_whose_body_still_arrives_is_finished(app: App) {
        let process = app.program(&[]).start();
        let mut socket = TcpStream::connect(&process.address).await.expect("a connection");
        let headers = "POST /api/v1/login/access-token HTTP/1.1\r\nhost: localhost\r\n\
            content-type: application/x-www-form-urlencoded\r\ncontent-length: 21\r\nexpect: 100-continue\r\n\r\n";
        socket.write_all(headers.as_bytes()).await.expect("the headers are sent");
        let mut interim = [0; 25];
        socket.read_exact(&mut interim).await.expect("an interim response");
        assert_eq!(&interim, b"HTTP/1.1 100 Continue\r\n\r\n");
        process.terminate();
        refuses_connections(&process).await;
        socket.write_all(b"username=a&password=b").await.expect("the body is sent");
        let mut response = String::new();
        socket.read_to_string(&mut response).await.expect("a response");
        assert!(response.starts_with("HTTP/1.1 401"), "{response}");
        process.exit().await;
    }

    async fn an_idle_server_exits_at_once(_app: App) {
        Program::new(&[]).start().stop().await;
    }
}

async fn connect(process: &Process) -> Connection {
    let connection = Connection::open(&process.address).await;
    connection.expect("a connection")
}

async fn refuses_connections(process: &Process) {
    eventually("new connections are refused", async || {
        Connection::open(&process.address).await.is_err()
    })
    .await;
}
