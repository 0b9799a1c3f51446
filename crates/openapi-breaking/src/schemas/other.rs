//! `additionalProperties`, `unevaluatedProperties` and `patternProperties`.

use super::Pair;
use crate::change::Findings;
use crate::document::Place;
use crate::schema::Schema;

/// Whether an object may have properties that are not declared.
pub(super) enum Other<'a> {
    Any,
    /// With the place of the keyword that forbids them.
    None(Place<'a>),
    /// With the places of their schemas.
    Schema(Vec<Place<'a>>),
}

impl<'a> Other<'a> {
    pub fn new(schema: &Schema<'a>) -> Self {
        let keywords = ["additionalProperties", "unevaluatedProperties"];
        let mut places: Vec<_> = keywords
            .iter()
            .flat_map(|name| schema.keywords(name))
            .collect();
        if let Some(place) = places.iter().find(|place| *place.value == false) {
            return Self::None(place.clone());
        }
        places.retain(|place| {
            place
                .value
                .as_object()
                .is_some_and(|schema| !schema.is_empty())
        });
        if places.is_empty() {
            Self::Any
        } else {
            Self::Schema(places)
        }
    }

    pub fn schema(&self) -> Option<Schema<'a>> {
        match self {
            Self::Schema(places) => Schema::all(places),
            _ => None,
        }
    }
}

/// Compares the properties that are not declared.
pub(super) fn compare<'a>(
    pair: &Pair<'a>,
    found: &mut Findings<'a>,
    base: &Other<'a>,
    revision: &Other<'a>,
) {
    let schema = |other: &Other<'a>, schema: &Schema<'a>| {
        other
            .schema()
            .unwrap_or_else(|| Schema::new(&schema.place.at("additionalProperties")))
    };
    match (base, revision) {
        (Other::Any, Other::Any) | (Other::None(_), Other::None(_)) => {}
        (_, Other::None(place)) => {
            let change = "no longer accepts properties that are not declared";
            pair.narrowed(found, "additional-properties-removed", place, change);
        }
        (Other::None(place), _) => {
            if !pair.usage.is_request() {
                let message = pair.sentence(place, "can have properties that are not declared");
                found.info(
                    &pair.usage.id("additional-properties-added"),
                    place,
                    message,
                );
            }
        }
        _ => found
            .schemas
            .push(pair.child(schema(base, &pair.base), schema(revision, &pair.revision))),
    }
}

pub(super) fn patterns<'a>(pair: &Pair<'a>, found: &mut Findings<'a>) {
    let (base, revision) = (
        pair.base.properties("patternProperties"),
        pair.revision.properties("patternProperties"),
    );
    for (pattern, places) in &base {
        let Some(others) = revision.get(pattern) else {
            let change = format!("no longer declares the properties that match {pattern}");
            pair.widened(found, "pattern-property-removed", &places[0], change);
            continue;
        };
        if let (Some(old), Some(new)) = (Schema::all(places), Schema::all(others)) {
            found.schemas.push(pair.child(old, new));
        }
    }
    for (pattern, places) in revision
        .iter()
        .filter(|(pattern, _)| !base.contains_key(*pattern))
    {
        let change = format!("declares the properties that match {pattern}, which it did not");
        pair.narrowed(found, "pattern-property-added", &places[0], change);
    }
}
