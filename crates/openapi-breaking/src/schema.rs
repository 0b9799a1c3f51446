//! A schema with its notation unified: references, `allOf`, `nullable` and unions with null are resolved.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::Place;

/// A schema as the conjunction of its parts: the schema itself, the target of its `$ref`, and the members of its `allOf`,
/// directly or not.
#[derive(Clone, Debug)]
pub(crate) struct Schema<'a> {
    pub place: Place<'a>,
    pub parts: Vec<Place<'a>>,
    /// The `anyOf` and `oneOf` of the parts that have several alternatives besides null.
    pub unions: Vec<Place<'a>>,
    /// Whether null is a valid value.
    pub nullable: bool,
    /// The place of the schema `false`, if that is a part.
    pub never: Option<Place<'a>>,
    /// The only type of its values, if it is the alternative of that type.
    pub only: Option<&'a str>,
    /// The unions that this schema is an alternative of, which end the recursion of a union that contains itself.
    within: Vec<String>,
}

impl<'a> Schema<'a> {
    /// The schema at a place. If there is none, any value is valid.
    pub fn new(place: &Place<'a>) -> Self {
        Self::within(place, Vec::new())
    }

    fn within(place: &Place<'a>, within: Vec<String>) -> Self {
        let mut schema = Self {
            within,
            only: None,
            parts: Vec::new(),
            unions: Vec::new(),
            nullable: true,
            never: None,
            place: place.clone(),
        };
        schema.nullable = schema.add(place);
        schema
    }

    /// This schema with one alternative of a union instead of the union.
    pub fn choose(&self, union: &Place<'a>, alternative: &Place<'a>) -> Self {
        let mut within = self.within.clone();
        within.push(union.pointer.clone());
        let place = alternative.clone();
        let mut schema = self.clone().and(Self::within(alternative, within.clone()));
        schema
            .unions
            .retain(|other| !within.contains(&other.pointer));
        Self {
            place,
            within,
            ..schema
        }
    }

    /// A schema that requires all schemas at these places, of which there is at least one.
    pub fn all(places: &[Place<'a>]) -> Option<Self> {
        let mut schemas = places.iter().map(Self::new);
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

    /// Adds the parts of the schema at a place. Returns whether that schema allows null.
    fn add(&mut self, place: &Place<'a>) -> bool {
        if *place.value == false {
            self.never = Some(place.clone());
            return false;
        }
        let known = |part: &Place<'_>| part.pointer == place.pointer;
        if !place.value.is_object() || self.parts.iter().any(known) {
            return true;
        }
        let forced = place.is_3_0() && place.is_true("nullable");
        let target = place.target();
        if let (Some(target), true) = (&target, place.is_3_0()) {
            return self.add(target);
        }
        self.parts.push(place.clone());
        let mut nullable = allows_null(place.value);
        if let Some(target) = target {
            nullable &= self.add(&target);
        }
        for member in place.at("allOf").items() {
            nullable &= self.add(&member);
        }
        for union in ["anyOf", "oneOf"]
            .into_iter()
            .filter_map(|name| place.get(name))
        {
            nullable &= self.add_union(union);
        }
        nullable || forced
    }

    /// Adds a union: as a part, if it has one alternative besides null.
    fn add_union(&mut self, union: Place<'a>) -> bool {
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
            .any(|place| Self::within(&place, within.clone()).nullable)
    }

    /// The first place of a keyword.
    pub fn keyword(&self, name: &str) -> Option<Place<'a>> {
        self.keywords(name).into_iter().next()
    }

    /// The places of a keyword in all parts.
    pub fn keywords(&self, name: &str) -> Vec<Place<'a>> {
        self.parts
            .iter()
            .filter_map(|part| part.get(name))
            .collect()
    }

    pub fn is_true(&self, name: &str) -> bool {
        self.parts.iter().any(|part| part.is_true(name))
    }

    /// The properties of all parts by name, each with the places of its schemas.
    pub fn properties(&self, keyword: &str) -> BTreeMap<&'a str, Vec<Place<'a>>> {
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
        let places = self.parts.iter().chain(&self.unions).chain(&self.never);
        let pointers: Vec<&str> = places.map(|place| place.pointer.as_str()).collect();
        if pointers.is_empty() {
            return self.place.pointer.clone();
        }
        pointers.join(" ")
    }
}

/// The alternatives of a union except null.
pub(crate) fn alternatives<'a>(union: &Place<'a>) -> Vec<Place<'a>> {
    let mut alternatives = union.items();
    alternatives.retain(|place| {
        let value = place.value;
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
