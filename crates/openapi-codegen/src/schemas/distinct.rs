//! Whether the alternatives of a union can be told apart.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::union::Alternative;
use super::{Schemas, kind_of};
use crate::document::{Pointer, items};

impl Schemas<'_> {
    /// Whether a value can be valid under one alternative at most.
    pub(super) fn are_distinct(
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
}
