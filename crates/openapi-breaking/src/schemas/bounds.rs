//! Limits of numbers, lengths and counts.

use std::cmp::Ordering;

use serde_json::Value;

use super::{Pair, types};
use crate::change::Findings;
use crate::document::Node;
use crate::schema::Schema;

/// The type that is limited, what of it in the names of checks, the keywords, and the min of a schema that has none.
type Keywords = (&'static str, &'static str, [&'static str; 2], f64);

const KEYWORDS: [Keywords; 5] = [
    ("number", "", ["minimum", "maximum"], f64::NEG_INFINITY),
    ("string", "-length", ["minLength", "maxLength"], 0.0),
    ("array", "-items", ["minItems", "maxItems"], 0.0),
    (
        "object",
        "-properties",
        ["minProperties", "maxProperties"],
        0.0,
    ),
    ("array", "-contains", ["minContains", "maxContains"], 1.0),
];

/// A limit, and whether the limit itself is not valid.
struct Limit<'a> {
    node: Node<'a>,
    value: Value,
    exclusive: bool,
}

pub(super) fn compare<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    for (type_name, name, [min, max], default) in KEYWORDS {
        if !types::may_be(pair, type_name) {
            continue;
        }
        let limits = |keyword, stricter| {
            [&pair.base, &pair.revision].map(|schema| limit(schema, keyword, stricter))
        };
        let min = limits(min, Ordering::Greater).map(|limit| {
            limit.filter(|limit| limit.exclusive || limit.value.as_f64() != Some(default))
        });
        report(
            pair,
            findings,
            min,
            (Ordering::Greater, &format!("min{name}")),
        );
        let max = limits(max, Ordering::Less);
        report(pair, findings, max, (Ordering::Less, &format!("max{name}")));
    }
}

/// Reports a difference between the limits of the base and of the revision. A limit in the direction `stricter` leaves fewer
/// values valid.
fn report<'a>(
    pair: &Pair<'a>,
    findings: &mut Findings<'a>,
    limits: [Option<Limit<'a>>; 2],
    (stricter, name): (Ordering, &str),
) {
    let check = |verb: &str| format!("{name}-{verb}");
    let names = |limit: &Limit<'a>| {
        let keyword = limit.node.pointer.rsplit('/').next().unwrap_or_default();
        format!("{keyword} {}", limit.node.value)
    };
    match limits {
        [None, Some(new)] => {
            let change = format!("has {}, which it had not", names(&new));
            pair.narrowed(findings, &check("set"), &new.node, change);
        }
        [Some(old), None] => {
            let change = format!("no longer has {}", names(&old));
            pair.widened(findings, &check("unset"), &old.node, change);
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
                pair.narrowed(findings, &check(verb), &new.node, change);
            } else if order == stricter.reverse() {
                pair.widened(findings, &check(verb), &new.node, change);
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
            .map(|node| (node, part.is_true(exclusive)));
        let exclusive = part.get(exclusive).map(|node| (node, true));
        [
            inclusive,
            exclusive.filter(|(node, _)| node.value.is_number()),
        ]
    });
    let limits = limits.flatten().map(|(node, exclusive)| {
        let step = if stricter == Ordering::Greater { 1 } else { -1 };
        let next = node
            .value
            .as_i64()
            .and_then(|value| value.checked_add(step));
        match next {
            Some(next) if exclusive && is_integer => Limit {
                node,
                value: next.into(),
                exclusive: false,
            },
            _ => Limit {
                value: node.value.clone(),
                node,
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
