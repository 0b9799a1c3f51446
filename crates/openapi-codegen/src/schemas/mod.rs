//! From schemas to Rust types.
//!
//! A schema becomes a `Type`: a Rust type and the expression that decodes it. Objects with properties, enumerations and
//! unions become models. Whatever the decoder does not know is a check with the `jsonschema` crate at run time.
//!
//! - `types`: the result; `model`: the types in `models.rs`;
//! - `usage`: requests and responses; `notation` and `merge`: equivalent notations; `checks`: what is left for `jsonschema`;
//! - `scalar`, `object`, `enumeration`, `union` (with `distinct` and `tagged`): one kind of schema each; `reference`:
//!   references;
//! - `render`: what the templates print of a model.

mod checks;
mod distinct;
mod enumeration;
mod kind;
mod merge;
mod model;
mod notation;
mod object;
mod reference;
mod render;
mod scalar;
mod tagged;
#[cfg(test)]
mod tests;
mod types;
mod union;
mod usage;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::document::Pointer;
use crate::names::{Names, nested_type_name};
use crate::problems::Problems;
use checks::Checks;
use kind::{kind_of, needs_model};
use merge::ORIGIN;
use model::Model;
use notation::{
    allows_null, assertions, is_null, single_reference, without_null, without_null_types,
};
use usage::Usage;

pub use types::{Direction, Shape, Type};

/// The identity of a model: where its schema is, and the direction if it has two types.
type Key = (String, Option<Direction>);

/// The keyword of a schema for a file in a multipart body.
pub const FILE: &str = "\u{1}file";

/// Makes types of schemas, and remembers the models.
pub struct Schemas<'a> {
    document: &'a Value,
    pub problems: &'a Problems,
    usage: Usage,
    names: Names,
    models: Vec<Model>,
    indices: BTreeMap<Key, usize>,
    checks: Checks,
    /// The references to schemas without a model that are being replaced by their targets.
    open_references: Vec<Key>,
}

/// A schema, where it is, and what its type would be called.
#[derive(Clone, Copy)]
struct Node<'n> {
    schema: &'n Value,
    pointer: &'n Pointer,
    name: &'n str,
    direction: Direction,
}

impl<'a> Schemas<'a> {
    /// `document` has been upgraded.
    pub fn new(document: &'a Value, problems: &'a Problems) -> Self {
        let mut schemas = Self {
            document,
            problems,
            usage: Usage::of(document),
            names: Names::default(),
            models: Vec::new(),
            indices: BTreeMap::new(),
            checks: Checks::default(),
            open_references: Vec::new(),
        };
        schemas.reserve_component_names();
        schemas
    }

    /// The type of a schema. If it needs a model, the model is called `name` unless the document says otherwise.
    pub fn type_of(
        &mut self,
        schema: &Value,
        pointer: &Pointer,
        name: &str,
        direction: Direction,
    ) -> Type {
        self.type_of_node(Node {
            schema,
            pointer,
            name,
            direction,
        })
    }

    /// The JSON types of the valid values; `None` if they are not known.
    pub fn json_types_of(&self, schema: &Value) -> Option<BTreeSet<String>> {
        self.json_types(schema, 0)
    }

    /// The schema with its `allOf` and its `$ref` merged into it.
    pub fn flattened(&self, schema: &Value, pointer: &Pointer) -> Value {
        self.merge(schema, pointer)
    }

    fn type_of_node(&mut self, node: Node<'_>) -> Type {
        let origin = node.schema[ORIGIN].as_str().map(Pointer::from);
        let node = Node {
            pointer: origin.as_ref().unwrap_or(node.pointer),
            ..node
        };
        let mut out = match node.schema {
            Value::Bool(true) => Type::any(),
            Value::Bool(false) => Type::scalar("schema::Never", "schema::never()"),
            Value::Object(_) if node.schema[FILE] == true => {
                Type::scalar("schema::File", "schema::file()")
            }
            Value::Object(_) => self.type_of_object(node),
            _ => {
                self.problems.error(node.pointer, "expected a schema");
                Type::any()
            }
        };
        if node.schema["writeOnly"] == true {
            out = out.wrapped(|schema| format!("schema::write_only({schema})"));
        }
        if let Some(default) = node.schema.get("default")
            // A default that is not valid is ignored with a warning.
            && !self.problems.is_reported(&node.pointer.at("default"))
        {
            out.default = Some(default.to_string());
        }
        out
    }

    /// Handles `null`.
    fn type_of_object(&mut self, node: Node<'_>) -> Type {
        if is_null(node.schema) {
            return Type::scalar("()", "schema::null()");
        }
        if let Some(target) = single_reference(node.schema)
            && node.schema["nullable"] != true
        {
            return self.reference(target, node);
        }
        let is_nullable = allows_null(self.document, node.schema);
        let schema = if is_nullable {
            without_null(node.schema)
        } else {
            without_null_types(node.schema)
        };
        let out = self.type_of_value(Node {
            schema: &schema,
            ..node
        });
        let is_open = out.is_any() && out.schema() == "schema::any()";
        if is_nullable && !is_open && !out.rust().starts_with("Option<") {
            out.nullable()
        } else {
            out
        }
    }

    /// The type of the values besides `null`.
    fn type_of_value(&mut self, node: Node<'_>) -> Type {
        for keyword in ["anyOf", "oneOf"] {
            let Some([single]) = node.schema[keyword].as_array().map(Vec::as_slice) else {
                continue;
            };
            let pointer = node.pointer.at(keyword).at(0);
            if assertions(node.schema).len() == 1 {
                self.names.pass_on(node.pointer.as_str(), pointer.as_str());
                let mut single = single.clone();
                for annotation in ["title", "description"] {
                    if let (Some(single), Some(text)) =
                        (single.as_object_mut(), node.schema.get(annotation))
                    {
                        single.entry(annotation).or_insert_with(|| text.clone());
                    }
                }
                return self.type_of_node(Node {
                    schema: &single,
                    pointer: &pointer,
                    ..node
                });
            }
        }
        if let Some(target) = single_reference(node.schema) {
            return self.reference(target, node);
        }
        let merged;
        let node = if node.schema["allOf"].is_array() || node.schema["$ref"].is_string() {
            merged = self.merge(node.schema, node.pointer);
            Node {
                schema: &merged,
                ..node
            }
        } else {
            node
        };
        if needs_model(node.schema) {
            self.model(node)
        } else {
            self.anonymous(node)
        }
    }

    /// A schema without a model.
    fn anonymous(&mut self, node: Node<'_>) -> Type {
        let mut rest = assertions(node.schema);
        let out = match kind_of(node.schema).as_deref() {
            Some("string") => Self::string(node, &mut rest),
            Some("integer") => Self::integer(&mut rest),
            Some("number") => Self::number(&mut rest),
            Some("boolean") => {
                rest.remove("type");
                Type::scalar("bool", "schema::boolean()")
            }
            Some("array") => self.list(node, &mut rest),
            Some("object") => self.map(node, &mut rest),
            _ => Type::any(),
        };
        self.checked(out, rest, node)
    }

    fn list(&mut self, node: Node<'_>, rest: &mut Map<String, Value>) -> Type {
        rest.remove("type");
        let items = if rest.contains_key("prefixItems") {
            Type::any()
        } else {
            rest.remove("items");
            let pointer = node.pointer.at("items");
            let name = nested_type_name(node.name, "item");
            let schema = node.schema.get("items").unwrap_or(&Value::Bool(true));
            self.type_of_node(Node {
                schema,
                pointer: &pointer,
                name: &name,
                ..node
            })
        };
        let bounds = [("minItems", "min_items"), ("maxItems", "max_items")];
        let bounds = scalar::lengths(rest, &bounds);
        let list = items.within("Vec", "list", Shape::List);
        list.wrapped(|schema| format!("{schema}{bounds}"))
    }

    /// The type, checked for what is left of the assertions.
    fn checked(&mut self, out: Type, rest: Map<String, Value>, node: Node<'_>) -> Type {
        let Some(number) = self.check(rest, node) else {
            return out;
        };
        out.checked(&number)
    }

    /// The direction in the key of a model, if its schema has two types.
    fn key(&self, pointer: &Pointer, direction: Direction) -> Key {
        let text = pointer.as_str();
        let slashes = text.match_indices('/').map(|(index, _)| index).skip(1);
        let mut prefixes = slashes.chain([text.len()]).map(|end| &text[..end]);
        let has_two_types = prefixes.any(|prefix| self.usage.has_two_types(prefix));
        (text.to_owned(), has_two_types.then_some(direction))
    }
}
