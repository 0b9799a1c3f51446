//! Media types.

use crate::names::variant_name;

/// How a body of some media type is encoded.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Encoding {
    Json,
    Text,
    Binary,
}

/// A media type without its parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether a media type is JSON: `application/json`, `text/json`, or any with the suffix `+json`.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    subtype == "json" || subtype.ends_with("+json")
}

/// Whether the application decides the media type: `*/*`, `image/*`.
pub fn is_range(media_type: &str) -> bool {
    media_type.contains('*')
}

/// How a body is encoded. The schema decides for `*/*`: `is_text` says whether it is that of a string.
pub fn encoding(media_type: &str, is_text: bool) -> Encoding {
    let essence = essence(media_type);
    let (kind, subtype) = essence.split_once('/').unwrap_or((&essence, ""));
    let is_any = subtype == "*";
    let is_textual = [
        "xml",
        "yaml",
        "x-yaml",
        "javascript",
        "graphql",
        "x-www-form-urlencoded",
    ]
    .contains(&subtype)
        || subtype.ends_with("+xml")
        || subtype.ends_with("+yaml");
    match kind {
        _ if is_json(&essence) => Encoding::Json,
        "*" | "application" if is_any && !is_text => Encoding::Json,
        _ if essence == "text/event-stream" => Encoding::Binary,
        "text" => Encoding::Text,
        "*" | "application" if is_any => Encoding::Text,
        _ if is_textual => Encoding::Text,
        _ => Encoding::Binary,
    }
}

/// The variant of a body: `application/problem+json` → `ProblemJson`, `text/csv` → `TextCsv`, `*/*` → `Any`.
pub fn variant(media_type: &str) -> String {
    let essence = essence(media_type).replace('*', "any");
    match essence.as_str() {
        "any/any" => return "Any".to_owned(),
        "application/x-www-form-urlencoded" => return "Form".to_owned(),
        "multipart/form-data" => return "Multipart".to_owned(),
        _ => {}
    }
    let name = essence.strip_prefix("application/").unwrap_or(&essence);
    variant_name("Media", name)
}

/// Whether a text is a media type, or a range of them.
pub fn is_valid(media_type: &str) -> bool {
    let essence = essence(media_type);
    let is_token = |token: &str| {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&-^_.+*".contains(&byte);
        !token.is_empty() && token.bytes().all(is_allowed)
    };
    essence
        .split_once('/')
        .is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_have_an_encoding_and_a_name() {
        for (media_type, expected, name) in [
            ("application/json", Encoding::Json, "Json"),
            (
                "application/problem+json; charset=utf-8",
                Encoding::Json,
                "ProblemJson",
            ),
            ("text/json", Encoding::Json, "TextJson"),
            ("text/plain", Encoding::Text, "TextPlain"),
            ("application/xml", Encoding::Text, "Xml"),
            ("text/event-stream", Encoding::Binary, "TextEventStream"),
            ("application/octet-stream", Encoding::Binary, "OctetStream"),
            ("image/*", Encoding::Binary, "ImageAny"),
            ("*/*", Encoding::Json, "Any"),
        ] {
            assert_eq!(encoding(media_type, false), expected, "{media_type}");
            assert_eq!(variant(media_type), name);
        }
        assert_eq!(encoding("*/*", true), Encoding::Text);
    }
}
