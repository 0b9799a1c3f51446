//! Strings, integers and numbers.

use std::fmt::Write;

use serde_json::{Map, Value};

use super::{Node, Schemas, Type};
use crate::names::string_literal;

/// Formats of strings that the `jsonschema` crate checks.
const CHECKED_FORMATS: &[&str] = &[
    "duration",
    "hostname",
    "idn-email",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "regex",
    "relative-json-pointer",
    "time",
    "uri-reference",
    "uri-template",
];

/// The Rust types of the integer formats.
const INTEGERS: &[(&str, &str)] = &[
    ("int8", "i8"),
    ("int16", "i16"),
    ("int32", "i32"),
    ("int64", "i64"),
    ("uint8", "u8"),
    ("uint16", "u16"),
    ("uint32", "u32"),
    ("uint64", "u64"),
];

impl Schemas<'_> {
    pub(super) fn string(node: Node<'_>, rest: &mut Map<String, Value>) -> Type {
        rest.remove("type");
        let format = node.schema["format"].as_str().unwrap_or_default();
        if !CHECKED_FORMATS.contains(&format) {
            rest.remove("format");
        }
        let is_base64 = node.schema["contentEncoding"] == "base64";
        rest.remove("contentEncoding");
        match format {
            "uuid" => return Type::scalar("Uuid", "schema::uuid()"),
            "date" => return Type::scalar("Date", "schema::date()"),
            "date-time" => return Type::scalar("DateTime", "schema::date_time()"),
            "decimal" => return Type::scalar("Decimal", "schema::decimal_string()"),
            "byte" => return Type::scalar("Base64", "schema::base64()"),
            _ if is_base64 => return Type::scalar("Base64", "schema::base64()"),
            _ => {}
        }
        let mut schema = "schema::string()".to_owned();
        match format {
            "email" => schema += ".email()",
            "uri" | "url" => schema += ".uri()",
            _ => {}
        }
        schema += &lengths(
            rest,
            &[("minLength", "min_length"), ("maxLength", "max_length")],
        );
        if let Some(pattern) = rest.get("pattern").and_then(Value::as_str) {
            // A reason is found by the checks of the document.
            if jsonschema_regex::to_rust_regex(pattern).is_ok() {
                let literal = string_literal(pattern);
                let _infallible = write!(schema, ".pattern(schema::regex!({literal}))");
                rest.remove("pattern");
            }
        }
        if node.schema["x-allow-nul"] == true {
            schema += ".allow_nul()";
        }
        Type::scalar("String", schema)
    }

    pub(super) fn integer(rest: &mut Map<String, Value>) -> Type {
        rest.remove("type");
        let format = rest.remove("format");
        let format = format.as_ref().and_then(Value::as_str).unwrap_or("int64");
        let integer_type = INTEGERS
            .iter()
            .find(|(name, _)| *name == format)
            .map_or("i64", |(_, rust)| rust);
        let mut schema = match integer_type {
            "i64" => "schema::integer()".to_owned(),
            other => format!("schema::integer_of::<{other}>()"),
        };
        let is_in_range = |bound: i128| match integer_type {
            "i8" => i8::try_from(bound).is_ok(),
            "i16" => i16::try_from(bound).is_ok(),
            "i32" => i32::try_from(bound).is_ok(),
            "u8" => u8::try_from(bound).is_ok(),
            "u16" => u16::try_from(bound).is_ok(),
            "u32" => u32::try_from(bound).is_ok(),
            "u64" => u64::try_from(bound).is_ok(),
            _ => i64::try_from(bound).is_ok(),
        };
        bounds(&mut schema, rest, |bound| {
            let integer = integer(bound)?;
            is_in_range(integer).then(|| integer_literal(integer, integer_type))
        });
        Type::scalar(integer_type, schema)
    }

    pub(super) fn number(rest: &mut Map<String, Value>) -> Type {
        rest.remove("type");
        let is_decimal = rest
            .remove("format")
            .is_some_and(|format| format == "decimal");
        if is_decimal {
            let mut schema = "schema::decimal()".to_owned();
            bounds(&mut schema, rest, |bound| Some(format!("\"{bound}\"")));
            return Type::scalar("Decimal", schema);
        }
        let mut schema = "schema::number()".to_owned();
        bounds(&mut schema, rest, |bound| {
            Some(format!("{:?}", bound.as_f64()?))
        });
        Type::scalar("f64", schema)
    }
}

/// Adds the bounds that have a literal of the type; the others are left.
fn bounds(
    schema: &mut String,
    rest: &mut Map<String, Value>,
    literal: impl Fn(&Value) -> Option<String>,
) {
    for (keyword, method) in [
        ("minimum", "minimum"),
        ("maximum", "maximum"),
        ("exclusiveMinimum", "exclusive_minimum"),
        ("exclusiveMaximum", "exclusive_maximum"),
    ] {
        if let Some(literal) = rest.get(keyword).and_then(&literal) {
            let _infallible = write!(schema, ".{method}({literal})");
            rest.remove(keyword);
        }
    }
    if let Some(Value::Number(step)) = rest.remove("multipleOf") {
        let _infallible = write!(schema, ".multiple_of(\"{step}\")");
    }
}

/// Lengths as method calls; they are removed from `rest`.
pub(super) fn lengths(rest: &mut Map<String, Value>, methods: &[(&str, &str)]) -> String {
    let mut calls = String::new();
    for (keyword, method) in methods {
        let length = rest.get(*keyword).and_then(integer);
        if let Some(length) = length.and_then(|length| u32::try_from(length).ok()) {
            let _infallible = write!(calls, ".{method}({length})");
            rest.remove(*keyword);
        }
    }
    calls
}

/// The integer that a number is, also in the notation `1.0`.
fn integer(number: &Value) -> Option<i128> {
    if let Some(number) = number.as_i64() {
        return Some(number.into());
    }
    if let Some(number) = number.as_u64() {
        return Some(number.into());
    }
    let number = number.as_f64()?;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the number has no fraction and is in range"
    )]
    (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i128)
}

/// `9_223_372_036`, or `i64::MAX` and `i64::MIN` for the limits of that type.
pub(super) fn integer_literal(number: i128, integer_type: &str) -> String {
    match number {
        _ if integer_type == "i64" && number == i64::MAX.into() => return "i64::MAX".to_owned(),
        _ if integer_type == "i64" && number == i64::MIN.into() => return "i64::MIN".to_owned(),
        _ => {}
    }
    let mut out = String::new();
    let digits = number.unsigned_abs().to_string();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    if number < 0 { format!("-{out}") } else { out }
}
