//! References: to a model, or to a schema that takes their place.

use serde_json::Value;

use super::model::{Kind, Model};
use super::notation::{allows_null, single_reference, without_null};
use super::{Direction, Key, Node, Schemas, Shape, Type, needs_model};
use crate::document::{Pointer, properties};
use crate::names::{is_reserved_type, name_of, nested_type_name, type_name};

impl Schemas<'_> {
    /// The names of all component schemas, so that they do not depend on the order of use.
    pub(super) fn reserve_component_names(&mut self) {
        let schemas = &self.document["components"]["schemas"];
        for (key, schema) in properties(schemas) {
            let pointer = Pointer::from("/components/schemas").at(key);
            self.check_reserved(schema, "x-rust-name", &pointer);
            let name = name_of(schema, "x-rust-name", || type_name(key));
            let name = self.names.reserve(pointer.as_str(), &name);
            if self.usage.has_two_types(pointer.as_str()) {
                let request = format!("{}?request", pointer.as_str());
                self.names.reserve(&request, &format!("{name}Request"));
            }
        }
    }

    /// Reports a name for a model that the generated code uses itself.
    pub(super) fn check_reserved(&self, schema: &Value, extension: &str, pointer: &Pointer) {
        if schema[extension].as_str().is_some_and(is_reserved_type) {
            let message = "the generated code uses this name itself: choose another one";
            self.problems.error(&pointer.at(extension), message);
        }
    }

    pub(super) fn reference(&mut self, target: &str, node: Node<'_>) -> Type {
        let Some(schema) = self.document.pointer(target) else {
            let message = format!("#{target} does not exist");
            self.problems.error(node.pointer, message);
            return Type::any();
        };
        let pointer = Pointer::from(target);
        let key = self.key(&pointer, node.direction);
        if let Some(&index) = self.indices.get(&key) {
            let is_nullable = allows_null(self.document, schema);
            let out = self.models[index].as_type(index);
            return if is_nullable { out.nullable() } else { out };
        }
        if self.open_references.contains(&key) {
            return self.recursive(key, schema);
        }
        let name = self.name_of_target(&key, node.name);
        self.open_references.push(key.clone());
        let target = Node {
            schema,
            pointer: &pointer,
            name: &name,
            direction: node.direction,
        };
        let mut out = self.type_of_node(target);
        self.open_references.pop();
        out.default = None;
        self.close(&key, out)
    }

    /// The type of a schema that leads back to itself and is not a model yet: it becomes one.
    fn recursive(&mut self, key: Key, schema: &Value) -> Type {
        if single_reference(schema).is_some() || needs_model(&without_null(schema)) {
            let pointer = Pointer::from(key.0.as_str());
            self.problems
                .error(&pointer, "the reference leads back to itself");
            return Type::any();
        }
        let name = self.name_of_target(&key, "Recursive");
        let index = self.add_model(key, name, Kind::Pending, Shape::Any);
        self.models[index].as_type(index)
    }

    /// Completes the model of a recursive schema.
    fn close(&mut self, key: &Key, out: Type) -> Type {
        let Some(&index) = self.indices.get(key) else {
            return out;
        };
        let model = &mut self.models[index];
        if !matches!(model.kind, Kind::Pending) {
            return out;
        }
        model.shape = out.shape;
        model.models.clone_from(&out.models);
        model.kind = Kind::Newtype(out);
        model.as_type(index)
    }

    fn name_of_target(&mut self, (pointer, direction): &Key, default: &str) -> String {
        let is_component =
            pointer.matches('/').count() == 3 && pointer.starts_with("/components/schemas/");
        if is_component {
            let request = format!("{pointer}?request");
            let reserved = match direction {
                Some(Direction::Request) => self.names.reserved(&request),
                _ => self.names.reserved(pointer),
            };
            return reserved.unwrap_or(default).to_owned();
        }
        derived_name(pointer).unwrap_or_else(|| default.to_owned())
    }
}

/// `/components/schemas/Pet/properties/tag` → `PetTag`.
fn derived_name(pointer: &str) -> Option<String> {
    const KEYWORDS: &[&str] = &["properties", "$defs", "allOf", "anyOf", "oneOf"];
    let rest = pointer.strip_prefix("/components/schemas/");
    let mut tokens = rest.unwrap_or(pointer).rsplit('/').filter(|token| {
        !KEYWORDS.contains(token) && !token.bytes().all(|byte| byte.is_ascii_digit())
    });
    let last = type_name(tokens.next()?);
    match tokens.next_back().filter(|_| rest.is_some()) {
        Some(first) => Some(nested_type_name(&type_name(first), &last)),
        None => Some(last),
    }
}

impl Model {
    pub(super) fn as_type(&self, index: usize) -> Type {
        if !self.is_enumeration() {
            return Type::model(index, &self.name, "model", self.shape);
        }
        let out = Type::model(index, &self.name, "enumeration", self.shape);
        match &self.check {
            Some(check) => out.checked(check),
            None => out,
        }
    }
}
