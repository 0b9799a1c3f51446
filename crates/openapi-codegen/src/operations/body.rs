//! Request bodies: what the document declares of each media type.

use serde_json::Value;

use super::body_code::{self, Alternative};
use super::form::Form;
use super::format::{Content, Format, is_binary};
use super::media::variant;
use super::naming::Node;
use super::style::Kinds;
use super::{Operations, target};
use crate::document::{Pointer, properties, resolve};
use crate::names::{Names, type_name};
use crate::schemas::Type;

impl Operations<'_> {
    /// What the templates render of the body; `null` if there is none.
    pub(super) fn body(&mut self, node: &Node<'_>) -> Value {
        let reference = &node.operation["requestBody"];
        if reference.is_null() {
            return Value::Null;
        }
        let pointer = node.pointer.at("requestBody");
        let body = match resolve(self.document, reference, &pointer) {
            Ok(body) => body,
            Err(error) => {
                self.problems.add(error);
                return Value::Null;
            }
        };
        let pointer = target(reference, &pointer);
        let alternatives = self.media_types(node, body, &pointer.at("content"));
        if alternatives.is_empty() {
            self.problems
                .error(&pointer, "a body has content with at least one media type");
            return Value::Null;
        }
        body_code::render(node, &alternatives, body["required"] == true)
    }

    fn media_types(
        &mut self,
        node: &Node<'_>,
        body: &Value,
        pointer: &Pointer,
    ) -> Vec<Alternative> {
        let mut variants = Names::default();
        let mut alternatives: Vec<Alternative> = Vec::new();
        let mut schemas: Vec<&Value> = Vec::new();
        let is_single = properties(&body["content"]).count() == 1;
        for (media_type, media) in properties(&body["content"]) {
            let pointer = pointer.at(media_type);
            let content = self.content(&media["schema"], &pointer);
            let format = self.format(media_type, media, content, &pointer);
            let variant = variants.add(&variant(media_type));
            let name = if is_single { "Body" } else { &variant };
            let name = type_name(&format!("{}_{name}", node.name));
            let same = schemas
                .iter()
                .position(|schema| **schema == media["schema"]);
            let known = same.and_then(|index| alternatives[index].ty.clone());
            let (ty, encodings) = match format {
                Format::Stream => (None, Vec::new()),
                Format::Form | Format::Multipart => {
                    let (ty, encodings) = self.form(format, (media, &pointer), &name, known);
                    (Some(ty), encodings)
                }
                Format::Text if content == Content::Absent => {
                    (Some(Type::scalar("String", "schema::string()")), Vec::new())
                }
                Format::Json if content == Content::Absent && media["schema"].is_null() => {
                    (Some(Type::any()), Vec::new())
                }
                Format::Json | Format::Text => {
                    let ty = known.unwrap_or_else(|| {
                        self.request_type(&media["schema"], &pointer.at("schema"), &name)
                    });
                    (Some(ty), Vec::new())
                }
            };
            schemas.push(&media["schema"]);
            alternatives.push(Alternative {
                media_type: media_type.clone(),
                format,
                ty,
                encodings,
                is_raw: format == Format::Stream
                    && (content == Content::Structure
                        || Format::of(media_type, content) != Format::Stream),
                variant,
            });
        }
        alternatives
    }

    /// How a body is decoded. A form whose schema names no properties, and a structure that is not JSON, are not.
    fn format(
        &self,
        media_type: &str,
        media: &Value,
        content: Content,
        pointer: &Pointer,
    ) -> Format {
        let format = Format::of(media_type, content);
        let pointer = pointer.at("schema");
        let schema = self.schemas.flattened(&media["schema"], &pointer);
        let is_decoded = match format {
            Format::Form => self.kinds(&schema).object,
            Format::Multipart => self.kinds(&schema).object && is_described(&schema),
            Format::Stream => content != Content::Structure,
            Format::Json | Format::Text => true,
        };
        if is_decoded {
            return format;
        }
        let message = format!(
            "a body of {media_type} with this schema is not decoded: the operation reads it, and its schema is not enforced"
        );
        self.problems.warning(&pointer, message);
        Format::Stream
    }

    fn content(&self, schema: &Value, pointer: &Pointer) -> Content {
        let schema = self.schemas.flattened(schema, &pointer.at("schema"));
        if is_binary(&schema) {
            return Content::Binary;
        }
        match self.schemas.json_types_of(&schema) {
            None => Content::Absent,
            Some(_) if self.kinds(&schema) == Kinds::SCALAR => Content::Text,
            Some(_) => Content::Structure,
        }
    }

    /// The type of a form, and the encodings of its fields. A form with files has a type of its own.
    fn form(
        &mut self,
        format: Format,
        (media, pointer): (&Value, &Pointer),
        name: &str,
        known: Option<Type>,
    ) -> (Type, Vec<String>) {
        let at_schema = pointer.at("schema");
        let schema = self.schemas.flattened(&media["schema"], &at_schema);
        let form = |schema| Form {
            format,
            media,
            schema,
            pointer,
        };
        let with_files = match format {
            Format::Multipart => self.with_files(&form(&schema)),
            _ => None,
        };
        let schema = with_files.as_ref().unwrap_or(&schema);
        let encodings = self.encodings(&form(schema));
        let ty = match (&with_files, known) {
            (None, Some(known)) => known,
            (Some(schema), _) => self.request_type(schema, &at_schema, name),
            (None, None) => self.request_type(&media["schema"], &at_schema, name),
        };
        (ty, encodings)
    }
}

/// Whether a schema says what the parts of a multipart body are.
fn is_described(schema: &Value) -> bool {
    let keywords = ["properties", "additionalProperties", "anyOf", "oneOf"];
    keywords
        .iter()
        .any(|keyword| schema[keyword].is_object() || schema[keyword].is_array())
}
