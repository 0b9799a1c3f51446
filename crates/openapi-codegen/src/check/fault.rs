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
    pub fault: Fault,
    pub message: String,
    pub help: Option<String>,
}

pub enum Fault {
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

/// Faults that cannot change the meaning of an operation are warnings.
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
    let is_harmless = match &found.fault {
        Fault::Unknown(meant) => is_metadata && meant.is_none(),
        Fault::Unused | Fault::Name | Fault::Duplicates => true,
        Fault::Missing(name) => is_metadata || name == "description",
        Fault::Exclusive => is_metadata || found.message.contains("`example` and `examples`"),
        Fault::Type => is_metadata || TEXTS.contains(&last) || last == "deprecated",
        Fault::Other => is_metadata,
    };
    if is_harmless {
        Severity::Warning
    } else {
        Severity::Error
    }
}
