//! Responses. A success is a Rust type; errors are constructed by the application, so that only their status, fixed
//! headers and schemas matter.

use heck::ToShoutySnakeCase;
use serde_json::{Map, Value, json};

use super::references::referenced_name;
use super::{Normalizer, describe};
use crate::Error;
use crate::document::{Pointer, items, properties, resolve};
use crate::names::{Names, type_name, value_name};

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

impl Normalizer<'_> {
    pub(super) fn responses(
        &mut self,
        operation_type: &str,
        operation: &Value,
        pointer: &Pointer,
    ) -> Result<Map<String, Value>, Error> {
        let pointer = pointer.at("responses");
        let (mut successes, mut statuses, mut fixed_headers) = (Map::new(), vec![], vec![]);
        for (status, node) in properties(&operation["responses"]) {
            let pointer = pointer.at(status);
            let code: u64 = status
                .parse()
                .map_err(|_| pointer.error("expected a status code, not a range or `default`"))?;
            let response = resolve(self.document, node, &pointer)?;
            statuses.push(code);
            let headers = self.headers(response, &pointer)?;
            fixed_headers.extend(headers.fixed.into_iter().map(|mut header| {
                header["status"] = code.into();
                header
            }));
            let schema = self.response_schema(operation_type, status, node, &pointer)?;
            if code < 400 {
                let name = success_name(status)
                    .ok_or_else(|| pointer.error(format!("{status} is not supported")))?;
                let success = success(name, response, &headers.variable, schema);
                successes.insert(status.clone(), success);
            } else {
                self.error_schemas.extend(schema);
            }
        }
        if successes.is_empty() {
            return Err(pointer.error("expected a success"));
        }
        let is_enum = successes.len() > 1;
        let has_headers = |success: &Value| items(&success["x-headers"]).next().is_some();
        let is_struct = !is_enum && successes.values().any(has_headers);
        for (_, success) in &mut successes {
            success["x-public"] = is_struct.into();
            success["x-response"] = format!("{operation_type}Response").into();
        }
        let mut out = Map::new();
        out.insert("responses".into(), successes.into());
        out.insert("x-statuses".into(), statuses.into());
        out.insert("x-fixed-headers".into(), fixed_headers.into());
        out.insert("x-typed-response".into(), (is_enum || is_struct).into());
        out.insert("x-response-enum".into(), is_enum.into());
        out.insert("x-response-struct".into(), is_struct.into());
        Ok(out)
    }

    /// The responses to requests that match no operation (`x-unmatched-responses`): only their schemas matter.
    pub(super) fn unmatched_responses(&mut self) -> Result<(), Error> {
        let pointer = Pointer::default().at("x-unmatched-responses");
        for (status, node) in properties(&self.document["x-unmatched-responses"]) {
            let schema = self.response_schema("Unmatched", status, node, &pointer.at(status))?;
            self.error_schemas.extend(schema);
        }
        Ok(())
    }

    /// The schema of the body; `None` if there is no body.
    fn response_schema(
        &mut self,
        operation_type: &str,
        status: &str,
        node: &Value,
        pointer: &Pointer,
    ) -> Result<Option<Value>, Error> {
        let response = resolve(self.document, node, pointer)?;
        let pointer = pointer.at("content");
        let mut content = properties(&response["content"]);
        let Some((media_type, media)) = content.next() else {
            return Ok(None);
        };
        if content.next().is_some() {
            return Err(pointer.error("a response must have one media type"));
        }
        let pointer = pointer.at(media_type);
        if !(media_type == "application/json" || media_type.ends_with("+json")) {
            return Err(pointer.error("a response must be JSON"));
        }
        let name = node["$ref"].as_str().map_or_else(
            || format!("{operation_type}{}", success_name(status).unwrap_or(status)),
            |reference| type_name(referenced_name(reference)),
        );
        let schema = self.inline_once(node, &media["schema"], &name, &pointer.at("schema"))?;
        Ok(Some(schema))
    }

    fn headers(&self, response: &Value, pointer: &Pointer) -> Result<Headers, Error> {
        let (mut headers, mut fields) = (Headers::default(), Names::default());
        fields.add("body");
        for (name, header) in properties(&response["headers"]) {
            let pointer = pointer.at("headers").at(name);
            let header = resolve(self.document, header, &pointer)?;
            let schema = resolve(self.document, &header["schema"], &pointer.at("schema"))?;
            let values: Vec<_> = items(&schema["enum"]).chain(schema.get("const")).collect();
            let lower_case = name.to_ascii_lowercase();
            if let [Value::String(value)] = values.as_slice() {
                headers
                    .fixed
                    .push(json!({ "name": lower_case, "value": value }));
            } else {
                let field = fields.add(&value_name(name));
                headers.variable.push(json!({
                    "name": lower_case, "header": name, "field": field,
                    "required": header["required"] == true,
                }));
            }
        }
        Ok(headers)
    }
}

/// Headers with one possible value, and those whose value the application decides.
#[derive(Default)]
struct Headers {
    fixed: Vec<Value>,
    variable: Vec<Value>,
}

fn success(name: &str, response: &Value, headers: &[Value], schema: Option<Value>) -> Value {
    let media = properties(&response["content"]).next();
    let is_encoded = media.is_some_and(|(_, media)| media["x-encoded"] == true);
    let mut out = json!({
        "description": describe(response).unwrap_or_default(),
        "x-variant": name,
        "x-status": name.to_shouty_snake_case(),
        "x-fields": !headers.is_empty() || schema.is_some(),
        "x-headers": headers,
        "x-empty": schema.is_none(),
        "x-encoded": is_encoded,
        "x-infallible": is_encoded || schema.is_none(),
    });
    if let Some(schema) = schema {
        out["content"] = json!({ "application/json": { "schema": schema } });
    }
    out
}
