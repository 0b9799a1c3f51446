//! Request bodies: JSON, a form, or both with the same schema.

use serde_json::{Map, Value, json};

use super::Normalizer;
use crate::Error;
use crate::document::{Pointer, properties, resolve};
use crate::names::{type_name, value_name};

impl Normalizer<'_> {
    /// The normalized body and its `x-body`, which describes it to the templates; empty if there is no body.
    pub(super) fn body(
        &mut self,
        name: &str,
        operation: &Value,
        pointer: &Pointer,
    ) -> Result<Map<String, Value>, Error> {
        let mut out = Map::new();
        if operation["requestBody"].is_null() {
            return Ok(out);
        }
        let pointer = pointer.at("requestBody");
        let body = resolve(self.document, &operation["requestBody"], &pointer)?;
        let pointer = pointer.at("content");
        let (mut json_schema, mut form_schema) = (None, None);
        for (media_type, content) in properties(&body["content"]) {
            let pointer = pointer.at(media_type);
            let schema = match media_type.as_str() {
                "application/x-www-form-urlencoded" => &mut form_schema,
                name if name == "application/json" || name.ends_with("+json") => &mut json_schema,
                _ => return Err(pointer.error("a body is JSON or a form")),
            };
            *schema = Some((&content["schema"], pointer.at("schema")));
        }
        if let (Some((json_schema, _)), Some((form_schema, pointer))) = (&json_schema, &form_schema)
            && json_schema != form_schema
        {
            return Err(pointer.error("all media types of a body must have the same schema"));
        }
        let format = match (&json_schema, &form_schema) {
            (Some(_), Some(_)) => "JsonOrForm",
            (Some(_), None) => "Json",
            _ => "Form",
        };
        let (schema, pointer) = json_schema
            .or(form_schema)
            .ok_or_else(|| pointer.error("expected a media type"))?;
        let body_name = format!("{name}_body");
        let schema = self.inline(schema, &type_name(&body_name), &pointer)?;
        let is_required = body["required"] == true;
        let function = value_name(&body_name);
        let presence = if is_required { "required" } else { "optional" };
        out.insert(
            "x-body".into(),
            json!({ "format": format, "presence": presence, "function": function }),
        );
        let content = json!({ "application/json": { "schema": schema } });
        let body = json!({ "required": is_required, "content": content });
        out.insert("requestBody".into(), body);
        Ok(out)
    }
}
