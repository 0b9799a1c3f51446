//! Responses. A success is a Rust type; errors are constructed by the application, so that only their status, fixed
//! headers and schemas matter.

use heck::ToShoutySnakeCase;
use serde_json::{Value, json};

use super::{Node, Operations};
use crate::document::{Pointer, items, properties, resolve};
use crate::names::{Names, docs, type_name, value_name};
use crate::schemas::Type;

/// The name of a success (RFC 9110).
fn success_name(status: &str) -> Option<&'static str> {
    Some(match status {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritativeInformation",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "303" => "SeeOther",
        "304" => "NotModified",
        _ => return None,
    })
}

impl Operations<'_> {
    pub(super) fn responses(&mut self, node: Node<'_>) -> Value {
        let pointer = node.pointer.at("responses");
        let (mut successes, mut statuses, mut fixed_headers) = (vec![], vec![], vec![]);
        for (status, response) in properties(&node.operation["responses"]) {
            let pointer = pointer.at(status);
            let Ok(code) = status.parse::<u64>() else {
                self.problems
                    .error(&pointer, "expected a status code, not a range or `default`");
                continue;
            };
            let reference = response["$ref"].as_str();
            let response = match resolve(self.document, response, &pointer) {
                Ok(response) => response,
                Err(error) => {
                    self.problems.add(error);
                    continue;
                }
            };
            statuses.push(code);
            let headers = self.headers(response, &pointer);
            fixed_headers.extend(headers.fixed.into_iter().map(|mut header| {
                header["status"] = code.into();
                header
            }));
            let schema =
                self.response_body(node.type_name, status, (reference, response), &pointer);
            if code < 400 {
                match success_name(status) {
                    Some(name) => {
                        successes.push(success((status, name), response, &headers.variable, schema))
                    }
                    None => self
                        .problems
                        .error(&pointer, format!("{status} is not supported")),
                }
            }
        }
        if successes.is_empty() {
            self.problems.error(&pointer, "expected a success");
        }
        let is_enum = successes.len() > 1;
        let has_headers = |success: &Value| items(&success["headers"]).next().is_some();
        let is_struct = !is_enum && successes.iter().any(has_headers);
        for success in &mut successes {
            success["public"] = is_struct.into();
            success["response"] = format!("{}Response", node.type_name).into();
        }
        let single = successes
            .first()
            .map_or(json!("()"), |success| success["type"].clone());
        json!({
            "type": if is_enum || is_struct { format!("{}Response", node.type_name).into() } else { single },
            "typed": is_enum || is_struct,
            "enum": is_enum,
            "struct": is_struct,
            "statuses": statuses,
            "fixed_headers": fixed_headers,
            "successes": successes,
        })
    }

    /// The responses to requests that match no operation (`x-unmatched-responses`): only their schemas matter.
    pub(super) fn unmatched_responses(&mut self) {
        let pointer = Pointer::from("/x-unmatched-responses");
        for (status, node) in properties(&self.document["x-unmatched-responses"]) {
            let pointer = pointer.at(status);
            match resolve(self.document, node, &pointer) {
                Ok(response) => {
                    let response = (node["$ref"].as_str(), response);
                    self.response_body("Unmatched", status, response, &pointer);
                }
                Err(error) => self.problems.add(error),
            }
        }
    }

    /// The type of the body; `None` if there is no body.
    fn response_body(
        &mut self,
        operation_type: &str,
        status: &str,
        (reference, response): (Option<&str>, &Value),
        pointer: &Pointer,
    ) -> Option<Type> {
        let pointer = pointer.at("content");
        let mut content = properties(&response["content"]);
        let (media_type, media) = content.next()?;
        if content.next().is_some() {
            self.problems
                .error(&pointer, "a response must have one media type");
        }
        let pointer = pointer.at(media_type);
        if !(media_type == "application/json" || media_type.ends_with("+json")) {
            self.problems.error(&pointer, "a response must be JSON");
        }
        if let Some(ty) = reference.and_then(|reference| self.shared.get(reference)) {
            return Some(ty.clone());
        }
        let name = reference.map_or_else(
            || format!("{operation_type}{}", success_name(status).unwrap_or(status)),
            |reference| type_name(reference.rsplit('/').next().unwrap_or_default()),
        );
        let ty = self.response_type(&media["schema"], &pointer.at("schema"), &name);
        if let Some(reference) = reference {
            self.shared.insert(reference.to_owned(), ty.clone());
        }
        Some(ty)
    }

    fn headers(&self, response: &Value, pointer: &Pointer) -> Headers {
        let (mut headers, mut fields) = (Headers::default(), Names::default());
        fields.add("body");
        for (name, header) in properties(&response["headers"]) {
            let pointer = pointer.at("headers").at(name);
            let resolved = resolve(self.document, header, &pointer).and_then(|header| {
                Ok((
                    header,
                    resolve(self.document, &header["schema"], &pointer.at("schema"))?,
                ))
            });
            let (header, schema) = match resolved {
                Ok(resolved) => resolved,
                Err(error) => {
                    self.problems.add(error);
                    continue;
                }
            };
            let values: Vec<_> = items(&schema["enum"]).chain(schema.get("const")).collect();
            let lower_case = name.to_ascii_lowercase();
            if let [Value::String(value)] = values.as_slice() {
                headers.fixed.push(
                    json!({ "name": format!("{lower_case:?}"), "value": format!("{value:?}") }),
                );
            } else {
                let field = fields.add(&value_name(name));
                let is_required = header["required"] == true;
                headers.variable.push(json!({
                    "name": format!("{lower_case:?}"), "header": name, "field": field,
                    "type": if is_required { "HeaderValue" } else { "Option<HeaderValue>" },
                }));
            }
        }
        headers
    }
}

/// Headers with one possible value, and those whose value the application decides.
#[derive(Default)]
struct Headers {
    fixed: Vec<Value>,
    variable: Vec<Value>,
}

fn success(
    (status, name): (&str, &str),
    response: &Value,
    headers: &[Value],
    body: Option<Type>,
) -> Value {
    let media = properties(&response["content"]).next();
    let is_encoded = media.is_some_and(|(_, media)| media["x-encoded"] == true);
    let rust = match &body {
        None => "()".to_owned(),
        Some(body) if is_encoded => format!("Encoded<{}>", body.rust()),
        Some(body) => body.rust(),
    };
    json!({
        "code": status,
        "docs": docs(response),
        "variant": name,
        "status": name.to_shouty_snake_case(),
        "fields": !headers.is_empty() || body.is_some(),
        "headers": headers,
        "empty": body.is_none(),
        "encoded": is_encoded,
        "infallible": is_encoded || body.is_none(),
        "type": rust,
    })
}
