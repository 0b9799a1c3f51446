//! Parameters of an operation and of its path, in the order of the document.

use serde_json::{Value, json};

use super::{Node, Operations};
use crate::document::{Pointer, items, resolve};
use crate::names::{
    Names, docs, local_name, name_of, nested_type_name, string_literal, type_name, value_name,
};
use crate::schemas::{Shape, Type};

/// A parameter, and where it is.
struct Parameter<'p> {
    node: &'p Value,
    parameter: &'p Value,
    pointer: Pointer,
}

impl Operations<'_> {
    pub(super) fn parameters(&mut self, node: Node<'_>) -> Vec<Value> {
        let mut parameters: Vec<Parameter<'_>> = Vec::new();
        let path = node.pointer.parent();
        for (pointer, owner) in [(&path, node.item), (node.pointer, node.operation)] {
            for (index, node) in items(&owner["parameters"]).enumerate() {
                let pointer = pointer.at("parameters").at(index);
                match resolve(self.document, node, &pointer) {
                    Ok(parameter) => {
                        // A parameter of the operation overrides that of its path.
                        parameters.retain(|one| {
                            one.parameter["name"] != parameter["name"]
                                || one.parameter["in"] != parameter["in"]
                        });
                        parameters.push(Parameter {
                            node,
                            parameter,
                            pointer,
                        });
                    }
                    Err(error) => self.problems.add(error),
                }
            }
        }
        parameters.sort_by_key(|one| {
            ["path", "query", "header", "cookie"]
                .iter()
                .position(|part| one.parameter["in"] == *part)
        });
        let mut fields = Names::default();
        let parameters = parameters.iter();
        parameters
            .filter_map(|parameter| self.parameter(node.type_name, parameter, &mut fields))
            .collect()
    }

    fn parameter(
        &mut self,
        operation: &str,
        one: &Parameter<'_>,
        fields: &mut Names,
    ) -> Option<Value> {
        let Parameter {
            node,
            parameter,
            pointer,
        } = one;
        let Some(name) = parameter["name"].as_str() else {
            self.problems.error(pointer, "expected a name");
            return None;
        };
        if !parameter["content"].is_null() {
            self.problems
                .error(&pointer.at("content"), "a parameter must have a schema");
            return None;
        }
        let reference = node["$ref"].as_str();
        let type_name = match reference {
            None => nested_type_name(operation, name),
            Some(reference) => type_name(reference.rsplit('/').next().unwrap_or_default()),
        };
        let ty = self.parameter_type(reference, parameter, pointer, &type_name);
        let field = name_of(parameter, "x-rust-name", || value_name(name));
        let field = fields.add(&field);
        let (rust, mut value) = self.value(name, parameter, &ty, pointer)?;
        let text = docs(parameter);
        let text = if text.is_empty() {
            format!("The parameter `{name}`.")
        } else {
            text
        };
        if let Some(reference) = reference {
            let function = self.function(reference, &text, &rust, &value);
            value = format!("parameters::{function}(request, errors)");
        }
        Some(
            json!({ "name": field, "local": local_name(&field), "docs": text, "type": rust, "value": value }),
        )
    }

    fn parameter_type(
        &mut self,
        reference: Option<&str>,
        parameter: &Value,
        pointer: &Pointer,
        name: &str,
    ) -> Type {
        let shared = reference.and_then(|reference| self.shared.get(reference));
        if let Some(ty) = shared {
            return ty.clone();
        }
        let ty = self.request_type(&parameter["schema"], &pointer.at("schema"), name);
        if let Some(reference) = reference {
            self.shared.insert(reference.to_owned(), ty.clone());
        }
        ty
    }

    /// The Rust type of a parameter, and the expression that decodes it.
    fn value(
        &self,
        name: &str,
        parameter: &Value,
        ty: &Type,
        pointer: &Pointer,
    ) -> Option<(String, String)> {
        let part = parameter["in"].as_str().unwrap_or_default();
        let source = match part {
            "path" => "path(errors)".to_owned(),
            "query" => "query(errors)".to_owned(),
            "header" => format!("header({name:?}, errors)"),
            "cookie" => "cookies(errors)".to_owned(),
            _ => {
                self.problems
                    .error(&pointer.at("in"), "expected path, query, header or cookie");
                return None;
            }
        };
        let schema = match self.separator(parameter, ty, pointer) {
            Some(separator) => format!("schema::separated({separator:?}, {})", ty.schema()),
            None => ty.schema(),
        };
        let is_required = parameter["required"] == true || part == "path";
        let (rust, call) = match &ty.default {
            _ if is_required => (ty.rust(), format!("required({name:?}, &{schema})")),
            Some(default) => (
                ty.rust(),
                format!(
                    "or_default({name:?}, &{schema}, {})",
                    string_literal(default)
                ),
            ),
            None => (
                format!("Option<{}>", ty.rust()),
                format!("optional({name:?}, &{schema})"),
            ),
        };
        Some((rust, format!("request.{source}.{call}")))
    }

    /// The function that decodes a component parameter, which is added if it is new.
    fn function(&mut self, reference: &str, docs: &str, rust: &str, value: &str) -> String {
        if let Some(function) = self.functions.get(reference) {
            return function.clone();
        }
        let name = value_name(reference.rsplit('/').next().unwrap_or_default());
        let name = self.function_names.add(&name);
        self.functions.insert(reference.to_owned(), name.clone());
        self.parameters
            .push(json!({ "name": name, "docs": docs, "type": rust, "value": value }));
        name
    }

    /// What separates the items of a list in one string.
    fn separator(&self, parameter: &Value, ty: &Type, pointer: &Pointer) -> Option<&'static str> {
        let part = parameter["in"].as_str().unwrap_or_default();
        let default = if matches!(part, "query" | "cookie") {
            "form"
        } else {
            "simple"
        };
        let style = parameter["style"].as_str().unwrap_or(default);
        let explode = parameter["explode"].as_bool().unwrap_or(style == "form");
        if ty.shape == Shape::Object {
            self.problems
                .error(&pointer.at("schema"), "a parameter must not be an object");
        }
        match (part, style, explode) {
            _ if ty.shape != Shape::List => None,
            ("query", "form", true) => None,
            ("query" | "cookie", "form", _) | ("path" | "header", "simple", _) => Some(","),
            ("query", "spaceDelimited", _) => Some(" "),
            ("query", "pipeDelimited", _) => Some("|"),
            _ => {
                let message = format!("the style {style} is not supported for a {part} parameter");
                self.problems.error(&pointer.at("style"), message);
                None
            }
        }
    }
}
