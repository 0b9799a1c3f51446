//! How request bodies are decoded.

use serde_json::Value;

use super::media::{essence, is_json};

/// How a body of a media type becomes a value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Format {
    Json,
    Form,
    Multipart,
    Text,
    /// Bytes that the operation reads itself.
    Stream,
}

/// What the schema of a body is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Content {
    /// There is none, or it allows everything.
    Absent,
    /// Bytes that are not encoded as text.
    Binary,
    Text,
    /// Arrays and objects.
    Structure,
}

impl Format {
    pub fn of(media_type: &str, content: Content) -> Self {
        let essence = essence(media_type);
        match (essence.as_str(), content) {
            ("application/x-www-form-urlencoded", _) => Self::Form,
            ("multipart/form-data", _) => Self::Multipart,
            (essence, _) if is_json(essence) => Self::Json,
            // Of these, JSON is the one that has a schema.
            ("*/*" | "application/*", Content::Structure) => Self::Json,
            (_, Content::Text) => Self::Text,
            (essence, Content::Absent) if essence.starts_with("text/") => Self::Text,
            _ => Self::Stream,
        }
    }

    /// The variant of the runtime's `BodyFormat`, after the media type was selected.
    pub fn body_format(self) -> &'static str {
        match self {
            Self::Json => "JsonText",
            Self::Form => "Form",
            Self::Multipart => "Multipart",
            Self::Text | Self::Stream => "Text",
        }
    }
}

/// Whether the runtime accepts every JSON media type for this one.
pub fn is_application_json(media_type: &str) -> bool {
    media_type == "application/json"
        || media_type.starts_with("application/") && media_type.ends_with("+json")
}

/// Whether a schema is for bytes that are not encoded as text.
pub fn is_binary(schema: &Value) -> bool {
    let is_encoded = !schema["contentEncoding"].is_null();
    schema["format"] == "binary" || !schema["contentMediaType"].is_null() && !is_encoded
}

#[cfg(test)]
mod tests {
    use super::{Content, Format};

    #[test]
    fn a_media_type_and_its_schema_decide_the_format() {
        for (media_type, content, format) in [
            ("application/problem+json", Content::Text, Format::Json),
            (
                "Application/JSON; charset=utf-8",
                Content::Absent,
                Format::Json,
            ),
            ("*/*", Content::Structure, Format::Json),
            ("*/*", Content::Absent, Format::Stream),
            ("*/*", Content::Text, Format::Text),
            ("text/csv", Content::Absent, Format::Text),
            ("text/csv", Content::Binary, Format::Stream),
            ("application/jwt", Content::Text, Format::Text),
            ("application/xml", Content::Structure, Format::Stream),
            ("image/png", Content::Binary, Format::Stream),
            ("multipart/form-data", Content::Structure, Format::Multipart),
        ] {
            assert_eq!(Format::of(media_type, content), format, "{media_type}");
        }
    }
}
