//! `anyOf` and `oneOf`.

use super::{Pair, alternative, discriminator, keywords, types};
use crate::change::Findings;
use crate::document::Place;
use crate::schema::{Schema, alternatives};

/// A schema that has no unions: an alternative of each.
#[derive(Clone)]
struct Alternative<'a> {
    schema: Schema<'a>,
    /// The value of the discriminator that selects it.
    tag: Option<String>,
}

/// Compares the alternatives of both schemas: each with the one that corresponds to it.
pub(super) fn compare<'a>(pair: &Pair<'a>, found: &mut Findings<'a>) {
    if pair.base.unions.is_empty() && pair.revision.unions.is_empty() {
        return alternative(pair, found);
    }
    let mut base = expand(Alternative {
        schema: pair.base.clone(),
        tag: None,
    });
    let mut revision = expand(Alternative {
        schema: pair.revision.clone(),
        tag: None,
    });
    for corresponds in [by_tag, by_component, by_equality, by_shape] {
        base.retain(|old| {
            let Some(index) = revision.iter().position(|new| corresponds(old, new)) else {
                return true;
            };
            let new = revision.remove(index);
            alternative(&pair.with(old, &new), found);
            false
        });
    }
    let all = |schema: &Schema<'a>| {
        expand(Alternative {
            schema: schema.clone(),
            tag: None,
        })
    };
    for old in &base {
        let accepted = |new: &Alternative<'a>| fits(&pair.with(old, new));
        if !all(&pair.revision).iter().any(accepted) {
            let check = format!("{}-removed", keyword(&old.schema));
            pair.narrowed(
                found,
                &check,
                &old.schema.place,
                format!("no longer accepts {}", old.describe()),
            );
        }
    }
    for new in &revision {
        let known = |old: &Alternative<'a>| fits(&pair.with(old, new));
        if !all(&pair.base).iter().any(known) {
            let check = format!("{}-added", keyword(&new.schema));
            let change = format!("can be {}, which a consumer does not know", new.describe());
            pair.widened(found, &check, &new.schema.place, change);
        }
    }
}

/// Replaces each union by its alternatives.
fn expand<'a>(alternative: Alternative<'a>) -> Vec<Alternative<'a>> {
    let Some(union) = alternative.schema.unions.first().cloned() else {
        return vec![alternative];
    };
    let selector = alternative.schema.keyword("discriminator");
    let choose = |place: Place<'a>| {
        let schema = alternative.schema.choose(&union, &place);
        let tag = selector
            .as_ref()
            .and_then(|selector| discriminator::tag(selector, &place));
        expand(Alternative {
            schema,
            tag: tag.or_else(|| alternative.tag.clone()),
        })
    };
    alternatives(&union).into_iter().flat_map(choose).collect()
}

fn by_tag(old: &Alternative<'_>, new: &Alternative<'_>) -> bool {
    old.tag.is_some() && old.tag == new.tag
}

fn by_component(old: &Alternative<'_>, new: &Alternative<'_>) -> bool {
    !old.differs(new) && old.component().is_some() && old.component() == new.component()
}

fn by_equality(old: &Alternative<'_>, new: &Alternative<'_>) -> bool {
    let parts = (&old.schema.parts, &new.schema.parts);
    !old.differs(new)
        && parts.0.len() == parts.1.len()
        && parts
            .0
            .iter()
            .zip(parts.1)
            .all(|(old, new)| keywords::same(old.value, new.value))
}

/// Whether two alternatives have the same types and at least half of their properties in common.
fn by_shape(old: &Alternative<'_>, new: &Alternative<'_>) -> bool {
    let names = [old, new].map(|side| side.schema.properties("properties"));
    let common = names[0]
        .keys()
        .filter(|name| names[1].contains_key(*name))
        .count();
    !old.differs(new)
        && types::of(&old.schema) == types::of(&new.schema)
        && common * 2 >= names[0].len().max(names[1].len())
}

/// Whether a value of the narrower schema is valid in the other, as far as their own keywords tell.
fn fits(pair: &Pair<'_>) -> bool {
    let mut found = Findings::default();
    alternative(pair, &mut found);
    found.changes.is_empty() && found.schemas.is_empty()
}

fn keyword(schema: &Schema<'_>) -> &'static str {
    let any_of = schema.place.pointer.rfind("/anyOf/");
    if any_of > schema.place.pointer.rfind("/oneOf/") {
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
    /// Whether the discriminator tells them apart.
    fn differs(&self, other: &Self) -> bool {
        self.tag.is_some() && other.tag.is_some() && self.tag != other.tag
    }

    /// The component that the alternative refers to.
    fn component(&self) -> Option<String> {
        let place = self.schema.place.resolve();
        place
            .pointer
            .starts_with("/components/")
            .then_some(place.pointer)
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
