//! A schema with its notation unified: references, `allOf`, `nullable` and unions with null are resolved.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::Node;

/// A schema as the conjunction of its parts: the schema itself, the target of its `$ref`, and the members of its `allOf`,
/// directly or not.
#[derive(Clone, Debug)]
pub(crate) struct Schema<'a> {
    pub node: Node<'a>,
    pub parts: Vec<Node<'a>>,
    /// The `anyOf` and `oneOf` of the parts that have several alternatives besides null.
    pub unions: Vec<Node<'a>>,
    /// Whether null is a valid value.
    pub nullable: bool,
    /// The node of the schema `false`, if that is a part.
    pub never: Option<Node<'a>>,
    /// The only type of its values, if it is the alternative of that type.
    pub only: Option<&'a str>,
    /// The unions that this schema is an alternative of, which end the recursion of a union that contains itself.
    within: Vec<String>,
}

impl<'a> Schema<'a> {
    /// The schema at a node. If there is none, any value is valid.
    pub fn new(node: &Node<'a>) -> Self {
        Self::within(node, Vec::new())
    }

    fn within(node: &Node<'a>, within: Vec<String>) -> Self {
        let mut schema = Self {
            within,
            only: None,
            parts: Vec::new(),
            unions: Vec::new(),
            nullable: true,
            never: None,
            node: node.clone(),
        };
        schema.nullable = schema.add(node);
        schema
    }

    /// This schema with one alternative of a union instead of the union.
    pub fn choose(&self, union: &Node<'a>, alternative: &Node<'a>) -> Self {
        let mut within = self.within.clone();
        within.push(union.pointer.clone());
        let node = alternative.clone();
        let mut schema = self.clone().and(Self::within(alternative, within.clone()));
        schema
            .unions
            .retain(|other| !within.contains(&other.pointer));
        Self {
            node,
            within,
            ..schema
        }
    }

    /// A schema that requires all schemas at these nodes, of which there is at least one.
    pub fn all(nodes: &[Node<'a>]) -> Option<Self> {
        let mut schemas = nodes.iter().map(Self::new);
        let first = schemas.next()?;
        Some(schemas.fold(first, Self::and))
    }

    /// A schema that requires both.
    pub fn and(mut self, other: Self) -> Self {
        for part in other.parts {
            if self.parts.iter().all(|known| known.pointer != part.pointer) {
                self.parts.push(part);
            }
        }
        self.unions.extend(other.unions);
        self.nullable &= other.nullable;
        self.never = self.never.or(other.never);
        self
    }

    /// Adds the parts of the schema at a node. Returns whether that schema allows null.
    fn add(&mut self, node: &Node<'a>) -> bool {
        if *node.value == false {
            self.never = Some(node.clone());
            return false;
        }
        let known = |part: &Node<'_>| part.pointer == node.pointer;
        if !node.value.is_object() || self.parts.iter().any(known) {
            return true;
        }
        let forced = node.is_3_0() && node.is_true("nullable");
        let target = node.target();
        if target.is_some() && node.is_3_0() {
            let target = node.resolve();
            // Otherwise the references lead back to themselves.
            return target.get("$ref").is_some() || self.add(&target);
        }
        self.parts.push(node.clone());
        let mut nullable = allows_null(node.value);
        if let Some(target) = target {
            nullable &= self.add(&target);
        }
        for member in node.at("allOf").items() {
            nullable &= self.add(&member);
        }
        for union in ["anyOf", "oneOf"]
            .into_iter()
            .filter_map(|name| node.get(name))
        {
            nullable &= self.add_union(union);
        }
        nullable || forced
    }

    /// Adds a union: as a part, if it has one alternative besides null.
    fn add_union(&mut self, union: Node<'a>) -> bool {
        let alternatives = alternatives(&union);
        let null = alternatives.len() < union.items().len();
        if let [alternative] = alternatives.as_slice() {
            return self.add(alternative) || null;
        }
        if self.within.contains(&union.pointer) {
            return false;
        }
        let within: Vec<String> = self
            .within
            .iter()
            .chain([&union.pointer])
            .cloned()
            .collect();
        self.unions.push(union);
        null || alternatives
            .into_iter()
            .any(|node| Self::within(&node, within.clone()).nullable)
    }

    /// The first node of a keyword.
    pub fn keyword(&self, name: &str) -> Option<Node<'a>> {
        self.keywords(name).into_iter().next()
    }

    /// The nodes of a keyword in all parts.
    pub fn keywords(&self, name: &str) -> Vec<Node<'a>> {
        self.parts
            .iter()
            .filter_map(|part| part.get(name))
            .collect()
    }

    pub fn is_true(&self, name: &str) -> bool {
        self.parts.iter().any(|part| part.is_true(name))
    }

    /// The properties of all parts by name, each with the nodes of its schemas.
    pub fn properties(&self, keyword: &str) -> BTreeMap<&'a str, Vec<Node<'a>>> {
        let mut properties: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for map in self.keywords(keyword) {
            for name in map.value.as_object().into_iter().flat_map(|map| map.keys()) {
                properties
                    .entry(name.as_str())
                    .or_default()
                    .push(map.at(name));
            }
        }
        properties
    }

    /// Identifies the schema within its document.
    pub fn key(&self) -> String {
        let nodes = self.parts.iter().chain(&self.unions).chain(&self.never);
        let pointers: Vec<&str> = nodes.map(|node| node.pointer.as_str()).collect();
        if pointers.is_empty() {
            return self.node.pointer.clone();
        }
        pointers.join(" ")
    }
}

/// The alternatives of a union except null.
pub(crate) fn alternatives<'a>(union: &Node<'a>) -> Vec<Node<'a>> {
    let mut alternatives = union.items();
    alternatives.retain(|node| {
        let value = node.value;
        value["type"] != "null" && !value.get("const").is_some_and(Value::is_null)
    });
    alternatives
}

/// Whether the keywords of a schema, without those that refer to other schemas, allow null.
fn allows_null(schema: &Value) -> bool {
    let allowed = |name, allows: fn(&Value) -> bool| schema.get(name).is_none_or(allows);
    allowed("const", Value::is_null)
        && allowed("enum", |values| {
            values
                .as_array()
                .is_some_and(|values| values.contains(&Value::Null))
        })
        && allowed("type", |types| match types {
            Value::Array(types) => types.iter().any(|name| name == "null"),
            name => name == "null",
        })
}
