//! Compares two schemas. In requests a schema breaks consumers if it accepts fewer values than before, in responses if it
//! accepts more.

mod array;
mod bounds;
mod discriminator;
mod keywords;
mod object;
mod other;
mod types;
mod union;
mod values;

use std::fmt::Display;

use serde_json::Value;

use crate::change::Findings;
use crate::document::Node;
use crate::schema::Schema;
use crate::usage::{Pair, Subject};

/// Compares a pair of schemas. The schemas of its properties and items become further pairs.
pub(crate) fn compare<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    let Pair { base, revision, .. } = pair;
    if base.never.is_none() && revision.never.is_none() {
        nullable(pair, findings);
        annotations(pair, findings);
        discriminator::compare(pair, findings);
        union::compare(pair, findings);
    } else {
        never(pair, findings);
    }
}

/// Compares two schemas that have no unions.
fn alternative<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    if types::compare(pair, findings) {
        values::compare(pair, findings);
        bounds::compare(pair, findings);
        keywords::compare(pair, findings);
        if types::may_be(pair, "object") {
            object::compare(pair, findings);
        }
        if types::may_be(pair, "array") {
            array::compare(pair, findings);
        }
    }
}

fn never<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    match (&pair.base.never, &pair.revision.never) {
        (None, Some(node)) => {
            pair.narrowed(findings, "not-allowed", node, "no longer accepts any value");
        }
        (Some(_), None) => {
            let node = &pair.revision.node;
            pair.widened(
                findings,
                "allowed",
                node,
                "had no valid value, and has one now",
            );
        }
        _ => {}
    }
}

fn nullable<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    // Otherwise the type is reported.
    let typed = |schema: &Schema<'_>| !schema.unions.is_empty() || types::of(schema).is_some();
    if !typed(&pair.base) || !typed(&pair.revision) {
        return;
    }
    let node = &nullable_node(pair);
    match (pair.base.nullable, pair.revision.nullable) {
        (true, false) => {
            let change = "no longer accepts null";
            pair.narrowed(findings, "became-not-nullable", node, change);
        }
        (false, true) => pair.widened(findings, "became-nullable", node, "can be null"),
        _ => {}
    }
}

/// Where it changed whether null is valid: in the component that both schemas refer to, if it changed there.
fn nullable_node<'a>(pair: &Pair<'a>) -> Node<'a> {
    let (mut old, mut new) = (pair.base.node.clone(), pair.revision.node.clone());
    while let (Some(base), Some(revision)) = (old.target(), new.target()) {
        let nullable = [&base, &revision].map(|node| Schema::new(node).nullable);
        if base.pointer != revision.pointer || nullable[0] == nullable[1] {
            break;
        }
        (old, new) = (base, revision);
    }
    new
}

/// Compares what does not decide about valid values.
fn annotations<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    let Pair {
        base,
        revision,
        usage,
    } = pair;
    if let Some(node) = revision.keyword("deprecated")
        && revision.is_true("deprecated")
        && !base.is_true("deprecated")
        && usage.subject == Subject::Property
    {
        findings.info(
            &usage.id("deprecated"),
            &node,
            pair.sentence(&node, "is deprecated"),
        );
    }
    if !usage.is_request() {
        return;
    }
    let is_parameter = matches!(usage.subject, Subject::Parameter(_));
    let (check, node, predicate) = match (base.keyword("default"), revision.keyword("default")) {
        (Some(old), Some(new)) if !equal(old.value, new.value) => {
            let predicate = format!("has the default {} instead of {}", new.value, old.value);
            ("default-value-changed", new, predicate)
        }
        (Some(old), None) => {
            let predicate = format!("no longer has the default {}", old.value);
            ("default-value-removed", old, predicate)
        }
        (None, Some(new)) if is_parameter => {
            let predicate = format!("has the default {}, which it had not", new.value);
            ("default-value-added", new, predicate)
        }
        _ => return,
    };
    let id = usage.id(check);
    if is_parameter {
        findings.error(&id, &node, pair.sentence(&node, predicate));
    } else {
        findings.warning(&id, &node, pair.sentence(&node, predicate));
    }
}

impl<'a> Pair<'a> {
    /// A pair of schemas within this pair.
    fn child(&self, base: Schema<'a>, revision: Schema<'a>) -> Self {
        Self {
            base,
            revision,
            usage: self.usage.property(),
        }
    }

    /// A sentence about the schema that this node belongs to.
    fn sentence(&self, node: &Node<'a>, predicate: impl Display) -> String {
        format!("{} {predicate}", self.usage.noun(node))
    }

    /// Fewer values are valid than before, which breaks requests.
    fn narrowed(
        &self,
        findings: &mut Findings<'a>,
        check: &str,
        node: &Node<'a>,
        predicate: impl Display,
    ) {
        if self.usage.is_request() {
            findings.error(&self.usage.id(check), node, self.sentence(node, predicate));
        }
    }

    /// More values are valid than before, which breaks the readers of responses.
    fn widened(
        &self,
        findings: &mut Findings<'a>,
        check: &str,
        node: &Node<'a>,
        predicate: impl Display,
    ) {
        if !self.usage.is_request() {
            findings.error(&self.usage.id(check), node, self.sentence(node, predicate));
        }
    }

    /// Other values are valid than before.
    fn changed(
        &self,
        findings: &mut Findings<'a>,
        check: &str,
        node: &Node<'a>,
        predicate: impl Display,
    ) {
        findings.error(&self.usage.id(check), node, self.sentence(node, predicate));
    }

    /// Perhaps other values are valid than before.
    fn doubtful(
        &self,
        findings: &mut Findings<'a>,
        check: &str,
        node: &Node<'a>,
        predicate: impl Display,
    ) {
        findings.warning(&self.usage.id(check), node, self.sentence(node, predicate));
    }
}

/// Whether two values are equal as JSON Schema understands it: 1 is 1.0.
fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(_), Value::Number(_)) => bounds::order(left, right).is_eq(),
        _ => left == right,
    }
}
