use axum::http::{HeaderMap, HeaderName, HeaderValue};

use super::*;

const PEER: &str = "10.0.0.1";
const CLIENT: &str = "198.51.100.7";

/// The client of a request from the trusted proxy 10.0.0.1 with these headers.
fn client(headers: &[(&str, &str)]) -> String {
    client_of(PEER, headers)
}

fn client_of(peer: &str, headers: &[(&str, &str)]) -> String {
    let proxies: TrustedProxies = "10.0.0.0/8, 2001:db8::/32,192.0.2.1".parse().unwrap();
    let headers = headers.iter().map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        (name, HeaderValue::from_bytes(value.as_bytes()).unwrap())
    });
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.append(name, value);
    }
    proxies.client(peer.parse().unwrap(), &map).to_string()
}

fn x_forwarded_for(value: &str) -> String {
    client(&[("x-forwarded-for", value)])
}

fn forwarded(value: &str) -> String {
    client(&[("forwarded", value)])
}

#[test]
fn the_headers_of_a_peer_that_is_not_trusted_change_nothing() {
    for peer in [CLIENT, "2001:db9::1"] {
        let headers = [("x-forwarded-for", "1.1.1.1"), ("forwarded", "for=1.1.1.1")];
        assert_eq!(client_of(peer, &headers), peer);
    }
    let headers = "x-forwarded-for".parse::<HeaderName>().unwrap();
    let headers = HeaderMap::from_iter([(headers, HeaderValue::from_static("1.1.1.1"))]);
    let peer = PEER.parse().unwrap();
    assert_eq!(TrustedProxies::default().client(peer, &headers), peer);
}

#[test]
fn the_client_is_the_rightmost_address_that_is_not_a_trusted_proxy() {
    assert_eq!(client(&[]), PEER);
    for value in [
        "198.51.100.7",
        " 198.51.100.7 ",
        "1.1.1.1, 198.51.100.7",
        "1.1.1.1,198.51.100.7, 10.9.9.9,192.0.2.1",
        "198.51.100.7:4711, [2001:db8::2]:80",
        "::ffff:198.51.100.7, ::ffff:10.0.0.3",
    ] {
        assert_eq!(x_forwarded_for(value), CLIENT, "{value}");
    }
    let lines = [
        ("x-forwarded-for", "1.1.1.1"),
        ("x-forwarded-for", CLIENT),
        ("x-forwarded-for", "10.2.2.2"),
    ];
    assert_eq!(client(&lines), CLIENT);
    assert_eq!(x_forwarded_for("10.5.5.5, 10.6.6.6"), "10.5.5.5");
    assert_eq!(x_forwarded_for("2001:db9::1"), "2001:db9::1");
}

#[test]
fn forwarded_is_read_as_rfc_7239_defines_it() {
    for value in [
        "for=198.51.100.7",
        "For=198.51.100.7:4711;proto=https;by=10.0.0.2",
        r#"proto=https; for="198.51.100.7:4711""#,
        r#"for=1.1.1.1, for=198.51.100.7;host="a,b;for=2.2.2.2", for="[2001:db8::2]:80""#,
    ] {
        assert_eq!(forwarded(value), CLIENT, "{value}");
    }
    assert_eq!(forwarded(r#"for="[2001:db9::1]""#), "2001:db9::1");
}

#[test]
fn what_the_client_invented_does_not_hide_what_the_proxy_appended() {
    for invented in [
        "unknown",
        "\"",
        "for=\"",
        "1.1.1.1;\"",
        "\u{e9}",
        &",".repeat(9000),
    ] {
        let value = format!("{invented}, {CLIENT}");
        assert_eq!(x_forwarded_for(&value), CLIENT, "{invented}");
        let value = format!("{invented}, for={CLIENT};by=\"[2001:db8::2]\"");
        assert_eq!(forwarded(&value), CLIENT, "{invented}");
    }
}

#[test]
fn an_address_that_is_malformed_or_too_far_away_is_the_peer() {
    let far = "10.1.1.1, ".repeat(40);
    for value in [
        "",
        ",",
        "unknown",
        "198.51.100.7,",
        "198.51.100",
        "198.51.100.7:x",
        &far,
    ] {
        assert_eq!(x_forwarded_for(value), PEER, "{value}");
    }
    for value in [
        "for=unknown",
        "for=_hidden",
        "by=198.51.100.7",
        "for=198.51.100.7;for=1.1.1.1",
        r#"for="198.51.100.7"#,
    ] {
        assert_eq!(forwarded(value), PEER, "{value}");
    }
}

#[test]
fn two_headers_that_disagree_are_not_believed() {
    let headers = |other| [("x-forwarded-for", CLIENT), ("forwarded", other)];
    assert_eq!(client(&headers("for=1.1.1.1")), PEER);
    assert_eq!(client(&headers("for=unknown")), PEER);
    assert_eq!(client(&headers("for=198.51.100.7")), CLIENT);
}

#[test]
fn trusted_proxies_are_addresses_and_networks() {
    assert_eq!("".parse(), Ok(TrustedProxies::default()));
    for text in ["10.0.0.0/33", "10.0.0", "localhost", "10.0.0.1;10.0.0.2"] {
        assert!(text.parse::<TrustedProxies>().is_err(), "{text}");
    }
}

#[test]
fn an_ipv6_client_is_its_64() {
    let network = |address: &str| network(address.parse().unwrap()).to_string();
    assert_eq!(network("198.51.100.7"), CLIENT);
    assert_eq!(network("::ffff:198.51.100.7"), CLIENT);
    assert_eq!(network("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
}
