//! What one connection may send, and how the server ends it. These tests use sockets, because clients of HTTP do not send what
//! they test.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, App, JSON, LOGIN, MODELS, Process, eventually, login_form, minimal,
    test::tests,
};

/// The bytes of a long body.
const LONG: usize = 10_000_000;

/// What tests of memory allow to be added.
const MAX_GROWTH: usize = 40_000_000;

tests! {
    async fn a_request_without_one_well_formed_host_is_400(app: App) {
        let process = app.program(&[]).start();
        for (headers, detail) in [
            ("", "The header Host is missing"),
            ("host: a\r\nhost: a\r\n", "The header Host is repeated"),
            ("host: a b\r\n", "The header Host is malformed"),
            ("host:\r\n", "The header Host is malformed"),
        ] {
            let response = send(&process, &format!("GET {MODELS} HTTP/1.1\r\n{headers}\r\n")).await;
            assert_bad_request(&response, detail);
        }
        let response = send(&process, "GET /healthz HTTP/1.0\r\n\r\n").await;
        assert!(response.starts_with("HTTP/1.0 200"), "{response}");
        let close = "host: a\r\nconnection: close\r\n\r\n";
        let response = send(&process, &format!("GET http://other/healthz HTTP/1.1\r\n{close}")).await;
        assert!(response.starts_with("HTTP/1.1 200"), "{response}");
    }

    async fn a_body_that_may_end_in_two_places_is_400(app: App) {
        let process = app.program(&[]).start();
        let both = "Content-Length and Transfer-Encoding exclude each other";
        let coding = "The only supported Transfer-Encoding is chunked";
        for (headers, detail) in [
            ("content-length: 5\r\ntransfer-encoding: chunked\r\n", both),
            ("transfer-encoding: chunked\r\ncontent-length: 5\r\n", both),
            ("transfer-encoding: gzip, chunked\r\n", coding),
            ("transfer-encoding: chunked\r\ntransfer-encoding: chunked\r\n", coding),
        ] {
            assert_bad_request(&send(&process, &post(LOGIN, headers, "0\r\n\r\n")).await, detail);
        }
        let chunks = post(LOGIN, "transfer-encoding: chunked\r\n", "zz\r\n\r\n");
        assert_bad_request(&send(&process, &chunks).await, "The chunks of the body are malformed");
    }

    async fn what_is_not_http_has_an_empty_response_and_is_closed(app: App) {
        let process = app.program(&[]).start();
        let large = "a".repeat(400_000);
        for (head, status) in [
            ("\u{16}\u{3}\u{1}garbage", 400),
            ("transfer-encoding: gzip", 400),
            ("content-length: 1\r\ncontent-length: 2", 400),
            ("content-length: +1", 400),
            ("folded: a\r\n b", 400),
            ("space : a", 400),
            (&"a: b\r\n".repeat(100), 431),
            (&format!("a: {large}"), 431),
            (&format!("a: {}", &large[..33_000]), 431),
        ] {
            let response = send(&process, &format!("GET / HTTP/1.1\r\nhost: a\r\n{head}\r\n\r\n")).await;
            assert_empty(&response, status);
        }
        assert_empty(&send(&process, &format!("GET /{large} HTTP/1.1\r\n\r\n")).await, 431);
    }

    async fn a_head_of_31_kib_and_100_headers_is_accepted(app: App) {
        let process = app.program(&[]).start();
        let headers = format!("{}large: {}\r\n", "a: b\r\n".repeat(97), "a".repeat(31_000));
        let head = format!("GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{headers}\r\n");
        let response = send(&process, &head).await;
        assert!(response.starts_with("HTTP/1.1 200"), "{response}");
    }

    async fn an_early_response_to_a_long_body_arrives(app: App) {
        let process = app.program(&[]).start();
        let length = format!("content-length: {LONG}\r\n");
        let body = "a".repeat(LONG);
        for (path, status) in [(MODELS, 401), (LOGIN, 413), ("/absent", 404)] {
            for _ in 0..5 {
                // The client sends everything before it reads.
                let response = send(&process, &post(path, &length, &body)).await;
                assert_closes(&response, status);
                // The client reads at once.
                let mut socket = connect(&process).await;
                socket.write_all(post(path, &length, "").as_bytes()).await.expect("a head is sent");
                assert_closes(&receive(&mut socket).await, status);
            }
        }
    }

    async fn an_early_response_to_a_short_body_closes_too(app: App) {
        let process = app.program(&[]).start();
        assert_closes(&send(&process, &post(MODELS, "content-length: 2\r\n", "{}")).await, 401);
        let expectation = "content-length: 2\r\nexpect: 100-continue\r\n";
        assert_closes(&send(&process, &post(MODELS, expectation, "")).await, 401);
    }

    async fn a_client_that_half_closes_gets_its_response(app: App) {
        let process = app.program(&[]).start();
        let form = login_form(ADMIN, ADMIN_PASSWORD);
        let length = form.len();
        let headers = format!("content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n");
        for request in [format!("GET {MODELS} HTTP/1.1\r\nhost: a\r\n\r\n"), post(LOGIN, &headers, &form)] {
            let mut socket = connect(&process).await;
            socket.write_all(request.as_bytes()).await.expect("the request is sent");
            socket.shutdown().await.expect("half of the connection ends");
            let response = receive(&mut socket).await;
            assert!(response.starts_with("HTTP/1.1 200"), "{response}");
        }
    }

    async fn bodies_beyond_the_budget_are_503(app: App) {
        let process = app.program(&[("BODY_BUDGET", "1000")]).start();
        let admin = process.admin().await;
        admin.create(minimal()).await;
        let response = admin.post(MODELS, " ".repeat(1001)).await.expect(503);
        assert_eq!(response.header("retry-after"), "1");
        // A request whose body has not arrived takes what has.
        let mut socket = connect(&process).await;
        let token = admin.token();
        let headers = format!("authorization: Bearer {token}\r\ncontent-length: 901\r\n");
        socket.write_all(post(MODELS, &headers, &" ".repeat(900)).as_bytes()).await.expect("a part is sent");
        eventually("the other body takes the budget", async || {
            admin.post(MODELS, " ".repeat(200)).await.status == 503
        })
        .await;
        drop(socket);
        eventually("the budget is given back", async || {
            admin.post(MODELS, " ".repeat(200)).await.status == 422
        })
        .await;
    }

    async fn bodies_in_segments_of_one_byte_take_little_memory(app: App) {
        let process = app.program(&[]).start();
        let admin = process.admin().await;
        let before = process.resident_bytes();
        for (framing, segment) in [("content-length: 5000\r\n", "a"), ("transfer-encoding: chunked\r\n", "1\r\na\r\n")] {
            let headers = format!("authorization: Bearer {}\r\n{}: {}\r\n{framing}", admin.token(), JSON.0, JSON.1);
            let mut sockets = Vec::new();
            for _ in 0..100 {
                let mut socket = connect(&process).await;
                socket.write_all(post(MODELS, &headers, "").as_bytes()).await.expect("a head is sent");
                sockets.push(socket);
            }
            for _ in 0..1000 {
                for socket in &mut sockets {
                    socket.write_all(segment.as_bytes()).await.expect("a segment is sent");
                }
            }
            assert_little_growth(&process, before);
        }
    }

    async fn unfinished_heads_take_little_memory(app: App) {
        let process = app.program(&[]).start();
        process.anonymous.get("/healthz").await.expect(200);
        let before = process.resident_bytes();
        for length in [31_000, 400_000] {
            let head = format!("GET / HTTP/1.1\r\nhost: a\r\na: {}", "a".repeat(length));
            let mut sockets = Vec::new();
            for _ in 0..400 {
                let mut socket = connect(&process).await;
                // Fails if the server has refused it already.
                drop(socket.write_all(head.as_bytes()).await);
                sockets.push(socket);
            }
            assert_little_growth(&process, before);
            process.anonymous.get("/healthz").await.expect(200);
        }
    }
}

/// A request with a header `Host`, whose body may follow.
fn post(path: &str, headers: &str, body: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: a\r\n{headers}\r\n{body}")
}

async fn connect(process: &Process) -> TcpStream {
    let socket = TcpStream::connect(&process.address).await;
    let socket = socket.expect("a connection");
    socket.set_nodelay(true).expect("an option");
    socket
}

/// Sends bytes, and then returns what the server sends until it ends the connection.
async fn send(process: &Process, bytes: &str) -> String {
    let mut socket = connect(process).await;
    let sent = socket.write_all(bytes.as_bytes()).await;
    sent.expect("the server receives everything");
    receive(&mut socket).await
}

async fn receive(socket: &mut TcpStream) -> String {
    let mut response = String::new();
    let received = socket.read_to_string(&mut response).await;
    received.expect("the server ends the connection without a reset");
    response
}

fn assert_closes(response: &str, status: u16) {
    assert!(
        response.starts_with(&format!("HTTP/1.1 {status}")),
        "{response}"
    );
    assert!(response.contains("\r\nconnection: close\r\n"), "{response}");
}

fn assert_bad_request(response: &str, detail: &str) {
    assert_closes(response, 400);
    let body = format!("\r\n\r\n{{\"detail\":\"{detail}\"}}");
    assert!(response.ends_with(&body), "{response}");
}

fn assert_empty(response: &str, status: u16) {
    assert_closes(response, status);
    assert!(response.contains("\r\ncontent-length: 0\r\n"), "{response}");
    assert!(response.ends_with("\r\n\r\n"), "{response}");
}

fn assert_little_growth(process: &Process, before: usize) {
    let growth = process.resident_bytes().saturating_sub(before);
    assert!(growth < MAX_GROWTH, "{growth} bytes");
}
