//! What hyper accepts, and HTTP/1.1 does not: each is a way to make two servers read one request differently.

use axum::http::header::{HOST, TRANSFER_ENCODING};
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{HeaderValue, Version};

/// Why a request is malformed; `None` if it is well-formed. `is_ambiguous` is whether it has both `Content-Length` and
/// `Transfer-Encoding`.
pub(super) fn malformation(request: &Parts, is_ambiguous: bool) -> Option<&'static str> {
    if is_ambiguous {
        return Some("Content-Length and Transfer-Encoding exclude each other");
    }
    let mut codings = request.headers.get_all(TRANSFER_ENCODING).iter();
    let is_chunked = |coding: &HeaderValue| coding.as_bytes().eq_ignore_ascii_case(b"chunked");
    if !codings.next().is_none_or(is_chunked) || codings.next().is_some() {
        return Some("The only supported Transfer-Encoding is chunked");
    }
    let target = request.uri.authority();
    let mut hosts = request.headers.get_all(HOST).iter();
    match (hosts.next(), hosts.next()) {
        (None, _) if request.version == Version::HTTP_11 => Some("The header Host is missing"),
        (_, Some(_)) => Some("The header Host is repeated"),
        (Some(host), None) if !is_host(host.as_bytes()) => Some("The header Host is malformed"),
        _ if target.is_some_and(|target| !is_host(target.as_str().as_bytes())) => {
            Some("The host of the request target is malformed")
        }
        _ => None,
    }
}

/// Whether this is a host and an optional port (RFC 9110, section 7.2).
fn is_host(text: &[u8]) -> bool {
    Authority::try_from(text).is_ok_and(|authority| {
        let port = authority.as_str().strip_prefix(authority.host());
        let port = port.and_then(|rest| rest.strip_prefix(':').or(rest.is_empty().then_some("")));
        let is_port = |port: &str| {
            let are_digits = port.bytes().all(|byte| byte.is_ascii_digit());
            are_digits && (port.is_empty() || port.parse::<u16>().is_ok())
        };
        !authority.host().is_empty() && port.is_some_and(is_port)
    })
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;

    fn reason(target: &str, headers: &[(&str, &str)]) -> &'static str {
        let mut request = Request::get(target);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        malformation(&parts, false).unwrap_or("")
    }

    #[test]
    fn a_request_has_one_well_formed_host() {
        for host in [
            "a",
            "a:80",
            "a:",
            "[::1]:8000",
            "127.0.0.1",
            "xn--a.example",
            "a_b",
            "a-1.b.",
        ] {
            assert_eq!(reason("/", &[("host", host)]), "", "{host}");
        }
        for host in [
            "", " ", "a b", "a:b", "a:80:80", "a:65536", "u@a", "a/b", "a?b", "http://a", ":80",
            "[::1", "a,b:c", "a:+80", "\u{e9}",
        ] {
            assert_eq!(
                reason("/", &[("host", host)]),
                "The header Host is malformed",
                "{host}"
            );
        }
        assert_eq!(reason("/", &[]), "The header Host is missing");
        let twice = [("host", "a"), ("host", "a")];
        assert_eq!(reason("/", &twice), "The header Host is repeated");
    }

    #[test]
    fn the_target_may_have_another_host_which_counts() {
        assert_eq!(reason("http://b/", &[("host", "a")]), "");
        let user = reason("http://u@b/", &[("host", "a")]);
        assert_eq!(user, "The host of the request target is malformed");
    }

    #[test]
    fn chunked_is_the_only_coding_and_stands_alone() {
        let coding = |coding| reason("/", &[("host", "a"), ("transfer-encoding", coding)]);
        assert_eq!((coding("chunked"), coding("Chunked")), ("", ""));
        for other in [
            "gzip, chunked",
            "chunked, chunked",
            "identity",
            "chunked;a=b",
            "",
        ] {
            assert!(coding(other).contains("Transfer-Encoding"), "{other}");
        }
    }
}
