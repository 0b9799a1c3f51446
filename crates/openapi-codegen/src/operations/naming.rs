//! The names of all operations.

use serde_json::Value;

use super::{Operations, reserved};
use crate::document::{Pointer, properties};
use crate::names::{Names, name_of, operation_type_name, value_name};

const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The ends of the names of the types of an operation.
const SUFFIXES: &[&str] = &["Body", "Caller", "Error", "Parameters", "Response"];

/// One operation of the document, and its names.
pub(super) struct Node<'n> {
    pub method: &'n str,
    pub path: &'n str,
    pub item: &'n Value,
    pub operation: &'n Value,
    pub pointer: Pointer,
    /// Its `operationId`, or method and path.
    pub id: String,
    /// The name of its method.
    pub name: String,
    /// The start of the names of its types.
    pub type_name: String,
}

impl<'a> Operations<'a> {
    /// The methods that an application has besides its operations.
    fn reserved_methods(&self) -> Names {
        let mut methods = Names::default();
        for name in reserved::METHODS {
            methods.add(name);
        }
        for (name, scheme) in properties(&self.document["components"]["securitySchemes"]) {
            methods.add(&name_of(scheme, "x-rust-name", || value_name(name)));
        }
        methods
    }

    /// All operations with unique names, before anything else is named.
    pub(super) fn name_operations(&mut self) -> Vec<Node<'a>> {
        let pointer = Pointer::from("/paths");
        let (mut methods, mut type_names) = (self.reserved_methods(), reserved_stems());
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
                named.push(Node {
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
}

fn is_property_of_item(key: &str) -> bool {
    matches!(
        key,
        "parameters" | "summary" | "description" | "servers" | "$ref"
    ) || key.starts_with("x-")
}

/// What an operation must not be called, because a type of it would have a reserved name: `Operation` of `OperationError`.
fn reserved_stems() -> Names {
    let mut stems = Names::default();
    for name in reserved::NAMES {
        let mut suffixes = SUFFIXES.iter();
        if let Some(stem) = suffixes.find_map(|suffix| name.strip_suffix(suffix)) {
            stems.add(stem);
        }
    }
    stems
}
