//! Which schemas are used in requests and which in responses, and which ones differ between the two (`readOnly`,
//! `writeOnly`).

use std::collections::BTreeSet;

use serde_json::Value;

use super::types::Direction;
use crate::document::{items, properties};

/// The targets of all references, by the directions in which they are used.
#[derive(Debug, Default)]
pub struct Usage {
    used: BTreeSet<(String, Direction)>,
    directional: BTreeSet<String>,
}

impl Usage {
    pub fn of(document: &Value) -> Self {
        let mut usage = Self::default();
        let operations = properties(&document["paths"]).flat_map(|(_, item)| properties(item));
        for (key, operation) in operations {
            if key == "parameters" {
                usage.visit(document, operation, Direction::Request);
                continue;
            }
            for key in ["parameters", "requestBody"] {
                usage.visit(document, &operation[key], Direction::Request);
            }
            usage.visit(document, &operation["responses"], Direction::Response);
        }
        usage.visit(
            document,
            &document["x-unmatched-responses"],
            Direction::Response,
        );
        let targets: BTreeSet<_> = usage
            .used
            .iter()
            .map(|(target, _)| target.clone())
            .collect();
        let is_directional = |target: &String| differs(document, target, &mut BTreeSet::new());
        usage.directional = targets.into_iter().filter(is_directional).collect();
        usage
    }

    /// Whether the schema at this pointer has two types.
    pub fn has_two_types(&self, pointer: &str) -> bool {
        let is_used = |direction| self.used.contains(&(pointer.to_owned(), direction));
        self.directional.contains(pointer)
            && is_used(Direction::Request)
            && is_used(Direction::Response)
    }

    fn visit(&mut self, document: &Value, node: &Value, direction: Direction) {
        for target in references(node) {
            if self.used.insert((target.to_owned(), direction))
                && let Some(node) = document.pointer(target)
            {
                self.visit(document, node, direction);
            }
        }
    }
}

/// The pointers of all references within `node`, also those of discriminators.
fn references(node: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    let mut pending = vec![node];
    while let Some(node) = pending.pop() {
        for (key, value) in properties(node) {
            match value.as_str() {
                Some(reference)
                    if key == "$ref" || reference.starts_with("#/components/schemas/") =>
                {
                    found.extend(reference.strip_prefix('#'));
                }
                _ => pending.push(value),
            }
        }
        pending.extend(items(node));
    }
    found
}

fn differs(document: &Value, target: &str, seen: &mut BTreeSet<String>) -> bool {
    if !seen.insert(target.to_owned()) {
        return false;
    }
    let Some(schema) = document.pointer(target) else {
        return false;
    };
    has_flag(schema)
        || references(schema)
            .into_iter()
            .any(|target| differs(document, target, seen))
}

fn has_flag(node: &Value) -> bool {
    let is_flag = node["readOnly"] == true || node["writeOnly"] == true;
    is_flag || properties(node).any(|(_, value)| has_flag(value)) || items(node).any(has_flag)
}
