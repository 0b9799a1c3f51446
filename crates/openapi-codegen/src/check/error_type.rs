//! What is wrong with an object, and whether that is an error.

use super::objects::Object;
use crate::diagnostics::Severity;
use crate::document::Pointer;
use crate::document::kind::Kind;

/// Properties that are text for people.
const TEXTS: &[&str] = &["description", "summary", "title", "version"];

/// Objects and properties of the document that do not affect the generated code.
const METADATA: &[&str] = &["info", "servers", "tags", "externalDocs"];

/// What is wrong, before it is known what else is.
pub struct Found {
    pub pointer: Pointer,
    pub error_type: ErrorType,
    pub message: String,
    pub help: Option<String>,
}

pub enum ErrorType {
    /// A property that is not allowed; with the property that was meant.
    Unknown(Option<String>),
    /// A property that is allowed in other objects of this kind.
    Unused,
    /// A property is missing.
    Missing(String),
    Type,
    /// Two properties exclude each other.
    Exclusive,
    Name,
    Duplicates,
    Other,
}

/// Errors that cannot change the meaning of an operation are warnings.
pub fn severity(object: &Object<'_>, found: &Found) -> Severity {
    let tokens: Vec<String> = found.pointer.tokens().collect();
    let last = tokens.last().map(String::as_str).unwrap_or_default();
    let is_metadata = match object.kind {
        Kind::Document => {
            let first = tokens.first().map(String::as_str).unwrap_or_default();
            tokens.len() > 1 && METADATA.contains(&first)
        }
        Kind::Example | Kind::Link => true,
        _ => {
            let within = tokens.iter().skip(object.pointer.tokens().count());
            within
                .take(1)
                .any(|token| METADATA[1..].contains(&token.as_str()) && token != "tags")
        }
    };
    let is_harmless = match &found.error_type {
        ErrorType::Unknown(meant) => is_metadata && meant.is_none(),
        ErrorType::Unused | ErrorType::Name | ErrorType::Duplicates => true,
        ErrorType::Missing(name) => is_metadata || name == "description",
        ErrorType::Exclusive => is_metadata || found.message.contains("`example` and `examples`"),
        ErrorType::Type => is_metadata || TEXTS.contains(&last) || last == "deprecated",
        ErrorType::Other => is_metadata,
    };
    if is_harmless {
        Severity::Warning
    } else {
        Severity::Error
    }
}

/// The property that selects one of several forms of the object.
pub fn selector(object: &Object<'_>) -> Option<&'static str> {
    match object.kind {
        Kind::Parameter => Some("in"),
        Kind::SecurityScheme => Some("type"),
        _ => None,
    }
}

/// Whether something else that was found causes this, or another check reports it.
pub fn is_consequence(object: &Object<'_>, all: &[Found], found: &Found) -> bool {
    let is_meant = |name: &str| {
        let mut error_types = all.iter().map(|found| &found.error_type);
        error_types.any(
            |error_type| matches!(error_type, ErrorType::Unknown(Some(meant)) if meant == name),
        )
    };
    if let ErrorType::Unknown(_) = &found.error_type {
        return false;
    }
    let own = &object.pointer;
    let is_other_type =
        |found: &Found| matches!(found.error_type, ErrorType::Type) && found.pointer == *own;
    if all.iter().any(is_other_type) {
        return !is_other_type(found);
    }
    if let Some(selector) = selector(object)
        && object.value.get(selector).is_none()
    {
        let is_missing = matches!(&found.error_type, ErrorType::Missing(name) if name == selector);
        return !is_missing || is_meant(selector) || is_meant("$ref");
    }
    let is_parameter = object.kind == Kind::Parameter;
    match &found.error_type {
        ErrorType::Missing(name) => {
            is_meant(name)
                || is_meant("$ref")
                || (name == "default" && is_status(&found.pointer))
                || (name == "required" && is_parameter)
        }
        ErrorType::Unused => all
            .iter()
            .any(|found| !matches!(found.error_type, ErrorType::Unused)),
        ErrorType::Other => is_parameter && found.pointer == own.at("required"),
        _ => false,
    }
}

/// Whether the properties of an object are statuses.
pub fn is_status(pointer: &Pointer) -> bool {
    pointer.as_str().ends_with("/responses") && !pointer.as_str().ends_with("/components/responses")
}
