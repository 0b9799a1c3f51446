//! From operations to what the templates render: one trait method, its parameters, its responses and its route.
//!
//! - `parameter`, `body`, `response`, `security`: one part of an operation each;
//! - `strict`: the rules of `x-strict`.

mod body;
mod parameter;
mod response;
mod security;
mod strict;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::document::{Pointer, properties};
use crate::names::{
    Names, code, constant_name, docs, function_name, module_name, name_of, operation_type_name,
    type_name, value_name,
};
use crate::problems::Problems;
use crate::schemas::{Direction, Schemas, Type};

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];

/// The ends of the names of the types of an operation.
const SUFFIXES: &[&str] = &["Body", "Caller", "Error", "Parameters", "Response"];

/// Names in `apis` that are not those of traits for tags.
const RUNTIME_NAMES: &[&str] = &[
    "Api",
    "Application",
    "Body",
    "BodyStream",
    "Encoded",
    "Error",
    "Future",
    "HeaderValue",
    "Option",
    "Parts",
    "Result",
    "Security",
    "Self",
    "Send",
    "StatusCode",
    "String",
    "Sync",
    "TryFrom",
    "Vec",
];

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
    /// The roles that operations require, by the security scheme of the operation.
    roles: BTreeMap<String, BTreeSet<String>>,
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
    pub security_schemes: Value,
    pub models: Value,
    /// The content of `schemas.json`.
    pub checks: Option<Value>,
}

/// One operation of the document.
#[derive(Clone, Copy)]
struct Node<'n> {
    method: &'n str,
    path: &'n str,
    item: &'n Value,
    operation: &'n Value,
    pointer: &'n Pointer,
    /// The name of its method, and the start of the names of its types.
    name: &'n str,
    type_name: &'n str,
}

/// An operation with its names.
struct Named<'n> {
    method: &'n str,
    path: &'n str,
    item: &'n Value,
    operation: &'n Value,
    pointer: Pointer,
    id: String,
    name: String,
    type_name: String,
}

impl Named<'_> {
    fn node(&self) -> Node<'_> {
        Node {
            method: self.method,
            path: self.path,
            item: self.item,
            operation: self.operation,
            pointer: &self.pointer,
            name: &self.name,
            type_name: &self.type_name,
        }
    }
}

impl<'a> Operations<'a> {
    pub fn new(document: &'a Value, problems: &'a Problems) -> Self {
        let mut types = Names::default();
        for name in RUNTIME_NAMES {
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
            roles: BTreeMap::new(),
        }
    }

    /// Reads all operations.
    pub fn render(mut self) -> Rendering {
        let named = self.name_operations();
        let operations = named
            .iter()
            .map(|named| self.operation(named.node(), &named.id))
            .collect();
        self.unmatched_responses();
        let security_schemes = self.security_schemes();
        let (models, checks) = self.schemas.render(&self.decoded);
        Rendering {
            operations,
            parameters: self.parameters.into(),
            security_schemes,
            models,
            checks,
        }
    }

    /// All operations with unique names, before anything else is named.
    fn name_operations(&mut self) -> Vec<Named<'a>> {
        let pointer = Pointer::from("/paths");
        let (mut methods, mut type_names) = (Names::default(), Names::default());
        let mut named = Vec::new();
        for (path, item) in properties(&self.document["paths"]) {
            let pointer = pointer.at(path);
            self.check_path(path, &pointer);
            for (method, operation) in
                properties(item).filter(|(method, _)| !is_property_of_item(method))
            {
                let pointer = pointer.at(method);
                if !METHODS.contains(&method.as_str()) {
                    let methods = METHODS.join(", ");
                    self.problems
                        .error(&pointer, format!("only {methods} are supported"));
                    continue;
                }
                let id = name_of(operation, "operationId", || format!("{method}{path}"));
                let name = name_of(operation, "x-rust-name", || value_name(&id));
                let name = methods.add(&name);
                let type_name = type_names.add(&operation_type_name(&name));
                for suffix in SUFFIXES {
                    self.types.add(&format!("{type_name}{suffix}"));
                }
                named.push(Named {
                    method,
                    path,
                    item,
                    operation,
                    pointer,
                    id,
                    name,
                    type_name,
                });
            }
        }
        named
    }

    /// The module of an operation, and what the templates render of it.
    fn operation(&mut self, node: Node<'_>, id: &str) -> (String, Value) {
        let tag_name = node.operation["tags"][0].as_str().unwrap_or("default");
        let tag = self.tag(tag_name);
        let parameters = self.parameters(node);
        let body = self.body(node);
        let has_input = !parameters.is_empty() || !body.is_null();
        let security = self.security(node);
        let responses = self.responses(node);
        if self.document["x-strict"] == true {
            self.check_strictly(node, &responses, has_input, !security.is_null());
        }
        let decode = format!(
            "apis::{}Parameters::decode(&request, &mut errors)",
            node.type_name
        );
        let decoded = match body["function"]
            .as_str()
            .map(|name| format!("{name}(&request, &mut errors)"))
        {
            None => format!("Some(parameters) = {decode}"),
            Some(body) if !parameters.is_empty() => {
                format!("(Some(parameters), Some(body)) = ({decode}, {body})")
            }
            Some(body) => format!("Some(body) = {body}"),
        };
        let operation = json!({
            "id": format!("{id:?}"),
            "tag": code(tag_name),
            "trait": tag.trait_name,
            "module": tag.module,
            "name": node.name,
            "type": node.type_name,
            "constant": constant_name(node.name),
            "function": function_name("handle", node.name),
            "method": node.method.to_ascii_uppercase(),
            "path": format!("{:?}", node.path),
            "template": code(node.path),
            "docs": summary(node.operation, id),
            "notes": notes(node.operation),
            "deprecated": node.operation["deprecated"] == true,
            "segments": parameter_segments(node.path),
            "body_limit": node.operation["x-body-limit"].as_u64(),
            "parameters": { "all": parameters, "any": !parameters.is_empty() },
            "body": body,
            "security": security,
            "decodes": has_input,
            "decoded": decoded,
            "ignores_request": !has_input && security.is_null(),
            "responses": responses,
        });
        (tag.module, operation)
    }

    fn tag(&mut self, name: &str) -> Tag {
        if let Some(tag) = self.tags.get(name) {
            return tag.clone();
        }
        let tag = Tag {
            module: self.modules.add(&module_name(name)),
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
        for segment in path.split('/') {
            let is_parameter = segment.starts_with('{') && segment.ends_with('}');
            if segment.contains(['{', '}']) && !is_parameter {
                self.problems
                    .error(pointer, "a path parameter must be a whole segment");
            }
        }
    }
}

fn is_property_of_item(key: &str) -> bool {
    matches!(
        key,
        "parameters" | "summary" | "description" | "servers" | "$ref"
    ) || key.starts_with("x-")
}

/// The path parameters: index of the segment, and name.
fn parameter_segments(path: &str) -> Value {
    let name = |segment: &str| Some(segment.strip_prefix('{')?.strip_suffix('}')?.to_owned());
    let segments = path.split('/').enumerate();
    segments
        .filter_map(|(index, segment)| {
            Some(json!({ "index": index, "name": format!("{:?}", name(segment)?) }))
        })
        .collect()
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
