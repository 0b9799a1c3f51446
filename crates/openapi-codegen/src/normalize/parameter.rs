//! Parameters of an operation and of its path, in the order of the document.

use serde_json::{Map, Value};

use super::references::referenced_name;
use super::{Normalizer, describe, entry, name_of};
use crate::Error;
use crate::document::{Pointer, items, resolve};
use crate::names::{Names, local_name, nested_type_name, type_name, value_name};

impl Normalizer<'_> {
    pub(super) fn parameters(
        &mut self,
        type_name: &str,
        item: &Value,
        operation: &Value,
        pointer: &Pointer,
    ) -> Result<Vec<Value>, Error> {
        let mut out: Vec<Value> = Vec::new();
        for node in items(&item["parameters"]).chain(items(&operation["parameters"])) {
            let pointer = pointer.at("parameters").at(out.len());
            let parameter = self.parameter(type_name, node, &pointer)?;
            // A parameter of the operation overrides that of its path.
            out.retain(|one| one["name"] != parameter["name"] || one["in"] != parameter["in"]);
            out.push(parameter);
        }
        let mut fields = Names::default();
        for parameter in &mut out {
            let field = parameter["x-field"].as_str().unwrap_or_default();
            let field = fields.add(field);
            parameter["x-local"] = local_name(&field).into();
            parameter["x-field"] = field.into();
            self.share(parameter);
        }
        Ok(out)
    }

    fn parameter(
        &mut self,
        operation: &str,
        node: &Value,
        pointer: &Pointer,
    ) -> Result<Value, Error> {
        let parameter = resolve(self.document, node, pointer)?;
        let name = parameter["name"]
            .as_str()
            .ok_or_else(|| pointer.error("expected a name"))?;
        if !parameter["content"].is_null() {
            let pointer = pointer.at("content");
            return Err(pointer.error("a parameter must have a schema"));
        }
        if parameter["in"] == "path" && parameter["required"] != true {
            return Err(pointer.error("a path parameter must be required"));
        }
        let mut out = Map::new();
        let type_name = match node["$ref"].as_str() {
            None => nested_type_name(operation, name),
            Some(reference) => {
                out.insert("x-reference".into(), reference.into());
                type_name(referenced_name(reference))
            }
        };
        let pointer_to_schema = pointer.at("schema");
        let schema = &parameter["schema"];
        let schema = self.inline_once(node, schema, &type_name, &pointer_to_schema)?;
        let field = name_of(parameter, "x-rust-name", || value_name(name));
        out.insert("name".into(), name.into());
        out.insert("x-field".into(), field.into());
        out.insert("x-key".into(), format!("{name:?}").into());
        out.insert("in".into(), parameter["in"].clone());
        out.insert("required".into(), (parameter["required"] == true).into());
        out.extend(describe(parameter).map(|text| ("description".to_owned(), text)));
        out.extend(entry("x-default", &schema));
        let encoding = encoding(parameter, &schema, pointer)?;
        out.extend(encoding.map(|text| ("x-encoding".to_owned(), text.into())));
        out.insert("schema".into(), schema);
        Ok(out.into())
    }

    /// Names the function that decodes a component parameter, `x-function`. It is generated with the first operation that
    /// has the parameter, `x-defines`.
    fn share(&mut self, parameter: &mut Value) {
        let Some(reference) = parameter["x-reference"].as_str().map(str::to_owned) else {
            return;
        };
        if !self.functions.contains_key(&reference) {
            let name = self
                .function_names
                .add(&value_name(referenced_name(&reference)));
            self.functions.insert(reference.clone(), name);
            parameter["x-defines"] = true.into();
            // The first function of all, with which the module is declared.
            parameter["x-first"] = (self.functions.len() == 1).into();
        }
        parameter["x-function"] = self.functions[&reference].clone().into();
    }
}

/// How a list is written in one string.
fn encoding(
    parameter: &Value,
    schema: &Value,
    pointer: &Pointer,
) -> Result<Option<&'static str>, Error> {
    let part = parameter["in"].as_str().unwrap_or_default();
    let default = if matches!(part, "query" | "cookie") {
        "form"
    } else {
        "simple"
    };
    let style = parameter["style"].as_str().unwrap_or(default);
    let explode = parameter["explode"].as_bool().unwrap_or(style == "form");
    if schema["type"] == "object" {
        let pointer = pointer.at("schema");
        return Err(pointer.error("a parameter must not be an object"));
    }
    match (part, style, explode) {
        _ if schema["type"] != "array" => Ok(None),
        ("query", "form", true) => Ok(None),
        ("query" | "cookie", "form", _) => Ok(Some("Encoding::Array(Style::Form)")),
        ("path" | "header", "simple", _) => {
            Ok(Some("Encoding::Array(Style::Simple { explode: false })"))
        }
        ("query", "spaceDelimited", _) => Ok(Some("Encoding::Array(Style::SpaceDelimited)")),
        ("query", "pipeDelimited", _) => Ok(Some("Encoding::Array(Style::PipeDelimited)")),
        _ => Err(pointer.at("style").error(format!(
            "the style {style} is not supported for a {part} parameter"
        ))),
    }
}
