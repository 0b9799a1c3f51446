//! Problems of a document, formatted like those of a compiler.

mod render;
pub mod suggest;

use std::collections::BTreeSet;

use crate::document::{Document, Pointer, Position};

/// How many problems are shown.
const MAX_SHOWN: usize = 50;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// No code is generated.
    Error,
    Warning,
}

/// One problem of a document.
#[derive(Clone, Debug)]
pub struct Problem {
    pub severity: Severity,
    /// The value that is wrong, in the bundled document.
    pub pointer: Pointer,
    /// The key of the value is wrong, not the value.
    pub at_key: bool,
    /// What is wrong: one line, without a period.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Problem {
    /// Shows the key of the value.
    pub fn at_key(&mut self) -> &mut Self {
        self.at_key = true;
        self
    }

    /// Says what to do.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }
}

/// The report of a file that cannot be parsed.
pub fn unreadable(position: &Position<'_>, message: &str) -> String {
    let mut problems = Problems::default();
    let problem = problems.error(&position.pointer, message);
    render::problem(position, problem)
}

/// All problems of a document.
#[derive(Clone, Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds a problem for which no code is generated.
    pub fn error(&mut self, pointer: &Pointer, message: impl Into<String>) -> &mut Problem {
        self.add(Severity::Error, pointer, message)
    }

    /// Adds a problem for which code is generated nevertheless.
    pub fn warning(&mut self, pointer: &Pointer, message: impl Into<String>) -> &mut Problem {
        self.add(Severity::Warning, pointer, message)
    }

    /// Adds a problem.
    pub fn add(
        &mut self,
        severity: Severity,
        pointer: &Pointer,
        message: impl Into<String>,
    ) -> &mut Problem {
        let index = self.0.len();
        self.0.push(Problem {
            severity,
            pointer: pointer.clone(),
            at_key: false,
            message: message.into(),
            help: None,
        });
        &mut self.0[index]
    }

    /// Whether no code can be generated because of this value, of one around it, or of one inside it.
    pub fn has_error_at(&self, pointer: &Pointer) -> bool {
        let contains = |outer: &Pointer, inner: &Pointer| {
            let rest = inner.as_str().strip_prefix(outer.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let mut errors = self.of(Severity::Error).map(|problem| &problem.pointer);
        errors.any(|other| contains(other, pointer) || contains(pointer, other))
    }

    /// The first error, as its pointer and its message.
    #[cfg(test)]
    pub fn first(&self) -> Option<String> {
        let first = self.of(Severity::Error).next()?;
        Some(format!("{}: {}", first.pointer, first.message))
    }

    /// Whether no code can be generated.
    pub fn has_errors(&self) -> bool {
        self.of(Severity::Error).next().is_some()
    }

    /// Whether there is a problem with this value.
    pub fn is_reported(&self, pointer: &Pointer) -> bool {
        self.0.iter().any(|problem| problem.pointer == *pointer)
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &Problem> {
        self.0
            .iter()
            .filter(move |problem| problem.severity == severity)
    }

    /// The problems of this severity, formatted, in the order of the files; empty if there are none. At most 50 are shown,
    /// the others are counted.
    pub fn report(&self, document: &Document, severity: Severity) -> String {
        let mut problems: Vec<_> = self
            .of(severity)
            .map(|problem| (document.position(&problem.pointer, problem.at_key), problem))
            .collect();
        problems.sort_by_key(|(position, _)| (position.index, position.place));
        let mut seen = BTreeSet::new();
        problems.retain(|(position, problem)| {
            seen.insert((position.index, position.place, &problem.message))
        });
        let hidden = problems.len().saturating_sub(MAX_SHOWN);
        let shown = problems.iter().take(MAX_SHOWN);
        let mut report: Vec<_> = shown
            .map(|(position, problem)| render::problem(position, problem))
            .collect();
        if hidden > 0 {
            let kind = match severity {
                Severity::Error => "errors",
                Severity::Warning => "warnings",
            };
            report.push(format!("{hidden} more {kind}\n"));
        }
        report.join("\n")
    }
}
