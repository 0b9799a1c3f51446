//! Files of a multipart body.

use axum::body::Bytes;
use serde::{Serialize, Serializer};

use super::{Base64, Schema};
use crate::media_type::MediaType;
use crate::{Context, ErrorType, Input};

/// A part of a multipart body (RFC 7578).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct File {
    /// The name that the client gave it. It is not a path on this machine.
    pub file_name: Option<String>,
    /// The media type that the client gave it.
    pub content_type: Option<String>,
    /// The content.
    pub content: Bytes,
}

impl File {
    /// Whether it is what a browser sends for a file input without a file.
    pub(crate) fn is_unselected(&self) -> bool {
        self.content.is_empty() && self.file_name.as_ref().is_none_or(String::is_empty)
    }

    /// The content as text; `None` if it is not UTF-8. ASCII is text in any character set, because some clients declare
    /// ISO-8859-1 for every part.
    pub(crate) fn text(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.content).ok()?;
        let media_type = MediaType::parse(self.content_type.as_deref());
        (text.is_ascii() || media_type.is_utf8()).then_some(text)
    }

    /// Whether its media type is one of these media ranges. It is `application/octet-stream` if the client did not say.
    pub(crate) fn has_media_type(&self, ranges: &[&str]) -> bool {
        MediaType::parse(self.content_type.as_deref())
            .index_in(ranges)
            .is_some()
    }
}

/// In base64, so that a type with a file can be checked and logged.
impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Base64(self.content.to_vec()).serialize(serializer)
    }
}

/// A file, or any part of a multipart body as bytes.
#[must_use]
pub fn file() -> FileSchema {
    FileSchema
}

/// The schema of a file.
#[derive(Clone, Copy, Debug)]
pub struct FileSchema;

impl Schema for FileSchema {
    type Output = File;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<File> {
        let file = match input {
            Input::Files(files) => files.last().map(|file| File::clone(file)),
            _ => None,
        };
        let error_type = || ErrorType::new("bytes_type", "Input should be a valid bytes");
        context.check(input, file.ok_or_else(error_type))
    }
}
