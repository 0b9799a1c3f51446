//! Paths that are equal although they are not the same text.

use axum::http::Uri;
use axum::http::uri::PathAndQuery;

/// Decodes the unreserved characters of a path that are percent-encoded, which RFC 3986, section 6.2.2.2, makes equal to
/// themselves. `None` if there are none.
///
/// A router compares text, so that this must happen before it.
#[must_use]
pub fn normalize(uri: &Uri) -> Option<Uri> {
    let path = uri.path();
    let mut parts = path.split('%');
    let mut normalized = parts.next()?.to_owned();
    for part in parts {
        let character = unreserved(part);
        normalized.push(character.unwrap_or('%'));
        normalized.push_str(character.map_or(part, |_| &part[2..]));
    }
    if normalized.len() == path.len() {
        return None;
    }
    if let Some(query) = uri.query() {
        normalized.push('?');
        normalized.push_str(query);
    }
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(normalized).ok()?);
    Uri::from_parts(parts).ok()
}

/// The unreserved character that the two hexadecimal digits at the start of `text` encode.
fn unreserved(text: &str) -> Option<char> {
    let digits = text.get(..2)?;
    let character = char::from(u8::from_str_radix(digits, 16).ok()?);
    let is_unreserved = character.is_ascii_alphanumeric() || "-._~".contains(character);
    is_unreserved.then_some(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_encoded_unreserved_characters_equal_themselves() {
        for (uri, expected) in [
            ("/generation%2Dmodels/", Some("/generation-models/")),
            ("/%67%7e%5F%2E?a=%2D", Some("/g~_.?a=%2D")),
            ("http://host/%41", Some("http://host/A")),
            ("/%41%2F%42", Some("/A%2FB")),
            ("/a?b=%2D", None),
            ("/%2F%00%C3%A4%25", None),
            ("/%", None),
            ("/%4", None),
            ("/%+4", None),
            ("/%zz%", None),
        ] {
            let normalized = normalize(&uri.parse().unwrap());
            assert_eq!(
                normalized.map(|uri| uri.to_string()).as_deref(),
                expected,
                "{uri}"
            );
        }
    }
}
