//! Where a request came from, for the audit log and for limits on log-ins.

mod forwarded;

use std::net::{IpAddr, Ipv6Addr};

use axum::http::HeaderName;
use axum::http::request::Parts;

pub use forwarded::TrustedProxies;

/// The header that identifies a request. `app` sets it on every request.
pub const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The address of the client: of its connection, or the one that trusted proxies name. `serve` adds it to the extensions of
/// every request. An IPv4 address has its IPv4 notation, also if it arrived as an IPv4-mapped IPv6 address.
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

/// Returns what counts as one client in limits: an IPv4 address, or the /64 of an IPv6 address, all of which one client
/// usually has.
#[must_use]
pub fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).into(),
    }
}

#[cfg(test)]
mod tests;
