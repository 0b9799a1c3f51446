//! Keywords whose schemas are not compared in depth.

use serde_json::Value;

use super::Pair;
use crate::change::Findings;
use crate::document::Node;

/// Keywords that make fewer values valid, and their names in checks.
const KEYWORDS: [(&str, &str); 13] = [
    ("not", "not"),
    ("if", "if"),
    ("then", "then"),
    ("else", "else"),
    ("contains", "contains"),
    ("propertyNames", "property-names"),
    ("dependentRequired", "dependent-required"),
    ("dependentSchemas", "dependent-schema"),
    ("dependencies", "dependencies"),
    ("unevaluatedItems", "unevaluated-items"),
    ("contentEncoding", "content-encoding"),
    ("contentMediaType", "content-media-type"),
    ("contentSchema", "content-schema"),
];

pub(super) fn compare<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    for (keyword, name) in KEYWORDS {
        let (base, revision) = (pair.base.keywords(keyword), pair.revision.keywords(keyword));
        let missing = |node: &&Node<'a>, others: &[Node<'a>]| {
            !others.iter().any(|other| same(other.value, node.value))
        };
        let old = base.iter().find(|node| missing(node, &revision));
        let new = revision.iter().find(|node| missing(node, &base));
        match (old, new) {
            (Some(_), Some(new)) => {
                let change = format!("has another `{keyword}`");
                pair.doubtful(findings, &format!("{name}-changed"), new, change);
            }
            (None, Some(new)) => {
                let change = format!("has `{keyword}`, which it had not");
                pair.narrowed(findings, &format!("{name}-added"), new, change);
            }
            (Some(old), None) => {
                let change = format!("no longer has `{keyword}`");
                pair.widened(findings, &format!("{name}-removed"), old, change);
            }
            (None, None) => {}
        }
    }
}

/// Whether two schemas are equal except for what only describes them.
pub(super) fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let keywords = |name: &&String| !describes(name);
            left.keys().filter(keywords).count() == right.keys().filter(keywords).count()
                && left
                    .iter()
                    .filter(|(name, _)| !describes(name))
                    .all(|(name, value)| {
                        right
                            .get(name)
                            .is_some_and(|other| same_keyword(name, value, other))
                    })
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right)
                    .all(|(left, right)| same(left, right))
        }
        _ => super::equal(left, right),
    }
}

fn same_keyword(name: &str, left: &Value, right: &Value) -> bool {
    match (name, left, right) {
        (
            "properties" | "patternProperties" | "dependentSchemas" | "$defs",
            Value::Object(left),
            Value::Object(right),
        ) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, value)| right.get(name).is_some_and(|other| same(value, other)))
        }
        ("required" | "enum" | "type", Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().all(|value| right.contains(value))
        }
        _ => same(left, right),
    }
}

fn describes(keyword: &str) -> bool {
    let keywords = [
        "title",
        "description",
        "example",
        "examples",
        "externalDocs",
        "xml",
        "deprecated",
        "$comment",
    ];
    keywords.contains(&keyword) || keyword.starts_with("x-")
}
