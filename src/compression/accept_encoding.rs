//! Which content coding a client prefers (RFC 9110, section 12.5.3).

use axum::http::HeaderMap;
use axum::http::header::ACCEPT_ENCODING;

use super::ContentCoding;

/// The maximum weight. Weights are counted in thousandths, of which they have at most three digits.
const MAX_WEIGHT: u16 = 1000;

/// Returns the one of the available codings that a response to a request with these headers has, the first of those with the
/// same weight; `None` for none. A header that is not well-formed counts as absent, and so does one that accepts none of them.
#[must_use]
pub fn preferred_coding(headers: &HeaderMap, available: &[ContentCoding]) -> Option<ContentCoding> {
    let mut weights = Weights::default();
    for value in headers.get_all(ACCEPT_ENCODING) {
        let elements = value.to_str().ok()?.split(',').map(trim);
        for element in elements.filter(|element| !element.is_empty()) {
            weights.add(element)?;
        }
    }
    weights.preferred(available)
}

/// The weights of a header, in thousandths.
#[derive(Debug, Default)]
struct Weights {
    codings: [Option<u16>; ContentCoding::ALL.len()],
    identity: Option<u16>,
    /// Of `*`: whatever is not named.
    others: Option<u16>,
}

impl Weights {
    /// Parses an element. Returns `None` if it is not well-formed.
    fn add(&mut self, element: &str) -> Option<()> {
        let (name, weight) = match element.split_once(';') {
            Some((name, parameter)) => (trim(name), weight(trim(parameter))?),
            None => (element, MAX_WEIGHT),
        };
        if !is_token(name) {
            return None;
        }
        if let Some(coding) = ContentCoding::named(name) {
            self.codings[coding as usize] = Some(weight);
        } else if name == "*" {
            self.others = Some(weight);
        } else if name.eq_ignore_ascii_case("identity") {
            self.identity = Some(weight);
        }
        Some(())
    }

    fn preferred(&self, available: &[ContentCoding]) -> Option<ContentCoding> {
        let weight = |coding: ContentCoding| self.codings[coding as usize].or(self.others);
        // Of equal ones, `max_by_key` returns the last.
        let codings = available.iter().copied().rev();
        let preferred = codings.max_by_key(|coding| weight(*coding))?;
        let weight = weight(preferred).filter(|weight| *weight > 0)?;
        let identity = self.identity.or(self.others);
        (Some(weight) >= identity).then_some(preferred)
    }
}

/// Parses `q=0.5`.
fn weight(parameter: &str) -> Option<u16> {
    let (name, value) = parameter.split_once('=')?;
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let is_number = decimals.len() <= 3 && decimals.bytes().all(|digit| digit.is_ascii_digit());
    if !name.eq_ignore_ascii_case("q") || !matches!(whole, "0" | "1") || !is_number {
        return None;
    }
    let weight: u16 = format!("{whole}{decimals:0<3}").parse().ok()?;
    (weight <= MAX_WEIGHT).then_some(weight)
}

/// Without the white space that a list may contain.
fn trim(text: &str) -> &str {
    text.trim_matches([' ', '\t'])
}

fn is_token(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_allowed)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn name(lines: &[&[u8]]) -> &'static str {
        let values = lines
            .iter()
            .map(|line| HeaderValue::from_bytes(line).unwrap());
        let headers = values.map(|value| (ACCEPT_ENCODING, value)).collect();
        preferred_coding(&headers, &ContentCoding::ALL).map_or("identity", ContentCoding::name)
    }

    #[test]
    fn the_coding_with_the_highest_weight_is_preferred() {
        for (header, expected) in [
            ("gzip", "gzip"),
            ("gzip, deflate, br, zstd", "zstd"),
            ("gzip, deflate, br", "br"),
            ("br;q=0.9, gzip;q=0.8, zstd;q=0.7", "br"),
            ("zstd;q=0.5, gzip", "gzip"),
            ("GZip;Q=0.5,\tBR ; q=0.501", "br"),
            ("x-gzip", "gzip"),
            ("gzip;q=1.000, zstd;q=0.999", "gzip"),
            ("gzip;q=0.001", "gzip"),
            ("*", "zstd"),
            ("*, zstd;q=0", "br"),
            ("gzip;q=0.5, *;q=0.1", "gzip"),
            ("gzip;q=0.1, *", "zstd"),
            ("identity;q=0, gzip", "gzip"),
            ("identity;q=0.5, gzip;q=0.5", "gzip"),
            ("identity;q=0, *", "zstd"),
            (",, gzip ,", "gzip"),
        ] {
            assert_eq!(name(&[header.as_bytes()]), expected, "{header}");
        }
        assert_eq!(name(&[b"gzip;q=0.5", b"br;q=0.4, zstd;q=0"]), "gzip");
    }

    #[test]
    fn only_available_codings_are_chosen() {
        let accept =
            |header| HeaderMap::from_iter([(ACCEPT_ENCODING, HeaderValue::from_static(header))]);
        for header in ["zstd, gzip;q=0.1", "*", "x-gzip"] {
            let coding = preferred_coding(&accept(header), &[ContentCoding::Gzip]);
            assert_eq!(coding, Some(ContentCoding::Gzip), "{header}");
        }
        for header in ["zstd, br", "*, gzip;q=0"] {
            let coding = preferred_coding(&accept(header), &[ContentCoding::Gzip]);
            assert_eq!(coding, None, "{header}");
        }
    }

    #[test]
    fn a_response_is_not_compressed_if_the_client_prefers_that_or_accepts_no_coding() {
        for header in [
            "",
            "identity",
            "deflate, compress",
            "gzip;q=0",
            "gzip;q=0.000",
            "*;q=0",
            "identity, gzip;q=0.9",
            "identity;q=0.5, *;q=0.4",
            "*, zstd;q=0.1, br;q=0.1, gzip;q=0.1",
            "identity;q=0, deflate",
        ] {
            assert_eq!(name(&[header.as_bytes()]), "identity", "{header}");
        }
        assert_eq!(name(&[]), "identity");
    }

    #[test]
    fn a_header_that_is_not_well_formed_counts_as_absent() {
        for header in [
            "gzip;q=2",
            "gzip;q=1.001",
            "gzip;q=0.1234",
            "gzip;q=.5",
            "gzip;q=-1",
            "gzip;q=+1",
            "gzip;q=",
            "gzip;q",
            "gzip;",
            "gzip;level=1",
            "gzip;q=1;q=1",
            "gzip br",
            "gzip, \"br\"",
            ";q=1",
            "gzip; q = 1",
        ] {
            assert_eq!(name(&[header.as_bytes()]), "identity", "{header}");
        }
        assert_eq!(name(&["gzip, é".as_bytes()]), "identity");
        assert_eq!(name(&[b"gzip", b"br;q=x"]), "identity");
    }
}
