//! Checks a whole document.

mod describe;
mod discriminator;
mod error_type;
mod explain;
mod forms;
mod ignored;
pub mod objects;
mod official;
mod operations;
mod patterns;
mod schemas;
mod security;
mod template;
mod values;

use ignored::Ignored;
use official::Official;
use patterns::Patterns;
use schemas::Schemas;

use crate::diagnostics::Problems;
use crate::document::kind::Kind;
use crate::document::{Document, Pointer};

/// All problems of a document.
pub fn check(document: &Document) -> Problems {
    let mut problems = document.problems.clone();
    let Some(version) = document.version() else {
        unsupported(document, &mut problems);
        return problems;
    };
    let objects = objects::all(document, &mut problems);
    let mut official = Official::new(version);
    let mut schemas = Schemas {
        version,
        patterns: Patterns::default(),
    };
    let root = document.value();
    let mut ignored = Ignored::default();
    operations::check(root, &mut problems);
    for object in &objects {
        ignored.check_object(object, &mut problems);
        operations::check_object(root, object, &mut problems);
        security::check_object(root, object, &mut problems);
        match object.kind {
            Kind::Schema => {
                schemas.check(object, &mut problems);
                discriminator::check(root, object, &mut problems);
            }
            _ if object.is_reference() => objects::check_reference(object, &mut problems),
            _ => official.check(object, &mut problems),
        }
    }
    values::check(root, version, &objects, &mut problems);
    ignored.report(&mut problems);
    problems
}

/// Reports a document of another version of OpenAPI, or that is something else.
fn unsupported(document: &Document, problems: &mut Problems) {
    let root = Pointer::default();
    let value = document.value();
    let (pointer, help) = if value.get("swagger").is_some() {
        (
            root.at("swagger"),
            "convert the document to OpenAPI 3.0 or 3.1",
        )
    } else if value.get("openapi").is_some() {
        (
            root.at("openapi"),
            "write a version such as \"3.0.3\" or \"3.1.0\"",
        )
    } else {
        (
            root,
            "an OpenAPI document starts with a line such as `openapi: 3.1.0`",
        )
    };
    let message = "expected an OpenAPI document of version 3.0 or 3.1";
    problems.error(&pointer, message).help(help);
}
