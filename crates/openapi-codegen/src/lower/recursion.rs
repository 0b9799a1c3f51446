//! Schemas that contain themselves: a Rust type that did would have no size, so those members are boxed.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::document::{elements, members};

/// Marks with `x-boxed` every member through which a schema leads back to itself. Lists and maps need no mark.
pub(super) fn mark(schemas: &mut Map<String, Value>) {
    let names: Vec<_> = schemas.keys().cloned().collect();
    for name in names {
        let looping: Vec<_> = members(&schemas[&name]["properties"])
            .filter(|(_, property)| {
                target(property).is_some_and(|target| reaches(schemas, target, &name))
            })
            .map(|(key, _)| key.clone())
            .collect();
        for key in looping {
            let property = &mut schemas[&name]["properties"][&key];
            if property["allOf"].is_null() {
                *property = json!({ "allOf": [property.clone()] });
            }
            property["x-boxed"] = true.into();
        }
    }
}

fn reaches(schemas: &Map<String, Value>, from: &str, goal: &str) -> bool {
    let (mut open, mut seen) = (vec![from], BTreeSet::new());
    while let Some(name) = open.pop() {
        if name == goal {
            return true;
        }
        let Some(schema) = schemas.get(name).filter(|_| seen.insert(name)) else {
            continue;
        };
        open.extend(members(&schema["properties"]).filter_map(|(_, property)| target(property)));
    }
    false
}

/// The schema that a property refers to.
fn target(property: &Value) -> Option<&str> {
    let reference = property["$ref"].as_str();
    let all_of = elements(&property["allOf"])
        .next()
        .and_then(|one| one["$ref"].as_str());
    reference.or(all_of)?.rsplit('/').next()
}
