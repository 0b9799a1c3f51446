//! `anyOf`, `oneOf` and several types: one variant for each alternative if they can be told apart, else JSON.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::model::{Kind, Variant};
use super::notation::single_reference;
use super::{Node, Schemas, Shape, Type, kind_of};
use crate::document::{Pointer, items, properties};
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
struct Alternative {
    schema: Value,
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

    /// Whether a value can be valid under one alternative at most.
    fn are_distinct(
        &self,
        alternatives: &[Alternative],
        types: &[Option<BTreeSet<String>>],
    ) -> bool {
        let pairs =
            (0..types.len()).flat_map(|one| (one + 1..types.len()).map(move |other| (one, other)));
        pairs.into_iter().all(|(one, other)| {
            let (Some(first), Some(second)) = (&types[one], &types[other]) else {
                return false;
            };
            let is_number = |name: &String| name == "number" || name == "integer";
            let share_numbers = first.iter().any(is_number) && second.iter().any(is_number);
            (first.is_disjoint(second) && !share_numbers)
                || self
                    .have_distinct_constants(&alternatives[one].schema, &alternatives[other].schema)
        })
    }

    /// Whether both are objects with a required property whose constants differ.
    fn have_distinct_constants(&self, one: &Value, other: &Value) -> bool {
        let (one, other) = (self.constants(one), self.constants(other));
        one.iter().any(|(name, values)| {
            let others = other.iter().find(|(other, _)| other == name);
            others.is_some_and(|(_, others)| values.iter().all(|value| !others.contains(value)))
        })
    }

    /// The required string properties with given values, of an object that is not explicitly open.
    fn constants(&self, schema: &Value) -> Vec<(String, Vec<String>)> {
        let schema = self.merge(schema, &Pointer::default());
        let additional = &schema["additionalProperties"];
        if additional.is_object() || *additional == json!(true) || schema["type"] != "object" {
            return Vec::new();
        }
        let required = items(&schema["required"]).filter_map(Value::as_str);
        let constants = required.filter_map(|name| {
            let property = self.merge(&schema["properties"][name], &Pointer::default());
            let values = items(&property["enum"]).chain(property.get("const"));
            let values: Option<Vec<_>> = values
                .map(|value| value.as_str().map(str::to_owned))
                .collect();
            Some((name.to_owned(), values.filter(|values| !values.is_empty())?))
        });
        constants.collect()
    }

    /// The JSON types of the valid values; `None` if they are not known.
    pub(super) fn json_types(&self, schema: &Value, depth: usize) -> Option<BTreeSet<String>> {
        if depth > 16 {
            return None;
        }
        let recurse = |schema: &Value| self.json_types(schema, depth + 1);
        match &schema["type"] {
            Value::String(name) => return Some(BTreeSet::from([name.clone()])),
            Value::Array(names) => {
                return names
                    .iter()
                    .map(|name| name.as_str().map(str::to_owned))
                    .collect();
            }
            _ => {}
        }
        if let Some(reference) = schema["$ref"].as_str() {
            return recurse(self.document.pointer(reference.strip_prefix('#')?)?);
        }
        if let Some(known) = items(&schema["allOf"]).find_map(recurse) {
            return Some(known);
        }
        for keyword in ["anyOf", "oneOf"] {
            if schema[keyword].is_array() {
                let all: Option<Vec<_>> = items(&schema[keyword]).map(recurse).collect();
                return Some(all?.into_iter().flatten().collect());
            }
        }
        kind_of(schema).map(|kind| BTreeSet::from([kind]))
    }

    /// One variant for each tag, if all alternatives are objects that declare the tag.
    fn tagged(&mut self, node: Node<'_>, keyword: &str, schemas: &[Value]) -> Option<Kind> {
        let discriminator = &node.schema["discriminator"];
        let tag = discriminator["propertyName"].as_str()?;
        let targets: Option<Vec<_>> = schemas.iter().map(single_reference).collect();
        let targets = targets?;
        if !targets.iter().all(|target| self.declares(target, tag)) {
            return None;
        }
        let pointer = node.pointer.at(keyword);
        self.tagged_variants(
            Node {
                pointer: &pointer,
                ..node
            },
            &targets,
        )
    }

    fn declares(&self, target: &str, tag: &str) -> bool {
        let pointer = Pointer::from(target);
        let schema = self.document.pointer(target);
        schema.is_some_and(|schema| !self.merge(schema, &pointer)["properties"][tag].is_null())
    }

    fn tagged_variants(&mut self, node: Node<'_>, targets: &[&str]) -> Option<Kind> {
        let discriminator = &node.schema["discriminator"];
        let tag = discriminator["propertyName"].as_str()?.to_owned();
        let (mut variants, mut names) = (Vec::new(), Names::default());
        for target in targets {
            let key = last_token(target);
            let reference = format!("#{target}");
            let mapping = properties(&discriminator["mapping"]);
            let is_mapped = |value: &Value| *value == json!(reference) || *value == json!(key);
            let mut tags: Vec<_> = mapping
                .filter(|(_, value)| is_mapped(value))
                .map(|(tag, _)| tag.as_str())
                .collect();
            if tags.is_empty() {
                tags.push(key);
            }
            let schema = json!({ "$ref": reference });
            for tag in tags {
                let ty = self.type_of_node(Node {
                    schema: &schema,
                    ..node
                });
                let model = self.models[ty.by_value?].name.clone();
                let name = names.add(&variant_name(node.name, tag));
                variants.push(Variant {
                    name,
                    ty: ty.boxed(&model),
                    tag: tag.to_owned(),
                    docs: String::new(),
                });
            }
        }
        Some(Kind::Tagged { tag, variants })
    }

    /// A schema with a discriminator that other schemas extend by `allOf`: one variant for each of them.
    pub(super) fn inheritance(
        &mut self,
        node: Node<'_>,
        rest: &mut Map<String, Value>,
    ) -> Option<Kind> {
        let has_alternatives = rest.contains_key("anyOf") || rest.contains_key("oneOf");
        let tag = node.schema["discriminator"]["propertyName"].as_str()?;
        if has_alternatives {
            return None;
        }
        let heirs = self.heirs(node.pointer.as_str());
        if heirs.is_empty() || !heirs.iter().all(|heir| self.declares(heir, tag)) {
            return None;
        }
        rest.clear();
        let heirs: Vec<_> = heirs.iter().map(String::as_str).collect();
        self.tagged_variants(node, &heirs)
    }

    /// The component schemas that extend this one, directly or not.
    fn heirs(&self, pointer: &str) -> Vec<String> {
        let mut heirs = Vec::new();
        let mut pending = vec![pointer.to_owned()];
        while let Some(parent) = pending.pop() {
            let reference = format!("#{parent}");
            for (key, schema) in properties(&self.document["components"]["schemas"]) {
                let heir = Pointer::from("/components/schemas")
                    .at(key)
                    .as_str()
                    .to_owned();
                let extends =
                    items(&schema["allOf"]).any(|part| part["$ref"] == reference.as_str());
                if extends && !heirs.contains(&heir) {
                    heirs.push(heir.clone());
                    pending.push(heir);
                }
            }
        }
        heirs
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

fn last_token(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or_default()
}
