//! `healthcheck`: requests the health of a running server.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use axum::body::Body;
use http_body_util::{BodyExt, Limited};
use hyper::StatusCode;
use hyper::client::conn::http1::handshake;
use hyper::header::HOST;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::CommandError;
use crate::settings::{AddressSettings, Healthcheck};

/// The maximum time until the response. Those who run the check give up later.
const TIMEOUT: Duration = Duration::from_secs(2);

/// The maximum size of a body.
const MAX_BODY: usize = 64 * 1024;

/// Why a server does not count as healthy.
#[derive(Debug, thiserror::Error)]
pub enum HealthError {
    /// It refuses connections.
    #[error("cannot connect to {address}: {error}")]
    Connect {
        /// Where the server should listen.
        address: SocketAddr,
        /// The cause.
        error: io::Error,
    },
    /// It does not respond as HTTP.
    #[error("{0} does not respond as expected: {1}")]
    Response(SocketAddr, Box<dyn std::error::Error + Send + Sync>),
    /// It does not respond in time.
    #[error("{0} did not respond within 2 seconds")]
    Timeout(SocketAddr),
    /// It is not healthy, and says why.
    #[error("{0}: {1}")]
    Unhealthy(StatusCode, String),
}

/// Returns the body of the response.
///
/// # Errors
/// If there is no response, or if its status is not 200.
pub async fn healthcheck(command: &Healthcheck) -> Result<String, CommandError> {
    let address = address(command.addresses);
    let response = request(address, command.check.path());
    let response = timeout(TIMEOUT, response).await;
    let (status, body) = response.map_err(|_| HealthError::Timeout(address))??;
    if status != StatusCode::OK {
        return Err(HealthError::Unhealthy(status, body).into());
    }
    Ok(body + "\n")
}

/// Returns where to connect. A server that listens on all addresses also listens on the loopback address.
const fn address(settings: AddressSettings) -> SocketAddr {
    let mut address = match settings.management_bind {
        Some(address) => address,
        None => settings.bind,
    };
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(IpAddr::V6(Ipv6Addr::LOCALHOST)),
        _ => {}
    }
    address
}

async fn request(address: SocketAddr, path: &str) -> Result<(StatusCode, String), HealthError> {
    let stream = TcpStream::connect(address).await;
    let stream = stream.map_err(|error| HealthError::Connect { address, error })?;
    let failed = |error| HealthError::Response(address, error);
    let (mut sender, connection) = handshake(TokioIo::new(stream))
        .await
        .map_err(|error| failed(error.into()))?;
    tokio::spawn(connection);
    let request = hyper::Request::get(path).header(HOST, address.to_string());
    let request = request.body(Body::empty());
    let request = request.map_err(|error| failed(error.into()))?;
    let response = sender.send_request(request).await;
    let response = response.map_err(|error| failed(error.into()))?;
    let status = response.status();
    let body = Limited::new(response.into_body(), MAX_BODY).collect().await;
    let body = body.map_err(failed)?.to_bytes();
    Ok((status, String::from_utf8_lossy(&body).into_owned()))
}
