//! `discriminator`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Pair;
use crate::change::Findings;
use crate::document::Node;
use crate::schema::Schema;

/// The value of the discriminator that selects an alternative.
pub(super) fn tag(discriminator: &Node<'_>, alternative: &Node<'_>) -> Option<String> {
    let schema = Schema::new(alternative);
    let property = discriminator.text("propertyName")?;
    let nodes = schema.properties("properties").remove(property)?;
    for node in nodes {
        let value = node.resolve().value;
        let values = value
            .get("const")
            .into_iter()
            .chain(value["enum"].as_array().into_iter().flatten());
        if let [Value::String(tag)] = values.collect::<Vec<_>>().as_slice() {
            return Some(tag.clone());
        }
    }
    let reference = alternative.text("$ref")?;
    let name = reference.rsplit('/').next()?;
    let mapping = discriminator.at("mapping");
    let selects = |(_, target): &(&String, &Value)| **target == reference || **target == name;
    let mapped = mapping
        .value
        .as_object()
        .into_iter()
        .flatten()
        .find(selects);
    Some(mapped.map_or(name, |(tag, _)| tag).to_owned())
}

/// Compares the names of the discriminators, and their mappings if there are no alternatives to compare.
pub(super) fn compare<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    let find = |schema: &Schema<'a>| schema.keyword("discriminator");
    let (old, new) = match (find(&pair.base), find(&pair.revision)) {
        (Some(old), Some(new)) => (old, new),
        (None, Some(new)) if pair.usage.is_request() => {
            return pair.doubtful(
                findings,
                "discriminator-added",
                &new,
                "has a discriminator, which it had not",
            );
        }
        (Some(old), None) if !pair.usage.is_request() => {
            return pair.doubtful(
                findings,
                "discriminator-removed",
                &old,
                "no longer has a discriminator",
            );
        }
        _ => return,
    };
    let names = (old.at("propertyName"), new.at("propertyName"));
    if names.0.value != names.1.value {
        let change = format!(
            "has the discriminator {} instead of {}",
            names.1.value, names.0.value
        );
        pair.changed(
            findings,
            "discriminator-property-name-changed",
            &names.1,
            change,
        );
    }
    if pair.base.unions.is_empty() && pair.revision.unions.is_empty() {
        mapping(pair, findings, &old, &new);
    }
}

fn mapping<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>, old: &Node<'a>, new: &Node<'a>) {
    let values = |discriminator: &Node<'a>| {
        let mapping = discriminator.at("mapping");
        let names = mapping
            .value
            .as_object()
            .into_iter()
            .flat_map(|map| map.keys());
        names
            .map(|name| (name.clone(), mapping.at(name)))
            .collect::<BTreeMap<_, _>>()
    };
    let (old, new) = (values(old), values(new));
    for (tag, node) in &old {
        match new.get(tag) {
            Some(other) if other.value == node.value => {}
            Some(other) => {
                let change = format!("has another schema for the discriminator value `{tag}`");
                pair.changed(findings, "discriminator-mapping-changed", other, change);
            }
            None => {
                let change = format!("no longer accepts the discriminator value `{tag}`");
                pair.narrowed(findings, "discriminator-mapping-deleted", node, change);
            }
        }
    }
    for (tag, node) in new.iter().filter(|(tag, _)| !old.contains_key(*tag)) {
        let change =
            format!("can have the discriminator value `{tag}`, which a consumer does not know");
        pair.widened(findings, "discriminator-mapping-added", node, change);
    }
}
