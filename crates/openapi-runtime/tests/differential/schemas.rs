//! Random schemas.
//!
//! They leave out what differs from the `jsonschema` crate on purpose:
//! - integers have 64 bits, and integer formats are ranges;
//! - whether a number is an integer or a multiple is decided on its text, as in `3.0000000000000001`;
//! - strings do not contain U+0000;
//! - UUIDs may be in any notation; `email` and `uri` are those of the crates `validator` and `url`;
//! - `properties` without a type mean an object, and `items` a list;
//! - `\d`, `\w`, `\s` and `\b` follow ECMA-262 also in patterns with look-around.

use serde_json::{Map, Value, json};

use crate::dice::Dice;

/// Names of properties: the same few, so that schemas in `allOf` and their neighbours meet.
pub const NAMES: &[&str] = &["a", "b", "c", "d"];

/// Patterns, each with strings that match it.
pub const PATTERNS: &[(&str, &[&str])] = &[
    ("^[a-z]+$", &["a", "abc", "zz"]),
    (r"^\d{2,3}$", &["12", "123"]),
    (r"\w-\w", &["a-b", "x-1-y"]),
    ("^(?!x)", &["a", ""]),
];

/// Formats of strings, each with valid strings.
pub const FORMATS: &[(&str, &[&str])] = &[
    ("date", &["2026-11-22", "2024-02-29"]),
    (
        "date-time",
        &["2026-11-22T10:00:00Z", "2026-11-22t10:00:00.5+01:00"],
    ),
    ("uuid", &["00000000-0000-0000-0000-000000000000"]),
    ("ipv4", &["127.0.0.1"]),
    ("time", &["10:00:00Z"]),
    ("hostname", &["example.com"]),
];

/// A schema that nests at most `depth` levels.
pub fn schema(dice: &mut Dice, depth: usize) -> Value {
    let kinds = if depth == 0 { 7 } else { 20 };
    match dice.below(kinds) {
        0 => integer(dice),
        1 => number(dice),
        2 | 3 => string(dice),
        4 => json!({ "type": "boolean" }),
        5 => constant(dice),
        6 => reference(dice),
        7..=9 => object(dice, depth - 1),
        10 | 11 => array(dice, depth - 1),
        12 => json!({ "allOf": schemas(dice, depth - 1) }),
        13 => json!({ "anyOf": schemas(dice, depth - 1) }),
        14 => json!({ "oneOf": schemas(dice, depth - 1) }),
        15 => several_types(dice),
        16 => json!({ "allOf": [object_reference(dice), object(dice, depth - 1)] }),
        17 => {
            let mut out = object(dice, depth - 1);
            out["$ref"] = object_reference(dice)["$ref"].take();
            out
        }
        18 => {
            let kinds = ["red", "blue", "green"].map(|kind| variant(dice, kind, depth - 1));
            json!({ *dice.pick(&["anyOf", "oneOf"]): kinds })
        }
        _ => applicator(dice, depth - 1),
    }
}

fn schemas(dice: &mut Dice, depth: usize) -> Vec<Value> {
    let mut all: Vec<_> = (0..2 + dice.below(2))
        .map(|_| schema(dice, depth))
        .collect();
    if dice.chance(20) {
        all.push(json!({ "type": "null" }));
    }
    all
}

fn integer(dice: &mut Dice) -> Value {
    let mut out = json!({ "type": "integer" });
    bounds(
        dice,
        &mut out,
        &[json!(-2), json!(0), json!(2)],
        &[json!(5), json!(9), json!(12)],
    );
    if dice.chance(30) {
        out["multipleOf"] = dice.pick(&[json!(2), json!(3), json!(0.5)]).clone();
    }
    out
}

fn number(dice: &mut Dice) -> Value {
    let mut out = json!({ "type": "number" });
    bounds(
        dice,
        &mut out,
        &[json!(-1.5), json!(0), json!(0.5)],
        &[json!(2.25), json!(9), json!(10)],
    );
    if dice.chance(30) {
        out["multipleOf"] = dice.pick(&[json!(0.01), json!(0.5), json!(2)]).clone();
    }
    out
}

fn bounds(dice: &mut Dice, out: &mut Value, low: &[Value], high: &[Value]) {
    if dice.chance(50) {
        let keyword = *dice.pick(&["minimum", "exclusiveMinimum"]);
        out[keyword] = dice.pick(low).clone();
    }
    if dice.chance(50) {
        let keyword = *dice.pick(&["maximum", "exclusiveMaximum"]);
        out[keyword] = dice.pick(high).clone();
    }
}

fn string(dice: &mut Dice) -> Value {
    let mut out = json!({ "type": "string" });
    match dice.below(4) {
        0 => out["pattern"] = dice.pick(PATTERNS).0.into(),
        1 => out["format"] = dice.pick(FORMATS).0.into(),
        2 => {
            out["minLength"] = dice.below(3).into();
            out["maxLength"] = (2 + dice.below(3)).into();
        }
        _ => {}
    }
    out
}

fn constant(dice: &mut Dice) -> Value {
    let values = [
        json!({ "enum": ["red", "blue"] }),
        json!({ "enum": [1, 2, 3] }),
        json!({ "type": "integer", "enum": [1, 2] }),
        json!({ "enum": [1, "red", null, [1]] }),
        json!({ "type": ["string", "null"], "enum": ["red", null] }),
        json!({ "const": "red" }),
        json!({ "const": 1 }),
        json!({ "const": { "a": 1 } }),
        json!({ "type": "null" }),
        json!({}),
    ];
    dice.pick(&values).clone()
}

fn reference(dice: &mut Dice) -> Value {
    let names = ["Color", "Name", "Point", "Closed", "Tree", "Maybe"];
    let mut out = json!({ "$ref": format!("#/components/schemas/{}", dice.pick(&names)) });
    if dice.chance(20) {
        out["maxProperties"] = 1.into();
    }
    if dice.chance(10) {
        out["minLength"] = 2.into();
    }
    out
}

fn object_reference(dice: &mut Dice) -> Value {
    let name = dice.pick(&["Point", "Closed", "Tree"]);
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// An object with a constant, by which it can be told apart.
fn variant(dice: &mut Dice, kind: &str, depth: usize) -> Value {
    let mut out = object(dice, depth);
    if out["properties"].is_null() {
        out["properties"] = json!({});
    }
    out["properties"]["a"] = json!({ "const": kind });
    if dice.chance(80) {
        out["required"] = json!(["a"]);
    }
    out
}

fn several_types(dice: &mut Dice) -> Value {
    let types = [
        json!(["string", "null"]),
        json!(["integer", "string"]),
        json!(["number", "boolean"]),
        json!(["object", "null"]),
        json!(["array", "integer"]),
    ];
    let mut out = json!({ "type": dice.pick(&types) });
    let keywords = [
        ("minimum", json!(2), &["integer", "number"][..]),
        ("maxLength", json!(2), &["string"]),
        ("minItems", json!(1), &["array"]),
        ("required", json!(["a"]), &["object"]),
    ];
    for (keyword, value, types) in keywords {
        let applies = types
            .iter()
            .any(|name| out["type"].to_string().contains(name));
        if applies && dice.chance(60) {
            out[keyword] = value;
        }
    }
    out
}

fn object(dice: &mut Dice, depth: usize) -> Value {
    let mut properties = Map::new();
    for name in NAMES {
        if dice.chance(45) {
            properties.insert((*name).into(), schema(dice, depth));
        }
    }
    let mut out = json!({ "type": "object" });
    if !properties.is_empty() {
        out["properties"] = properties.into();
    }
    let required: Vec<_> = NAMES.iter().filter(|_| dice.chance(25)).collect();
    if !required.is_empty() {
        out["required"] = json!(required);
    }
    match dice.below(8) {
        0 | 1 => out["additionalProperties"] = false.into(),
        2 => out["additionalProperties"] = schema(dice, depth),
        3 => out["unevaluatedProperties"] = false.into(),
        _ => {}
    }
    match dice.below(12) {
        0 => out["patternProperties"] = json!({ "^[cd]": schema(dice, depth) }),
        1 => out["propertyNames"] = json!({ "pattern": "^[abc]$" }),
        2 => out["minProperties"] = 1.into(),
        3 => out["maxProperties"] = 2.into(),
        4 => out["dependentRequired"] = json!({ "a": ["b"] }),
        5 => out["dependentSchemas"] = json!({ "a": object(dice, 0) }),
        6 if depth > 0 => out["allOf"] = json!([object(dice, depth - 1)]),
        7 => out["not"] = json!({ "required": ["d"] }),
        _ => {}
    }
    out
}

fn array(dice: &mut Dice, depth: usize) -> Value {
    let mut out = json!({ "type": "array" });
    if dice.chance(80) {
        out["items"] = schema(dice, depth);
    }
    match dice.below(8) {
        0 => out["minItems"] = (1 + dice.below(2)).into(),
        1 => out["maxItems"] = (1 + dice.below(2)).into(),
        2 => out["uniqueItems"] = true.into(),
        3 => out["contains"] = schema(dice, 0),
        4 => {
            out["contains"] = schema(dice, 0);
            out["maxContains"] = 1.into();
            out["minContains"] = dice.below(2).into();
        }
        5 => out["prefixItems"] = json!([schema(dice, depth), schema(dice, 0)]),
        6 => out["unevaluatedItems"] = false.into(),
        _ => {}
    }
    out
}

/// Schemas whose keywords need others, and keywords without a type.
fn applicator(dice: &mut Dice, depth: usize) -> Value {
    match dice.below(6) {
        0 => json!({ "not": schema(dice, depth) }),
        1 => {
            json!({ "if": schema(dice, depth), "then": schema(dice, depth), "else": schema(dice, depth) })
        }
        2 => json!({ "minimum": 2, "maxLength": 3, "minItems": 1 }),
        3 => json!({ "required": ["a"], "minProperties": 1 }),
        4 => json!({ "anyOf": schemas(dice, depth), "type": "object" }),
        _ => {
            let mut object = object(dice, depth);
            object["oneOf"] = schemas(dice, depth).into();
            object
        }
    }
}
