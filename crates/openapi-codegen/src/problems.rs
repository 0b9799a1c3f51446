//! Collects the problems of a document while its types are determined.

use std::cell::RefCell;

use crate::Error;
use crate::diagnostics;
use crate::document::Pointer;

/// The problems so far. A value that is wrong already is not reported again.
#[derive(Debug, Default)]
pub struct Problems(RefCell<diagnostics::Problems>);

impl Problems {
    pub fn new(problems: diagnostics::Problems) -> Self {
        Self(RefCell::new(problems))
    }

    /// Adds a reason why no code can be generated.
    pub fn error(&self, pointer: &Pointer, message: impl Into<String>) {
        let mut problems = self.0.borrow_mut();
        if !problems.has_error_at(pointer) {
            problems.error(pointer, message);
        }
    }

    /// Adds a reason why no code can be generated that follows from another, unless that was reported.
    pub fn error_unless_any(&self, pointer: &Pointer, message: impl Into<String>) {
        if !self.0.borrow().has_errors() {
            self.error(pointer, message);
        }
    }

    /// Whether this value is wrong, or is ignored with a warning.
    pub fn is_reported(&self, pointer: &Pointer) -> bool {
        self.0.borrow().is_reported(pointer)
    }

    /// Adds a problem for which code is generated nevertheless.
    pub fn warning(&self, pointer: &Pointer, message: impl Into<String>) {
        self.0.borrow_mut().warning(pointer, message);
    }

    /// Adds a reference that does not resolve.
    pub fn add(&self, error: Error) {
        if let Error::Document { pointer, reason } = error {
            self.error(&Pointer::from(pointer.as_str()), reason);
        }
    }

    pub fn into_inner(self) -> diagnostics::Problems {
        self.0.into_inner()
    }
}
