//! Parameters of an operation and of its path, in the order of the document.

use serde_json::{Value, json};

use super::media::is_json;
use super::naming::Node;
use super::style::{Kinds, Styled};
use super::{Operations, target};
use crate::document::{Pointer, items, properties, resolve};
use crate::names::{
    Names, code, docs, local_name, name_of, nested_type_name, string_literal, type_name, value_name,
};
use crate::schemas::Type;

/// A parameter, and where it is.
struct Parameter<'p> {
    reference: Option<&'p str>,
    node: &'p Value,
    pointer: Pointer,
    name: &'p str,
    part: &'p str,
}

/// The headers that are not parameters, whatever the document says.
const IGNORED_HEADERS: &[&str] = &["accept", "authorization", "content-type"];

const PARTS: &[&str] = &["path", "query", "header", "cookie"];

impl Operations<'_> {
    pub(super) fn parameters(&mut self, node: &Node<'_>) -> Vec<Value> {
        let mut parameters: Vec<Parameter<'_>> = Vec::new();
        let path = node.pointer.parent();
        for (pointer, owner) in [(&path, node.item), (&node.pointer, node.operation)] {
            for (index, node) in items(&owner["parameters"]).enumerate() {
                let pointer = pointer.at("parameters").at(index);
                let Some(parameter) = self.read_parameter(node, &pointer) else {
                    continue;
                };
                // A parameter of the operation overrides that of its path.
                parameters.retain(|one| one.name != parameter.name || one.part != parameter.part);
                parameters.push(parameter);
            }
        }
        parameters.sort_by_key(|one| PARTS.iter().position(|part| one.part == *part));
        let names: Vec<_> = parameters.iter().map(|one| self.wire_names(one)).collect();
        let mut fields = Names::default();
        let mut out = Vec::new();
        for (index, parameter) in parameters.iter().enumerate() {
            let others = parameters.iter().zip(&names).enumerate();
            let others = others
                .filter(|(other, (one, _))| *other != index && one.part == parameter.part)
                .flat_map(|(_, (_, names))| names.clone());
            let others: Vec<_> = others.collect();
            out.extend(self.parameter(&node.type_name, parameter, &others, &mut fields));
        }
        out
    }

    fn read_parameter<'n>(&self, node: &'n Value, pointer: &Pointer) -> Option<Parameter<'n>>
    where
        Self: 'n,
    {
        let parameter = match resolve(self.document, node, pointer) {
            Ok(parameter) => parameter,
            Err(error) => {
                self.problems.add(error);
                return None;
            }
        };
        let pointer = target(node, pointer);
        let (name, part) = (parameter["name"].as_str(), parameter["in"].as_str());
        let (Some(name), Some(part)) = (name, part.filter(|part| PARTS.contains(part))) else {
            let message = format!("a parameter has a name, and is in {}", PARTS.join(", "));
            self.problems.error(&pointer, message);
            return None;
        };
        let is_ignored =
            part == "header" && IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str());
        (!is_ignored).then_some(Parameter {
            reference: node["$ref"].as_str(),
            node: parameter,
            pointer,
            name,
            part,
        })
    }

    /// The names of a parameter in a request: those of its properties if it is an exploded object.
    fn wire_names(&self, one: &Parameter<'_>) -> Vec<String> {
        let (schema, pointer) = schema_of(one);
        let style = one.node["style"].as_str();
        let is_exploded = matches!(one.part, "query" | "cookie")
            && matches!(style, None | Some("form"))
            && one.node["explode"] != false
            && one.node["content"].is_null()
            && self.kinds(schema) == Kinds::OBJECT;
        if is_exploded {
            let schema = self.schemas.flattened(schema, &pointer);
            return properties(&schema["properties"])
                .map(|(name, _)| name.clone())
                .collect();
        }
        vec![one.name.to_owned()]
    }

    fn parameter(
        &mut self,
        operation: &str,
        one: &Parameter<'_>,
        others: &[String],
        fields: &mut Names,
    ) -> Option<Value> {
        let name = one.name;
        let reference = one.reference;
        let type_name = match reference {
            None => nested_type_name(operation, name),
            Some(reference) => type_name(reference.rsplit('/').next().unwrap_or_default()),
        };
        let ty = self.parameter_type(reference, one, &type_name)?;
        let field = name_of(one.node, "x-rust-name", || value_name(name));
        let field = fields.add(&field);
        let (rust, mut value) = self.value(one, &ty, others);
        let text = docs(one.node);
        let text = if text.is_empty() {
            format!("The parameter `{}`.", code(name))
        } else {
            text
        };
        // What an exploded object owns depends on the other parameters of the operation.
        if let Some(reference) = reference.filter(|_| !value.contains("ExplodedExcept")) {
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
        one: &Parameter<'_>,
        name: &str,
    ) -> Option<Type> {
        let shared = reference.and_then(|reference| self.shared.get(reference));
        if let Some(ty) = shared {
            return Some(ty.clone());
        }
        let (schema, pointer) = schema_of(one);
        if schema.is_null() {
            self.problems.error(
                &one.pointer,
                "a parameter has a schema, or content with one media type",
            );
            return None;
        }
        let mut ty = self.request_type(schema, &pointer, name);
        if let Some((media_type, _)) = properties(&one.node["content"]).next() {
            match is_json(media_type) {
                true => ty = ty.wrapped(|schema| format!("schema::json_text({schema})")),
                false if media_type == "text/plain" && self.kinds(schema) == Kinds::SCALAR => {}
                false => self.problems.error(
                    &one.pointer.at("content").at(media_type),
                    "the content of a parameter is application/json, or text/plain with a schema of text",
                ),
            }
        }
        if ty.default.is_none() {
            let target = resolve(self.document, schema, &pointer).ok();
            let default = target.and_then(|target| target.get("default"));
            ty.default = default.map(Value::to_string);
        }
        if let Some(reference) = reference {
            self.shared.insert(reference.to_owned(), ty.clone());
        }
        Some(ty)
    }

    /// The Rust type of a parameter, and the expression that decodes it.
    fn value(&self, one: &Parameter<'_>, ty: &Type, others: &[String]) -> (String, String) {
        let (name, part) = (one.name, one.part);
        let mut source = match part {
            "path" => "path(errors)".to_owned(),
            "query" => "query(errors)".to_owned(),
            "cookie" => "cookies(errors)".to_owned(),
            _ => format!("header({name:?}, errors)"),
        };
        if one.node["content"].is_null() {
            let (schema, pointer) = schema_of(one);
            let encoding = self.encoding(&Styled {
                node: one.node,
                schema,
                pointer: &pointer.parent(),
                part,
                others,
            });
            if let Some(encoding) = encoding {
                source = format!("{source}.encoding({encoding})");
            }
        }
        let is_required = one.node["required"] == true || part == "path";
        if self.ignores_empty(one, is_required) {
            source += ".allow_empty()";
        }
        let schema = ty.schema();
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
        (rust, format!("request.{source}.{call}"))
    }

    /// Whether a parameter with an empty value counts as absent: if empty values are allowed, and none is a string.
    fn ignores_empty(&self, one: &Parameter<'_>, is_required: bool) -> bool {
        let (schema, _) = schema_of(one);
        let types = self.schemas.json_types_of(schema);
        let may_be_text = types.is_none_or(|types| types.contains("string"));
        if one.part != "query" || one.node["allowEmptyValue"] != true || may_be_text {
            return false;
        }
        if is_required {
            let pointer = one.pointer.at("allowEmptyValue");
            let message = "a required parameter with an empty value has no value: make it optional";
            self.problems.error(&pointer, message);
        }
        true
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
}

/// The schema of a parameter, and where it is; `null` if it has none.
fn schema_of<'p>(one: &Parameter<'p>) -> (&'p Value, Pointer) {
    let mut content = properties(&one.node["content"]);
    match (content.next(), content.next()) {
        (None, _) => (&one.node["schema"], one.pointer.at("schema")),
        (Some((media_type, content)), None) => {
            let pointer = one.pointer.at("content").at(media_type).at("schema");
            (&content["schema"], pointer)
        }
        _ => (&Value::Null, one.pointer.at("content")),
    }
}
