//! `type` and `format`.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Pair, values};
use crate::change::Findings;
use crate::document::Node;
use crate::schema::Schema;
use crate::usage::Subject;

type Types<'a> = BTreeSet<&'a str>;

/// The types of the valid values of a schema, except null. `None` if it has no type.
pub(super) fn of<'a>(schema: &Schema<'a>) -> Option<Types<'a>> {
    if let Some(only) = schema.only {
        return Some([only].into());
    }
    schema
        .parts
        .iter()
        .filter_map(|part| declared(part.value))
        .reduce(|left, right| {
            let both = left.iter().filter(|name| contains(&right, name));
            both.chain(right.iter().filter(|name| contains(&left, name)))
                .copied()
                .collect()
        })
}

fn declared(schema: &Value) -> Option<Types<'_>> {
    let mut types: Types<'_> = match (schema.get("const"), &schema["enum"], &schema["type"]) {
        (Some(value), ..) => [of_value(value)].into(),
        (None, Value::Array(values), _) => values.iter().map(of_value).collect(),
        (None, _, Value::String(name)) => [name.as_str()].into(),
        (None, _, Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    types.remove("null");
    Some(types)
}

fn of_value(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.as_f64().is_some_and(|number| number.fract() != 0.0) => {
            "number"
        }
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Whether a value has the only type of a schema, if there is one.
pub(super) fn includes_value(schema: &Schema<'_>, value: &Value) -> bool {
    schema.only.is_none_or(|only| only == of_value(value))
}

fn contains(types: &Types<'_>, name: &str) -> bool {
    types.contains(name) || name == "integer" && types.contains("number")
}

/// Whether both schemas may have values of a type, so that its keywords matter.
pub(super) fn may_be(pair: &Pair<'_>, name: &str) -> bool {
    [&pair.base, &pair.revision].into_iter().all(|schema| {
        let types = of(schema);
        let is = |types: Types<'_>| {
            types.contains(name) || name == "number" && types.contains("integer")
        };
        types.is_none_or(is)
    })
}

/// The schemas of each type, if a schema has several.
pub(super) fn split<'a>(schema: &Schema<'a>) -> Vec<Schema<'a>> {
    let types = of(schema).unwrap_or_default();
    if types.len() < 2 {
        return vec![schema.clone()];
    }
    let of_type = |only| {
        let mut schema = schema.clone();
        schema.only = Some(only);
        schema
    };
    types.into_iter().map(of_type).collect()
}

/// Returns whether the schemas have a type in common.
pub(super) fn compare<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) -> bool {
    if values::listed(&pair.base).is_some() && values::listed(&pair.revision).is_some() {
        return true; // The values are compared.
    }
    let (base, revision) = (of(&pair.base), of(&pair.revision));
    let fits = |types: &Option<Types<'_>>, others: &Option<Types<'_>>| match (types, others) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(types), Some(others)) => types.iter().all(|name| contains(others, name)),
    };
    let node = node(&pair.revision);
    let change = format!(
        "has the type {} instead of {}",
        list(revision.as_ref()),
        list(base.as_ref())
    );
    match (fits(&base, &revision), fits(&revision, &base)) {
        (true, true) => {
            format(pair, findings);
            true
        }
        (false, true) => {
            pair.narrowed(findings, "type-narrowed", &node, change);
            true
        }
        (true, false) => {
            pair.widened(findings, "type-widened", &node, change);
            true
        }
        (false, false) if is_text(pair, base.as_ref(), revision.as_ref()) => {
            pair.doubtful(findings, "type-generalized", &node, change);
            false
        }
        (false, false) => {
            pair.changed(findings, "type-changed", &node, change);
            false
        }
    }
}

/// A parameter is text, so that any number is a valid string. Generated clients take another type.
fn is_text(pair: &Pair<'_>, base: Option<&Types<'_>>, revision: Option<&Types<'_>>) -> bool {
    let (Some(base), Some(revision)) = (base, revision) else {
        return false;
    };
    let scalar = |name: &&str| !matches!(*name, "array" | "object");
    let strings = pair.revision.parts.iter().all(|part| {
        let narrows = ["enum", "const", "pattern", "format", "maxLength"];
        narrows
            .iter()
            .all(|keyword| part.value.get(keyword).is_none())
    });
    matches!(pair.usage.subject, Subject::Parameter(_))
        && strings
        && revision.contains("string")
        && base.iter().all(scalar)
}

fn node<'a>(schema: &Schema<'a>) -> Node<'a> {
    schema
        .keyword("type")
        .unwrap_or_else(|| schema.node.clone())
}

fn list(types: Option<&Types<'_>>) -> String {
    match types {
        None => "any".to_owned(),
        Some(types) => types.iter().copied().collect::<Vec<_>>().join(" or "),
    }
}

fn format<'a>(pair: &Pair<'a>, findings: &mut Findings<'a>) {
    // A hint for forms.
    let format = |schema: &Schema<'a>| {
        let format = schema.keyword("format");
        format.filter(|node| node.value != "password")
    };
    match (format(&pair.base), format(&pair.revision)) {
        (Some(old), Some(new)) if old.value != new.value => {
            let change = format!("has the format {} instead of {}", new.value, old.value);
            if includes(new.value, old.value) {
                pair.widened(findings, "format-widened", &new, change);
            } else if includes(old.value, new.value) {
                pair.narrowed(findings, "format-narrowed", &new, change);
            } else {
                pair.changed(findings, "format-changed", &new, change);
            }
        }
        (None, Some(new)) => {
            let change = format!("has the format {}, which it had not", new.value);
            pair.narrowed(findings, "format-added", &new, change);
        }
        (Some(old), None) => {
            let change = format!("no longer has the format {}", old.value);
            pair.widened(findings, "format-removed", &old, change);
        }
        _ => {}
    }
}

/// Whether each number of the format `inner` is one of the format `outer`.
fn includes(outer: &Value, inner: &Value) -> bool {
    let range = |format: &Value| {
        let format = format.as_str().unwrap_or_default();
        let bits = |prefix| format.strip_prefix(prefix)?.parse::<i32>().ok();
        let signed = bits("int").map(|bits| (bits - 1, bits - 1));
        signed.or_else(|| bits("uint").map(|bits| (-1, bits)))
    };
    match (range(outer), range(inner)) {
        (Some(outer), Some(inner)) => outer.0 >= inner.0 && outer.1 >= inner.1,
        _ => outer == "double" && inner == "float",
    }
}
