//! Limits of numbers, lengths and counts.

use std::cmp::Ordering;

use serde_json::Value;

use super::{Pair, types};
use crate::change::Findings;
use crate::document::Place;
use crate::schema::Schema;

/// A pair of keywords that limit the same quantity.
struct Keywords {
    /// What is limited, in checks.
    name: &'static str,
    min: &'static str,
    max: &'static str,
    /// The min of a schema that has none.
    default: f64,
}

const KEYWORDS: [Keywords; 5] = [
    Keywords {
        name: "",
        min: "minimum",
        max: "maximum",
        default: f64::NEG_INFINITY,
    },
    Keywords {
        name: "-length",
        min: "minLength",
        max: "maxLength",
        default: 0.0,
    },
    Keywords {
        name: "-items",
        min: "minItems",
        max: "maxItems",
        default: 0.0,
    },
    Keywords {
        name: "-properties",
        min: "minProperties",
        max: "maxProperties",
        default: 0.0,
    },
    Keywords {
        name: "-contains",
        min: "minContains",
        max: "maxContains",
        default: 1.0,
    },
];

/// A limit, and whether the limit itself is not valid.
struct Limit<'a> {
    place: Place<'a>,
    value: Value,
    exclusive: bool,
}

pub(super) fn compare<'a>(pair: &Pair<'a>, found: &mut Findings<'a>) {
    for keywords in &KEYWORDS {
        let mut min = |check: &str| format!("min{}-{check}", keywords.name);
        let limits = [&pair.base, &pair.revision]
            .map(|schema| limit(schema, keywords.min, Ordering::Greater));
        let limits = limits.map(|limit| {
            limit.filter(|limit| limit.exclusive || limit.value.as_f64() != Some(keywords.default))
        });
        report(pair, found, limits, (Ordering::Greater, &mut min));
        let mut max = |check: &str| format!("max{}-{check}", keywords.name);
        let limits =
            [&pair.base, &pair.revision].map(|schema| limit(schema, keywords.max, Ordering::Less));
        report(pair, found, limits, (Ordering::Less, &mut max));
    }
}

/// Reports a difference between the limits of the base and of the revision. A limit in the direction `stricter` leaves fewer
/// values valid.
fn report<'a>(
    pair: &Pair<'a>,
    found: &mut Findings<'a>,
    limits: [Option<Limit<'a>>; 2],
    (stricter, check): (Ordering, &mut dyn FnMut(&str) -> String),
) {
    let names = |limit: &Limit<'a>| {
        let keyword = limit.place.pointer.rsplit('/').next().unwrap_or_default();
        format!("{keyword} {}", limit.place.value)
    };
    match limits {
        [None, Some(new)] => {
            let change = format!("has {}, which it had not", names(&new));
            pair.narrowed(found, &check("set"), &new.place, change);
        }
        [Some(old), None] => {
            let change = format!("no longer has {}", names(&old));
            pair.widened(found, &check("unset"), &old.place, change);
        }
        [Some(old), Some(new)] => {
            let change = format!("has {} instead of {}", names(&new), names(&old));
            let by_value = order(&new.value, &old.value);
            let increased = if by_value == Ordering::Greater {
                "increased"
            } else {
                "decreased"
            };
            let exclusive = if stricter == Ordering::Greater {
                "increased"
            } else {
                "decreased"
            };
            let exclusive = match (old.exclusive, new.exclusive) {
                (false, true) => (stricter, exclusive),
                (true, false) => (stricter.reverse(), "changed"),
                _ => (Ordering::Equal, ""),
            };
            let (order, verb) = if by_value.is_eq() {
                exclusive
            } else {
                (by_value, increased)
            };
            if order == stricter {
                pair.narrowed(found, &check(verb), &new.place, change);
            } else if order == stricter.reverse() {
                pair.widened(found, &check(verb), &new.place, change);
            }
        }
        [None, None] => {}
    }
}

/// The strictest limit of a schema.
fn limit<'a>(schema: &Schema<'a>, keyword: &str, stricter: Ordering) -> Option<Limit<'a>> {
    let exclusive = match keyword {
        "minimum" => "exclusiveMinimum",
        "maximum" => "exclusiveMaximum",
        _ => "",
    };
    let is_integer = types::of(schema).is_some_and(|types| types.iter().eq(&["integer"]));
    let limits = schema.parts.iter().flat_map(|part| {
        let inclusive = part
            .get(keyword)
            .map(|place| (place, part.is_true(exclusive)));
        let exclusive = part.get(exclusive).map(|place| (place, true));
        [
            inclusive,
            exclusive.filter(|(place, _)| place.value.is_number()),
        ]
    });
    let limits = limits.flatten().map(|(place, exclusive)| {
        let step = if stricter == Ordering::Greater { 1 } else { -1 };
        let next = place
            .value
            .as_i64()
            .and_then(|value| value.checked_add(step));
        match next {
            Some(next) if exclusive && is_integer => Limit {
                place,
                value: next.into(),
                exclusive: false,
            },
            _ => Limit {
                value: place.value.clone(),
                place,
                exclusive,
            },
        }
    });
    limits.reduce(|left, right| {
        let order = order(&right.value, &left.value);
        if order == stricter || order.is_eq() && right.exclusive {
            right
        } else {
            left
        }
    })
}

/// Compares two numbers, integers without a loss.
pub(super) fn order(left: &Value, right: &Value) -> Ordering {
    let integer = |value: &Value| {
        let signed = value.as_i64().map(i128::from);
        signed.or_else(|| value.as_u64().map(i128::from))
    };
    match (integer(left), integer(right)) {
        (Some(left), Some(right)) => left.cmp(&right),
        _ => left
            .as_f64()
            .partial_cmp(&right.as_f64())
            .unwrap_or(Ordering::Equal),
    }
}
