//! `properties` and `required`.

use std::collections::{BTreeMap, BTreeSet};

use super::Pair;
use super::other::{self, Other};
use crate::change::Findings;
use crate::document::Node;
use crate::schema::Schema;

/// What a schema declares about the properties of an object.
struct Properties<'a> {
    schemas: BTreeMap<&'a str, Vec<Node<'a>>>,
    /// The entries of `required` by name.
    required: BTreeMap<&'a str, Node<'a>>,
    other: Other<'a>,
}

impl<'a> Properties<'a> {
    fn new(schema: &Schema<'a>) -> Self {
        let names = schema
            .keywords("required")
            .into_iter()
            .flat_map(|list| list.items());
        Self {
            schemas: schema.properties("properties"),
            required: names
                .filter_map(|node| Some((node.value.as_str()?, node)))
                .collect(),
            other: Other::new(schema),
        }
    }
}

pub(super) fn compare<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    let (base, revision) = (Properties::new(&pair.base), Properties::new(&pair.revision));
    let names = [&base, &revision]
        .into_iter()
        .flat_map(|side| side.schemas.keys().chain(side.required.keys()));
    let names: BTreeSet<&str> = names.copied().collect();
    for name in names {
        property(pair, findings, name, (&base, &revision));
    }
    other::compare(pair, findings, &base.other, &revision.other);
    other::patterns(pair, findings);
}

fn property<'a>(
    pair: &Pair<'a>,
    findings: &mut Findings<'a>,
    name: &str,
    (base, revision): (&Properties<'a>, &Properties<'a>),
) {
    let schema = |side: &Properties<'a>| Schema::all(side.schemas.get(name)?);
    // A property that does not travel in this direction.
    let hiding = if pair.usage.is_request() {
        "readOnly"
    } else {
        "writeOnly"
    };
    let (old, new) = (schema(base), schema(revision));
    let hidden =
        |schema: &Option<Schema<'a>>| schema.as_ref().is_some_and(|schema| schema.is_true(hiding));
    match (hidden(&old), hidden(&new)) {
        (true, true) => return,
        (false, true) if old.is_some() => {
            let node = new.as_ref().and_then(|new| new.keyword(hiding));
            return became_hidden(pair, findings, node, base.required.contains_key(name));
        }
        _ => {}
    }
    let names = (
        base.required.get(name).filter(|_| !hidden(&old)),
        revision.required.get(name).filter(|_| !hidden(&new)),
    );
    let visible = |schema: Option<Schema<'a>>| schema.filter(|schema| !schema.is_true(hiding));
    let (old, new) = (visible(old), visible(new));
    required(pair, findings, (old.as_ref(), new.as_ref()), names);
    match (old, new) {
        (Some(old), Some(new)) => findings.schemas.push(pair.child(old, new)),
        (Some(old), None) => {
            removed(pair, findings, &old, (base, revision, name));
            let other = revision.other.schema();
            findings
                .schemas
                .extend(other.map(|other| pair.child(old, other)));
        }
        (None, Some(new)) => {
            if let (false, Other::None(_)) = (pair.usage.is_request(), &base.other) {
                let id = pair.usage.property().id("added-to-closed-object");
                let noun = pair.usage.property().noun(&new.node);
                findings.info(
                    &id,
                    &new.node,
                    format!("{noun} is new, and no other properties were allowed"),
                );
            }
            let other = base.other.schema();
            findings
                .schemas
                .extend(other.map(|other| pair.child(other, new)));
        }
        (None, None) => {}
    }
}

/// Compares whether a property is required, given its schemas and its entries in `required`.
fn required<'a>(
    pair: &Pair<'a>,
    findings: &mut Findings<'a>,
    (old, new): (Option<&Schema<'a>>, Option<&Schema<'a>>),
    required: (Option<&Node<'a>>, Option<&Node<'a>>),
) {
    let usage = pair.usage.property();
    let noun = |name: &Node<'a>| match new {
        Some(new) => usage.noun(&new.node),
        None => format!("the property {}", name.value),
    };
    let node = |name: &Node<'a>| new.map_or(name, |new| &new.node).clone();
    match required {
        (None, Some(name)) if usage.is_request() && old.is_some() => {
            let message = format!("{} became required", noun(name));
            findings.error(&usage.id("became-required"), name, message);
        }
        (None, Some(name)) if usage.is_request() => {
            let message = format!("{} is new and required", noun(name));
            findings.error("new-required-request-property", &node(name), message);
        }
        (Some(name), None) if !usage.is_request() && (old.is_none() || new.is_some()) => {
            let message = format!("{} became optional", noun(name));
            findings.error(&usage.id("became-optional"), &node(name), message);
        }
        _ => {}
    }
}

fn became_hidden<'a>(
    pair: &Pair<'a>,
    findings: &mut Findings<'a>,
    node: Option<Node<'a>>,
    required: bool,
) {
    let node = node.unwrap_or_else(|| pair.revision.node.clone());
    let usage = pair.usage.property();
    let noun = usage.noun(&node);
    if usage.is_request() {
        let message = format!("{noun} is read-only, so that it is ignored or refused");
        findings.warning(&usage.id("became-read-only"), &node, message);
    } else if required {
        let message = format!("{noun} is write-only, so that it is no longer sent");
        findings.error(&usage.id("became-write-only"), &node, message);
    } else {
        let message = format!("{noun} is write-only, so that it is no longer sent");
        findings.warning(&usage.id("became-write-only"), &node, message);
    }
}

fn removed<'a>(
    pair: &Pair<'a>,
    findings: &mut Findings<'a>,
    old: &Schema<'a>,
    (base, revision, name): (&Properties<'a>, &Properties<'a>, &str),
) {
    let noun = pair.usage.property().noun(&old.node);
    let node = &old.node;
    if pair.usage.is_request() {
        if let Other::None(_) = revision.other {
            let message = format!("{noun} was removed, and other properties are refused");
            findings.error("request-property-removed", node, message);
        } else {
            let message = format!("{noun} was removed, and is no longer understood");
            findings.warning("request-property-removed", node, message);
        }
    } else if base.required.contains_key(name) {
        let message = format!("{noun} was removed, which was required");
        findings.error("response-required-property-removed", node, message);
    } else {
        let message = format!("{noun} was removed, which was optional");
        findings.warning("response-optional-property-removed", node, message);
    }
}
