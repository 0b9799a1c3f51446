//! The types in `models.rs`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::notation::assertions;
use super::{Direction, Key, Node, Schemas, Shape, Type};
use crate::document::items;
use crate::names::{docs, name_of};

/// A type in `models.rs`.
#[derive(Debug)]
pub struct Model {
    pub name: String,
    pub kind: Kind,
    pub shape: Shape,
    /// The models that its fields or variants refer to.
    pub models: BTreeSet<usize>,
    pub docs: String,
    /// The name of the check for what the decoder does not know.
    pub check: Option<String>,
    /// Whether it is part of a request.
    pub is_decoded: bool,
}

#[derive(Debug)]
pub enum Kind {
    /// Its fields or variants are being determined.
    Pending,
    Object {
        fields: Vec<Field>,
        declared: Vec<String>,
        is_closed: bool,
        is_secret: bool,
    },
    Enumeration {
        is_string: bool,
        /// Whether the schema is a `const`.
        is_constant: bool,
        values: Vec<Value>,
    },
    Tagged {
        tag: String,
        variants: Vec<Variant>,
    },
    Alternatives {
        variants: Vec<Variant>,
    },
    /// JSON that is valid under some alternatives.
    Json {
        function: &'static str,
        alternatives: Vec<Type>,
    },
    Newtype(Type),
}

#[derive(Debug)]
pub struct Field {
    pub name: String,
    pub local: String,
    pub key: String,
    pub ty: Type,
    pub docs: String,
    pub is_required: bool,
    pub is_additional: bool,
}

#[derive(Debug)]
pub struct Variant {
    pub name: String,
    pub ty: Type,
    /// The value of the tag, or the name of the alternative.
    pub tag: String,
    pub docs: String,
}

impl Field {
    /// The field for the properties that are not declared.
    pub fn additional(name: String, ty: Type) -> Self {
        let docs =
            "The properties that the document does not name, in their original order.".to_owned();
        let key = "additionalProperties".to_owned();
        Self {
            local: name.clone(),
            name,
            key,
            ty,
            docs,
            is_required: true,
            is_additional: true,
        }
    }
}

impl Model {
    pub fn is_enumeration(&self) -> bool {
        matches!(self.kind, Kind::Enumeration { .. })
    }

    fn types(&self) -> Vec<&Type> {
        match &self.kind {
            Kind::Pending | Kind::Enumeration { .. } => Vec::new(),
            Kind::Object { fields, .. } => fields.iter().map(|field| &field.ty).collect(),
            Kind::Tagged { variants, .. } | Kind::Alternatives { variants } => {
                variants.iter().map(|variant| &variant.ty).collect()
            }
            Kind::Json { alternatives, .. } => alternatives.iter().collect(),
            Kind::Newtype(ty) => vec![ty],
        }
    }
}

impl Schemas<'_> {
    /// The model of a schema, which is made if it is new.
    pub(super) fn model(&mut self, node: Node<'_>) -> Type {
        let key = self.key(node.pointer, node.direction);
        if let Some(&index) = self.indices.get(&key) {
            return self.models[index].as_type(index);
        }
        let name = self.model_name(&key, node);
        let index = self.add_model(key, name.clone(), Kind::Pending, Shape::Object);
        let node = Node {
            name: &name,
            ..node
        };
        let mut rest = assertions(node.schema);
        let (kind, shape) = self.kind_of_model(node, &mut rest);
        let check = self.check(rest, node);
        let model = &mut self.models[index];
        model.kind = kind;
        model.shape = shape;
        model.check = check;
        model.docs = docs(node.schema);
        model.models = model
            .types()
            .into_iter()
            .flat_map(|ty| ty.models.clone())
            .collect();
        model.as_type(index)
    }

    fn kind_of_model(&mut self, node: Node<'_>, rest: &mut Map<String, Value>) -> (Kind, Shape) {
        let has_properties = node.schema["properties"]
            .as_object()
            .is_some_and(|all| !all.is_empty());
        let has_values = !node.schema["enum"].is_null() || node.schema.get("const").is_some();
        let is_union = ["anyOf", "oneOf"]
            .iter()
            .any(|keyword| items(&node.schema[*keyword]).nth(1).is_some());
        let has_types = node.schema["type"].is_array();
        if let Some(union) = self.inheritance(node, rest) {
            return (union, Shape::Object);
        }
        if has_values && !has_properties && !is_union {
            return (Self::enumeration(node, rest), Shape::Scalar);
        }
        if (is_union || has_types) && !has_properties {
            return self.union(node, rest);
        }
        (self.object(node, rest), Shape::Object)
    }

    fn model_name(&mut self, (pointer, direction): &Key, node: Node<'_>) -> String {
        let request = format!("{pointer}?request");
        let reserved = match direction {
            Some(Direction::Request) => self.names.reserved(&request),
            _ => self.names.reserved(pointer),
        };
        if let Some(name) = reserved {
            return name.to_owned();
        }
        self.check_reserved(node.schema, "x-rust-type", node.pointer);
        let name = name_of(node.schema, "x-rust-type", || node.name.to_owned());
        self.names.add(&name)
    }

    pub(super) fn add_model(&mut self, key: Key, name: String, kind: Kind, shape: Shape) -> usize {
        let index = self.models.len();
        self.indices.insert(key, index);
        self.models.push(Model {
            docs: String::new(),
            name,
            kind,
            shape,
            models: BTreeSet::new(),
            check: None,
            is_decoded: false,
        });
        index
    }
}
