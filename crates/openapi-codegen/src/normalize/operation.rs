//! Paths and operations. What the templates need to know about an operation is in its `x-` properties.

use serde_json::{Map, Value, json};

use super::{Normalizer, describe, entry, name_of};
use crate::Error;
use crate::document::{Pointer, items, properties};
use crate::names::{Names, constant_name, module_name, type_name, value_name};

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];

impl Normalizer<'_> {
    pub(super) fn paths(&mut self, pointer: &Pointer) -> Result<Value, Error> {
        let mut paths = Map::new();
        let mut names = Names::default();
        for (path, item) in properties(&self.document["paths"]) {
            let pointer = pointer.at(path);
            check_path(path, &pointer)?;
            let mut operations = Map::new();
            for (method, operation) in properties(item) {
                let pointer = pointer.at(method);
                if matches!(method.as_str(), "parameters" | "summary" | "description")
                    || method.starts_with("x-")
                {
                    continue;
                }
                if !METHODS.contains(&method.as_str()) {
                    let methods = METHODS.join(", ");
                    return Err(pointer.error(format!("only {methods} are supported")));
                }
                let default = || value_name(&format!("{method}{path}"));
                let id = name_of(operation, "operationId", default);
                let name = name_of(operation, "x-rust-name", || value_name(&id));
                let name = names.add(&name);
                let mut operation = self.operation(&name, item, operation, &pointer)?;
                operation["x-document-id"] = id.into();
                operations.insert(method.clone(), operation);
            }
            paths.insert(path.clone(), operations.into());
        }
        Ok(paths.into())
    }

    fn operation(
        &mut self,
        name: &str,
        item: &Value,
        operation: &Value,
        pointer: &Pointer,
    ) -> Result<Value, Error> {
        let type_name = type_name(name);
        let mut out = Map::new();
        let extensions = properties(operation).filter(|(key, _)| key.starts_with("x-"));
        out.extend(extensions.map(|(key, value)| (key.clone(), value.clone())));
        out.insert("operationId".into(), name.into());
        let tag = operation["tags"][0].as_str().unwrap_or("default");
        out.insert("tags".into(), json!([module_name(tag)]));
        out.insert("x-tag".into(), tag.into());
        out.extend(entry("summary", operation));
        out.extend(entry("deprecated", operation));
        if operation["description"].is_string() {
            out.extend(describe(operation).map(|text| ("description".to_owned(), text)));
        }
        let parameters = self.parameters(&type_name, item, operation, pointer)?;
        let has_parameters = !parameters.is_empty();
        out.insert("x-parameters".into(), has_parameters.into());
        out.insert("parameters".into(), parameters.into());
        out.extend(self.body(name, operation, pointer)?);
        let has_input = has_parameters || out.contains_key("requestBody");
        out.insert("x-decodes".into(), has_input.into());
        let parameters = format!("apis::{type_name}Parameters::decode(&request, &mut errors)");
        let body = out.get("x-body").and_then(|body| body["function"].as_str());
        let decoded = match body.map(|function| format!("{function}(&request, &mut errors)")) {
            None => format!("Some(parameters) = {parameters}"),
            Some(body) if has_parameters => {
                format!("(Some(parameters), Some(body)) = ({parameters}, {body})")
            }
            Some(body) => format!("Some(body) = {body}"),
        };
        out.insert("x-decoded".into(), decoded.into());
        let security = self.security(operation, pointer)?;
        let ignores_request = !has_input && security.is_none();
        out.insert("x-ignores-request".into(), ignores_request.into());
        out.extend(self.responses(&type_name, operation, pointer)?);
        check_statuses(&out, has_input, security.is_some(), pointer)?;
        out.extend(security.map(|security| ("x-security".to_owned(), security)));
        out.insert("x-method".into(), name.into());
        out.insert("x-constant".into(), constant_name(name).into());
        out.insert("x-type".into(), type_name.into());
        Ok(out.into())
    }
}

fn check_path(path: &str, pointer: &Pointer) -> Result<(), Error> {
    if path.contains("}{") {
        return Err(pointer.error("there must be text between two path parameters"));
    }
    Ok(())
}

/// Fails unless an operation declares every status code with which the runtime responds on its behalf.
fn check_statuses(
    out: &Map<String, Value>,
    has_input: bool,
    is_secured: bool,
    pointer: &Pointer,
) -> Result<(), Error> {
    let has_body = out.contains_key("requestBody");
    let has_role = out.contains_key("x-required-role");
    for (status, is_required, reason) in [
        (500, true, "every operation can fail"),
        (401, is_secured, "the operation is secured"),
        (403, has_role, "the operation requires a role"),
        (422, has_input, "the operation has parameters or a body"),
        (408, has_body, "the operation has a body"),
        (413, has_body, "the operation has a body"),
    ] {
        if is_required && !items(&out["x-statuses"]).any(|code| *code == json!(status)) {
            return Err(pointer
                .at("responses")
                .error(format!("declare {status}: {reason}")));
        }
    }
    Ok(())
}
