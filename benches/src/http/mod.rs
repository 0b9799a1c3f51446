//! HTTP/1.1 as a client that wants to spend next to nothing: requests are bytes that are ready, and of an answer only the
//! head is looked at.

mod connection;
mod head;

pub use connection::Connection;

/// Where the models are.
pub const MODELS: &str = "/api/v1/generation-models/";

/// Where the tokens are.
pub const TOKENS: &str = "/api/v1/login/access-token";

/// A GET request; `headers` are whole lines.
pub fn get(path: &str, headers: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{headers}\r\n").into_bytes()
}

/// A request with a JSON body from the bearer of the token.
pub fn send_json(method: &str, path: &str, token: &str, body: &str) -> Vec<u8> {
    let headers = format!("authorization: Bearer {token}\r\ncontent-type: application/json\r\n");
    with_body(method, path, &headers, body)
}

/// A request with a form.
pub fn post_form(path: &str, form: &str) -> Vec<u8> {
    let headers = "content-type: application/x-www-form-urlencoded\r\n";
    with_body("POST", path, headers, form)
}

fn with_body(method: &str, path: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "{method} {path} HTTP/1.1\r\nhost: localhost\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}
