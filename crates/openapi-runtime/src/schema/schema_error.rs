//! The errors of the `jsonschema` crate in the vocabulary of validation errors.

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::paths::LocationSegment;
use jsonschema::{JsonType, ValidationError};
use serde_json::Value;

use super::any_of::{closest, none_matches, several_match};
use super::boolean::bool_type;
use super::enumeration::{one_of_literals, quote};
use super::integer::int_type;
use super::length::{Limit, item_count, string_length};
use super::list::list_type;
use super::null::{no_value, none_required};
use super::number::{Bound, float_type};
use super::string::{format_error, pattern_error, string_type};
use crate::ErrorType;

/// What is wrong at a path inside a value.
#[derive(Clone, Debug)]
pub(super) struct SchemaError {
    pub(super) path: Vec<LocationSegment<'static>>,
    pub(super) subject: Subject,
    pub(super) error_type: ErrorType,
}

/// What an error is about.
#[derive(Clone, Copy, Debug)]
pub(super) enum Subject {
    /// The value at the path.
    Value,
    /// The object that contains the path or lacks it.
    Parent,
    /// The name of the property at the path.
    Name,
}

impl SchemaError {
    /// An error of the value itself.
    pub(super) fn root(error_type: ErrorType) -> Self {
        Self {
            path: Vec::new(),
            subject: Subject::Value,
            error_type,
        }
    }
}

/// The validation errors of one error of the value `root`: one for each property that is not allowed, else the errors of the closest
/// alternative, else one.
pub(super) fn explain(error: &ValidationError<'_>, root: &Value) -> Vec<SchemaError> {
    let path: Vec<_> = error.instance_path().iter().map(owned).collect();
    let property = |name: &str, subject, error_type| {
        let mut path = path.clone();
        path.push(LocationSegment::Property(name.to_owned().into()));
        SchemaError {
            path,
            subject,
            error_type,
        }
    };
    let forbidden = |name: &str| property(name, Subject::Value, ErrorType::extra_forbidden());
    let at_path = root.pointer(error.instance_path().as_str());
    match error.kind() {
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } if !context.is_empty() => {
            explain_alternatives(context, root)
        }
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            let errors = unexpected.iter();
            let errors =
                errors.map(|name| property(name, Subject::Value, ErrorType::extra_forbidden()));
            errors.collect()
        }
        Kind::Required { property: name } => {
            let name = name.as_str().unwrap_or_default();
            vec![property(name, Subject::Parent, ErrorType::missing())]
        }
        Kind::PropertyNames { error } => {
            let name = error.instance().as_str().unwrap_or_default();
            let errors = explain(error, root).into_iter();
            let errors = errors.map(|error| property(name, Subject::Name, error.error_type));
            errors.collect()
        }
        // `additionalProperties: false` alone reports one property at the path of its object.
        Kind::FalseSchema if at_path.is_some_and(|value| value != &**error.instance()) => {
            let names = at_path.and_then(Value::as_object).into_iter();
            let names = names.flat_map(serde_json::Map::keys);
            names.map(|name| forbidden(name)).collect()
        }
        kind => vec![SchemaError {
            error_type: error_type(kind, error.instance(), path.last()),
            subject: Subject::Value,
            path,
        }],
    }
}

fn owned(segment: LocationSegment<'_>) -> LocationSegment<'static> {
    match segment {
        LocationSegment::Property(name) => LocationSegment::Property(name.into_owned().into()),
        LocationSegment::Index(index) => LocationSegment::Index(index),
    }
}

/// The errors of the alternative that the value comes closest to.
fn explain_alternatives(
    alternatives: &[Vec<ValidationError<'_>>],
    root: &Value,
) -> Vec<SchemaError> {
    let failures = alternatives.iter().rev().map(|errors| {
        let errors: Vec<_> = errors
            .iter()
            .flat_map(|error| explain(error, root))
            .collect();
        let depth = errors.iter().map(|error| error.path.len()).max();
        (depth.unwrap_or_default(), errors.len(), errors)
    });
    closest(failures).unwrap_or_default()
}

fn error_type(kind: &Kind, value: &Value, last: Option<&LocationSegment<'_>>) -> ErrorType {
    match kind {
        Kind::Type { kind } => type_error(kind),
        Kind::Enum { options } => {
            let options = options.as_array().map(Vec::as_slice).unwrap_or_default();
            one_of_literals("enum", &options.iter().map(literal).collect::<Vec<_>>())
        }
        Kind::Constant { expected_value } => {
            one_of_literals("literal_error", &[literal(expected_value)])
        }
        Kind::FalseSchema => match last {
            Some(LocationSegment::Property(_)) => ErrorType::extra_forbidden(),
            _ => no_value(),
        },
        Kind::Format { format } => format_error(format),
        Kind::Pattern { pattern } => pattern_error(pattern),
        Kind::MultipleOf { multiple_of } => {
            Bound::MULTIPLE_OF.error(multiple_of, (*multiple_of).into())
        }
        Kind::Maximum { limit } => Bound::LESS_THAN_EQUAL.error(limit, limit.clone()),
        Kind::ExclusiveMaximum { limit } => Bound::LESS_THAN.error(limit, limit.clone()),
        Kind::Minimum { limit } => Bound::GREATER_THAN_EQUAL.error(limit, limit.clone()),
        Kind::ExclusiveMinimum { limit } => Bound::GREATER_THAN.error(limit, limit.clone()),
        Kind::AnyOf { .. } | Kind::OneOfNotValid { .. } => none_matches(),
        Kind::OneOfMultipleValid { .. } => several_match(),
        _ => length_error(kind, value).unwrap_or_else(|| ErrorType::value_error(rule(kind))),
    }
}

fn length_error(kind: &Kind, value: &Value) -> Option<ErrorType> {
    let items = value.as_array().map_or(0, Vec::len);
    let properties = value.as_object().map_or(0, serde_json::Map::len);
    Some(match *kind {
        Kind::MinLength { limit } => string_length(Limit::Min(limit)),
        Kind::MaxLength { limit } => string_length(Limit::Max(limit)),
        Kind::MinItems { limit } => item_count("List", Limit::Min(limit), items),
        Kind::MaxItems { limit } => item_count("List", Limit::Max(limit), items),
        Kind::AdditionalItems { limit } => item_count("List", Limit::Max(limit as u64), items),
        Kind::MinProperties { limit } => item_count("Dictionary", Limit::Min(limit), properties),
        Kind::MaxProperties { limit } => item_count("Dictionary", Limit::Max(limit), properties),
        _ => return None,
    })
}

fn type_error(kind: &TypeKind) -> ErrorType {
    match kind {
        TypeKind::Single(JsonType::Array) => list_type(),
        TypeKind::Single(JsonType::Boolean) => bool_type(),
        TypeKind::Single(JsonType::Integer) => int_type(),
        TypeKind::Single(JsonType::Null) => none_required(),
        TypeKind::Single(JsonType::Number) => float_type(),
        TypeKind::Single(JsonType::Object) => ErrorType::dict_type(),
        TypeKind::Single(JsonType::String) => string_type(),
        TypeKind::Multiple(types) => {
            let types: Vec<_> = types.iter().map(JsonType::as_str).collect();
            let rule = format!("the type of the input is none of: {}", types.join(", "));
            ErrorType::value_error(rule)
        }
    }
}

/// The rule of a keyword for which there is no error type.
fn rule(kind: &Kind) -> &'static str {
    match kind {
        Kind::Custom { keyword, .. } if keyword == "uniqueItems" => "items must be unique",
        Kind::Contains => {
            "the number of items that match the schema in `contains` is out of bounds"
        }
        Kind::UnevaluatedItems { .. } => "the list has items that the schema does not allow",
        Kind::Not { .. } => "input matches the schema in `not`",
        Kind::BacktrackLimitExceeded { .. } | Kind::RegexEngineFailure { .. } => {
            "a pattern takes too long to match this string"
        }
        _ => "input does not match its JSON schema",
    }
}

/// A JSON value in the notation of Python.
fn literal(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => quote(text),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(literal).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(properties) => {
            let properties = properties.iter();
            let properties =
                properties.map(|(name, value)| format!("{}: {}", quote(name), literal(value)));
            format!("{{{}}}", properties.collect::<Vec<_>>().join(", "))
        }
    }
}
