//! Request bodies: JSON, a form, or either of one schema.

use serde_json::{Map, Value, json};

use super::Lowering;
use crate::Error;
use crate::document::{Place, members, resolve};
use crate::names::pascal_case;

impl Lowering<'_> {
    /// The lowered body and what the templates need to know of it; nothing where there is none.
    pub(super) fn body(
        &mut self,
        id: &str,
        operation: &Value,
        place: &Place,
    ) -> Result<Option<Map<String, Value>>, Error> {
        if operation["requestBody"].is_null() {
            return Ok(None);
        }
        let place = place.at("requestBody");
        let body = resolve(self.document, &operation["requestBody"], &place)?;
        let (mut json_schema, mut form_schema) = (None, None);
        for (media_type, content) in members(&body["content"]) {
            let slot = match media_type.as_str() {
                "application/x-www-form-urlencoded" => &mut form_schema,
                kind if kind == "application/json" || kind.ends_with("+json") => &mut json_schema,
                _ => {
                    return Err(place
                        .at("content")
                        .at(media_type)
                        .error("bodies are JSON or forms"));
                }
            };
            *slot = Some((
                &content["schema"],
                place.at("content").at(media_type).at("schema"),
            ));
        }
        if let (Some((one, _)), Some((other, at))) = (&json_schema, &form_schema)
            && one != other
        {
            return Err(at.error("several media types of one body must have the same schema"));
        }
        let (takes_json, takes_form) = (json_schema.is_some(), form_schema.is_some());
        let (schema, at) = json_schema
            .or(form_schema)
            .ok_or_else(|| place.error("want a media type"))?;
        let lowered = self.inline(schema, &format!("{}Body", pascal_case(id)), &at)?;
        let mut out = Map::new();
        let kind = match (takes_json, takes_form) {
            (true, true) => "JsonOrForm",
            (true, false) => "Json",
            _ => "Form",
        };
        let presence = if body["required"] == true {
            "required"
        } else {
            "optional"
        };
        out.insert(
            "x-body".into(),
            json!({ "kind": kind, "presence": presence }),
        );
        let content = json!({ "application/json": { "schema": lowered } });
        out.insert(
            "requestBody".into(),
            json!({ "required": body["required"], "content": content }),
        );
        Ok(Some(out))
    }
}
