//! Which schemas refer to which: recursive types need a `Box`, types without references are not generated.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::document::{items, properties};

/// Marks with `x-boxed` each property through which a schema refers to itself, since its type would have infinite size.
/// Lists and maps need no mark.
pub(super) fn mark_recursive(schemas: &mut Map<String, Value>) {
    let names: Vec<_> = schemas.keys().cloned().collect();
    for name in names {
        let recursive: Vec<_> = properties(&schemas[&name]["properties"])
            .filter(|(_, property)| contains(schemas, property, &name))
            .map(|(key, _)| key.clone())
            .collect();
        for key in recursive {
            schemas[&name]["properties"][&key]["x-boxed"] = true.into();
        }
    }
}

/// Whether a value of this property can directly contain a value of the schema `name`.
fn contains(schemas: &Map<String, Value>, property: &Value, name: &str) -> bool {
    let target = |property: &Value| {
        let reference = items(&property["allOf"]).next()?["$ref"].as_str()?;
        Some(referenced_name(reference).to_owned())
    };
    let (mut pending, mut seen) = (Vec::from_iter(target(property)), BTreeSet::new());
    while let Some(next) = pending.pop() {
        if next == name {
            return true;
        }
        let inner = properties(&schemas[&next]["properties"]);
        pending.extend(inner.filter_map(|(_, property)| target(property)));
        pending.retain(|next| !seen.contains(next));
        seen.insert(next);
    }
    false
}

/// Removes the schemas that no operation refers to, directly or not, and marks with `x-decoded` those that are part of a
/// request.
pub(super) fn prune(schemas: &mut Map<String, Value>, paths: &Value, error_schemas: &[Value]) {
    let operations = || properties(paths).flat_map(|(_, item)| properties(item));
    let requests = operations().flat_map(|(_, operation)| {
        [&operation["parameters"], &operation["requestBody"]].into_iter()
    });
    let decoded = reachable(schemas, requests);
    let used = reachable(schemas, std::iter::once(paths).chain(error_schemas));
    schemas.retain(|name, _| used.contains(name));
    for name in decoded {
        schemas[&name]["x-decoded"] = json!(true);
    }
}

/// The names of the schemas that `roots` refer to, directly or not.
fn reachable<'a>(
    schemas: &'a Map<String, Value>,
    roots: impl Iterator<Item = &'a Value>,
) -> BTreeSet<String> {
    let mut pending: Vec<_> = roots.collect();
    let mut reached = BTreeSet::new();
    while let Some(node) = pending.pop() {
        if let Some(reference) = node["$ref"].as_str() {
            let name = referenced_name(reference);
            if reached.insert(name.to_owned()) {
                pending.extend(schemas.get(name));
            }
        }
        pending.extend(properties(node).map(|(_, value)| value));
        pending.extend(items(node));
    }
    reached
}

/// The last token of a reference.
pub(super) fn referenced_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or_default()
}
