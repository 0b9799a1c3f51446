//! The body of a response: JSON, text, bytes, or one of several media types.

use serde_json::{Value, json};

use super::Operations;
use super::field::{Field, media_type_field};
use super::media::{self, Encoding};
use super::response::Response;
use crate::document::{Pointer, properties, resolve};
use crate::names::{Names, code, type_name};

/// The body of a response.
pub enum Body {
    None,
    One(Media),
    /// The name of an enumeration with a variant for each media type.
    Several(String),
}

/// A body of one media type.
#[derive(Clone)]
pub struct Media {
    name: String,
    rust: String,
    encoding: Encoding,
    /// `x-encoded`: the application provides encoded JSON.
    is_encoded: bool,
}

impl Operations<'_> {
    pub(super) fn response_body(&mut self, response: Response<'_>) -> Body {
        let pointer = response.pointer.at("content");
        if response.status.is_bodiless() {
            if properties(&response.node["content"]).next().is_some() {
                let reason = "HTTP allows no body with this status: it is never sent";
                self.problems.warning(&pointer, reason);
            }
            return Body::None;
        }
        let content: Vec<_> = properties(&response.node["content"]).collect();
        match content.as_slice() {
            [] => Body::None,
            [(media_type, node)] => {
                Body::One(self.media(response, media_type, node, &pointer.at(media_type)))
            }
            several => {
                let shared = response
                    .reference
                    .and_then(|reference| self.shared_bodies.get(reference));
                if let Some(name) = shared {
                    return Body::Several(name.clone());
                }
                let several = several.iter().map(|(media_type, node)| {
                    self.media(response, media_type, node, &pointer.at(media_type))
                });
                let several: Vec<_> = several.collect();
                Body::Several(self.body_enumeration(response, &several))
            }
        }
    }

    /// Adds the enumeration for several media types, and returns its path.
    fn body_enumeration(&mut self, response: Response<'_>, several: &[Media]) -> String {
        let name = self.types.add(&format!("{}Body", base_name(response)));
        let mut variants = Names::default();
        let variants = several.iter().map(|media| {
            let name = variants.add(&media::variant(&media.name));
            media.render(&name)
        });
        let media_types: Vec<_> = several
            .iter()
            .filter(|media| !media::is_range(&media.name))
            .map(|media| format!("{:?}", media.name))
            .collect();
        self.bodies.push(json!({
            "name": name,
            "of": base_docs(response),
            "variants": variants.collect::<Value>(),
            "media_types": media_types.join(", "),
        }));
        let Some(reference) = response.reference else {
            return name;
        };
        let path = format!("super::{name}");
        self.shared_bodies
            .insert(reference.to_owned(), path.clone());
        path
    }

    fn media(
        &mut self,
        response: Response<'_>,
        media_type: &str,
        node: &Value,
        pointer: &Pointer,
    ) -> Media {
        if !media_type
            .bytes()
            .all(|byte| byte == b' ' || byte.is_ascii_graphic())
        {
            let reason = "expected a media type, such as `application/json`";
            self.problems.error(pointer, reason);
        } else if !media::is_valid(media_type) {
            let reason = "this is no media type: it is sent in `Content-Type` as it is";
            self.problems.warning(pointer, reason);
        }
        let schema = resolve(self.document, &node["schema"], pointer).unwrap_or(&Value::Null);
        let mut encoding = media::encoding(media_type, schema["type"] == "string");
        if encoding == Encoding::Text && schema["format"] == "binary" {
            encoding = Encoding::Binary;
        }
        let is_encoded = node["x-encoded"] == true;
        if is_encoded && encoding != Encoding::Json {
            self.problems.error(
                &pointer.at("x-encoded"),
                "only JSON can be encoded by the application",
            );
        }
        let rust = match encoding {
            Encoding::Text => "String".to_owned(),
            Encoding::Binary => "Body".to_owned(),
            Encoding::Json => self.json_type(response, media_type, node, pointer),
        };
        let rust = if is_encoded {
            format!("Encoded<{rust}>")
        } else {
            rust
        };
        Media {
            name: media_type.to_owned(),
            rust,
            encoding,
            is_encoded,
        }
    }

    fn json_type(
        &mut self,
        response: Response<'_>,
        media_type: &str,
        node: &Value,
        pointer: &Pointer,
    ) -> String {
        let key = response
            .reference
            .map(|reference| format!("{reference} {media_type}"));
        if let Some(ty) = key.as_ref().and_then(|key| self.shared.get(key)) {
            return ty.rust();
        }
        let schema = node.get("schema").unwrap_or(&Value::Bool(true));
        let ty = self.response_type(schema, &pointer.at("schema"), &base_name(response));
        if let Some(key) = key {
            self.shared.insert(key, ty.clone());
        }
        ty.rust()
    }
}

/// The start of the names of the types of a response.
fn base_name(response: Response<'_>) -> String {
    match response.reference {
        Some(reference) => type_name(reference.rsplit('/').next().unwrap_or_default()),
        None => format!("{}{}", response.owner, response.status.variant()),
    }
}

fn base_docs(response: Response<'_>) -> String {
    match response.reference {
        Some(reference) => format!("The body of the response `{}`", code(reference)),
        None => format!(
            "The body of `{}` with the status {}",
            code(response.owner),
            response.status.key()
        ),
    }
}

impl Body {
    /// The fields of a response with this body.
    pub fn fields(&self) -> Vec<Field> {
        let (rust, media_type) = match self {
            Self::None => return Vec::new(),
            Self::One(media) => (media.rust.clone(), media.media_type_field()),
            Self::Several(name) => (name.clone(), None),
        };
        let body = Field {
            name: "body".to_owned(),
            rust,
            docs: "The body.".to_owned(),
        };
        std::iter::once(body).chain(media_type).collect()
    }

    /// The expression that completes a `ResponseBuilder`.
    pub fn expression(&self, builder: &str) -> String {
        match self {
            Self::None => format!("Ok({builder}.empty())"),
            Self::One(media) => media.expression(builder),
            Self::Several(_) => format!("body.respond({builder})"),
        }
    }
}

impl Media {
    /// The field for the media type, if the application decides it.
    fn media_type_field(&self) -> Option<Field> {
        media_type_field(&self.name).filter(|_| self.encoding != Encoding::Json)
    }

    fn expression(&self, builder: &str) -> String {
        let builder = match self.name.as_str() {
            _ if self.media_type_field().is_some() => {
                format!("{builder}.header(\"content-type\", content_type)")
            }
            media_type if media_type == "application/json" || media::is_range(media_type) => {
                builder.to_owned()
            }
            media_type => format!("{builder}.content_type({media_type:?})"),
        };
        match self.encoding {
            Encoding::Json if self.is_encoded => format!("Ok({builder}.encoded(body))"),
            Encoding::Json => format!("{builder}.json(&body)"),
            Encoding::Text | Encoding::Binary => format!("Ok({builder}.body(body))"),
        }
    }

    /// A variant of the enumeration for several media types.
    fn render(&self, name: &str) -> Value {
        let (declaration, pattern) = match self.media_type_field() {
            None => (format!("{name}({})", self.rust), format!("{name}(body)")),
            Some(field) => (
                format!(
                    "{name} {{\n/// The body.\nbody: {},\n/// {}\ncontent_type: HeaderValue,\n}}",
                    self.rust, field.docs
                ),
                format!("{name} {{ body, content_type }}"),
            ),
        };
        json!({
            "docs": code(&self.name),
            "declaration": declaration,
            "pattern": pattern,
            "expression": self.expression("response"),
        })
    }
}
