//! What a decoder knows beside the value.

use std::cell::Cell;

use crate::location::Location;
use crate::{ErrorType, Input, ValidationErrors};

/// Where a value is, and the errors that are reported while it is decoded.
#[derive(Debug)]
pub struct Context<'c> {
    location: Location<'c>,
    errors: &'c mut ValidationErrors,
    work: Option<&'c Cell<usize>>,
}

impl<'c> Context<'c> {
    /// A part of the request: `path`, `query`, `header`, `cookie` or `body`.
    pub(crate) const fn new(part: &'static str, errors: &'c mut ValidationErrors) -> Self {
        Self {
            location: Location::part(part),
            errors,
            work: None,
        }
    }

    /// The same location with other errors, for one of several alternatives.
    pub(crate) const fn attempt<'e>(
        &'e self,
        errors: &'e mut ValidationErrors,
        work: &'e Cell<usize>,
    ) -> Context<'e> {
        Context {
            location: self.location,
            errors,
            work: Some(work),
        }
    }

    /// The number of bytes that may still be decoded inside this alternative; `None` outside of alternatives.
    pub(crate) const fn work(&self) -> Option<&'c Cell<usize>> {
        self.work
    }

    pub(crate) const fn reborrow(&mut self) -> Context<'_> {
        Context {
            location: self.location,
            errors: self.errors,
            work: self.work,
        }
    }

    /// The property or parameter `name` of this value.
    pub const fn name<'n>(&'n mut self, name: &'n str) -> Context<'n> {
        Context {
            location: self.location.name(name),
            errors: self.errors,
            work: self.work,
        }
    }

    /// The item `index` of this list.
    pub const fn index(&mut self, index: usize) -> Context<'_> {
        Context {
            location: self.location.index(index),
            errors: self.errors,
            work: self.work,
        }
    }

    /// The errors so far.
    pub(crate) const fn errors(&mut self) -> &mut ValidationErrors {
        self.errors
    }

    /// Reports that the value is invalid.
    pub fn report(&mut self, input: Input<'_>, error_type: ErrorType) {
        self.errors.report(&self.location, input, error_type);
    }

    /// The value of `result`, or `None` after its error was reported.
    pub(crate) fn check<T>(&mut self, input: Input<'_>, result: Result<T, ErrorType>) -> Option<T> {
        let reported = result.map_err(|error_type| self.report(input, error_type));
        reported.ok()
    }
}
