//! The types in `models.rs`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::notation::assertions;
use super::{Direction, Key, Node, Schemas, Shape, Type};
use crate::document::items;
use crate::names::{code, docs, name_of, string_literal};

/// A type in `models.rs`.
#[derive(Debug)]
pub struct Model {
    pub name: String,
    pub kind: Kind,
    pub shape: Shape,
    /// The models that its fields or variants refer to.
    pub models: BTreeSet<usize>,
    docs: String,
    /// The name of the check for what the decoder does not know.
    pub check: Option<String>,
    /// Whether it is part of a request.
    is_decoded: bool,
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

    /// All models for the templates, in the order of their names. `decoded` are the types of requests.
    pub fn render(mut self, decoded: &BTreeSet<usize>) -> (Value, Option<Value>) {
        let mut pending: Vec<_> = decoded.iter().copied().collect();
        while let Some(index) = pending.pop() {
            if !std::mem::replace(&mut self.models[index].is_decoded, true) {
                pending.extend(&self.models[index].models);
            }
        }
        let mut order: Vec<_> = (0..self.models.len()).collect();
        order.sort_by_key(|index| &self.models[*index].name);
        let models = order
            .into_iter()
            .map(|index| self.render_model(index))
            .collect();
        (models, self.checks.document())
    }

    fn render_model(&self, index: usize) -> Value {
        let model = &self.models[index];
        let mut out = json!({
            "name": model.name, "docs": docs_or(&model.docs, "schema", &model.name),
            "decoded": model.is_decoded, "check": model.check,
        });
        let variants =
            |variants: &[Variant]| -> Value { variants.iter().map(render_variant).collect() };
        match &model.kind {
            Kind::Pending => {}
            Kind::Object {
                fields,
                declared,
                is_closed,
                is_secret,
            } => {
                let has_additional = fields.iter().any(|field| field.is_additional);
                let keys: Vec<_> = declared.iter().map(|key| format!("{key:?}")).collect();
                let fields: Value = fields
                    .iter()
                    .map(|field| self.render_field(index, field))
                    .collect();
                out["object"] = json!({
                    "fields": fields, "closed": is_closed, "secret": is_secret,
                    "keys": keys, "named": (*is_closed || has_additional) && model.is_decoded,
                    "uses_properties": fields != json!([]) || *is_closed,
                });
            }
            Kind::Enumeration { is_string, values } if values.len() == 1 => {
                out["constant"] = json!({ "string": is_string, "literal": values[0]["literal"], "shown": code(values[0]["literal"].as_str().unwrap_or_default()) });
            }
            Kind::Enumeration { is_string, values } => {
                out["enumeration"] = json!({ "string": is_string, "values": values });
            }
            Kind::Tagged { tag, variants: all } => {
                out["tagged"] = json!({ "tag": format!("{tag:?}"), "tag_shown": code(tag), "variants": variants(all) });
            }
            Kind::Alternatives { variants: all } => {
                out["alternatives"] = json!({ "variants": variants(all) });
            }
            Kind::Json {
                function,
                alternatives,
            } => {
                let alternatives: Vec<_> = alternatives.iter().map(Type::within_models).collect();
                out["json"] = json!({ "function": function, "alternatives": alternatives });
            }
            Kind::Newtype(ty) => out["newtype"] = ty.within_models(),
        }
        out
    }

    fn render_field(&self, index: usize, field: &Field) -> Value {
        let recursive = field
            .ty
            .by_value
            .filter(|inner| self.contains(*inner, index, &mut BTreeSet::new()));
        let boxed = recursive.map(|inner| field.ty.clone().boxed(&self.models[inner].name));
        let ty = boxed.unwrap_or_else(|| field.ty.clone());
        let default = field.ty.default.as_ref().filter(|_| !field.is_required);
        let is_optional = !field.is_required && default.is_none();
        let mut out = ty.within_models();
        if is_optional {
            out["type"] = format!("Option<{}>", out["type"].as_str().unwrap_or_default()).into();
        }
        let mut serde = Vec::new();
        if field.name.trim_start_matches("r#") != field.key && !field.is_additional {
            serde.push(format!("rename = {:?}", field.key));
        }
        if is_optional {
            serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        }
        let method = match default {
            Some(_) => "or_default",
            None if is_optional => "optional",
            None => "required",
        };
        out["name"] = field.name.clone().into();
        out["local"] = field.local.clone().into();
        out["key"] = format!("{:?}", field.key).into();
        out["docs"] = docs_or(&field.docs, "property", &field.key).into();
        out["serde"] = serde.join(", ").into();
        out["method"] = method.into();
        out["default"] = default.map(|default| string_literal(default)).into();
        out["additional"] = field.is_additional.into();
        out
    }

    /// Whether a value of the model `outer` directly contains a value of the model `inner`.
    fn contains(&self, outer: usize, inner: usize, seen: &mut BTreeSet<usize>) -> bool {
        outer == inner
            || seen.insert(outer)
                && match &self.models[outer].kind {
                    Kind::Object { fields, .. } => fields.iter().any(|field| {
                        field
                            .ty
                            .by_value
                            .is_some_and(|next| self.contains(next, inner, seen))
                    }),
                    Kind::Newtype(ty) => ty
                        .by_value
                        .is_some_and(|next| self.contains(next, inner, seen)),
                    _ => false,
                }
    }
}

fn render_variant(variant: &Variant) -> Value {
    let mut out = variant.ty.within_models();
    out["variant"] = variant.name.clone().into();
    out["tag"] = variant.tag.clone().into();
    out["literal"] = format!("{:?}", variant.tag).into();
    out["shown"] = code(&variant.tag).into();
    out["docs"] = docs_or(&variant.docs, "alternative", &variant.tag).into();
    out
}

fn docs_or(docs: &str, noun: &str, name: &str) -> String {
    if docs.is_empty() {
        format!("The {noun} `{}`.", code(name))
    } else {
        docs.to_owned()
    }
}
