//! What is wrong with a document.

use std::cell::RefCell;

use crate::Error;
use crate::document::Pointer;

/// Problems, in the order in which they were found. All of them are reported together.
#[derive(Debug, Default)]
pub struct Problems(RefCell<Vec<Error>>);

impl Problems {
    /// Adds a reason why no code can be generated.
    pub fn error(&self, pointer: &Pointer, reason: impl Into<String>) {
        self.0.borrow_mut().push(pointer.error(reason));
    }

    /// Adds a problem.
    pub fn add(&self, problem: Error) {
        self.0.borrow_mut().push(problem);
    }

    /// The first problem, if there is one.
    pub fn first(self) -> Option<Error> {
        self.0.into_inner().into_iter().next()
    }
}
