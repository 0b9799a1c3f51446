//! What a decoder knows beside the value.

use crate::location::Location;
use crate::{ErrorType, Input, ValidationErrors};

/// Where a value is, and the errors that are reported while it is decoded.
#[derive(Debug)]
pub struct Context<'c> {
    location: Location<'c>,
    errors: &'c mut ValidationErrors,
}

impl<'c> Context<'c> {
    /// A part of the request: `path`, `query`, `header`, `cookie` or `body`.
    pub(crate) const fn new(part: &'static str, errors: &'c mut ValidationErrors) -> Self {
        let location = Location::part(part);
        Self { location, errors }
    }

    /// The same location with other errors.
    pub(crate) const fn with_errors<'e>(&'e self, errors: &'e mut ValidationErrors) -> Context<'e> {
        let location = self.location;
        Context { location, errors }
    }

    pub(crate) const fn reborrow(&mut self) -> Context<'_> {
        let location = self.location;
        let errors = &mut *self.errors;
        Context { location, errors }
    }

    /// The property or parameter `name` of this value.
    pub const fn name<'n>(&'n mut self, name: &'n str) -> Context<'n> {
        let location = self.location.name(name);
        let errors = &mut *self.errors;
        Context { location, errors }
    }

    /// The item `index` of this list.
    pub const fn index(&mut self, index: usize) -> Context<'_> {
        let location = self.location.index(index);
        let errors = &mut *self.errors;
        Context { location, errors }
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
