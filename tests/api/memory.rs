//! Clients that ask for much and take little of it.

use std::io::{Read, Write};
use std::net::TcpStream;

use crate::harness::server::{Server, log_in};
use crate::harness::{App, MODELS, SECRET_KEY, test::tests};

const MODEL_COUNT: usize = 40;
const MODEL_BYTES: usize = 1_000_000;
const EVERYTHING: &str = "/api/v1/generation-models/?limit=9223372036854775807";

tests! {
    async fn ten_that_do_not_read_hold_no_catalogue_each(app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = [("DATABASE_URL", app.database.url.as_str()), ("SECRET_KEY", SECRET_KEY)];
        let server = Server::start(folder.path(), &settings);
        let token = log_in(&server);
        let text = "x".repeat(MODEL_BYTES);
        let model = format!(r#"{{"name":"n","provider":"vertex","provider_config":{{"a":"{text}"}}}}"#);
        for _ in 0..MODEL_COUNT {
            assert!(server.post_json(MODELS, &token, &model).starts_with("HTTP/1.1 200"));
        }
        let whole = server.get(EVERYTHING);
        assert!(whole.ends_with(&format!(r#""count":{MODEL_COUNT}}}"#)));
        let before = server.resident_bytes();
        let waiting: Vec<_> = (0..10).map(|_| begin(&server)).collect();
        let grown = server.resident_bytes().saturating_sub(before);
        assert!(grown < MODEL_COUNT * MODEL_BYTES / 2, "{grown} bytes more");
        for mut socket in waiting {
            let mut rest = String::new();
            socket.read_to_string(&mut rest).expect("the rest");
            assert!(rest.ends_with(&whole[whole.len() - 100..]));
        }
        server.stop();
    }
}

/// Asks for everything, and reads no more than shows that the answer has begun.
fn begin(server: &Server) -> TcpStream {
    let mut socket = server.connect();
    let request = format!("GET {EVERYTHING} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    socket.write_all(request.as_bytes()).expect("a request");
    let mut begin = [0; 15];
    socket.read_exact(&mut begin).expect("an answer");
    assert_eq!(&begin, b"HTTP/1.1 200 OK");
    socket
}
