//! `anyOf` and `oneOf`.

use super::{Pair, alternative, discriminator, keywords, types, values};
use crate::change::Findings;
use crate::document::Node;
use crate::schema::{Schema, alternatives};

/// A schema that has no unions: an alternative of each.
#[derive(Clone)]
struct Alternative<'a> {
    schema: Schema<'a>,
    /// The value of the discriminator that selects it.
    tag: Option<String>,
}

/// Compares the alternatives of both schemas: each with the one that corresponds to it.
pub(super) fn compare<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    if pair.base.unions.is_empty() && pair.revision.unions.is_empty() {
        return alternative(pair, findings);
    }
    exclusive(pair, findings);
    let all = |schema| expand(schema, None);
    let (mut base, mut revision) = (all(&pair.base), all(&pair.revision));
    for corresponds in [by_tag, by_component, by_equality, by_shape] {
        base.retain(|old| {
            let Some(index) = revision.iter().position(|new| corresponds(old, new)) else {
                return true;
            };
            let new = revision.remove(index);
            alternative(&pair.with(old, &new), findings);
            false
        });
    }
    for old in &base {
        let accepted = |new: &Alternative<'a>| fits(&pair.with(old, new));
        if !all(&pair.revision).iter().any(accepted) {
            let check = format!("{}-removed", keyword(&old.schema));
            pair.narrowed(
                findings,
                &check,
                &old.schema.node,
                format!("no longer accepts {}", old.describe()),
            );
        }
    }
    for new in &revision {
        let known = |old: &Alternative<'a>| fits(&pair.with(old, new));
        if !all(&pair.base).iter().any(known) {
            let check = format!("{}-added", keyword(&new.schema));
            let change = format!("can be {}, which a consumer does not know", new.describe());
            pair.widened(findings, &check, &new.schema.node, change);
        }
    }
}

/// Compares whether a value may be valid in several alternatives.
fn exclusive<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    let ([old], [new]) = (pair.base.unions.as_slice(), pair.revision.unions.as_slice()) else {
        return;
    };
    let is_one_of = |union: &Node<'a>| union.pointer.ends_with("/oneOf");
    let change = "may be valid in several alternatives";
    match (is_one_of(old), is_one_of(new)) {
        (false, true) if pair.usage.is_request() => {
            let change = format!("no longer {change}");
            pair.doubtful(findings, "any-of-became-one-of", new, change);
        }
        (true, false) if !pair.usage.is_request() => {
            pair.doubtful(findings, "one-of-became-any-of", new, change);
        }
        _ => {}
    }
}

/// Replaces each union by its alternatives, and a list of types by an alternative of each.
fn expand<'a>(schema: &Schema<'a>, tag: Option<&str>) -> Vec<Alternative<'a>> {
    let Some(union) = schema.unions.first() else {
        let alternative = |schema| Alternative {
            schema,
            tag: tag.map(str::to_owned),
        };
        return types::split(schema).into_iter().map(alternative).collect();
    };
    let selector = schema.keyword("discriminator");
    let choose = |node: Node<'a>| {
        let own = selector
            .as_ref()
            .and_then(|selector| discriminator::tag(selector, &node));
        expand(&schema.choose(union, &node), own.as_deref().or(tag))
    };
    alternatives(union).into_iter().flat_map(choose).collect()
}

fn by_tag(old: &Alternative<'_>, new: &Alternative<'_>) -> bool {
    old.tag.is_some() && old.tag == new.tag && old.schema.only == new.schema.only
}

fn by_component(old: &Alternative<'_>, new: &Alternative<'_>) -> bool {
    !old.differs(new)
        && old.schema.only == new.schema.only
        && old.component().is_some()
        && old.component() == new.component()
}

fn by_equality(old: &Alternative<'_>, new: &Alternative<'_>) -> bool {
    let parts = (&old.schema.parts, &new.schema.parts);
    !old.differs(new)
        && old.schema.only == new.schema.only
        && parts.0.len() == parts.1.len()
        && parts
            .0
            .iter()
            .zip(parts.1)
            .all(|(old, new)| keywords::same(old.value, new.value))
}

/// Whether two alternatives have the same types, at least half of their properties in common, and no property whose
/// values distinguish them.
fn by_shape(old: &Alternative<'_>, new: &Alternative<'_>) -> bool {
    let [old_names, new_names] = [old, new].map(|side| side.schema.properties("properties"));
    let common = old_names.iter().filter_map(|(name, nodes)| {
        let others = new_names.get(name)?;
        Some((Schema::all(nodes)?, Schema::all(others)?))
    });
    let common: Vec<_> = common.collect();
    !old.differs(new)
        && types::of(&old.schema) == types::of(&new.schema)
        && common.len() * 2 >= old_names.len().max(new_names.len())
        && !common.iter().any(|(old, new)| values::disjoint(old, new))
}

/// Whether a value of the narrower schema is valid in the other, as far as their own keywords determine.
fn fits(pair: &Pair<'_>) -> bool {
    let mut findings = Findings::default();
    alternative(pair, &mut findings);
    findings.changes.is_empty() && findings.schemas.is_empty()
}

fn keyword(schema: &Schema<'_>) -> &'static str {
    let any_of = schema.node.pointer.rfind("/anyOf/");
    if any_of > schema.node.pointer.rfind("/oneOf/") {
        "any-of"
    } else {
        "one-of"
    }
}

impl<'a> Pair<'a> {
    fn with(&self, base: &Alternative<'a>, revision: &Alternative<'a>) -> Self {
        Self {
            base: base.schema.clone(),
            revision: revision.schema.clone(),
            usage: self.usage.clone(),
        }
    }
}

impl Alternative<'_> {
    /// Whether the discriminator distinguishes them.
    fn differs(&self, other: &Self) -> bool {
        self.tag.is_some() && other.tag.is_some() && self.tag != other.tag
    }

    /// The component that the alternative refers to.
    fn component(&self) -> Option<String> {
        let node = self.schema.node.resolve();
        let is_component = node.pointer.split('/').count() == 4;
        (is_component && node.pointer.starts_with("/components/")).then_some(node.pointer)
    }

    fn describe(&self) -> String {
        let component = self.component();
        let name = component
            .as_deref()
            .and_then(|pointer| pointer.rsplit('/').next());
        match (&self.tag, name) {
            (Some(tag), _) => format!("the alternative `{tag}`"),
            (None, Some(name)) => format!("the alternative `{name}`"),
            (None, None) => "this alternative".to_owned(),
        }
    }
}
