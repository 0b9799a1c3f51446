//! Single requests.

use std::net::SocketAddr;
use std::sync::LazyLock;

use ureq::http::Response;
use ureq::{Agent, Body};

use crate::Result;

pub const MODELS: &str = "/api/v1/generation-models/";

static AGENT: LazyLock<Agent> =
    LazyLock::new(|| Agent::config_builder().proxy(None).build().into());

/// Sends a GET request. Fails if the status is 400 or above.
pub fn get(address: SocketAddr, path: &str) -> Result<Response<Body>> {
    let response = AGENT.get(format!("http://{address}{path}")).call();
    response.map_err(|error| format!("GET {path}: {error}").into())
}

/// The body without a content coding.
pub fn get_bytes(address: SocketAddr, path: &str) -> Result<Vec<u8>> {
    let mut response = get(address, path)?;
    Ok(response
        .body_mut()
        .with_config()
        .limit(u64::MAX)
        .read_to_vec()?)
}

pub fn get_text(address: SocketAddr, path: &str) -> Result<String> {
    Ok(get(address, path)?.body_mut().read_to_string()?)
}

/// Returns the body in a content coding, as it was sent.
pub fn get_compressed(address: SocketAddr, path: &str, coding: &str) -> Result<Vec<u8>> {
    let request = AGENT.get(format!("http://{address}{path}"));
    let response = request.header("accept-encoding", coding).call();
    let mut response = response.map_err(|error| format!("GET {path}: {error}"))?;
    match response.headers().get("content-encoding") {
        Some(value) if value == coding => Ok(response
            .body_mut()
            .with_config()
            .limit(u64::MAX)
            .read_to_vec()?),
        other => Err(format!("GET {path}: the content coding is {other:?}, not {coding}").into()),
    }
}

/// Sends a PUT request with a JSON body. Fails if the status is 400 or above.
pub fn put(address: SocketAddr, path: &str, token: &str, body: &str) -> Result<()> {
    let request = AGENT.put(format!("http://{address}{path}"));
    let request = request.header("authorization", format!("Bearer {token}"));
    request.content_type("application/json").send(body)?;
    Ok(())
}

/// Sends a URL-encoded form. Returns the response body, and fails if the status is 400 or above.
pub fn post_form(address: SocketAddr, path: &str, form: &str) -> Result<String> {
    let request = AGENT.post(format!("http://{address}{path}"));
    let request = request.content_type("application/x-www-form-urlencoded");
    Ok(request.send(form)?.body_mut().read_to_string()?)
}
