//! `additionalProperties`, `unevaluatedProperties` and `patternProperties`.

use super::Pair;
use crate::change::Findings;
use crate::document::Node;
use crate::schema::Schema;

/// Whether an object may have properties that are not declared.
pub(super) enum Other<'a> {
    Any,
    /// With the node of the keyword that forbids them.
    None(Node<'a>),
    /// With the nodes of their schemas.
    Schema(Vec<Node<'a>>),
}

impl<'a> Other<'a> {
    pub fn new(schema: &Schema<'a>) -> Self {
        let keywords = ["additionalProperties", "unevaluatedProperties"];
        let mut nodes: Vec<_> = keywords
            .iter()
            .flat_map(|name| schema.keywords(name))
            .collect();
        if let Some(node) = nodes.iter().find(|node| *node.value == false) {
            return Self::None(node.clone());
        }
        nodes.retain(|node| {
            node.value
                .as_object()
                .is_some_and(|schema| !schema.is_empty())
        });
        if nodes.is_empty() {
            Self::Any
        } else {
            Self::Schema(nodes)
        }
    }

    pub fn schema(&self) -> Option<Schema<'a>> {
        match self {
            Self::Schema(nodes) => Schema::all(nodes),
            _ => None,
        }
    }
}

/// Compares the properties that are not declared.
pub(super) fn compare<'a>(
    pair: &Pair<'a>,
    findings: &mut Findings<'a>,
    base: &Other<'a>,
    revision: &Other<'a>,
) {
    let schema = |other: &Other<'a>, schema: &Schema<'a>| {
        other
            .schema()
            .unwrap_or_else(|| Schema::new(&schema.node.at("additionalProperties")))
    };
    match (base, revision) {
        (Other::Any, Other::Any) | (Other::None(_), Other::None(_)) => {}
        (_, Other::None(node)) => {
            let change = "no longer accepts properties that are not declared";
            pair.narrowed(findings, "additional-properties-removed", node, change);
        }
        (Other::None(node), _) => {
            if !pair.usage.is_request() {
                let message = pair.sentence(node, "can have properties that are not declared");
                findings.info(&pair.usage.id("additional-properties-added"), node, message);
            }
        }
        _ => findings
            .schemas
            .push(pair.child(schema(base, &pair.base), schema(revision, &pair.revision))),
    }
}

pub(super) fn patterns<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    let (base, revision) = (
        pair.base.properties("patternProperties"),
        pair.revision.properties("patternProperties"),
    );
    for (pattern, nodes) in &base {
        let Some(others) = revision.get(pattern) else {
            let change = format!("no longer declares the properties that match {pattern}");
            pair.widened(findings, "pattern-property-removed", &nodes[0], change);
            continue;
        };
        if let (Some(old), Some(new)) = (Schema::all(nodes), Schema::all(others)) {
            findings.schemas.push(pair.child(old, new));
        }
    }
    for (pattern, nodes) in revision
        .iter()
        .filter(|(pattern, _)| !base.contains_key(*pattern))
    {
        let change = format!("declares the properties that match {pattern}, which it did not");
        pair.narrowed(findings, "pattern-property-added", &nodes[0], change);
    }
}
