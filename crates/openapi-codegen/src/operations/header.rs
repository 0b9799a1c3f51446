//! Headers of responses.

use serde_json::Value;

use super::Operations;
use super::field::Field;
use super::media::{Encoding, encoding};
use super::response::Response;
use super::status::Status;
use crate::document::{Pointer, items, properties, resolve};
use crate::names::{Names, code, name_of, nested_type_name, value_name};

/// The headers of one response.
#[derive(Default)]
pub struct Headers {
    /// Headers with only one possible value: names and values as Rust literals.
    pub fixed: Vec<(String, String)>,
    /// Headers whose value the application decides.
    pub fields: Vec<HeaderField>,
}

/// A header whose value the application decides.
pub struct HeaderField {
    pub field: Field,
    /// Its name as a Rust literal.
    name: String,
    method: Method,
}

/// How the text of a header is made of its value.
enum Method {
    /// It is the value.
    Text,
    /// In the style `simple`.
    Typed,
    /// As JSON.
    Json,
}

impl HeaderField {
    /// The call of a method of `ResponseBuilder`.
    pub fn call(&self) -> String {
        let (name, value) = (&self.name, &self.field.name);
        match self.method {
            Method::Text => format!(".header({name}, {value})"),
            Method::Typed => format!(".typed_header({name}, &{value})?"),
            Method::Json => format!(".json_header({name}, &{value})?"),
        }
    }
}

impl Operations<'_> {
    pub(super) fn headers(&mut self, response: Response<'_>) -> Headers {
        let (mut headers, mut names) = (Headers::default(), Names::default());
        for name in ["body", "status", "content_type"] {
            names.add(name);
        }
        let mut has_location = false;
        for (name, node) in properties(&response.node["headers"]) {
            let pointer = response.pointer.at("headers").at(name);
            let lower_case = name.to_ascii_lowercase();
            // OpenAPI 3.1, section 4.8.17: such a definition is ignored.
            if lower_case == "content-type" {
                continue;
            }
            has_location |= lower_case == "location";
            if !is_header_name(name) {
                self.problems
                    .error(&pointer, "expected the name of a header");
                continue;
            }
            match resolve(self.document, node, &pointer) {
                Ok(node) => {
                    self.header((name, node), response, (&mut headers, &mut names), &pointer);
                }
                Err(error) => self.problems.add(error),
            }
        }
        if !has_location {
            headers.fields.extend(location(response.status));
        }
        headers
    }

    fn header(
        &mut self,
        (name, node): (&str, &Value),
        response: Response<'_>,
        (headers, names): (&mut Headers, &mut Names),
        pointer: &Pointer,
    ) {
        let lower_case = name.to_ascii_lowercase();
        if let Some(value) = self.fixed_value(node, pointer) {
            headers
                .fixed
                .push((format!("{lower_case:?}"), format!("{value:?}")));
            return;
        }
        let owner = format!("{}{}", response.owner, response.status.variant());
        let (method, rust) = self.header_type(node, pointer, &nested_type_name(&owner, name));
        let is_required = node["required"] == true || rust.starts_with("Option<");
        let field = name_of(node, "x-rust-name", || value_name(name));
        headers.fields.push(HeaderField {
            field: Field {
                name: names.add(&field),
                rust: if is_required {
                    rust
                } else {
                    format!("Option<{rust}>")
                },
                docs: format!("The header `{}`.", code(name)),
            },
            name: format!("{lower_case:?}"),
            method,
        });
    }

    /// The only value that a header can have.
    fn fixed_value(&self, node: &Value, pointer: &Pointer) -> Option<String> {
        let pointer = pointer.at("schema");
        let schema = resolve(self.document, &node["schema"], &pointer).ok()?;
        let values: Vec<_> = items(&schema["enum"]).chain(schema.get("const")).collect();
        let value = match values.as_slice() {
            [Value::String(value)] => value.clone(),
            [value @ (Value::Number(_) | Value::Bool(_))] => value.to_string(),
            _ => return None,
        };
        let is_allowed = |byte: u8| byte == b' ' || byte.is_ascii_graphic();
        value.bytes().all(is_allowed).then_some(value)
    }

    /// The method of `ResponseBuilder` that adds a header, and the type of its value.
    fn header_type(&mut self, node: &Value, pointer: &Pointer, name: &str) -> (Method, String) {
        let text = || (Method::Text, "HeaderValue".to_owned());
        if let Some((media_type, media)) = properties(&node["content"]).next() {
            let pointer = pointer.at("content").at(media_type).at("schema");
            return match (encoding(media_type, false), media.get("schema")) {
                (Encoding::Json, Some(schema)) => {
                    let ty = self.response_type(schema, &pointer, name);
                    (Method::Json, ty.rust())
                }
                _ => text(),
            };
        }
        let Some(schema) = node.get("schema") else {
            return text();
        };
        if node["explode"] == true {
            let reason = "a response header is not exploded: remove `explode`";
            self.problems.error(&pointer.at("explode"), reason);
        }
        let ty = self.response_type(schema, &pointer.at("schema"), name);
        match ty.rust().as_str() {
            "String" => text(),
            rust => (Method::Typed, rust.to_owned()),
        }
    }
}

/// The `Location` of a redirection that does not declare it. It is required where a redirection makes no sense without.
fn location(status: Status) -> Option<HeaderField> {
    let rust = match status {
        Status::Code(301 | 302 | 303 | 307 | 308) => "HeaderValue",
        Status::Code(300) | Status::Range(3) => "Option<HeaderValue>",
        _ => return None,
    };
    Some(HeaderField {
        field: Field {
            name: "location".to_owned(),
            rust: rust.to_owned(),
            docs: "The header `Location`.".to_owned(),
        },
        name: "\"location\"".to_owned(),
        method: Method::Text,
    })
}

fn is_header_name(name: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_allowed)
}
