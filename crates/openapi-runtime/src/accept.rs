//! Which media type a client prefers (RFC 9110, section 12.5.1).

use axum::http::HeaderMap;
use axum::http::header::ACCEPT;
use mediatype::MediaType;

use crate::IncomingRequest;

/// The media types that a client accepts.
#[derive(Clone, Debug)]
pub struct Accept(String);

impl IncomingRequest {
    /// The media types that the client accepts.
    #[must_use]
    pub fn accept(&self) -> Accept {
        Accept::new(&self.parts().headers)
    }
}

impl Accept {
    /// The media types that these headers accept.
    #[must_use]
    pub fn new(headers: &HeaderMap) -> Self {
        let values = headers.get_all(ACCEPT).iter();
        let values: Vec<_> = values.filter_map(|value| value.to_str().ok()).collect();
        Self(values.join(", "))
    }

    /// The one of `media_types` that the client prefers, the first of equal ones; `None` if it accepts none of them. Without
    /// `Accept`, or if that is malformed, the first.
    #[must_use]
    pub fn choose<'m>(&self, media_types: &[&'m str]) -> Option<&'m str> {
        let Ok(accept) = self.0.parse::<headers_accept::Accept>() else {
            return media_types.first().copied();
        };
        if accept.media_types().next().is_none() {
            return media_types.first().copied();
        }
        let parsed = media_types
            .iter()
            .map(|media_type| MediaType::parse(media_type));
        let parsed: Vec<_> = parsed.filter_map(Result::ok).collect();
        let chosen = accept.negotiate(&parsed)?;
        let mut media_types = media_types.iter().copied();
        media_types.find(|media_type| MediaType::parse(media_type).as_ref() == Ok(chosen))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_client_chooses_among_the_declared_media_types() {
        for (accept, expected) in [
            ("", Some("application/json")),
            ("*/*", Some("application/json")),
            ("text/*", Some("text/csv")),
            ("text/csv", Some("text/csv")),
            ("application/json;q=0.1, text/csv", Some("text/csv")),
            ("image/png", None),
            (";", Some("application/json")),
        ] {
            let accept = Accept(accept.to_owned());
            let chosen = accept.choose(&["application/json", "text/csv"]);
            assert_eq!(chosen, expected, "{accept:?}");
        }
    }
}
