//! Where a request came from, for the audit log and for limits on log-ins.

use std::net::IpAddr;

use axum::http::HeaderName;
use axum::http::request::Parts;

/// The header that identifies a request. `app` sets it on every request.
pub const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The address of the client. `serve` adds it to the extensions of every request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientAddress(pub IpAddr);

/// Where a request came from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// The address of the client; `None` if there was no connection.
    pub client_address: Option<IpAddr>,
    /// The value of `X-Request-Id`.
    pub request_id: Option<String>,
}

impl Origin {
    /// Returns the origin of the request with this head.
    #[must_use]
    pub fn of(request: &Parts) -> Self {
        let address = request.extensions.get::<ClientAddress>();
        let id = request.headers.get(X_REQUEST_ID);
        Self {
            client_address: address.map(|address| address.0),
            request_id: id.and_then(|id| id.to_str().ok()).map(str::to_owned),
        }
    }
}
