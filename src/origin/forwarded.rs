//! The client of a request that a proxy forwarded. A proxy appends the address of its own client to `X-Forwarded-For` or to
//! `Forwarded` (RFC 7239), so that everything to the left of what trusted proxies appended may be invented.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

use axum::http::HeaderMap;
use axum::http::header::{FORWARDED, HeaderName};
use ipnet::IpNet;

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The maximum number of proxies that a request passes.
const MAX_HOPS: usize = 32;

/// The proxies whose headers are read. By default there are none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<IpNet>);

impl TrustedProxies {
    /// Whether `address` is a trusted proxy.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }

    /// Returns the client of a request that `peer` sent: the rightmost address in the header that is not a trusted proxy.
    ///
    /// It is the peer if the peer is not trusted, if an address is malformed, or if the two headers disagree. A proxy sets
    /// one of them, and passes the other on as the client invented it.
    #[must_use]
    pub fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let peer = peer.to_canonical();
        if !self.contains(peer) {
            return peer;
        }
        let x_forwarded_for = self.last_untrusted(headers, &X_FORWARDED_FOR, address);
        let forwarded = self.last_untrusted(headers, &FORWARDED, forwarded_for);
        let client = match (x_forwarded_for, forwarded) {
            (Some(client), None) | (None, Some(client)) => client,
            (Some(client), Some(other)) if client == other => client,
            _ => None,
        };
        client.unwrap_or(peer)
    }

    /// Returns the rightmost address of a header that is not a trusted proxy, or the leftmost if all are trusted. `None` if
    /// there is no such header, `Some(None)` if an address is malformed or there are too many.
    fn last_untrusted(
        &self,
        headers: &HeaderMap,
        name: &HeaderName,
        parse: fn(&[u8]) -> Option<IpAddr>,
    ) -> Option<Option<IpAddr>> {
        let lines = headers.get_all(name).iter().rev();
        let mut hops = lines.flat_map(|line| rsplit_unquoted(line.as_bytes(), b','));
        let mut client = parse(hops.next()?);
        for hop in hops.take(MAX_HOPS) {
            match client {
                Some(address) if self.contains(address) => client = parse(hop),
                _ => return Some(client),
            }
        }
        Some(client)
    }
}

impl FromStr for TrustedProxies {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let networks = text.split(',').map(str::trim);
        let networks = networks.filter(|network| !network.is_empty()).map(|text| {
            let address = text.parse::<IpAddr>().map(IpNet::from);
            let network = address.or_else(|_| text.parse());
            network.map_err(|_| format!("`{text}` is neither an address nor a network"))
        });
        networks.collect::<Result<_, _>>().map(Self)
    }
}

/// Splits at the separators that are not within quotes, from the right: quotes that the client did not close are then never
/// part of what a proxy appended.
fn rsplit_unquoted(text: &[u8], separator: u8) -> impl Iterator<Item = &[u8]> {
    let mut is_quoted = false;
    text.rsplit(move |byte| {
        is_quoted ^= *byte == b'"';
        *byte == separator && !is_quoted
    })
}

/// The address in an element of `Forwarded`, such as `for="[2001:db8::1]:4711";proto=https`.
fn forwarded_for(element: &[u8]) -> Option<IpAddr> {
    let mut nodes = rsplit_unquoted(element, b';').filter_map(|pair| {
        let (name, value) = str::from_utf8(pair).ok()?.split_once('=')?;
        name.trim().eq_ignore_ascii_case("for").then_some(value)
    });
    let node = nodes.next()?.trim();
    let quoted = node
        .strip_prefix('"')
        .and_then(|node| node.strip_suffix('"'));
    let address = address(quoted.unwrap_or(node).as_bytes());
    address.filter(|_| nodes.next().is_none())
}

/// An address with or without a port. IPv6 may be in brackets.
fn address(text: &[u8]) -> Option<IpAddr> {
    let text = str::from_utf8(text).ok()?.trim();
    let bracketed = || text.strip_prefix('[')?.strip_suffix(']');
    let address = text
        .parse()
        .or_else(|_| text.parse().map(|socket: SocketAddr| socket.ip()));
    let address = address
        .ok()
        .or_else(|| bracketed()?.parse().ok().map(Ipv6Addr::into));
    address.map(|address: IpAddr| address.to_canonical())
}
