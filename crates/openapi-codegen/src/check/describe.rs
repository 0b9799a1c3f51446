//! Values and types in messages.

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::types::JsonType;
use serde_json::Value;

/// What the official schema expects.
pub fn type_names(kind: &TypeKind) -> String {
    let name = |kind: JsonType| match kind {
        JsonType::Array => "a list",
        JsonType::Boolean => "`true` or `false`",
        JsonType::Integer => "an integer",
        JsonType::Null => "null",
        JsonType::Number => "a number",
        JsonType::Object => "an object",
        JsonType::String => "a string",
    };
    match kind {
        TypeKind::Single(kind) => name(*kind).to_owned(),
        TypeKind::Multiple(kinds) => {
            let names: Vec<_> = kinds.iter().map(name).collect();
            names.join(" or ")
        }
    }
}

/// How to make a value of the expected type.
pub fn advise_type(kind: &TypeKind, value: &Value) -> Option<String> {
    let TypeKind::Single(kind) = kind else {
        return None;
    };
    match (kind, value) {
        (JsonType::String, Value::Number(_) | Value::Bool(_)) => {
            Some(format!("quote it: \"{value}\""))
        }
        (JsonType::Boolean, Value::String(text)) if text == "true" || text == "false" => {
            Some(format!("write {text} without quotes"))
        }
        (JsonType::Array, Value::Object(_)) => {
            Some("write each entry as an item of a list, after `-`".into())
        }
        _ => None,
    }
}

/// A value in a message, shortened.
pub fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(value) => format!("the number {value}"),
        Value::String(text) => format!("the string {}", quote(text)),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// A text in quotes, shortened.
pub fn quote(text: &str) -> String {
    let short: String = text.chars().take(40).collect();
    let dots = if short.len() < text.len() { "…" } else { "" };
    format!("\"{}{dots}\"", short.escape_debug())
}

/// Why a value is not valid under a schema of the document.
pub fn reason(error: &ValidationError<'_>) -> String {
    let value: &Value = error.instance();
    match error.kind() {
        ValidationErrorKind::Type { kind } => {
            format!("expected {}, found {}", type_names(kind), describe(value))
        }
        ValidationErrorKind::Enum { .. } => format!("{} is not in `enum`", describe(value)),
        ValidationErrorKind::AnyOf { .. } | ValidationErrorKind::OneOfNotValid { .. } => {
            format!("{} fits no alternative", describe(value))
        }
        _ => {
            let message = error.masked_with(describe(value)).to_string();
            message.chars().take(160).collect()
        }
    }
}
