//! SIGTERM: the process is not ready any more. After the drain period it stops accepting connections, closes idle ones,
//! finishes requests and exits.

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::harness::{
    ALL_MODELS, App, Connection, Process, Program, TestResponse, eventually, minimal, request,
    test::tests,
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
        let mut socket = half_a_login(&process).await;
        process.terminate();
        refuses_connections(&process).await;
        socket.write_all(b"username=a&password=b").await.expect("the body is sent");
        let mut response = String::new();
        socket.read_to_string(&mut response).await.expect("a response");
        assert!(response.starts_with("HTTP/1.1 401"), "{response}");
        process.exit().await;
    }

    async fn sighup_does_not_end_the_process(app: App) {
        let process = app.program(&[]).start();
        process.signal("HUP");
        let message = "received SIGHUP and go on: settings are read at the start only";
        eventually("the signal is logged", async || process.log.with_message(message).len() == 1).await;
        process.anonymous.get("/readyz").await.expect(200);
        process.stop().await;
    }

    async fn an_idle_server_exits_at_once(_app: App) {
        Program::new(&[]).start().stop().await;
    }

    async fn in_the_drain_period_requests_are_served_and_their_connections_closed(app: App) {
        let process = app.program(&[("DRAIN", "3600"), ("MANAGEMENT_BIND", "127.0.0.1:0")]).start();
        let mut idle = connect(&process).await;
        assert!(!is_closing(&mut idle).await);
        process.terminate();
        let management = process.management.clone().expect("an address");
        for path in ["/readyz", "/readyz/reads"] {
            for client in [&process.anonymous, &management] {
                eventually("the server is not ready", async || client.get(path).await.status == 503).await;
                let reason = client.get(path).await.json()["reason"].take();
                assert_eq!(reason, "the server is stopping");
            }
        }
        assert!(is_closing(&mut idle).await);
        eventually("the connection is closed", async || idle.is_closed()).await;
        assert!(is_closing(&mut connect(&process).await).await);
        process.admin().await.create(minimal()).await;
        process.terminate();
        assert_eq!(process.exit_code().await, Some(1), "a second signal ends the process at once");
    }

    async fn after_the_drain_period_the_server_exits(app: App) {
        let process = app.program(&[("DRAIN", "0.1")]).start();
        let mut idle = connect(&process).await;
        assert!(!is_closing(&mut idle).await);
        process.stop().await;
    }

    async fn clients_without_a_request_in_progress_do_not_delay_the_exit(app: App) {
        let process = app.program(&[("SHUTDOWN_TIMEOUT", "3600"), ("HEAD_TIMEOUT", "3600"), ("IDLE_TIMEOUT", "3600")]).start();
        let silent = TcpStream::connect(&process.address).await.expect("a connection");
        let mut half_a_head = TcpStream::connect(&process.address).await.expect("a connection");
        half_a_head.write_all(b"GET /healthz HTTP/1.1\r\nhost: loc").await.expect("half a head is sent");
        let mut idle = connect(&process).await;
        assert!(!is_closing(&mut idle).await);
        process.stop().await;
        drop((silent, half_a_head));
    }

    async fn a_client_that_is_stuck_in_a_request_does_not_delay_the_exit_beyond_the_deadline(app: App) {
        let process = app.program(&[("SHUTDOWN_TIMEOUT", "0.5"), ("BODY_TIMEOUT", "3600")]).start();
        let half_a_body = half_a_login(&process).await;
        let admin = process.admin().await;
        let model = json!({ "name": "n", "provider": "vertex", "provider_config": { "a": "x".repeat(1_000_000) } });
        for _ in 0..16 {
            admin.create(&model).await;
        }
        let mut connection = connect(&process).await;
        let unread = connection.send(request("GET", ALL_MODELS, &[], "")).await.expect("a response");
        process.stop().await;
        drop((half_a_body, unread));
    }

    async fn operators_are_served_until_the_process_exits(app: App) {
        let process = app.program(&[("MANAGEMENT_BIND", "127.0.0.1:0"), ("SHUTDOWN_TIMEOUT", "3600")]).start();
        let mut busy = half_a_login(&process).await;
        process.terminate();
        refuses_connections(&process).await;
        let management = process.management.as_ref().expect("an address");
        management.get("/healthz").await.expect(200);
        management.get("/readyz").await.expect(503);
        assert!(management.get("/metrics").await.expect(200).text().contains("\nconnections_open 1\n"));
        busy.write_all(b"username=a&password=b").await.expect("the body is sent");
        let mut response = String::new();
        busy.read_to_string(&mut response).await.expect("a response");
        assert!(response.starts_with("HTTP/1.1 401") && response.contains("connection: close"), "{response}");
        process.exit().await;
    }
}

/// Sends a request, and returns whether the response closes the connection.
async fn is_closing(connection: &mut Connection) -> bool {
    let response = connection.send(request("GET", "/healthz", &[], ""));
    let response = TestResponse::collect(response.await.expect("a response")).await;
    let response = response.expect("a body").expect(200);
    response
        .headers
        .get("connection")
        .is_some_and(|value| value == "close")
}

/// Sends a request without its body. Returns when the server waits for the body.
async fn half_a_login(process: &Process) -> TcpStream {
    let mut socket = TcpStream::connect(&process.address)
        .await
        .expect("a connection");
    let headers = "POST /api/v1/login/access-token HTTP/1.1\r\nhost: localhost\r\n\
        content-type: application/x-www-form-urlencoded\r\ncontent-length: 21\r\nexpect: 100-continue\r\n\r\n";
    socket
        .write_all(headers.as_bytes())
        .await
        .expect("the headers are sent");
    let mut interim = [0; 25];
    socket
        .read_exact(&mut interim)
        .await
        .expect("an interim response");
    assert_eq!(&interim, b"HTTP/1.1 100 Continue\r\n\r\n");
    socket
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
