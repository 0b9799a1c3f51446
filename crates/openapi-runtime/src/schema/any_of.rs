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
    report_closest(input, context, failures);
    None
}

/// A value that is valid under exactly one alternative.
pub fn one_of(
    input: Input<'_>,
    context: &mut Context<'_>,
    alternatives: &[&dyn Alternative],
) -> Option<Json> {
    let results = alternatives.iter().rev();
    let results = results.map(|alternative| alternative.errors(input, context));
    let failures: Vec<_> = results.flatten().collect();
    match alternatives.len() - failures.len() {
        1 => return open::preserve(input),
        0 => report_closest(input, context, failures),
        _ => context.report(input, several_match()),
    }
    None
}

/// `failures` has the errors of each alternative, the last one first.
pub(super) fn report_closest(
    input: Input<'_>,
    context: &mut Context<'_>,
    failures: Vec<ValidationErrors>,
) {
    let failures = failures.into_iter().map(|failure| {
        let (depth, count) = failure.depth_and_count();
        (depth, count, failure)
    });
    match closest(failures) {
        Some(errors) if errors.len() > 0 => context.errors().append(errors),
        _ => context.report(input, none_matches()),
    }
}

/// The failure with the deepest error, then with the fewest errors, then the first one.
pub(super) fn closest<F>(failures: impl Iterator<Item = (usize, usize, F)>) -> Option<F> {
    let closest = failures.min_by_key(|(depth, count, _)| (Reverse(*depth), *count));
    closest.map(|(_, _, failure)| failure)
}

pub(super) fn none_matches() -> ErrorType {
    ErrorType::value_error("input fits none of the alternatives")
}

pub(super) fn several_match() -> ErrorType {
    ErrorType::value_error("input fits more than one of the alternatives")
}

#[cfg(test)]
mod tests {
    use super::{Alternative, any_of, one_of};
    use crate::schema::tests::{error_of, value_of};
    use crate::schema::{Schema, integer, list, never, null, nullable, object, string};
    use crate::{Context, Input, Json};

    struct Union<'s> {
        is_exclusive: bool,
        alternatives: &'s [&'s (dyn Alternative + Sync)],
    }

    fn any<'s>(alternatives: &'s [&'s (dyn Alternative + Sync)]) -> Union<'s> {
        Union {
            is_exclusive: false,
            alternatives,
        }
    }

    fn one<'s>(alternatives: &'s [&'s (dyn Alternative + Sync)]) -> Union<'s> {
        Union {
            is_exclusive: true,
            alternatives,
        }
    }

    impl Schema for Union<'_> {
        type Output = Json;

        fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Json> {
            let alternatives = self.alternatives.iter();
            let alternatives: Vec<&dyn Alternative> = alternatives.map(|one| *one as _).collect();
            let decode = if self.is_exclusive { one_of } else { any_of };
            decode(input, context, &alternatives)
        }
    }

    #[test]
    fn a_value_that_fits_no_alternative_has_one_sensible_error() {
        assert_eq!(
            error_of(&any(&[]), "{}"),
            "value_error Value error, input fits none of the alternatives"
        );
        assert_eq!(
            error_of(&one(&[&object(), &null()]), "5"),
            "none_required Input should be None"
        );
        assert_eq!(
            error_of(&one(&[&never(), &string()]), "null"),
            "string_type Input should be a valid string"
        );
        assert_eq!(
            error_of(&one(&[&object(), &nullable(object())]), "{}"),
            "value_error Value error, input fits more than one of the alternatives"
        );
    }

    #[test]
    fn a_value_that_fits_is_preserved() {
        for json in ["\"a\"", "5.0", "null"] {
            let value = value_of(&one(&[&string(), &integer(), &null()]), json);
            assert_eq!(value.get(), json);
        }
        let values = value_of(&list(any(&[&object(), &null()])), r#"[{"a":1.0},null]"#);
        assert_eq!(values[0].get(), r#"{"a":1.0}"#);
    }
}
