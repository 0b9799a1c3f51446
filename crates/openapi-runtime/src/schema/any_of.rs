//! `anyOf` and `oneOf` without a discriminator. The value is validated, not converted: it is preserved as JSON.

use std::cmp::Reverse;

use super::{Schema, open};
use crate::{Context, ErrorType, Input, Json, ValidationErrors};

/// One of several schemas.
pub trait Alternative {
    /// The validation errors of the value under this schema; `None` if it is valid.
    fn errors(&self, input: Input<'_>, context: &Context<'_>) -> Option<ValidationErrors>;
}

impl<S: Schema> Alternative for S {
    fn errors(&self, input: Input<'_>, context: &Context<'_>) -> Option<ValidationErrors> {
        let mut errors = ValidationErrors::new();
        let decoded = self.decode(input, &mut context.with_errors(&mut errors));
        decoded.is_none().then_some(errors)
    }
}

/// A value that is valid under at least one alternative.
///
/// If it is valid under none, the reported errors are those of the closest alternative: the one with the deepest error,
/// then with the fewest errors, then the last one, because documents put the most general alternative last.
pub fn any_of(
    input: Input<'_>,
    context: &mut Context<'_>,
    alternatives: &[&dyn Alternative],
) -> Option<Json> {
    let mut failures = Vec::new();
    for alternative in alternatives.iter().rev() {
        match alternative.errors(input, context) {
            None => return open::preserve(input),
            Some(failure) => failures.push(failure),
        }
    }
    report_closest(context, failures);
    None
}

/// Reports the errors of the closest alternative. `failures` are in reverse order.
pub(super) fn report_closest(context: &mut Context<'_>, failures: Vec<ValidationErrors>) {
    let closest = failures.into_iter().min_by_key(|failure| {
        let (depth, count) = failure.depth_and_count();
        (Reverse(depth), count)
    });
    context.errors().append(closest.unwrap_or_default());
}

/// A value that is valid under exactly one alternative.
pub fn one_of(
    input: Input<'_>,
    context: &mut Context<'_>,
    alternatives: &[&dyn Alternative],
) -> Option<Json> {
    let matching = alternatives
        .iter()
        .filter(|alternative| alternative.errors(input, context).is_none());
    if matching.count() > 1 {
        let rule = "input fits more than one of the alternatives";
        context.report(input, ErrorType::value_error(rule));
        return None;
    }
    any_of(input, context, alternatives)
}
