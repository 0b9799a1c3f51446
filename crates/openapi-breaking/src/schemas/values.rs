//! `enum`, `const`, `pattern` and `multipleOf`.

use serde_json::Value;

use super::{Pair, equal, types};
use crate::change::Findings;
use crate::document::Node;
use crate::schema::Schema;

pub(super) fn compare<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    enumeration(pair, findings);
    extensions(pair, findings);
    if types::may_be(pair, "string") {
        pattern(pair, findings);
    }
    if types::may_be(pair, "number") {
        multiple_of(pair, findings);
    }
}

/// The nodes of the valid values of a schema, except null. `None` if it does not list them.
pub(super) fn listed<'a>(schema: &Schema<'a>) -> Option<Vec<Node<'a>>> {
    let lists = schema
        .parts
        .iter()
        .filter_map(|part| match part.get("const") {
            Some(value) => Some(vec![value]),
            None => part.get("enum").map(|values| values.items()),
        });
    let values = lists.reduce(|mut left, right| {
        left.retain(|value| contains(&right, value.value));
        left
    })?;
    Some(
        values
            .into_iter()
            .filter(|value| !value.value.is_null() && types::includes_value(schema, value.value))
            .collect(),
    )
}

/// Whether both schemas list their values, and have none in common.
pub(super) fn disjoint(base: &Schema<'_>, revision: &Schema<'_>) -> bool {
    let (Some(base), Some(revision)) = (listed(base), listed(revision)) else {
        return false;
    };
    !base.iter().any(|value| contains(&revision, value.value))
}

fn contains(values: &[Node<'_>], value: &Value) -> bool {
    values.iter().any(|other| equal(other.value, value))
}

fn enumeration<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    let (base, revision) = match (listed(&pair.base), listed(&pair.revision)) {
        (Some(base), Some(revision)) => (base, revision),
        (None, Some(_)) => {
            let node = ["enum", "const"]
                .iter()
                .find_map(|name| pair.revision.keyword(name));
            let node = node.unwrap_or_else(|| pair.revision.node.clone());
            return pair.narrowed(findings, "became-enum", &node, "accepts listed values only");
        }
        (Some(_), None) => {
            let node = ["enum", "const"]
                .iter()
                .find_map(|name| pair.base.keyword(name));
            let node = node.unwrap_or_else(|| pair.base.node.clone());
            return pair.widened(
                findings,
                "enum-removed",
                &node,
                "can be any value, not only the listed ones",
            );
        }
        (None, None) => return,
    };
    if let ([old], [new]) = (base.as_slice(), revision.as_slice())
        && !equal(old.value, new.value)
    {
        let change = format!("is {} instead of {}", new.value, old.value);
        return pair.changed(findings, "const-changed", new, change);
    }
    for value in base
        .iter()
        .filter(|value| !contains(&revision, value.value))
    {
        let change = format!("no longer accepts {}", value.value);
        pair.narrowed(findings, "enum-value-removed", value, change);
    }
    for value in revision
        .iter()
        .filter(|value| !contains(&base, value.value))
    {
        let change = format!("can be {}, which a consumer does not know", value.value);
        pair.widened(findings, "enum-value-added", value, change);
    }
}

/// `x-extensible-enum` lists values to which a response may add others. `x-allow-nul` allows U+0000.
fn extensions<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    if let (Some(node), false) = (
        pair.base.keyword("x-allow-nul"),
        pair.revision.is_true("x-allow-nul"),
    ) && pair.base.is_true("x-allow-nul")
    {
        pair.narrowed(
            findings,
            "x-allow-nul-removed",
            &node,
            "no longer accepts U+0000",
        );
    }
    let values = |schema: &Schema<'a>| schema.keyword("x-extensible-enum").map(|node| node.items());
    let (Some(base), Some(revision)) = (values(&pair.base), values(&pair.revision)) else {
        return;
    };
    for value in base
        .iter()
        .filter(|value| !contains(&revision, value.value))
    {
        let change = format!("no longer accepts {}", value.value);
        pair.narrowed(findings, "x-extensible-enum-value-removed", value, change);
    }
}

fn pattern<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    let (base, revision) = (
        pair.base.keywords("pattern"),
        pair.revision.keywords("pattern"),
    );
    let new = revision.iter().find(|node| !contains(&base, node.value));
    let old = base.iter().find(|node| !contains(&revision, node.value));
    match (old, new) {
        (Some(old), Some(new)) => {
            let change = format!("has the pattern {} instead of {}", new.value, old.value);
            pair.doubtful(findings, "pattern-changed", new, change);
        }
        (None, Some(new)) => {
            let change = format!("must match {}", new.value);
            pair.narrowed(findings, "pattern-added", new, change);
        }
        (Some(old), None) => {
            let change = format!("no longer has to match {}", old.value);
            pair.widened(findings, "pattern-removed", old, change);
        }
        (None, None) => {}
    }
}

fn multiple_of<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    let (base, revision) = (
        pair.base.keyword("multipleOf"),
        pair.revision.keyword("multipleOf"),
    );
    match (base, revision) {
        (Some(old), Some(new)) if !equal(old.value, new.value) => {
            let change = format!(
                "must be a multiple of {} instead of {}",
                new.value, old.value
            );
            if divides(new.value, old.value) {
                pair.widened(findings, "multiple-of-widened", &new, change);
            } else if divides(old.value, new.value) {
                pair.narrowed(findings, "multiple-of-narrowed", &new, change);
            } else {
                pair.changed(findings, "multiple-of-changed", &new, change);
            }
        }
        (None, Some(new)) => {
            let change = format!("must be a multiple of {}", new.value);
            pair.narrowed(findings, "multiple-of-added", &new, change);
        }
        (Some(old), None) => {
            let change = format!("is no longer a multiple of {}", old.value);
            pair.widened(findings, "multiple-of-removed", &old, change);
        }
        _ => {}
    }
}

fn divides(divisor: &Value, number: &Value) -> bool {
    let (Some(divisor), Some(number)) = (divisor.as_f64(), number.as_f64()) else {
        return false;
    };
    let quotient = number / divisor;
    (quotient - quotient.round()).abs() < 1e-9
}
