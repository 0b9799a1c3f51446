//! From the errors of the `jsonschema` crate to problems that say what to do.

use std::collections::BTreeSet;

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Kind;
use serde_json::Value;

use super::describe::{advise_type, describe, quote, type_names};
use super::error_type::{ErrorType, Found, is_consequence, is_status, selector, severity};
use super::objects::Object;
use super::official::{Definition, allowed_keys};
use crate::diagnostics::Problems;
use crate::diagnostics::suggest::{advise, closest, did_you_mean, expected};
use crate::document::Pointer;
use crate::document::kind::Kind as ObjectKind;
use crate::document::pointer::items;

/// Reports the errors of one object.
pub fn report(
    object: &Object<'_>,
    definition: &Definition,
    errors: &[ValidationError<'_>],
    problems: &mut Problems,
) {
    let mut explain = Explain {
        object,
        definition,
        found: Vec::new(),
    };
    for error in errors {
        explain.error(error);
    }
    explain.report(problems);
}

struct Explain<'a> {
    object: &'a Object<'a>,
    definition: &'a Definition,
    found: Vec<Found>,
}

impl Explain<'_> {
    fn error(&mut self, error: &ValidationError<'_>) {
        let mut pointer = self.object.pointer.join(error.instance_path().as_str());
        let value: &Value = error.instance();
        let (error_type, message, help) = match error.kind() {
            Kind::AdditionalProperties { unexpected }
            | Kind::UnevaluatedProperties { unexpected } => {
                return self.unknown(error, &pointer, unexpected);
            }
            Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
                return self.alternatives(&pointer, value, context);
            }
            Kind::Required { property } => {
                let name = property.as_str().unwrap_or_default().to_owned();
                let message = format!("the required property `{name}` is missing");
                (ErrorType::Missing(name), message, None)
            }
            Kind::Type { kind } => {
                let message = format!("expected {}, found {}", type_names(kind), describe(value));
                (ErrorType::Type, message, advise_type(kind, value))
            }
            Kind::Enum { options } => {
                let words: Vec<_> = items(options).filter_map(Value::as_str).collect();
                return self.word(pointer, value, &words);
            }
            Kind::Constant { expected_value } => {
                return self.word(
                    pointer,
                    value,
                    Vec::from_iter(expected_value.as_str()).as_slice(),
                );
            }
            Kind::Not { schema } => {
                let names: Vec<_> = items(&schema["required"])
                    .filter_map(Value::as_str)
                    .collect();
                let message = match names.as_slice() {
                    [name] => format!("`{name}` is not allowed beside `content`"),
                    names => format!("`{}` exclude each other", names.join("` and `")),
                };
                (ErrorType::Exclusive, message, None)
            }
            Kind::OneOfMultipleValid { .. } => {
                let error_type = match self.object.kind {
                    ObjectKind::Parameter | ObjectKind::Header => ErrorType::Exclusive,
                    _ => ErrorType::Unused,
                };
                (
                    error_type,
                    "`schema` and `content` exclude each other".into(),
                    None,
                )
            }
            Kind::PropertyNames { error } => {
                let name = error.instance().as_str().unwrap_or_default();
                let message = format!("unusual name {}", quote(name));
                pointer = pointer.at(name);
                let help = "names of components consist of letters, digits, `.`, `-` and `_`";
                (ErrorType::Name, message, Some(help.to_owned()))
            }
            Kind::UniqueItems => (
                ErrorType::Duplicates,
                "the list has equal items".into(),
                None,
            ),
            Kind::MinProperties { .. } => {
                let what = if is_status(&pointer) {
                    "response"
                } else {
                    "property"
                };
                (
                    ErrorType::Other,
                    format!("expected at least one {what}"),
                    None,
                )
            }
            Kind::MaxProperties { .. } => {
                (ErrorType::Other, "expected only one property".into(), None)
            }
            Kind::MinItems { .. } => (ErrorType::Other, "expected at least one item".into(), None),
            _ => (
                ErrorType::Other,
                format!("unexpected value: {}", describe(value)),
                None,
            ),
        };
        self.found.push(Found {
            pointer,
            error_type,
            message,
            help,
        });
    }

    /// A value that must be one of these words.
    fn word(&mut self, pointer: Pointer, value: &Value, words: &[&str]) {
        let found = describe(value);
        let (message, help) = if let Some(word) = value.as_str() {
            let message = format!("unexpected value {}", quote(word));
            (message, advise(word, words))
        } else {
            let expected = expected(words).unwrap_or("expected `true`".into());
            (format!("{expected}, found {found}"), None)
        };
        self.found.push(Found {
            pointer,
            error_type: ErrorType::Other,
            message,
            help,
        });
    }

    fn unknown(&mut self, error: &ValidationError<'_>, pointer: &Pointer, keys: &[String]) {
        if pointer.as_str() == "/paths" {
            // Reported with the other problems of path templates.
            return;
        }
        let schema = error.schema_path().as_str();
        let schema = &schema[..schema.rfind('/').unwrap_or_default()];
        let mut allowed = BTreeSet::new();
        allowed_keys(&self.definition.schema, schema, &mut allowed, 0);
        if pointer == &self.object.pointer && self.object.kind.has_references() {
            allowed.insert("$ref".to_owned());
        }
        for key in keys {
            let upper = key.to_uppercase();
            let mut words: Vec<_> = allowed.iter().map(String::as_str).collect();
            let (error_type, message) = if allowed.contains(key) {
                (ErrorType::Unused, format!("`{key}` has no effect here"))
            } else {
                let is_range = is_status(pointer) && key.len() == 3 && upper.ends_with("XX");
                words.extend(is_range.then_some(upper.as_str()));
                let meant = closest(key, &words).map(str::to_owned);
                (
                    ErrorType::Unknown(meant),
                    format!("unknown property `{key}`"),
                )
            };
            let help = match &error_type {
                ErrorType::Unknown(Some(meant)) => Some(did_you_mean(meant)),
                ErrorType::Unknown(None) if is_status(pointer) => {
                    Some("expected a status such as 200, a range such as 4XX, or `default`".into())
                }
                ErrorType::Unknown(None) => advise(key, &words),
                _ => None,
            };
            self.found.push(Found {
                pointer: pointer.at(key),
                error_type,
                message,
                help,
            });
        }
    }

    /// A value that fits none of several schemas: reports the errors of the one that was meant.
    fn alternatives(
        &mut self,
        pointer: &Pointer,
        value: &Value,
        context: &[Vec<ValidationError<'static>>],
    ) {
        let missing = |errors: &Vec<ValidationError<'_>>| match errors.as_slice() {
            [error] => match error.kind() {
                Kind::Required { property } => property.as_str().map(str::to_owned),
                _ => None,
            },
            _ => None,
        };
        let names: Option<Vec<String>> = context.iter().map(missing).collect();
        if let Some(names) = names {
            let message = format!("one of the properties `{}` is required", names.join("`, `"));
            self.found.push(Found {
                pointer: pointer.clone(),
                error_type: ErrorType::Missing(names.first().cloned().unwrap_or_default()),
                message,
                help: None,
            });
            return;
        }
        let is_meant = |errors: &&Vec<ValidationError<'_>>| {
            !errors.iter().any(|error| self.is_selector(error))
        };
        let meant = context
            .iter()
            .filter(is_meant)
            .min_by_key(|errors| errors.len());
        if let Some(errors) = meant {
            for error in errors {
                self.error(error);
            }
            return;
        }
        let mut words = Vec::new();
        let mut at = pointer.clone();
        let mut found = value;
        for error in context
            .iter()
            .flatten()
            .filter(|error| self.is_selector(error))
        {
            if let Kind::Enum { options } = error.kind() {
                words.extend(items(options).filter_map(Value::as_str));
                at = self.object.pointer.join(error.instance_path().as_str());
                found = error.instance();
            }
        }
        self.word(at, found, &words);
    }

    fn is_selector(&self, error: &ValidationError<'_>) -> bool {
        let path = error.instance_path().as_str();
        let selector = selector(self.object);
        matches!(error.kind(), Kind::Enum { .. }) && path.strip_prefix('/') == selector
    }

    fn report(self, problems: &mut Problems) {
        for found in &self.found {
            if is_consequence(self.object, &self.found, found) {
                continue;
            }
            let severity = severity(self.object, found);
            let problem = problems.add(severity, &found.pointer, found.message.clone());
            problem.help.clone_from(&found.help);
            problem.at_key = matches!(
                found.error_type,
                ErrorType::Unknown(_) | ErrorType::Unused | ErrorType::Name
            );
        }
    }
}
