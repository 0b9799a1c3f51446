//! What is printed.

use std::fmt;

use crate::{Accepted, Change, Document, Severity, Version};

/// All changes, as a compiler prints its messages, and a summary.
#[derive(Debug)]
pub struct Report<'a> {
    /// What consumers use now.
    pub base: &'a Document,
    /// What replaces it.
    pub revision: &'a Document,
    /// The changes between them.
    pub changes: &'a [Change],
    /// The changes that are intended.
    pub accepted: &'a Accepted,
}

/// The number of operations that are named in a message.
const OPERATIONS: usize = 6;

impl Report<'_> {
    /// The number of changes of a severity that are not accepted.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let changes = self
            .changes
            .iter()
            .filter(|change| change.severity == severity);
        changes
            .filter(|change| self.accepted.entry(change).is_none())
            .count()
    }

    fn write(&self, change: &Change, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entry = self.accepted.entry(change);
        let accepted = if entry.is_some() { "accepted " } else { "" };
        let Change {
            id,
            severity,
            message,
            ..
        } = change;
        writeln!(formatter, "{accepted}{severity}: {message} [{id}]")?;
        let document = match change.version {
            Version::Base => self.base,
            Version::Revision => self.revision,
        };
        writeln!(formatter, "  --> {}", document.location(&change.pointer))?;
        if let Some((named, others)) = change.operations.split_at_checked(OPERATIONS) {
            let others = if others.is_empty() {
                String::new()
            } else {
                format!(" and {} more", others.len())
            };
            writeln!(formatter, "  = used by: {}{others}", named.join(", "))?;
        } else if !change.operations.is_empty() {
            writeln!(formatter, "  = used by: {}", change.operations.join(", "))?;
        }
        match entry {
            Some(entry) => writeln!(formatter, "  = accepted: {}", entry.reason.trim()),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in self.changes {
            self.write(change, formatter)?;
        }
        let all = [Severity::Error, Severity::Warning, Severity::Info]
            .map(|severity| self.count(severity));
        let [errors, warnings, infos] = all;
        let accepted = self.changes.len() - all.iter().sum::<usize>();
        write!(
            formatter,
            "errors: {errors}, warnings: {warnings}, infos: {infos}, accepted: {accepted}"
        )
    }
}
