//! Limits on connections: who makes room if there are too many.

use std::net::Ipv4Addr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

use crate::harness::{App, Connection, Process, TestResponse, eventually, request, test::tests};

const HEAD: &[u8] = b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n";
const HEAD_OF_LOGIN: &[u8] = b"POST /api/v1/login/access-token HTTP/1.1\r\nhost: localhost\r\n\
    content-type: application/x-www-form-urlencoded\r\ncontent-length: 21\r\nexpect: 100-continue\r\n\r\n";

tests! {
    async fn silent_connections_make_room_for_others_in_the_order_of_their_age(app: App) {
        let process = app.program(&[("CONNECTIONS_PER_ADDRESS", "4")]).start();
        let mut sockets = Vec::new();
        for _ in 0..4 {
            sockets.push(connect(&process).await);
        }
        sockets[1].write_all(b"GET /healthz HTTP/1.1\r\nhost: ").await.expect("half a head is sent");
        let mut others = Vec::new();
        for silent in &mut sockets[..3] {
            let mut other = connect(&process).await;
            assert_healthy(&mut other).await;
            assert_closed(silent).await;
            others.push(other);
        }
        assert_healthy(&mut sockets[3]).await;
        process.stop().await;
    }

    async fn an_idle_connection_makes_room_for_another(app: App) {
        let process = app.program(&[("CONNECTIONS_PER_ADDRESS", "3")]).start();
        let mut sockets = open_idle(&process, 3).await;
        sockets.extend(open_idle(&process, 1).await);
        assert_eq!(count_served(sockets).await, 3);
        process.stop().await;
    }

    async fn a_request_in_progress_is_never_evicted_and_what_finds_no_room_is_refused(app: App) {
        let process = app.program(&[("CONNECTIONS_PER_ADDRESS", "2"), ("MANAGEMENT_BIND", "127.0.0.1:0")]).start();
        let mut sockets = [begin_login(&process).await, begin_login(&process).await];
        for _ in 0..3 {
            assert!(!is_served(&process).await);
        }
        for socket in &mut sockets {
            socket.write_all(b"username=a&password=b").await.expect("the body is sent");
            assert!(read_head(socket).await.starts_with("HTTP/1.1 401"));
        }
        eventually("a connection is idle", async || is_served(&process).await).await;
        let management = process.management.as_ref().expect("an address");
        let metrics = management.get("/metrics").await.expect(200);
        let has = |line: &str| metrics.text().contains(line);
        assert!(!has("\nconnections_evicted_total 0\n") && !has("\nconnections_refused_total 0\n"), "{}", metrics.text());
        process.stop().await;
    }

    async fn one_address_cannot_take_the_connections_of_others(app: App) {
        let process = app.program(&[("CONNECTIONS_PER_ADDRESS", "2"), ("MAX_CONNECTIONS", "4")]).start();
        let busy = [begin_login(&process).await, begin_login(&process).await];
        assert!(!is_served(&process).await);
        let mut other = connect_from(&process, Ipv4Addr::new(127, 0, 0, 2)).await;
        assert_healthy(&mut other).await;
        drop(busy);
        process.stop().await;
    }

    async fn the_connections_of_a_trusted_proxy_are_limited_only_by_the_maximum_of_all(app: App) {
        let settings = [("CONNECTIONS_PER_ADDRESS", "1"), ("MAX_CONNECTIONS", "4"), ("TRUSTED_PROXIES", "127.0.0.0/8")];
        let process = app.program(&settings).start();
        let mut sockets = open_idle(&process, 4).await;
        for socket in &mut sockets {
            assert_healthy(socket).await;
        }
        sockets.extend(open_idle(&process, 1).await);
        assert_eq!(count_served(sockets).await, 4);
        process.stop().await;
    }

    async fn a_client_that_does_not_send_its_first_head_is_disconnected_after_the_head_timeout(app: App) {
        let process = app.program(&[("HEAD_TIMEOUT", "1")]).start();
        let (mut silent, mut slow) = (connect(&process).await, connect(&process).await);
        let mut idle = connect(&process).await;
        assert_healthy(&mut idle).await;
        slow.write_all(b"GET /").await.expect("a part of a head is sent");
        for socket in [&mut silent, &mut slow] {
            assert_closed(socket).await;
        }
        assert_healthy(&mut idle).await;
        process.stop().await;
    }

    async fn an_idle_client_is_disconnected_after_the_idle_timeout(app: App) {
        let process = app.program(&[("IDLE_TIMEOUT", "0.2")]).start();
        let (mut silent, mut idle) = (connect(&process).await, connect(&process).await);
        assert_healthy(&mut idle).await;
        assert_closed(&mut idle).await;
        assert_healthy(&mut silent).await;
        process.stop().await;
    }

    async fn operators_and_clients_are_served_with_few_descriptors_under_a_flood(app: App) {
        let mut program = app.program(&[("MANAGEMENT_BIND", "127.0.0.1:0")]);
        program.limit_descriptors(64);
        let process = program.start();
        let mut flood = Vec::new();
        for _ in 0..50 {
            flood.push(connect(&process).await);
            flood.push(connect_from(&process, Ipv4Addr::new(127, 0, 0, 2)).await);
        }
        let management = process.management.as_ref().expect("an address");
        for path in ["/readyz", "/metrics"] {
            management.get(path).await.expect(200);
        }
        process.anonymous.get("/readyz").await.expect(200);
        process.stop().await;
    }
}

async fn connect(process: &Process) -> TcpStream {
    let socket = TcpStream::connect(&process.address).await;
    socket.expect("a connection")
}

async fn connect_from(process: &Process, address: Ipv4Addr) -> TcpStream {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket
        .bind((address, 0).into())
        .expect("a loopback address");
    let address = process.address.parse().expect("an address");
    socket.connect(address).await.expect("a connection")
}

/// Opens connections, and sends a request on each.
async fn open_idle(process: &Process, count: usize) -> Vec<TcpStream> {
    let mut sockets = Vec::new();
    for _ in 0..count {
        let mut socket = connect(process).await;
        assert_healthy(&mut socket).await;
        sockets.push(socket);
    }
    sockets
}

/// How many of the connections are still open.
async fn count_served(sockets: Vec<TcpStream>) -> usize {
    let mut count = 0;
    for mut socket in sockets {
        let mut status = [0; 12];
        let is_sent = socket.write_all(HEAD).await.is_ok();
        if is_sent && socket.read_exact(&mut status).await.is_ok() {
            assert_eq!(&status, b"HTTP/1.1 200");
            count += 1;
        }
    }
    count
}

/// Sends a request on the connection, and receives the response.
async fn assert_healthy(socket: &mut TcpStream) {
    socket.write_all(HEAD).await.expect("a request is sent");
    let head = read_head(socket).await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let mut body = [0; 15];
    socket.read_exact(&mut body).await.expect("a body");
    assert_eq!(&body, br#"{"status":"ok"}"#);
}

/// Sends a request without its body. Returns when the server waits for the body.
async fn begin_login(process: &Process) -> TcpStream {
    let mut socket = connect(process).await;
    let sent = socket.write_all(HEAD_OF_LOGIN).await;
    sent.expect("a head is sent");
    assert!(read_head(&mut socket).await.starts_with("HTTP/1.1 100"));
    socket
}

async fn read_head(socket: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(socket.read_u8().await.expect("a head"));
    }
    String::from_utf8(head).expect("UTF-8")
}

async fn assert_closed(socket: &mut TcpStream) {
    let mut byte = [0; 1];
    let end = tokio::time::timeout(Duration::from_secs(30), socket.read(&mut byte));
    assert!(matches!(end.await, Ok(Ok(0) | Err(_))));
}

/// Whether a new connection is served.
async fn is_served(process: &Process) -> bool {
    let Ok(mut connection) = Connection::open(&process.address).await else {
        return false;
    };
    match connection.send(request("GET", "/healthz", &[], "")).await {
        Ok(response) => TestResponse::collect(response).await.is_ok(),
        Err(_) => false,
    }
}
