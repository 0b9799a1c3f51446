//! A connection: any bytes from its start to its end.

use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use httparse::{EMPTY_HEADER, Header, Status};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};

use crate::harness::parse_json;
use crate::server::Server;

/// Separates the segments of an input.
const SEGMENT: u8 = 0x1e;

/// More than any response to few requests.
const MAX_RECEIVED: u64 = 8 * 1024 * 1024;

/// After the client has sent everything, the server must respond and close the connection in this time.
const DEADLINE: Duration = Duration::from_secs(10);

static CONNECTIONS: AtomicU32 = AtomicU32::new(0);

/// Sends the segments, then the end of the connection. What the server sends must be HTTP.
///
/// # Panics
/// If it is not, or if the server does not close the connection.
pub fn check(server: &Server, input: &[u8]) {
    let (received, is_whole) = server.run(async {
        let socket = connect(server).await;
        let exchange = exchange(socket, input);
        tokio::time::timeout(DEADLINE, exchange)
            .await
            .expect("the server closes the connection")
    });
    check_responses(&received, is_whole, input);
}

/// Connects from one of many addresses, each of which has few ports.
async fn connect(server: &Server) -> TcpStream {
    let number = CONNECTIONS.fetch_add(1, Ordering::Relaxed);
    let [_, _, high, low] = number.to_be_bytes();
    let socket = TcpSocket::new_v4().expect("a socket");
    let address = Ipv4Addr::new(127, 1, high, low);
    socket.bind((address, 0).into()).expect("a free port");
    socket.connect(server.address).await.expect("a connection")
}

/// Returns what the server has sent, and whether it ended regularly.
async fn exchange(socket: TcpStream, input: &[u8]) -> (Vec<u8>, bool) {
    let (mut from_server, mut to_server) = socket.into_split();
    let send = async move {
        for segment in input.split(|byte| *byte == SEGMENT) {
            // The server may have closed the connection.
            if to_server.write_all(segment).await.is_err() {
                return;
            }
            tokio::task::yield_now().await;
        }
    };
    let mut received = Vec::new();
    let receive = async {
        let mut limited = (&mut from_server).take(MAX_RECEIVED);
        limited.read_to_end(&mut received).await
    };
    let ((), result) = tokio::join!(send, receive);
    (received, result.is_ok())
}

fn check_responses(received: &[u8], is_whole: bool, input: &[u8]) {
    assert!((received.len() as u64) < MAX_RECEIVED);
    // `HEAD` is the only method whose response has a length without a body.
    let sent: Vec<_> = input
        .iter()
        .filter(|byte| **byte != SEGMENT)
        .copied()
        .collect();
    let has_head = sent
        .windows(4)
        .any(|window| window.eq_ignore_ascii_case(b"HEAD"));
    let mut rest = received;
    while !rest.is_empty() {
        match response_length(rest, has_head) {
            Some(length) => rest = &rest[length..],
            None if is_whole => panic!("not HTTP: {}", String::from_utf8_lossy(rest)),
            None => return,
        }
    }
}

/// The length of the first response, which is checked; `None` if it is not complete.
fn response_length(bytes: &[u8], may_be_head: bool) -> Option<usize> {
    let mut headers = [EMPTY_HEADER; 32];
    let mut response = httparse::Response::new(&mut headers);
    let Status::Complete(head) = response.parse(bytes).expect("HTTP") else {
        return None;
    };
    let status = response.code.unwrap_or_default();
    assert!(status < 500, "{}", String::from_utf8_lossy(bytes));
    let rest = &bytes[head..];
    let is_next = rest.is_empty() || rest.starts_with(b"HTTP/1.");
    if status < 200 || matches!(status, 204 | 304) || (may_be_head && is_next) {
        return Some(head);
    }
    let (body, length) = body(rest, response.headers)?;
    check_body(status, &body, response.headers);
    Some(head + length)
}

/// The body, and the number of bytes that it takes.
fn body(bytes: &[u8], headers: &[Header<'_>]) -> Option<(Vec<u8>, usize)> {
    if let Some(length) = header(headers, "content-length") {
        let length = length.parse().expect("a length");
        return Some((bytes.get(..length)?.to_vec(), length));
    }
    assert_eq!(header(headers, "transfer-encoding"), Some("chunked"));
    let (mut body, mut position) = (Vec::new(), 0);
    loop {
        let size = httparse::parse_chunk_size(&bytes[position..]).expect("a chunk");
        let Status::Complete((head, size)) = size else {
            return None;
        };
        let start = position + head;
        let end = start + usize::try_from(size).ok()?;
        body.extend_from_slice(bytes.get(start..end)?);
        assert_eq!(bytes.get(end..end + 2)?, b"\r\n");
        position = end + 2;
        if size == 0 {
            return Some((body, position));
        }
    }
}

fn check_body(status: u16, body: &[u8], headers: &[Header<'_>]) {
    // The library that parses requests responds with an empty body to those that it cannot parse.
    if header(headers, "content-type") != Some("application/json") {
        assert!(
            status == 200 || body.is_empty(),
            "{status} {}",
            String::from_utf8_lossy(body)
        );
        return;
    }
    let json = std::str::from_utf8(body)
        .ok()
        .and_then(|text| parse_json(text).ok());
    let json = json.expect("a JSON body");
    assert!(status < 400 || !json["detail"].is_null(), "{status} {json}");
}

fn header<'h>(headers: &[Header<'h>], name: &str) -> Option<&'h str> {
    let mut headers = headers.iter();
    let header = headers.find(|header| header.name.eq_ignore_ascii_case(name))?;
    std::str::from_utf8(header.value).ok()
}
