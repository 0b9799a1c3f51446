//! The media type of a body (RFC 9110, section 8.3), and which of the declared ones it is.

use std::cmp::Reverse;

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use mediatype::names::CHARSET;
use mediatype::{MediaType as Parsed, Name, ReadParams, Value};

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";
pub(crate) const MULTIPART: &str = "multipart/form-data";
const UNKNOWN: &str = "application/octet-stream";

/// A media type.
#[derive(Clone, Debug)]
pub(crate) struct MediaType<'h> {
    value: &'h str,
    /// In lower case, without parameters.
    essence: String,
}

impl<'h> MediaType<'h> {
    /// The media type of a `Content-Type`; that of unknown bytes if there is none.
    pub(crate) fn parse(value: Option<&'h str>) -> Self {
        let value = value.unwrap_or(UNKNOWN);
        let essence = essence(value);
        Self { value, essence }
    }

    pub(crate) fn of(headers: &'h HeaderMap) -> Self {
        let value = headers.get(CONTENT_TYPE);
        Self::parse(value.map(|value| value.to_str().unwrap_or_default()))
    }

    /// The whole value, with its parameters.
    pub(crate) const fn value(&self) -> &'h str {
        self.value
    }

    pub(crate) fn is(&self, essence: &str) -> bool {
        self.essence == essence
    }

    pub(crate) fn is_json(&self) -> bool {
        let subtype = self.essence.strip_prefix("application/");
        subtype.is_some_and(|subtype| subtype == "json" || subtype.ends_with("+json"))
    }

    /// Whether text of this media type is UTF-8, which it is unless it says otherwise.
    pub(crate) fn is_utf8(&self) -> bool {
        let charset = self.parameter(CHARSET);
        charset.is_none_or(|charset| ["utf-8", "utf8", "us-ascii"].contains(&charset.as_str()))
    }

    /// The most specific of these media ranges that includes this media type. Any JSON media type is included in the first
    /// range that is one, if there is no other.
    pub(crate) fn index_in(&self, ranges: &[&str]) -> Option<usize> {
        let ranks = ranges.iter().map(|range| self.rank(range)).enumerate();
        let matching = ranks.filter_map(|(index, rank)| Some((index, rank?)));
        let best = matching.min_by_key(|(_, rank)| Reverse(*rank));
        best.map(|(index, _)| index)
    }

    /// How specific a range is that includes this media type.
    fn rank(&self, range: &str) -> Option<u8> {
        let range = MediaType::parse(Some(range));
        let parameters = range.parameters();
        let matching = parameters
            .iter()
            .all(|(name, value)| self.parameter(*name).as_ref() == Some(value));
        if range.essence == self.essence && matching {
            return Some(if parameters.is_empty() { 3 } else { 4 });
        }
        match range.essence.split_once('/') {
            Some(("*", "*")) => Some(1),
            Some((kind, "*")) if self.essence.split('/').next() == Some(kind) => Some(2),
            _ => (parameters.is_empty() && range.is_json() && self.is_json()).then_some(0),
        }
    }

    /// The parameters that distinguish media types, which the character set does not.
    fn parameters(&self) -> Vec<(Name<'_>, String)> {
        let parsed = Parsed::parse(self.value);
        let parameters = parsed.iter().flat_map(|parsed| parsed.params.iter());
        let parameters = parameters.filter(|(name, _)| *name != CHARSET);
        parameters
            .map(|(name, value)| (*name, lower(value)))
            .collect()
    }

    fn parameter(&self, name: Name<'_>) -> Option<String> {
        let parsed = Parsed::parse(self.value).ok()?;
        parsed.get_param(name).as_ref().map(lower)
    }
}

fn lower(value: &Value<'_>) -> String {
    value.unquoted_str().to_ascii_lowercase()
}

fn essence(value: &str) -> String {
    let essence = value.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::MediaType;

    fn index(value: &str, ranges: &[&str]) -> Option<usize> {
        MediaType::parse(Some(value)).index_in(ranges)
    }

    #[test]
    fn the_most_specific_range_counts() {
        let ranges = ["*/*", "image/*", "image/png", "image/png; q=High"];
        assert_eq!(index("text/plain", &ranges), Some(0));
        assert_eq!(index("image/gif", &ranges), Some(1));
        assert_eq!(index("IMAGE/PNG; a=b", &ranges), Some(2));
        assert_eq!(index("image/png;q=high", &ranges[..3]), Some(2));
        assert_eq!(index("text/plain", &ranges[1..]), None);
    }

    #[test]
    fn parameters_distinguish_media_types_except_the_character_set() {
        let ranges = [
            "application/json; version=1",
            "application/json; charset=utf-8; version=2",
        ];
        assert_eq!(index("application/json; version=2", &ranges), Some(1));
        assert_eq!(index("application/json; version=3", &ranges), None);
        assert_eq!(
            index("application/json", &["application/json; charset=utf-8"]),
            Some(0)
        );
    }

    #[test]
    fn any_json_is_the_first_json_that_is_declared() {
        let ranges = [
            "text/plain",
            "application/json",
            "application/merge-patch+json",
        ];
        assert_eq!(index("application/merge-patch+json", &ranges), Some(2));
        assert_eq!(index("application/hal+json", &ranges), Some(1));
        assert_eq!(index("application/json", &ranges[2..]), Some(0));
        assert_eq!(index("text/json", &ranges[1..]), None);
    }

    #[test]
    fn a_body_without_a_media_type_is_bytes() {
        let media_type = MediaType::parse(None);
        assert_eq!(
            media_type.index_in(&["text/plain", "application/octet-stream"]),
            Some(1)
        );
        assert!(!media_type.is_json());
    }
}
