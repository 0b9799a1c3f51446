//! Names the changes between two versions of an OpenAPI document that break consumers.
//!
//! | module | content |
//! | --- | --- |
//! | `document` | a version of the document, and the values in it with their JSON pointers |
//! | `change` | a change: identifier, severity, message, JSON pointer, operations |
//! | `operations` | compares paths, operations, parameters, bodies, responses and security |
//! | `schema` | a schema with its notation unified |
//! | `usage` | what a schema is used for: direction and subject |
//! | `schemas` | compares two schemas, by the direction in which their values travel |
//! | `graph` | compares each pair of schemas once, however many operations use it |
//! | `accepted` | the changes that are intended, with their reasons |
//! | `report` | what is printed |

mod accepted;
mod change;
mod document;
mod graph;
mod operations;
mod report;
mod schema;
mod schemas;
mod usage;

use std::collections::HashMap;
use std::path::PathBuf;

pub use accepted::{Accepted, Entry};
pub use change::{Change, Severity};
pub use document::{Document, Version};
pub use report::Report;

/// Why two versions cannot be compared.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A document cannot be read.
    #[error("{0}")]
    Document(#[from] openapi_codegen::Error),
    /// A file is not an OpenAPI 3.0 or 3.1 document.
    #[error("{}: not an OpenAPI 3.0 or 3.1 document", .0.display())]
    NoDocument(PathBuf),
    /// The list of accepted changes is not one, or cannot be read.
    #[error("{}: {reason}", path.display())]
    Accepted {
        /// The list.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

/// The changes from one version of a document to another, errors first, and else in the order of the operations. A change of
/// a shared component is one change.
#[must_use]
pub fn compare(base: &Document, revision: &Document) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut indices = HashMap::new();
    for (operation, change) in operations::compare(base, revision) {
        // The same schema can be a body and, somewhere else, a property.
        let check = change.id.replacen("-body-", "-property-", 1);
        let node = (check, change.version, change.pointer.clone());
        let index = *indices.entry(node).or_insert(changes.len());
        if index == changes.len() {
            changes.push(change);
        }
        let operations = &mut changes[index].operations;
        if let Some(operation) = operation
            && !operations.contains(&operation)
        {
            operations.push(operation);
        }
    }
    changes.sort_by_key(|change| change.severity);
    changes
}
