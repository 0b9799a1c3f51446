//! `anyOf`, `oneOf` and several types: one variant for each alternative if they can be told apart, else JSON.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::model::{Kind, Variant};
use super::notation::single_reference;
use super::tagged::last_token;
use super::{Node, Schemas, Shape, Type};
use crate::document::items;
use crate::names::{Names, docs, variant_name};

/// The keywords that apply to one JSON type only.
const KEYWORDS: &[(&str, &[&str])] = &[
    (
        "string",
        &[
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "contentEncoding",
        ],
    ),
    ("number", NUMBER),
    ("integer", NUMBER),
    (
        "array",
        &[
            "items",
            "prefixItems",
            "minItems",
            "maxItems",
            "uniqueItems",
            "contains",
            "minContains",
            "maxContains",
            "unevaluatedItems",
        ],
    ),
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "propertyNames",
            "minProperties",
            "maxProperties",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedProperties",
        ],
    ),
];
const NUMBER: &[&str] = &[
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "format",
];

/// An alternative, where it is, and its type.
pub(super) struct Alternative {
    pub schema: Value,
    ty: Type,
}

impl Schemas<'_> {
    pub(super) fn union(&mut self, node: Node<'_>, rest: &mut Map<String, Value>) -> (Kind, Shape) {
        let keyword = ["anyOf", "oneOf"]
            .into_iter()
            .find(|keyword| rest.contains_key(*keyword));
        let schemas = match keyword.and_then(|keyword| rest.remove(keyword)) {
            Some(schemas) => items(&schemas).cloned().collect(),
            None => split_types(rest),
        };
        if let Some(keyword) = keyword
            && let Some(variants) = self.tagged(node, keyword, &schemas)
        {
            rest.remove("type");
            return (variants, Shape::Object);
        }
        let pointer = node.pointer.at(keyword.unwrap_or("type"));
        let mut alternatives = Vec::new();
        for (index, schema) in schemas.into_iter().enumerate() {
            let (pointer, name) = (pointer.at(index), format!("{}{}", node.name, index + 1));
            let ty = self.type_of_node(Node {
                schema: &schema,
                pointer: &pointer,
                name: &name,
                ..node
            });
            alternatives.push(Alternative { schema, ty });
        }
        let types: Vec<_> = alternatives
            .iter()
            .map(|one| self.json_types(&one.schema, 0))
            .collect();
        if let Some(name) = rest.get("type").and_then(Value::as_str).map(str::to_owned)
            && types
                .iter()
                .all(|types| types.as_ref().is_some_and(|types| types.iter().eq([&name])))
        {
            rest.remove("type");
        }
        let function = if keyword == Some("oneOf") {
            "one_of"
        } else {
            "any_of"
        };
        let is_object = types
            .iter()
            .flatten()
            .flatten()
            .all(|name| name == "object");
        let shape = if is_object { Shape::Object } else { Shape::Any };
        if !self.are_distinct(&alternatives, &types) {
            let alternatives = alternatives.into_iter().map(|one| one.ty).collect();
            return (
                Kind::Json {
                    function,
                    alternatives,
                },
                shape,
            );
        }
        let variants = self.variants(alternatives, &types);
        (Kind::Alternatives { variants }, shape)
    }

    fn variants(
        &self,
        alternatives: Vec<Alternative>,
        types: &[Option<BTreeSet<String>>],
    ) -> Vec<Variant> {
        let mut names = Names::default();
        let variants = alternatives.into_iter().zip(types).map(|(one, types)| {
            let model = one.ty.by_value.map(|index| &self.models[index]);
            let model = model.filter(|model| !model.is_enumeration());
            let name = match (single_reference(&one.schema), one.schema["title"].as_str()) {
                (Some(target), _) => last_token(target),
                (None, Some(title)) => title,
                (None, None) => types
                    .iter()
                    .flatten()
                    .next()
                    .map_or("value", String::as_str),
            };
            let label = name;
            let name = names.add(&variant_name("Value", label));
            let ty = match model {
                Some(model) => one.ty.boxed(&model.name),
                None => one.ty,
            };
            Variant {
                name,
                ty,
                tag: label.to_owned(),
                docs: docs(&one.schema),
            }
        });
        variants.collect()
    }
}

/// One schema for each of the types in `type`, with the assertions that apply to it.
fn split_types(rest: &mut Map<String, Value>) -> Vec<Value> {
    let types = rest.remove("type").unwrap_or_default();
    let applies = |keyword: &str, name: &str| {
        let mut known = KEYWORDS
            .iter()
            .filter(|(_, keywords)| keywords.contains(&keyword))
            .peekable();
        known.peek().is_none() || known.any(|(known, _)| *known == name)
    };
    let schemas = items(&types).filter_map(|name| {
        let name = name.as_str()?;
        let assertions = rest.iter().filter(|(keyword, _)| applies(keyword, name));
        let mut schema: Map<_, _> = assertions
            .map(|(keyword, value)| (keyword.clone(), value.clone()))
            .collect();
        schema.insert("type".into(), name.into());
        Some(Value::Object(schema))
    });
    let schemas = schemas.collect();
    rest.clear();
    schemas
}
