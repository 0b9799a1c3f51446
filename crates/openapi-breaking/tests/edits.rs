//! Each edit of `edits.yaml` is reported with its severity and its JSON pointer, and nothing else is.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use openapi_breaking::{Document, Version, compare};
use serde::Deserialize;
use serde_json::Value;

/// An edit of the document, and the changes that it is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    /// What both versions have.
    #[serde(default)]
    given: Option<Edit>,
    edit: Edit,
    /// The changes, as `severity id pointer`.
    expect: Vec<String>,
}

#[derive(Default, Deserialize)]
struct Edit {
    /// Values by their pointers. The last token `-` appends to a list.
    #[serde(default)]
    set: BTreeMap<String, Value>,
    #[serde(default)]
    remove: Vec<String>,
    /// New pointers by the old ones.
    #[serde(default)]
    rename: BTreeMap<String, String>,
}

impl Edit {
    fn apply(&self, document: &mut Value) {
        for pointer in &self.remove {
            take(document, pointer);
        }
        for (old, new) in &self.rename {
            let value = take(document, old);
            set(document, new, value);
        }
        for (pointer, value) in &self.set {
            set(document, pointer, value.clone());
        }
    }
}

/// The parent of a value, and the last token of its pointer.
fn parent<'a>(document: &'a mut Value, pointer: &str) -> (&'a mut Value, String) {
    let (parent, token) = pointer.rsplit_once('/').expect("a pointer");
    let token = token.replace("~1", "/").replace("~0", "~");
    let parent = document.pointer_mut(parent);
    (parent.unwrap_or_else(|| panic!("{pointer}")), token)
}

fn take(document: &mut Value, pointer: &str) -> Value {
    match parent(document, pointer) {
        (Value::Array(items), token) => items.remove(token.parse().expect("an index")),
        (parent, token) => {
            let properties = parent.as_object_mut().expect(pointer);
            properties.shift_remove(&token).expect(pointer)
        }
    }
}

fn set(document: &mut Value, pointer: &str, value: Value) {
    match parent(document, pointer) {
        (Value::Array(items), token) if token == "-" => items.push(value),
        (Value::Array(items), token) => items[token.parse::<usize>().expect("an index")] = value,
        (parent, token) => parent[token] = value,
    }
}

fn rows() -> Vec<Row> {
    serde_saphyr::from_str(include_str!("edits.yaml")).expect("the edits")
}

fn document(version: Version, root: &Value) -> Document {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), root.to_string()).expect("a document");
    Document::read(version, file.path()).expect("a document")
}

#[test]
fn each_edit_is_reported_as_expected() {
    let base: Value = serde_saphyr::from_str(include_str!("base.yaml")).expect("the base");
    let same = document(Version::Base, &base);
    let mut failures = Vec::new();
    for row in rows() {
        let mut revision = base.clone();
        let given = row.given.map(|given| {
            given.apply(&mut revision);
            document(Version::Base, &revision)
        });
        row.edit.apply(&mut revision);
        let revision = document(Version::Revision, &revision);
        let changes = compare(given.as_ref().unwrap_or(&same), &revision);
        let line = |change: &openapi_breaking::Change| {
            format!("{} {} {}", change.severity, change.id, change.pointer)
        };
        let mut reported: Vec<String> = changes.iter().map(line).collect();
        let mut expected = row.expect;
        reported.sort();
        expected.sort();
        if reported != expected {
            failures.push(format!(
                "{}\n  expected {expected:#?}\n  reported {changes:#?}",
                row.name
            ));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn the_table_is_large_enough() {
    let rows = rows();
    let compatible = rows.iter().filter(|row| row.expect.is_empty()).count();
    assert!(
        rows.len() - compatible >= 80,
        "{} edits",
        rows.len() - compatible
    );
    assert!(compatible >= 20, "{compatible} compatible edits");
}
