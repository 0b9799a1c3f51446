//! From operations to what the templates render: one trait method, its parameters, its responses and its route.
//!
//! - `parameter`, with `style`; `body`, with `body_code`, `format` and `form`: what a request contains;
//! - `response`, with `status`, `field`, `header`, `response_body`; `rejection`: responses of the runtime;
//! - `security`, with `scheme`: who may call an operation;
//! - `naming`: the names of all operations; `media`: media types; `strict`: the rules of `x-strict`.

mod body;
mod body_code;
mod field;
mod form;
mod format;
mod header;
mod media;
mod naming;
mod parameter;
mod rejection;
mod reserved;
mod response;
mod response_body;
#[cfg(test)]
mod response_tests;
mod scheme;
mod security;
mod status;
mod strict;
mod style;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::document::Pointer;
use crate::names::{Names, code, constant_name, docs, function_name, module_name, type_name};
use crate::problems::Problems;
use crate::schemas::{Direction, Schemas, Type};
use naming::Node;
use rejection::{Common, Shapes};
use security::{RenderedSecurity, Security};

/// The state while operations are read.
pub struct Operations<'a> {
    document: &'a Value,
    problems: &'a Problems,
    schemas: Schemas<'a>,
    /// The models that are part of requests.
    decoded: BTreeSet<usize>,
    /// Modules and traits by tag.
    tags: BTreeMap<String, Tag>,
    modules: Names,
    /// The types in `apis`.
    types: Names,
    /// The types of component parameters and component responses, by `$ref`.
    shared: BTreeMap<String, Type>,
    /// The functions that decode component parameters, by `$ref`.
    functions: BTreeMap<String, String>,
    function_names: Names,
    parameters: Vec<Value>,
    /// The names of the enumerations for several media types, by the `$ref` of the response.
    shared_bodies: BTreeMap<String, String>,
    /// Those of the operation that is being read.
    bodies: Vec<Value>,
    security: Security,
}

#[derive(Clone)]
struct Tag {
    module: String,
    trait_name: String,
}

/// What the templates render.
pub struct Rendering {
    /// The operations, with the module of each.
    pub operations: Vec<(String, Value)>,
    /// The functions for shared parameters.
    pub parameters: Value,
    pub security: RenderedSecurity,
    /// The bodies that are common to the rejections of all operations.
    pub rejections: Value,
    pub models: Value,
    /// The content of `schemas.json`.
    pub checks: Option<Value>,
}

/// What an operation requires of a request, as the templates render it.
#[derive(Default)]
struct Input {
    parameters: Vec<Value>,
    body: Value,
    security: Value,
}

impl<'a> Operations<'a> {
    pub fn new(document: &'a Value, problems: &'a Problems) -> Self {
        let mut types = Names::default();
        for name in reserved::NAMES {
            types.add(name);
        }
        Self {
            document,
            problems,
            schemas: Schemas::new(document, problems),
            decoded: BTreeSet::new(),
            tags: BTreeMap::new(),
            modules: Names::default(),
            types,
            shared: BTreeMap::new(),
            functions: BTreeMap::new(),
            function_names: Names::default(),
            parameters: Vec::new(),
            shared_bodies: BTreeMap::new(),
            bodies: Vec::new(),
            security: Security::default(),
        }
    }

    /// Reads all operations.
    pub fn render(mut self) -> Rendering {
        let named = self.name_operations();
        let rendered = named.iter().map(|node| self.operation(node));
        let (mut operations, shapes): (Vec<_>, Vec<_>) = rendered.unzip();
        let unmatched = self.unmatched_responses();
        let common = Common::of(&shapes, &unmatched);
        for ((_, operation), shapes) in operations.iter_mut().zip(&shapes) {
            operation["rejections"] = common.differences(shapes);
        }
        add_methods(&mut operations);
        let (models, checks) = self.schemas.render(&self.decoded);
        Rendering {
            operations,
            parameters: self.parameters.into(),
            security: self.security.render(),
            rejections: common.render(),
            models,
            checks,
        }
    }

    /// The module of an operation, what the templates render of it, and the bodies that it declares for rejections.
    fn operation(&mut self, node: &Node<'_>) -> ((String, Value), Shapes) {
        let tag_name = node.operation["tags"][0].as_str().unwrap_or("default");
        let tag = self.tag(tag_name);
        let is_unimplemented = node.operation["x-unimplemented"] == true;
        let Input {
            parameters,
            body,
            security,
        } = if is_unimplemented {
            Input::default()
        } else {
            Input {
                parameters: self.parameters(node),
                body: self.body(node),
                security: self.security(node),
            }
        };
        let has_input = !parameters.is_empty() || !body.is_null();
        let has_request_parts = node.operation["x-request-parts"] == true;
        let (responses, shapes) = if is_unimplemented {
            (json!({ "accept": false }), Shapes::default())
        } else {
            self.responses(node)
        };
        if self.document["x-strict"] == true && !is_unimplemented {
            self.check_strictly(node, &responses, has_input, !security.is_null());
        }
        let decode = format!(
            "apis::{}Parameters::decode(&request, &mut errors)",
            node.type_name
        );
        let decoded = match body["call"].as_str() {
            None => format!("Some(parameters) = {decode}"),
            Some(body) if !parameters.is_empty() => {
                format!("(Some(parameters), Some(body)) = ({decode}, {body})")
            }
            Some(body) => format!("Some(body) = {body}"),
        };
        let operation = json!({
            "id": format!("{:?}", node.id),
            "tag": code(tag_name),
            "trait": tag.trait_name,
            "module": tag.module,
            "name": node.name,
            "type": node.type_name,
            "constant": constant_name(&node.name),
            "function": function_name("handle", &node.name),
            "method": node.method.to_ascii_uppercase(),
            "path": format!("{:?}", node.path),
            "template": code(node.path),
            "docs": summary(node.operation, &node.id),
            "notes": notes(node.operation),
            "deprecated": node.operation["deprecated"] == true,
            "body_limit": node.operation["x-body-limit"].as_u64(),
            "parameters": { "all": parameters, "any": !parameters.is_empty() },
            "body": body,
            "security": security,
            "decodes": has_input,
            "decoded": decoded,
            "request_parts": has_request_parts,
            "ignores_request": !has_input
                && !has_request_parts
                && security.is_null()
                && responses["accept"] == false,
            "accept": responses["accept"],
            "unimplemented": is_unimplemented,
            "responses": responses,
        });
        ((tag.module, operation), shapes)
    }

    fn tag(&mut self, name: &str) -> Tag {
        if let Some(tag) = self.tags.get(name) {
            return tag.clone();
        }
        let tag = Tag {
            module: self.modules.add_file(&module_name(name)),
            trait_name: self.types.add(&type_name(name)),
        };
        self.tags.insert(name.to_owned(), tag.clone());
        tag
    }

    /// The type of a schema in a request.
    fn request_type(&mut self, schema: &Value, pointer: &Pointer, name: &str) -> Type {
        let out = self
            .schemas
            .type_of(schema, pointer, name, Direction::Request);
        self.decoded.extend(&out.models);
        out
    }

    fn response_type(&mut self, schema: &Value, pointer: &Pointer, name: &str) -> Type {
        self.schemas
            .type_of(schema, pointer, name, Direction::Response)
    }

    fn check_path(&self, path: &str, pointer: &Pointer) {
        if path.contains("}{") {
            self.problems.error(
                pointer,
                "two path parameters must have text between them, because nothing separates their values",
            );
        }
    }
}

/// Where the target of a reference is, or the node itself.
fn target(node: &Value, pointer: &Pointer) -> Pointer {
    let target = node["$ref"]
        .as_str()
        .and_then(|reference| reference.strip_prefix('#'));
    target.map_or_else(|| pointer.clone(), Pointer::from)
}

/// Adds to each operation the methods of its trait, which has none if all operations of a tag are unimplemented.
fn add_methods(operations: &mut [(String, Value)]) {
    let mut methods: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (module, operation) in &*operations {
        let methods = methods.entry(module.clone()).or_default();
        if operation["unimplemented"] == false {
            methods.push(format!(
                "`{}`",
                operation["name"].as_str().unwrap_or_default()
            ));
        }
    }
    for (module, operation) in operations {
        operation["methods"] = methods[module].join(", ").into();
    }
}

fn summary(operation: &Value, id: &str) -> String {
    let summary = docs(&json!({ "description": operation["summary"] }));
    if summary.is_empty() {
        format!("`{}`", code(id))
    } else {
        summary
    }
}

fn notes(operation: &Value) -> String {
    docs(&json!({ "description": operation["description"] }))
}
