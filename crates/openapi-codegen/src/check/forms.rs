//! The values of the keywords of a schema.

use std::collections::BTreeSet;

use serde_json::Value;

use super::describe::{describe, quote};
use super::patterns::Validity;
use super::schemas::Schemas;
use crate::diagnostics::suggest::advise;
use crate::diagnostics::{Problems, Severity};
use crate::document::Version;
use crate::document::keywords::{Form, Keyword};
use crate::document::pointer::Pointer;

/// The names of types.
pub const TYPES: &[&str] = &[
    "array", "boolean", "integer", "null", "number", "object", "string",
];

/// Reports a value of the wrong form. Nested schemas are objects of their own.
pub fn check(
    schemas: &mut Schemas,
    keyword: &Keyword,
    value: &Value,
    at: &Pointer,
    problems: &mut Problems,
) {
    let is_count = |value: &Value| value.as_f64().is_some_and(|n| n >= 0.0 && n.fract() == 0.0);
    let expected = match keyword.form {
        Form::Types => return types(schemas.version, value, at, problems),
        Form::Strings => return strings(value, at, problems),
        Form::Bound => return bound(schemas.version, keyword, value, at, problems),
        Form::Pattern if value.is_string() => {
            let pattern = value.as_str().unwrap_or_default();
            let severity = match schemas.patterns.validity(pattern) {
                Validity::Valid => return,
                Validity::OtherSyntax => Severity::Warning,
                Validity::Invalid => Severity::Error,
            };
            let message = format!("{} is not a regular expression of ECMA-262", quote(pattern));
            problems.add(severity, at, message);
            return;
        }
        Form::List if value.as_array().is_some_and(Vec::is_empty) && keyword.name == "enum" => {
            problems.warning(at, "an empty `enum` accepts no value");
            return;
        }
        Form::Schemas if value.as_array().is_some_and(Vec::is_empty) => {
            let message = format!("`{}` is empty", keyword.name);
            problems
                .error(at, message)
                .help("expected at least one schema");
            return;
        }
        Form::Items if value.is_array() => {
            let problem = problems.error(at, "`items` is a list of schemas");
            problem.help("write one schema, or `prefixItems` for the items by position");
            return;
        }
        Form::Any | Form::Schema | Form::Items => return,
        Form::Boolean => (!value.is_boolean()).then_some("`true` or `false`"),
        Form::Count => (!is_count(value)).then_some("an integer from 0"),
        Form::Number => (!value.is_number()).then_some("a number"),
        Form::Positive => {
            let is_positive = value.as_f64().is_some_and(|number| number > 0.0);
            (!is_positive).then_some("a number above 0")
        }
        Form::Pattern | Form::Text => (!value.is_string()).then_some("a string"),
        Form::List | Form::Schemas => (!value.is_array()).then_some("a list"),
        Form::Object | Form::SchemaMap | Form::Requirements => {
            (!value.is_object()).then_some("an object")
        }
    };
    let Some(expected) = expected else {
        return;
    };
    let is_text = matches!(
        keyword.name,
        "title" | "description" | "$comment" | "deprecated" | "externalDocs" | "xml" | "examples"
    );
    let severity = if is_text {
        Severity::Warning
    } else {
        Severity::Error
    };
    let message = format!("expected {expected}, found {}", describe(value));
    let help = match (keyword.form, value) {
        (_, Value::String(text)) if keyword.name == "discriminator" => {
            Some(format!("write `discriminator: {{ propertyName: {text} }}`"))
        }
        (Form::Count | Form::Number | Form::Positive | Form::Boolean, Value::String(text)) => {
            Some(format!("write {text} without quotes"))
        }
        (Form::Text | Form::Pattern, Value::Number(_) | Value::Bool(_)) => {
            Some(format!("quote it: \"{value}\""))
        }
        (Form::Schemas, Value::Object(_)) => {
            Some("write each schema as an item of a list, after `-`".to_owned())
        }
        _ => None,
    };
    problems.add(severity, at, message).help = help;
}

fn bound(
    version: Version,
    keyword: &Keyword,
    value: &Value,
    at: &Pointer,
    problems: &mut Problems,
) {
    let name = keyword.name;
    match (version, value) {
        (Version::V30, Value::Bool(_)) | (Version::V31, Value::Number(_)) => {}
        (Version::V30, Value::Number(_)) => {
            let message =
                format!("in OpenAPI 3.0, `{name}` is `true` or `false`; it is honoured as in 3.1");
            problems.warning(at, message);
        }
        (Version::V31, Value::Bool(_)) => {
            let limit = name.trim_start_matches("exclusive").to_lowercase();
            let message = format!("in OpenAPI 3.1, `{name}` is a number; it is honoured as in 3.0");
            let problem = problems.warning(at, message);
            problem.help(format!("write the value of `{limit}` here instead"));
        }
        _ => {
            let message = format!("expected a number, found {}", describe(value));
            problems.error(at, message);
        }
    }
}

fn types(version: Version, value: &Value, at: &Pointer, problems: &mut Problems) {
    let names: Vec<(Pointer, &Value)> = match value {
        Value::Array(list) => {
            if version == Version::V30 {
                let problem = problems.error(at, "in OpenAPI 3.0, `type` is one string");
                problem.help(
                    "write `nullable: true` or `anyOf`, or write the document in OpenAPI 3.1",
                );
            }
            if list.is_empty() {
                problems.error(at, "an empty list of types accepts no value");
            }
            let names = list.iter().enumerate();
            names.map(|(index, name)| (at.at(index), name)).collect()
        }
        name => vec![(at.clone(), name)],
    };
    for (at, name) in names {
        match name.as_str() {
            Some("null") if version == Version::V30 && value.is_string() => {
                let message = "OpenAPI 3.0 has no type `null`; it is honoured as in 3.1";
                problems
                    .warning(&at, message)
                    .help("write `nullable: true`");
            }
            Some(name) if TYPES.contains(&name) => {}
            Some("file") => {
                let problem = problems.error(&at, "unknown type `file`");
                problem.help("write `type: string` and `format: binary`");
            }
            Some(name) => {
                let problem = problems.error(&at, format!("unknown type {}", quote(name)));
                problem.help = advise(name, TYPES);
            }
            None => {
                let message = format!("expected the name of a type, found {}", describe(name));
                let problem = problems.error(&at, message);
                problem.help = name
                    .is_null()
                    .then(|| "write \"null\" in quotes".to_owned());
            }
        }
    }
}

/// The keyword `required`, or `dependentRequired` of one property.
fn strings(value: &Value, at: &Pointer, problems: &mut Problems) {
    match value {
        Value::Array(list) => {
            let mut seen = BTreeSet::new();
            for (index, item) in list.iter().enumerate() {
                match item.as_str() {
                    None => {
                        let message = format!("expected a string, found {}", describe(item));
                        problems.error(&at.at(index), message);
                    }
                    Some(name) if !seen.insert(name) => {
                        problems.warning(&at.at(index), format!("{} is listed twice", quote(name)));
                    }
                    Some(_) => {}
                }
            }
        }
        Value::Bool(is_required) => {
            let severity = if *is_required {
                Severity::Error
            } else {
                Severity::Warning
            };
            let message = format!("expected a list of properties, found {}", describe(value));
            let help =
                "list the required properties of an object in `required` beside its `properties`";
            problems.add(severity, at, message).help(help);
        }
        other => {
            let message = format!("expected a list of properties, found {}", describe(other));
            problems.error(at, message);
        }
    }
}
