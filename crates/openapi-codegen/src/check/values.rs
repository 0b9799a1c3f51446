//! Values in schemas: defaults must be valid, and values of `enum` should be of the declared type.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::types::JsonType;
use jsonschema::{Draft, Registry, RegistryBuilder, ValidationError, Validator};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use super::describe::{describe, reason};
use super::objects::Object;
use crate::diagnostics::{Problems, Severity};
use crate::document::Version;
use crate::document::kind::Kind;
use crate::document::pointer::{Pointer, items};

/// The URI of the document in the registry.
const DOCUMENT: &str = "json-schema:///document";

/// What a fragment of a URI must not contain (RFC 3986).
const FRAGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Reports defaults and values of `enum` that the schema does not accept.
pub fn check(root: &Value, version: Version, objects: &[Object<'_>], problems: &mut Problems) {
    let schemas = || objects.iter().filter(|object| object.kind == Kind::Schema);
    for schema in schemas() {
        enumeration(schema, problems);
    }
    if schemas().any(|schema| schema.value.get("default").is_some()) {
        let document = prepare(root, version, objects);
        let draft = match version {
            Version::V30 => Draft::Draft4,
            Version::V31 => Draft::Draft202012,
        };
        let registry = Registry::new().draft(draft);
        let registry = registry
            .add(DOCUMENT, &document)
            .and_then(RegistryBuilder::prepare);
        // A document whose references cannot be followed has other errors.
        if let Ok(registry) = registry {
            let defaults = Defaults { draft, registry };
            for schema in schemas() {
                defaults.check(schema, problems);
            }
        }
    }
}

/// Reports values of `enum` that are not of the declared type.
fn enumeration(object: &Object<'_>, problems: &mut Problems) {
    let Object { pointer, value, .. } = object;
    let Some(name) = value["type"].as_str() else {
        return;
    };
    let list = pointer.at("enum");
    for (index, item) in items(&value["enum"]).enumerate() {
        let is_valid = match name {
            "string" => item.is_string(),
            "integer" => item.as_f64().is_some_and(|number| number.fract() == 0.0),
            "number" => item.is_number(),
            "boolean" => item.is_boolean(),
            "array" => item.is_array(),
            "object" => item.is_object(),
            _ => true,
        };
        if !is_valid && !item.is_null() {
            let message = format!("the type is `{name}`, found {}", describe(item));
            let problem = problems.warning(&list.at(index), message);
            if name == "string" && !item.is_array() && !item.is_object() {
                problem.help(format!("quote it: \"{item}\""));
            }
        }
    }
}

/// The document as the `jsonschema` crate understands it: references are URIs, and `nullable` is a type.
fn prepare(root: &Value, version: Version, objects: &[Object<'_>]) -> Value {
    let mut document = root.clone();
    for object in objects.iter().filter(|object| object.kind == Kind::Schema) {
        let Some(schema) = document.pointer_mut(object.pointer.as_str()) else {
            continue;
        };
        if let Some(target) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|text| text.strip_prefix('#'))
        {
            schema["$ref"] = format!("#{}", encode(target)).into();
        }
        if version == Version::V30 && schema["nullable"] == true && schema["type"].is_string() {
            schema["type"] = json!([schema["type"], "null"]);
            if let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) {
                values.push(Value::Null);
            }
        }
    }
    document
}

fn encode(pointer: &str) -> String {
    utf8_percent_encode(pointer, FRAGMENT).to_string()
}

struct Defaults<'a> {
    draft: Draft,
    registry: Registry<'a>,
}

impl Defaults<'_> {
    fn check(&self, object: &Object<'_>, problems: &mut Problems) {
        let Object { pointer, value, .. } = object;
        let Some(default) = value.get("default").filter(|_| value["$ref"].is_null()) else {
            return;
        };
        // Errors of the schema itself are reported elsewhere.
        let Some(validator) = self.validator(pointer) else {
            return;
        };
        if let Err(error) = validator.validate(default) {
            // Such defaults are ignored: published documents have many, and what they describe is optional either way.
            let is_ignored = default.is_null()
                || pointer.as_str().ends_with("/items")
                || is_other_notation(default, &error);
            let severity = if is_ignored {
                Severity::Warning
            } else {
                Severity::Error
            };
            let message = format!("the default is not valid: {}", reason(&error));
            let at = pointer.at("default").join(error.instance_path().as_str());
            let problem = problems.add(severity, &at, message);
            problem.help = is_ignored.then(|| "the default is ignored".to_owned());
        }
    }

    fn validator(&self, pointer: &Pointer) -> Option<Validator> {
        let reference = format!("{DOCUMENT}#{}", encode(pointer.as_str()));
        let options = jsonschema::options().with_draft(self.draft).offline();
        let options = options
            .with_registry(&self.registry)
            .should_validate_formats(false);
        options.build(&json!({ "$ref": reference })).ok()
    }
}

/// Whether a default fits no alternative of a schema, or is a text for a number or a Boolean, or the other way round.
fn is_other_notation(default: &Value, error: &ValidationError<'_>) -> bool {
    match error.kind() {
        ValidationErrorKind::AnyOf { .. } | ValidationErrorKind::OneOfNotValid { .. } => true,
        ValidationErrorKind::Type {
            kind: TypeKind::Single(expected),
        } => match (default, expected) {
            (Value::Number(_) | Value::Bool(_), JsonType::String) => true,
            (Value::String(text), JsonType::Boolean) => text.parse::<bool>().is_ok(),
            (Value::String(text), JsonType::Integer) => text.parse::<i64>().is_ok(),
            (Value::String(text), JsonType::Number) => text.parse::<f64>().is_ok(),
            _ => false,
        },
        _ => false,
    }
}
