//! `properties` and `required`.

use std::collections::{BTreeMap, BTreeSet};

use super::Pair;
use super::other::{self, Other};
use crate::change::Findings;
use crate::document::Place;
use crate::schema::Schema;

/// What a schema declares about the properties of an object.
struct Properties<'a> {
    schemas: BTreeMap<&'a str, Vec<Place<'a>>>,
    /// The places of the names in `required`.
    required: BTreeMap<&'a str, Place<'a>>,
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
                .filter_map(|place| Some((place.value.as_str()?, place)))
                .collect(),
            other: Other::new(schema),
        }
    }
}

pub(super) fn compare<'a>(pair: &Pair<'a>, found: &mut Findings<'a>) {
    let (base, revision) = (Properties::new(&pair.base), Properties::new(&pair.revision));
    let names = [&base, &revision]
        .into_iter()
        .flat_map(|side| side.schemas.keys().chain(side.required.keys()));
    let names: BTreeSet<&str> = names.copied().collect();
    for name in names {
        property(pair, found, name, (&base, &revision));
    }
    other::compare(pair, found, &base.other, &revision.other);
    other::patterns(pair, found);
}

fn property<'a>(
    pair: &Pair<'a>,
    found: &mut Findings<'a>,
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
            let place = new.as_ref().and_then(|new| new.keyword(hiding));
            return became_hidden(pair, found, place, base.required.contains_key(name));
        }
        _ => {}
    }
    let names = (
        base.required.get(name).filter(|_| !hidden(&old)),
        revision.required.get(name).filter(|_| !hidden(&new)),
    );
    let visible = |schema: Option<Schema<'a>>| schema.filter(|schema| !schema.is_true(hiding));
    let (old, new) = (visible(old), visible(new));
    required(pair, found, (old.as_ref(), new.as_ref()), names);
    match (old, new) {
        (Some(old), Some(new)) => found.schemas.push(pair.child(old, new)),
        (Some(old), None) => {
            removed(pair, found, &old, (base, revision, name));
            let other = revision.other.schema();
            found
                .schemas
                .extend(other.map(|other| pair.child(old, other)));
        }
        (None, Some(new)) => {
            if let (false, Other::None(_)) = (pair.usage.is_request(), &base.other) {
                let id = pair.usage.property().id("added-to-closed-object");
                let noun = pair.usage.property().noun(&new.place);
                found.info(
                    &id,
                    &new.place,
                    format!("{noun} is new, and no other properties were allowed"),
                );
            }
            let other = base.other.schema();
            found
                .schemas
                .extend(other.map(|other| pair.child(other, new)));
        }
        (None, None) => {}
    }
}

/// Compares whether a property is required, given its schemas and its places in `required`.
fn required<'a>(
    pair: &Pair<'a>,
    found: &mut Findings<'a>,
    (old, new): (Option<&Schema<'a>>, Option<&Schema<'a>>),
    required: (Option<&Place<'a>>, Option<&Place<'a>>),
) {
    let usage = pair.usage.property();
    let noun = |name: &Place<'a>| match new {
        Some(new) => usage.noun(&new.place),
        None => format!("the property {}", name.value),
    };
    let place = |name: &Place<'a>| new.map_or(name, |new| &new.place).clone();
    match required {
        (None, Some(name)) if usage.is_request() && old.is_some() => {
            let message = format!("{} became required", noun(name));
            found.error(&usage.id("became-required"), name, message);
        }
        (None, Some(name)) if usage.is_request() => {
            let message = format!("{} is new and required", noun(name));
            found.error("new-required-request-property", &place(name), message);
        }
        (Some(name), None) if !usage.is_request() && (old.is_none() || new.is_some()) => {
            let message = format!("{} became optional", noun(name));
            found.error(&usage.id("became-optional"), &place(name), message);
        }
        _ => {}
    }
}

fn became_hidden<'a>(
    pair: &Pair<'a>,
    found: &mut Findings<'a>,
    place: Option<Place<'a>>,
    required: bool,
) {
    let place = place.unwrap_or_else(|| pair.revision.place.clone());
    let usage = pair.usage.property();
    let noun = usage.noun(&place);
    if usage.is_request() {
        let message = format!("{noun} is read-only, so that it is ignored or refused");
        found.warning(&usage.id("became-read-only"), &place, message);
    } else if required {
        let message = format!("{noun} is write-only, so that it is no longer sent");
        found.error(&usage.id("became-write-only"), &place, message);
    } else {
        let message = format!("{noun} is write-only, so that it is no longer sent");
        found.warning(&usage.id("became-write-only"), &place, message);
    }
}

fn removed<'a>(
    pair: &Pair<'a>,
    found: &mut Findings<'a>,
    old: &Schema<'a>,
    (base, revision, name): (&Properties<'a>, &Properties<'a>, &str),
) {
    let noun = pair.usage.property().noun(&old.place);
    let place = &old.place;
    if pair.usage.is_request() {
        if let Other::None(_) = revision.other {
            let message = format!("{noun} was removed, and other properties are refused");
            found.error("request-property-removed", place, message);
        } else {
            let message = format!("{noun} was removed, and is no longer understood");
            found.warning("request-property-removed", place, message);
        }
    } else if base.required.contains_key(name) {
        let message = format!("{noun} was removed, which was required");
        found.error("response-required-property-removed", place, message);
    } else {
        let message = format!("{noun} was removed, which was optional");
        found.warning("response-optional-property-removed", place, message);
    }
}
