//! Parses a multipart body (RFC 7578) that was read before, within the limits of the operation.

use axum::body::Bytes;
use futures_util::{FutureExt, stream};
use multer::{Error, Multipart, parse_boundary};

use crate::schema::File;

/// The maximum number of fields of a form, so that looking up each by its name is cheap.
pub(crate) const MAX_FIELDS: usize = 1000;

/// The parts of a body, by name.
///
/// # Errors
/// A message if the body is not well-formed, or has too many parts.
pub(crate) fn parse(content_type: &str, body: Bytes) -> Result<Vec<(String, File)>, String> {
    // The future never waits, since the whole body is there.
    let parsed = read_parts(content_type, body).now_or_never();
    let parts = parsed.unwrap_or_else(|| Err(reason(Error::IncompleteStream)))?;
    if parts.len() > MAX_FIELDS {
        return Err(format!("more than {MAX_FIELDS} parts"));
    }
    Ok(parts)
}

/// The message of an error, without the names that the client sent, which may be secret.
fn reason(error: Error) -> String {
    match error {
        Error::IncompleteFieldData { .. } => "incomplete part".to_owned(),
        Error::DecodeHeaderName { .. } => "invalid name of a header".to_owned(),
        error => error.to_string(),
    }
}

async fn read_parts(content_type: &str, body: Bytes) -> Result<Vec<(String, File)>, String> {
    let boundary = parse_boundary(content_type).map_err(reason)?;
    let body = stream::iter([Ok::<_, Error>(body)]);
    let mut multipart = Multipart::new(body, boundary);
    let mut parts = Vec::new();
    while let Some(field) = multipart.next_field().await.map_err(reason)? {
        // RFC 7578, section 4.2.
        let name = field.name().ok_or("a part has no name")?.to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let content_type = field.headers().get(axum::http::header::CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok());
        let content_type = content_type.map(str::to_owned);
        let content = field.bytes().await.map_err(reason)?;
        let file = File {
            file_name,
            content_type,
            content,
        };
        parts.push((name, file));
        if parts.len() > MAX_FIELDS {
            break;
        }
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::{MAX_FIELDS, parse};

    const CONTENT_TYPE: &str = "multipart/form-data; boundary=\"a b\"";

    fn body(parts: &[&str]) -> Vec<u8> {
        let parts = parts
            .iter()
            .map(|part| ["--a b\r\n", part, "\r\n"].concat());
        format!("{}--a b--\r\n", parts.collect::<String>()).into_bytes()
    }

    #[test]
    fn each_part_has_its_name_file_name_and_media_type() {
        let body = body(&[
            "Content-Disposition: form-data; name=\"title\"\r\n\r\nA \r\n--a title",
            "Content-Disposition: form-data; name=photo; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n\u{1}",
        ]);
        let parts = parse(CONTENT_TYPE, body.into()).expect("well-formed");
        assert_eq!(parts[0].0, "title");
        assert_eq!(parts[0].1.content, "A \r\n--a title");
        assert_eq!(
            (&parts[0].1.file_name, &parts[0].1.content_type),
            (&None, &None)
        );
        assert_eq!(parts[1].1.file_name.as_deref(), Some("a.png"));
        assert_eq!(parts[1].1.content_type.as_deref(), Some("image/png"));
        assert_eq!(parts.len(), 2);
    }

    #[test]
    fn a_body_that_is_not_multipart_is_an_error() {
        let part = "Content-Disposition: form-data; name=a\r\n\r\nb";
        assert!(parse("multipart/form-data", body(&[part]).into()).is_err());
        assert!(parse("text/plain", body(&[part]).into()).is_err());
        assert!(parse(CONTENT_TYPE, "".into()).is_err());
        assert!(parse(CONTENT_TYPE, "--a b\r\n".into()).is_err());
        let mut truncated = body(&[part]);
        truncated.truncate(40);
        assert!(parse(CONTENT_TYPE, truncated.into()).is_err());
        for disposition in ["Content-Disposition: form-data", "X-A: b"] {
            let nameless = body(&[&format!("{disposition}\r\n\r\nb")]);
            assert!(parse(CONTENT_TYPE, nameless.into()).is_err());
        }
    }

    #[test]
    fn an_error_does_not_show_what_was_sent() {
        let truncated = "--a b\r\nContent-Disposition: form-data; name=secret\r\n\r\nsecret";
        let header = body(&["secret\u{e9}: secret\r\n\r\nsecret"]);
        for body in [truncated.as_bytes().to_vec(), header] {
            let reason = parse(CONTENT_TYPE, body.into()).expect_err("malformed");
            assert!(!reason.contains("secret"), "{reason}");
        }
    }

    #[test]
    fn parts_and_their_headers_are_limited() {
        let part = "Content-Disposition: form-data; name=a\r\n\r\nb";
        assert!(parse(CONTENT_TYPE, body(&vec![part; MAX_FIELDS]).into()).is_ok());
        assert!(parse(CONTENT_TYPE, body(&vec![part; MAX_FIELDS + 1]).into()).is_err());
        let headers = format!("{}{part}", "X-A: b\r\n".repeat(100));
        assert!(parse(CONTENT_TYPE, body(&[&headers]).into()).is_err());
    }
}
