//! Responses. Errors travel as errors, so only their statuses and fixed headers matter; a success decides a type.

use serde_json::{Map, Value, json};

use super::{Lowering, describe};
use crate::Error;
use crate::document::{Place, elements, members, resolve};
use crate::names::pascal_case;

/// Names of successes in the words of RFC 9110.
const SUCCESSES: &[(u64, &str)] = &[
    (200, "Ok"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "NonAuthoritativeInformation"),
    (204, "NoContent"),
    (205, "ResetContent"),
    (206, "PartialContent"),
    (303, "SeeOther"),
    (304, "NotModified"),
];

impl Lowering<'_> {
    pub(super) fn responses(
        &mut self,
        id: &str,
        operation: &Value,
        place: &Place,
    ) -> Result<Map<String, Value>, Error> {
        let (mut successes, mut statuses, mut fixed) = (Map::new(), Vec::new(), Vec::new());
        let mut free_headers = false;
        for (status, response) in members(&operation["responses"]) {
            let place = place.at("responses").at(status);
            let code: u64 = status.parse().map_err(|_| {
                place.error("want a status code; ranges and `default` hide what is answered")
            })?;
            let response = resolve(self.document, response, &place)?;
            statuses.push(code);
            let headers = self.headers(code, response, &mut fixed, &place)?;
            if code < 400 {
                free_headers |= !headers.is_empty();
                successes.insert(
                    status.clone(),
                    self.success(id, code, response, &headers, &place)?,
                );
            }
        }
        let several = successes.len() > 1 || free_headers;
        if successes.is_empty() {
            return Err(place.at("responses").error("declare a success"));
        }
        let mut out = Map::new();
        out.insert("responses".into(), successes.into());
        out.insert("x-statuses".into(), statuses.into());
        out.insert("x-fixed-headers".into(), fixed.into());
        out.insert("x-several-successes".into(), several.into());
        Ok(out)
    }

    fn success(
        &mut self,
        id: &str,
        code: u64,
        response: &Value,
        headers: &[Value],
        place: &Place,
    ) -> Result<Value, Error> {
        let name = SUCCESSES.iter().find(|(one, _)| *one == code);
        let (_, variant) =
            name.ok_or_else(|| place.error(format!("{code} is no success that is generated")))?;
        let mut content = members(&response["content"]);
        let media = content.next();
        if content.next().is_some() {
            return Err(place.at("content").error("an answer has one media type"));
        }
        let mut out = json!({
            "description": describe(response).unwrap_or_default(),
            "x-variant": variant, "x-status": code, "x-headers": headers, "x-empty": media.is_none(),
            "x-struct": !headers.is_empty() || media.is_some(),
        });
        if let Some((media_type, content)) = media {
            if !(media_type == "application/json" || media_type.ends_with("+json")) {
                return Err(place.at("content").at(media_type).error("answers are JSON"));
            }
            let place = place.at("content").at(media_type).at("schema");
            let schema = self.inline(
                &content["schema"],
                &format!("{}{variant}", pascal_case(id)),
                &place,
            )?;
            out["x-encoded"] = (content["x-encoded"] == true).into();
            out["content"] = json!({ "application/json": { "schema": schema } });
        }
        Ok(out)
    }

    /// The headers whose values the handler decides. Those with one value only are noted in `fixed`.
    fn headers(
        &self,
        code: u64,
        response: &Value,
        fixed: &mut Vec<Value>,
        place: &Place,
    ) -> Result<Vec<Value>, Error> {
        let mut free = Vec::new();
        for (name, header) in members(&response["headers"]) {
            let place = place.at("headers").at(name);
            let header = resolve(self.document, header, &place)?;
            let schema = resolve(self.document, &header["schema"], &place.at("schema"))?;
            let values: Vec<_> = elements(&schema["enum"])
                .chain(schema.get("const"))
                .collect();
            let lower = name.to_ascii_lowercase();
            if let [Value::String(value)] = values.as_slice() {
                fixed.push(json!({ "status": code, "name": lower, "value": value }));
            } else {
                free.push(json!({ "name": lower, "field": lower.replace('-', "_"), "required": header["required"] == true }));
            }
        }
        Ok(free)
    }
}
