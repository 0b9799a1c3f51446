//! Objects with properties, and maps.

use serde_json::{Map, Value, json};

use super::model::{Field, Kind};
use super::notation::single_reference;
use super::{Direction, Node, Schemas, Shape, Type};
use crate::document::{items, properties};
use crate::names::{Names, docs, local_name, name_of, nested_type_name, value_name};

impl Schemas<'_> {
    /// An object with properties, or without any.
    pub(super) fn object(&mut self, node: Node<'_>, rest: &mut Map<String, Value>) -> Kind {
        let mut names = Names::default();
        let mut fields = Vec::new();
        let mut is_secret = false;
        let (mut required, mut declared) = (rest.remove("required"), Vec::new());
        for keyword in ["type", "properties"] {
            rest.remove(keyword);
        }
        for (key, property) in properties(&node.schema["properties"]) {
            declared.push(key.clone());
            if let Some(required) = required.as_mut().and_then(Value::as_array_mut) {
                required.retain(|name| name != key);
            }
            is_secret |= self.has_flag(property, "writeOnly");
            let is_other_direction = match node.direction {
                Direction::Request => self.has_flag(property, "readOnly"),
                Direction::Response => self.has_flag(property, "writeOnly"),
            };
            if !is_other_direction {
                fields.push(self.field(node, key, property, &mut names));
            }
        }
        if let Some(undeclared) = required.filter(|required| *required != json!([])) {
            rest.insert("required".into(), undeclared);
        }
        let is_closed = rest.get("additionalProperties") == Some(&json!(false))
            && !rest.contains_key("patternProperties");
        if is_closed {
            rest.remove("additionalProperties");
        } else if let Some(others) = self.additional(node, rest) {
            let name = names.add("additional_properties");
            fields.push(Field::additional(name, others));
        }
        Kind::Object {
            fields,
            declared,
            is_closed,
            is_secret: is_secret && node.direction == Direction::Request,
        }
    }

    /// Whether a property is `readOnly` or `writeOnly`, by itself or by its target.
    pub(super) fn has_flag(&self, property: &Value, flag: &str) -> bool {
        let mut schema = property;
        for _ in 0..16 {
            if schema[flag] == true {
                return true;
            }
            let target = single_reference(schema);
            let Some(target) = target.and_then(|target| self.document.pointer(target)) else {
                return false;
            };
            schema = target;
        }
        false
    }

    fn field(&mut self, node: Node<'_>, key: &str, property: &Value, names: &mut Names) -> Field {
        let pointer = node.pointer.at("properties").at(key);
        let type_name = nested_type_name(node.name, key);
        let ty = self.type_of_node(Node {
            schema: property,
            pointer: &pointer,
            name: &type_name,
            ..node
        });
        let name = name_of(property, "x-rust-name", || value_name(key));
        let name = names.add(&name);
        let is_required = items(&node.schema["required"]).any(|name| name == key);
        Field {
            local: local_name(&name),
            name,
            key: key.to_owned(),
            ty,
            docs: docs(property),
            is_required,
            is_additional: false,
        }
    }

    /// The type of the properties that are not declared, if the document describes them or something else may.
    fn additional(&mut self, node: Node<'_>, rest: &mut Map<String, Value>) -> Option<Type> {
        let may_declare = [
            "anyOf",
            "oneOf",
            "allOf",
            "if",
            "patternProperties",
            "dependentSchemas",
        ];
        let is_open = may_declare
            .iter()
            .any(|keyword| rest.contains_key(*keyword));
        let schema = &node.schema["additionalProperties"];
        if is_open || rest.contains_key("patternProperties") {
            return Some(Type::any());
        }
        rest.remove("additionalProperties");
        if schema.is_null() || *schema == json!(false) {
            return None;
        }
        Some(self.values(node, schema))
    }

    fn values(&mut self, node: Node<'_>, schema: &Value) -> Type {
        let pointer = node.pointer.at("additionalProperties");
        let name = nested_type_name(node.name, "value");
        self.type_of_node(Node {
            schema,
            pointer: &pointer,
            name: &name,
            ..node
        })
    }

    /// An object without declared properties.
    pub(super) fn map(&mut self, node: Node<'_>, rest: &mut Map<String, Value>) -> Type {
        rest.remove("type");
        let schema = node.schema["additionalProperties"].clone();
        if rest.contains_key("patternProperties") {
            return Type::new("Json", "schema::object()", Shape::Object);
        }
        rest.remove("additionalProperties");
        rest.remove("properties");
        let values = if schema.is_null() {
            Type::any()
        } else {
            self.values(node, &schema)
        };
        if values.is_any() {
            return Type::new("Json", "schema::object()", Shape::Object);
        }
        values.within("Map", "map", Shape::Object)
    }
}
