//! How a schema refers to itself, which decides how much work the errors of a value can be.
//!
//! The `jsonschema` crate remembers which part of a value is valid under which schema, but not the errors: where several
//! alternatives refer to one recursive schema, collecting errors takes time that is exponential in the depth of the value.

use std::collections::HashMap;

use serde_json::Value;

/// The maximum number of visits while errors are collected, which take about 5 ms.
const MAX_VISITS: usize = 128;

/// How often a schema refers to itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recursion {
    /// The number of references among the schemas that can be reached; 1 or less if none is recursive.
    branches: usize,
}

impl Recursion {
    /// The recursion of the schema `$defs/<name>` of `document`; the name is escaped as in a JSON pointer.
    pub(super) fn of(document: &Value, name: &str) -> Self {
        let mut visit = Visit {
            document,
            is_done: HashMap::new(),
            references: 0,
            is_recursive: false,
        };
        visit.target(&format!("#/$defs/{name}"));
        Self {
            branches: if visit.is_recursive {
                visit.references
            } else {
                1
            },
        }
    }

    /// Whether the errors of a value of this depth can be collected in bounded time.
    pub(super) fn allows(self, depth: usize) -> bool {
        let exponent = u32::try_from(depth).unwrap_or(u32::MAX);
        let visits = self.branches.checked_pow(exponent);
        visits.is_some_and(|visits| visits <= MAX_VISITS)
    }
}

/// A depth-first visit of schemas. `is_done` has the references that were followed, and whether their visit ended.
struct Visit<'d> {
    document: &'d Value,
    is_done: HashMap<String, bool>,
    references: usize,
    is_recursive: bool,
}

impl Visit<'_> {
    fn target(&mut self, reference: &str) {
        match self.is_done.get(reference) {
            Some(true) => return,
            Some(false) => {
                self.is_recursive = true;
                return;
            }
            None => {}
        }
        self.is_done.insert(reference.to_owned(), false);
        let pointer = reference.strip_prefix('#');
        match pointer.and_then(|pointer| self.document.pointer(pointer)) {
            Some(schema) => self.schema(schema),
            // An anchor may be anywhere.
            None => self.is_recursive = true,
        }
        self.is_done.insert(reference.to_owned(), true);
    }

    fn schema(&mut self, schema: &Value) {
        match schema {
            Value::Object(properties) => {
                for (keyword, value) in properties {
                    match (keyword.as_str(), value) {
                        ("$ref" | "$dynamicRef", Value::String(reference)) => {
                            self.references += 1;
                            self.target(reference);
                        }
                        _ => self.schema(value),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.schema(item)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Recursion;

    #[test]
    fn only_recursion_with_branches_limits_the_depth() {
        let document = json!({ "$defs": {
            "Flat": { "anyOf": [{ "$ref": "#/$defs/Leaf" }, { "$ref": "#/$defs/Leaf" }] },
            "Leaf": { "type": "string" },
            "List": { "properties": { "next": { "$ref": "#/$defs/List" } } },
            "Tree": { "anyOf": [
                { "properties": { "a": { "$ref": "#/$defs/Tree" } } },
                { "properties": { "a": { "$ref": "#/$defs/Tree" } } },
            ] },
            "Anchor": { "anyOf": [{ "$ref": "#here" }, { "$ref": "#there" }] },
        } });
        let allows = |name, depth| Recursion::of(&document, name).allows(depth);
        assert!(allows("Flat", 128) && allows("Leaf", 128) && allows("List", 128));
        assert!(allows("Tree", 7) && !allows("Tree", 8));
        assert!(!allows("Anchor", 128));
    }
}
