//! Responses. The successes of an operation become one type and its errors another, with one variant for each response.
//!
//! - `status`: the keys; `media` and `response_body`: bodies; `header`: headers.

use serde_json::{Value, json};

use super::Operations;
use super::field::Field;
use super::header::Headers;
use super::naming::Node;
use super::rejection::Shapes;
use super::response_body::Body;
use super::status::Status;
use crate::document::{Pointer, properties, resolve};
use crate::names::docs;

/// What the operations of the document declare for one response.
pub struct Reply {
    pub status: Status,
    docs: String,
    fields: Vec<Field>,
    /// The expression that makes the response of the fields.
    expression: String,
    /// Whether the client can choose among several media types.
    is_negotiated: bool,
}

/// A response of an operation, and where it is.
#[derive(Clone, Copy)]
pub struct Response<'r> {
    pub status: Status,
    /// The `$ref`, if it is a shared response.
    pub reference: Option<&'r str>,
    pub node: &'r Value,
    pub pointer: &'r Pointer,
    /// The start of the names of its types.
    pub owner: &'r str,
}

impl Operations<'_> {
    /// What the templates render of the responses, and the bodies that they declare for rejections.
    pub(super) fn responses(&mut self, node: &Node<'_>) -> (Value, Shapes) {
        let pointer = node.pointer.at("responses");
        let (mut replies, mut fixed_headers, mut shapes) =
            (Vec::new(), Vec::new(), Shapes::default());
        for (key, response) in properties(&node.operation["responses"]) {
            let pointer = pointer.at(key);
            if key.starts_with("x-") {
                continue;
            }
            let Some(status) = Status::parse(key) else {
                let advice = "expected a status code, a range such as `4XX`, or `default`";
                self.problems.error(&pointer, advice);
                continue;
            };
            if status.class() == Some(1) {
                let reason = "an operation sends no informational response: this one is not part of the generated code";
                self.problems.warning(&pointer, reason);
                continue;
            }
            let reference = response["$ref"].as_str();
            let resolved = match resolve(self.document, response, &pointer) {
                Ok(resolved) => resolved,
                Err(error) => {
                    self.problems.add(error);
                    continue;
                }
            };
            let response = Response {
                status,
                reference,
                node: resolved,
                pointer: &pointer,
                owner: &node.type_name,
            };
            let headers = self.headers(response);
            fixed_headers.extend(headers.fixed.iter().map(
                |(name, value)| json!({ "status": status.pattern(), "name": name, "value": value }),
            ));
            shapes.add(status, self.rejection_shape(response));
            replies.push(self.reply(response, &headers));
        }
        (
            self.render_responses(node, &replies, &fixed_headers),
            shapes,
        )
    }

    /// The bodies that the document declares for requests that match no operation (`x-unmatched-responses`).
    pub(super) fn unmatched_responses(&mut self) -> Shapes {
        let pointer = Pointer::from("/x-unmatched-responses");
        let mut shapes = Shapes::default();
        for (key, node) in properties(&self.document["x-unmatched-responses"]) {
            let pointer = pointer.at(key);
            let Some(status) = Status::parse(key) else {
                self.problems.error(&pointer, "expected a status code");
                continue;
            };
            let reference = node["$ref"].as_str();
            match resolve(self.document, node, &pointer) {
                Ok(node) => {
                    let owner = "Unmatched";
                    let response = Response {
                        status,
                        reference,
                        node,
                        pointer: &pointer,
                        owner,
                    };
                    // The application may make the body of its type.
                    self.response_body(response);
                    shapes.add(status, self.rejection_shape(response));
                }
                Err(error) => self.problems.add(error),
            }
        }
        shapes
    }

    fn reply(&mut self, response: Response<'_>, headers: &Headers) -> Reply {
        let status = response.status;
        let body = self.response_body(response);
        let mut fields = Vec::new();
        if status.is_open() {
            fields.push(Field {
                name: "status".to_owned(),
                rust: "StatusCode".to_owned(),
                docs: "The status code.".to_owned(),
            });
        }
        let mut builder = status.builder();
        fields.extend(body.fields());
        for header in &headers.fields {
            builder += &header.call();
            fields.push(header.field.clone());
        }
        Reply {
            status,
            docs: docs(response.node),
            fields,
            expression: body.expression(&builder),
            is_negotiated: matches!(body, Body::Several(_)),
        }
    }

    fn render_responses(
        &mut self,
        node: &Node<'_>,
        replies: &[Reply],
        fixed_headers: &[Value],
    ) -> Value {
        let (mut statuses, mut ranges) = (Vec::new(), Vec::new());
        for reply in replies {
            match reply.status {
                Status::Code(code) => statuses.push(code),
                Status::Range(digit) => ranges.push(digit),
                Status::Default => {}
            }
        }
        let has_default = replies.iter().any(|reply| reply.status == Status::Default);
        let has_success = replies
            .iter()
            .any(|reply| matches!(reply.status.class(), Some(2 | 3)));
        let is_success = |reply: &Reply| match reply.status.class() {
            Some(class) => class < 4,
            None => !has_success,
        };
        let successes: Vec<_> = replies.iter().filter(|reply| is_success(reply)).collect();
        let errors = replies
            .iter()
            .filter(|reply| !matches!(reply.status.class(), Some(2 | 3)));
        let errors: Vec<_> = errors.collect();
        let error = match errors.as_slice() {
            [] => None,
            _ => Some(format!("{}Error", node.type_name)),
        };
        let success = Success::of(node, &successes);
        let result = match &error {
            Some(error) => format!("{}, {error}", success.rust),
            None => success.rust.clone(),
        };
        json!({
            "result": result,
            "struct": success.is_struct.then(|| successes[0].render_struct()),
            "enum": success.is_enum.then(|| variants(&successes)),
            "single": success.single,
            "typed": success.is_struct || success.is_enum,
            "error": error.map(|_| json!({ "variants": variants(&errors) })),
            "accept": successes.iter().any(|reply| reply.is_negotiated),
            "statuses": statuses,
            "ranges": ranges,
            "default": has_default,
            "fixed_headers": fixed_headers,
            "bodies": std::mem::take(&mut self.bodies),
        })
    }
}

/// The type of the successes of an operation.
struct Success {
    rust: String,
    is_struct: bool,
    is_enum: bool,
    /// What stands before and after the call otherwise.
    single: Value,
}

impl Success {
    fn of(node: &Node<'_>, successes: &[&Reply]) -> Self {
        let (rust, single) = match successes {
            [] => (
                "std::convert::Infallible".to_owned(),
                json!({ "before": "match ", "after": " {}" }),
            ),
            [reply] => match reply.fields.as_slice() {
                [] => {
                    let after = format!(";\n    {}", reply.expression);
                    ("()".to_owned(), json!({ "after": after }))
                }
                [body] if body.name == "body" => {
                    let after = format!(";\n    {}", reply.expression);
                    (
                        body.rust.clone(),
                        json!({ "before": "let body = ", "after": after }),
                    )
                }
                _ => (format!("{}Response", node.type_name), Value::Null),
            },
            _ => (format!("{}Response", node.type_name), Value::Null),
        };
        Self {
            rust,
            is_struct: single.is_null() && successes.len() == 1,
            is_enum: single.is_null() && successes.len() > 1,
            single,
        }
    }
}

fn variants(replies: &[&Reply]) -> Value {
    replies.iter().map(|reply| reply.render_variant()).collect()
}

impl Reply {
    fn render_struct(&self) -> Value {
        json!({
            "code": self.status.key(),
            "docs": self.docs,
            "fields": self.fields.iter().map(Field::render).collect::<Value>(),
            "pattern": self.pattern(),
            "expression": self.expression,
        })
    }

    fn render_variant(&self) -> Value {
        let variant = self.status.variant();
        let (declaration, pattern) = match self.fields.as_slice() {
            [] => (String::new(), String::new()),
            [body] if body.name == "body" => (format!("({})", body.rust), "(body)".to_owned()),
            fields => {
                let fields = fields.iter().map(Field::declaration);
                let declaration = format!(" {{\n{}}}", fields.collect::<String>());
                (declaration, format!(" {{ {} }}", self.pattern()))
            }
        };
        json!({
            "code": self.status.key(),
            "docs": self.docs,
            "declaration": format!("{variant}{declaration}"),
            "pattern": format!("{variant}{pattern}"),
            "expression": self.expression,
        })
    }

    fn pattern(&self) -> String {
        let names: Vec<_> = self
            .fields
            .iter()
            .map(|field| field.name.as_str())
            .collect();
        names.join(", ")
    }
}
