//! Headers of responses.

use serde_json::Value;

use super::Operations;
use super::response::{Field, Response};
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
    is_typed: bool,
}

impl HeaderField {
    /// The call of a method of `ResponseBuilder`.
    pub fn call(&self) -> String {
        let Self {
            field,
            name,
            is_typed,
        } = self;
        if *is_typed {
            format!(".typed_header({name}, &{})?", field.name)
        } else {
            format!(".header({name}, {})", field.name)
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
                let reason = "this header is ignored: `content` names the media types";
                self.problems.warning(&pointer, reason);
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
        if !node["content"].is_null() {
            self.problems.error(
                &pointer.at("content"),
                "describe the header with `schema` instead",
            );
        }
        let pointer = pointer.at("schema");
        let schema = match resolve(self.document, &node["schema"], &pointer) {
            Ok(schema) => schema,
            Err(error) => return self.problems.add(error),
        };
        let values: Vec<_> = items(&schema["enum"]).chain(schema.get("const")).collect();
        let fixed = match values.as_slice() {
            [Value::String(value)] => Some(value.clone()),
            [value @ (Value::Number(_) | Value::Bool(_))] => Some(value.to_string()),
            _ => None,
        };
        if let Some(value) = fixed.filter(|value| is_header_value(value)) {
            headers
                .fixed
                .push((format!("{lower_case:?}"), format!("{value:?}")));
            return;
        }
        let rust = match node.get("schema") {
            None => "String".to_owned(),
            Some(schema) => {
                let owner = format!("{}{}", response.owner, response.status.variant());
                self.response_type(schema, &pointer, &nested_type_name(&owner, name))
                    .rust()
            }
        };
        let is_typed = rust != "String";
        let rust = if is_typed {
            rust
        } else {
            "HeaderValue".to_owned()
        };
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
            is_typed,
        });
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
        is_typed: false,
    })
}

fn is_header_value(value: &str) -> bool {
    value
        .bytes()
        .all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

fn is_header_name(name: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_allowed)
}
