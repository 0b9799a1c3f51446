//! A change that consumers notice.

use std::fmt;

use crate::document::{Node, Version};
use crate::usage::Pair;

/// How certain it is that consumers break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A consumer that keeps to the base breaks.
    Error,
    /// Some consumers break, or the document does not determine it.
    Warning,
    /// No consumer breaks, but its developers should know.
    Info,
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        })
    }
}

/// A change between two versions of a document.
#[derive(Clone, Debug)]
pub struct Change {
    /// The name of the check: that of oasdiff, if it has the same check.
    pub id: String,
    /// How certain it is that consumers break.
    pub severity: Severity,
    /// What changed, in a sentence.
    pub message: String,
    /// The version that contains `pointer`: the base if something was removed.
    pub version: Version,
    /// The JSON pointer to what changed.
    pub pointer: String,
    /// The operations whose consumers notice it, as `GET /pets`.
    pub operations: Vec<String>,
}

/// What a comparison collects: changes, and pairs of schemas that are to be compared.
#[derive(Debug, Default)]
pub(crate) struct Findings<'a> {
    pub changes: Vec<Change>,
    pub schemas: Vec<Pair<'a>>,
}

impl Findings<'_> {
    pub fn error(&mut self, id: &str, node: &Node<'_>, message: impl Into<String>) {
        self.report(Severity::Error, id, node, message);
    }

    pub fn warning(&mut self, id: &str, node: &Node<'_>, message: impl Into<String>) {
        self.report(Severity::Warning, id, node, message);
    }

    pub fn info(&mut self, id: &str, node: &Node<'_>, message: impl Into<String>) {
        self.report(Severity::Info, id, node, message);
    }

    pub fn report(
        &mut self,
        severity: Severity,
        id: &str,
        node: &Node<'_>,
        message: impl Into<String>,
    ) {
        self.changes.push(Change {
            id: id.to_owned(),
            severity,
            message: message.into(),
            version: node.version(),
            pointer: node.pointer.clone(),
            operations: Vec::new(),
        });
    }
}
