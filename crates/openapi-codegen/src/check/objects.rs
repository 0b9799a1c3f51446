//! All objects of a document.

use std::collections::BTreeSet;

use serde_json::Value;

use super::describe::describe;
use crate::diagnostics::Problems;
use crate::document::kind::Kind;
use crate::document::pointer::properties;
use crate::document::{Document, Pointer};

/// An object of the document, or a reference in its place.
pub struct Object<'a> {
    pub kind: Kind,
    pub pointer: Pointer,
    pub value: &'a Value,
}

impl<'a> Object<'a> {
    /// The target of the reference that is in the place of the object.
    pub fn reference(&self) -> Option<&'a str> {
        let reference = self.value["$ref"].as_str();
        reference.filter(|_| self.kind.has_references())
    }

    /// Whether a reference is in the place of the object. A path item may have a reference and properties of its own.
    pub fn is_reference(&self) -> bool {
        let is_object = matches!(self.kind, Kind::PathItem | Kind::Schema);
        !is_object && self.kind.has_references() && self.value.get("$ref").is_some()
    }
}

/// Every object in the document and in the targets of its references, once for each way to read it.
pub fn all<'a>(document: &'a Document, problems: &mut Problems) -> Vec<Object<'a>> {
    let root = document.value();
    let mut pending = vec![(Kind::Document, Pointer::default(), root)];
    let mut visited = BTreeSet::new();
    let mut objects = Vec::new();
    while let Some((kind, pointer, value)) = pending.pop() {
        if !visited.insert((pointer.clone(), kind)) {
            continue;
        }
        pending.extend(kind.children(value, &pointer));
        let object = Object {
            kind,
            pointer,
            value,
        };
        if let Some(target) = target(root, &object, problems) {
            pending.push(target);
        }
        objects.push(object);
    }
    objects
}

/// What the reference in the place of `object` refers to. Reports a target of another kind, and references that only lead
/// to each other.
fn target<'a>(
    root: &'a Value,
    object: &Object<'a>,
    problems: &mut Problems,
) -> Option<(Kind, Pointer, &'a Value)> {
    let reference = object.reference()?;
    let pointer = Pointer::from(reference.strip_prefix('#')?);
    let value = root.pointer(pointer.as_str())?;
    let at = object.pointer.at("$ref");
    let tokens: Vec<String> = pointer.tokens().collect();
    if let [components, section, _] = tokens.as_slice()
        && components == "components"
        && let Some(kind) = Kind::of_component(section)
        && kind != object.kind
    {
        let message = format!(
            "the reference leads to {}, expected {}",
            kind.name(),
            object.kind.name()
        );
        problems.error(&at, message);
        return None;
    }
    if is_circular(root, object.value) {
        problems.error(&at, "the reference leads back to itself");
        return None;
    }
    Some((object.kind, pointer, value))
}

/// Whether the references from `value` only lead to each other.
fn is_circular<'a>(root: &'a Value, mut value: &'a Value) -> bool {
    let mut seen = BTreeSet::new();
    while let Some(reference) = value["$ref"].as_str() {
        if !seen.insert(reference) {
            // Keywords beside `$ref` are a schema of their own, but the reference still never ends.
            return true;
        }
        let target = reference
            .strip_prefix('#')
            .and_then(|target| root.pointer(target));
        match target {
            Some(target) => value = target,
            None => return false,
        }
    }
    false
}

/// Reports what is wrong with a reference itself, and what it hides.
pub fn check_reference(object: &Object<'_>, problems: &mut Problems) {
    let Object { pointer, value, .. } = object;
    if !value["$ref"].is_string() {
        let message = format!("expected a reference, found {}", describe(&value["$ref"]));
        problems.error(&pointer.at("$ref"), message);
    }
    for (key, _) in properties(value) {
        let is_allowed = matches!(key.as_str(), "$ref" | "summary" | "description");
        if !is_allowed && !key.starts_with("x-") {
            let message = format!("`{key}` is ignored beside `$ref`");
            problems.warning(&pointer.at(key), message).at_key();
        }
    }
}
