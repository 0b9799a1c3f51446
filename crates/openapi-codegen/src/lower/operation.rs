//! Paths and operations. What the templates need to know of an operation as a whole stands in its `x-` members.

use serde_json::{Map, Value, json};

use super::{Lowering, describe, parameter};
use crate::Error;
use crate::document::{Place, elements, members};

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];

impl Lowering<'_> {
    pub(super) fn paths(&mut self, place: &Place) -> Result<Value, Error> {
        let mut paths = Map::new();
        let mut seen = Vec::new();
        for (path, item) in members(&self.document["paths"]) {
            let place = place.at(path);
            check_path(path, &place)?;
            let mut lowered = Map::new();
            for (method, operation) in members(item) {
                let place = place.at(method);
                match method.as_str() {
                    "parameters" | "summary" | "description" => continue,
                    method if METHODS.contains(&method) => {}
                    method if method.starts_with("x-") => continue,
                    _ => {
                        return Err(
                            place.error(format!("only {} are generated", METHODS.join(", ")))
                        );
                    }
                }
                let id = operation_id(operation, &place)?;
                if seen.contains(&id) {
                    return Err(place
                        .at("operationId")
                        .error(format!("{id} is there already")));
                }
                seen.push(id.clone());
                let mut operation = self.operation(&id, item, operation, &place)?;
                operation["x-segments"] = parameter_segments(path);
                lowered.insert(method.clone(), operation);
            }
            paths.insert(path.clone(), lowered.into());
        }
        Ok(paths.into())
    }

    fn operation(
        &mut self,
        id: &str,
        item: &Value,
        operation: &Value,
        place: &Place,
    ) -> Result<Value, Error> {
        let tags = elements(&operation["tags"]).count();
        if tags != 1 {
            return Err(place
                .at("tags")
                .error("want exactly one tag: it names the trait"));
        }
        let mut out = Map::new();
        for (key, value) in members(operation).filter(|(key, _)| key.starts_with("x-")) {
            out.insert(key.clone(), value.clone());
        }
        out.insert("operationId".into(), id.into());
        out.insert("tags".into(), operation["tags"].clone());
        for key in ["summary", "deprecated"] {
            out.extend(
                operation
                    .get(key)
                    .map(|value| (key.to_owned(), value.clone())),
            );
        }
        if operation["description"].is_string() {
            out.extend(describe(operation).map(|text| ("description".to_owned(), text)));
        }
        let parameters = self.parameters(id, item, operation, place)?;
        parameter::check_path_parameters(&parameters, place)?;
        out.insert("x-several-parameters".into(), (parameters.len() > 1).into());
        out.insert("x-parameters".into(), (!parameters.is_empty()).into());
        out.insert("parameters".into(), parameters.clone().into());
        let body = self.body(id, operation, place)?;
        let decodes = body.is_some() || !parameters.is_empty();
        out.insert("x-decodes".into(), decodes.into());
        out.extend(body.into_iter().flatten());
        let security = self.security(operation, place)?;
        out.insert(
            "x-ignores-request".into(),
            (!decodes && security.is_none()).into(),
        );
        out.extend(self.responses(id, operation, place)?);
        required_statuses(&out, decodes, security.as_ref(), place)?;
        out.extend(security.map(|security| ("x-security".to_owned(), security)));
        Ok(out.into())
    }
}

fn operation_id(operation: &Value, place: &Place) -> Result<String, Error> {
    let id = operation["operationId"].as_str().unwrap_or_default();
    let snake = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if id.is_empty() || !id.chars().all(snake) {
        return Err(place
            .at("operationId")
            .error("want a name in snake_case: it names the method"));
    }
    Ok(id.to_owned())
}

/// The parameters of a path, and which of its segments each is.
fn parameter_segments(path: &str) -> Value {
    let name = |segment: &str| Some(segment.strip_prefix('{')?.strip_suffix('}')?.to_owned());
    let segments = path.split('/').enumerate();
    segments
        .filter_map(|(index, segment)| Some(json!({ "index": index, "name": name(segment)? })))
        .collect()
}

fn check_path(path: &str, place: &Place) -> Result<(), Error> {
    for segment in path.split('/') {
        let whole = segment.starts_with('{') && segment.ends_with('}');
        if segment.contains(['{', '}']) && !whole {
            return Err(place.error("a path parameter must be a whole segment"));
        }
    }
    Ok(())
}

/// The statuses that the generated route itself answers with must be declared.
fn required_statuses(
    out: &Map<String, Value>,
    decodes: bool,
    security: Option<&Value>,
    place: &Place,
) -> Result<(), Error> {
    let declared = &out["x-statuses"];
    let mut wanted = vec![(500, "every operation can meet something unforeseen")];
    if security.is_some() {
        wanted.push((401, "the operation is secured"));
    }
    if security.is_some_and(|security| security["role"].is_string()) {
        wanted.push((403, "the operation asks for a role"));
    }
    if decodes {
        wanted.push((422, "the operation takes input"));
    }
    if out.contains_key("requestBody") {
        wanted.push((408, "the operation takes a body"));
        wanted.push((413, "the operation takes a body"));
    }
    for (status, reason) in wanted {
        if !elements(declared).any(|one| one == &json!(status)) {
            return Err(place
                .at("responses")
                .error(format!("declare {status}: {reason}")));
        }
    }
    Ok(())
}
