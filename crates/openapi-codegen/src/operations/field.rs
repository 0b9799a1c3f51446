//! The fields of responses.

use serde_json::{Value, json};

use super::media::is_range;

/// A field of a response.
#[derive(Clone)]
pub struct Field {
    pub name: String,
    pub rust: String,
    pub docs: String,
}

impl Field {
    pub fn render(&self) -> Value {
        json!({ "name": self.name, "type": self.rust, "docs": self.docs })
    }

    pub fn declaration(&self) -> String {
        format!("/// {}\n{}: {},\n", self.docs, self.name, self.rust)
    }
}

/// The field for the media type of a body whose media type the application decides.
pub fn media_type_field(media_type: &str) -> Option<Field> {
    is_range(media_type).then(|| Field {
        name: "content_type".to_owned(),
        rust: "HeaderValue".to_owned(),
        docs: format!("The media type, one of `{media_type}`."),
    })
}
