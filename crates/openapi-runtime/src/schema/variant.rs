//! `anyOf`, `oneOf` and several types whose alternatives can be told apart: each is a variant of an enumeration.

use super::Schema;
use super::any_of::{max_work, report_closest, too_much_work};
use crate::{Context, Input, ValidationErrors};

/// The values of `schema`, as the variant `of` of an enumeration.
#[must_use]
pub fn variant<S: Schema, T>(schema: S, of: fn(S::Output) -> T) -> Variant<S, T> {
    Variant { schema, of }
}

/// The schema of one variant.
#[derive(Clone, Debug)]
pub struct Variant<S: Schema, T> {
    schema: S,
    of: fn(S::Output) -> T,
}

impl<S: Schema, T> Schema for Variant<S, T> {
    type Output = T;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<T> {
        self.schema.decode(input, context).map(self.of)
    }
}

/// The first variant under which the value is valid. If there is none, the errors of the closest one are reported.
pub fn alternatives<T>(
    input: Input<'_>,
    context: &mut Context<'_>,
    variants: &[&dyn Schema<Output = T>],
) -> Option<T> {
    let (size, own_work) = max_work(input);
    let work = context.work().unwrap_or(&own_work);
    let mut failures = Vec::new();
    for variant in variants {
        work.set(work.get().saturating_sub(size));
        let mut errors = ValidationErrors::new();
        match variant.decode(input, &mut context.attempt(&mut errors, work)) {
            Some(value) => return Some(value),
            None => failures.push(errors),
        }
        if work.get() == 0 {
            context.report(input, too_much_work());
            return None;
        }
    }
    failures.reverse();
    // A value of the right type is closer than one of another type.
    let is_of_another_type = |failure: &ValidationErrors| failure.is_only("_type");
    if !failures.iter().all(is_of_another_type) {
        failures.retain(|failure| !is_of_another_type(failure));
    }
    report_closest(input, context, failures);
    None
}
