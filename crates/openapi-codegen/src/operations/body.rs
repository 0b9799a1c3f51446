//! Request bodies: JSON, a form, or both with the same schema.

use serde_json::{Value, json};

use super::{Node, Operations};
use crate::document::{properties, resolve};
use crate::names::{function_name, type_name};

impl Operations<'_> {
    /// What the templates render of the body; `null` if there is none.
    pub(super) fn body(&mut self, node: Node<'_>) -> Value {
        if node.operation["requestBody"].is_null() {
            return Value::Null;
        }
        let pointer = node.pointer.at("requestBody");
        let body = match resolve(self.document, &node.operation["requestBody"], &pointer) {
            Ok(body) => body,
            Err(error) => {
                self.problems.add(error);
                return Value::Null;
            }
        };
        let pointer = pointer.at("content");
        let (mut json_schema, mut form_schema) = (None, None);
        for (media_type, content) in properties(&body["content"]) {
            let pointer = pointer.at(media_type);
            let schema = match media_type.as_str() {
                "application/x-www-form-urlencoded" => &mut form_schema,
                name if name == "application/json" || name.ends_with("+json") => &mut json_schema,
                _ => {
                    self.problems.error(&pointer, "a body is JSON or a form");
                    continue;
                }
            };
            *schema = Some((&content["schema"], pointer.at("schema")));
        }
        if let (Some((json_schema, _)), Some((form_schema, pointer))) = (&json_schema, &form_schema)
            && json_schema != form_schema
        {
            self.problems.error(
                pointer,
                "all media types of a body must have the same schema",
            );
        }
        let format = match (&json_schema, &form_schema) {
            (Some(_), Some(_)) => "JsonOrForm",
            (Some(_), None) => "Json",
            _ => "Form",
        };
        let Some((schema, pointer)) = json_schema.or(form_schema) else {
            return Value::Null;
        };
        let ty = self.request_type(schema, &pointer, &type_name(&format!("{}_body", node.name)));
        let is_required = body["required"] == true;
        let rust = if is_required {
            ty.rust()
        } else {
            format!("Option<{}>", ty.rust())
        };
        json!({
            "format": format,
            "presence": if is_required { "required" } else { "optional" },
            "function": function_name("decode", &format!("{}_body", node.name)),
            "type": rust,
            "schema": ty.schema(),
        })
    }
}
