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
use crate::document::Place;
use crate::schema::Schema;
use crate::usage::{Pair, Subject};

/// Compares a pair of schemas. The schemas of its properties and items become pairs of the findings.
pub(crate) fn compare<'a>(pair: &Pair<'a>, found: &mut Findings<'a>) {
    let Pair { base, revision, .. } = pair;
    if base.never.is_none() && revision.never.is_none() {
        nullable(pair, found);
        annotations(pair, found);
        discriminator::compare(pair, found);
        union::compare(pair, found);
    } else {
        never(pair, found);
    }
}

/// Compares two schemas that have no unions.
fn alternative<'a>(pair: &Pair<'a>, found: &mut Findings<'a>) {
    if types::compare(pair, found) {
        values::compare(pair, found);
        bounds::compare(pair, found);
        keywords::compare(pair, found);
        if types::may_be(pair, "object") {
            object::compare(pair, found);
        }
        if types::may_be(pair, "array") {
            array::compare(pair, found);
        }
    }
}

fn never<'a>(pair: &Pair<'a>, found: &mut Findings<'a>) {
    match (&pair.base.never, &pair.revision.never) {
        (None, Some(place)) => {
            pair.narrowed(found, "not-allowed", place, "no longer accepts any value");
        }
        (Some(_), None) => {
            let place = &pair.revision.place;
            pair.widened(
                found,
                "allowed",
                place,
                "had no valid value, and has one now",
            );
        }
        _ => {}
    }
}

fn nullable<'a>(pair: &Pair<'a>, found: &mut Findings<'a>) {
    // Otherwise the type is reported.
    let typed = |schema: &Schema<'_>| !schema.unions.is_empty() || types::of(schema).is_some();
    if !typed(&pair.base) || !typed(&pair.revision) {
        return;
    }
    let place = &nullable_place(pair);
    match (pair.base.nullable, pair.revision.nullable) {
        (true, false) => {
            let change = "no longer accepts null";
            pair.narrowed(found, "became-not-nullable", place, change);
        }
        (false, true) => pair.widened(found, "became-nullable", place, "can be null"),
        _ => {}
    }
}

/// Where it changed whether null is valid: in the component that both schemas refer to, if it changed there.
fn nullable_place<'a>(pair: &Pair<'a>) -> Place<'a> {
    let (mut old, mut new) = (pair.base.place.clone(), pair.revision.place.clone());
    while let (Some(base), Some(revision)) = (old.target(), new.target()) {
        let nullable = [&base, &revision].map(|place| Schema::new(place).nullable);
        if base.pointer != revision.pointer || nullable[0] == nullable[1] {
            break;
        }
        (old, new) = (base, revision);
    }
    new
}

/// Compares what does not decide about valid values.
fn annotations<'a>(pair: &Pair<'a>, found: &mut Findings<'a>) {
    let Pair {
        base,
        revision,
        usage,
    } = pair;
    if let Some(place) = revision.keyword("deprecated")
        && revision.is_true("deprecated")
        && !base.is_true("deprecated")
        && usage.subject == Subject::Property
    {
        found.info(
            &usage.id("deprecated"),
            &place,
            pair.sentence(&place, "is deprecated"),
        );
    }
    if !usage.is_request() {
        return;
    }
    let is_parameter = matches!(usage.subject, Subject::Parameter(_));
    let (check, place, predicate) = match (base.keyword("default"), revision.keyword("default")) {
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
        found.error(&id, &place, pair.sentence(&place, predicate));
    } else {
        found.warning(&id, &place, pair.sentence(&place, predicate));
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

    /// A sentence about the schema that has this place.
    fn sentence(&self, place: &Place<'a>, predicate: impl Display) -> String {
        format!("{} {predicate}", self.usage.noun(place))
    }

    /// Fewer values are valid than before, which breaks requests.
    fn narrowed(
        &self,
        found: &mut Findings<'a>,
        check: &str,
        place: &Place<'a>,
        predicate: impl Display,
    ) {
        if self.usage.is_request() {
            found.error(
                &self.usage.id(check),
                place,
                self.sentence(place, predicate),
            );
        }
    }

    /// More values are valid than before, which breaks the readers of responses.
    fn widened(
        &self,
        found: &mut Findings<'a>,
        check: &str,
        place: &Place<'a>,
        predicate: impl Display,
    ) {
        if !self.usage.is_request() {
            found.error(
                &self.usage.id(check),
                place,
                self.sentence(place, predicate),
            );
        }
    }

    /// Other values are valid than before.
    fn changed(
        &self,
        found: &mut Findings<'a>,
        check: &str,
        place: &Place<'a>,
        predicate: impl Display,
    ) {
        found.error(
            &self.usage.id(check),
            place,
            self.sentence(place, predicate),
        );
    }

    /// Perhaps other values are valid than before.
    fn doubtful(
        &self,
        found: &mut Findings<'a>,
        check: &str,
        place: &Place<'a>,
        predicate: impl Display,
    ) {
        found.warning(
            &self.usage.id(check),
            place,
            self.sentence(place, predicate),
        );
    }
}

/// Whether two values are equal as JSON Schema understands it: 1 is 1.0.
fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(_), Value::Number(_)) => bounds::order(left, right).is_eq(),
        _ => left == right,
    }
}
