//! `anyOf` and `oneOf` without a discriminator. The value is validated, not converted: it is preserved as JSON.

use std::cell::Cell;
use std::cmp::Reverse;

use super::{Schema, open};
use crate::{Context, ErrorType, Input, Json, ValidationErrors};

/// The number of bytes that the alternatives of a value may decode, for each of its bytes. Without a limit, alternatives
/// inside alternatives of a recursive schema take time that is exponential in the depth of the value.
const WORK_PER_BYTE: usize = 256;

/// The cost of an attempt at decoding, in bytes.
const ATTEMPT: usize = 100;

/// The number of bytes that the alternatives of any value may decode.
const MIN_WORK: usize = 1 << 20;

/// One of several schemas.
pub trait Alternative {
    /// Whether the value is valid under this schema; `false` after an error was reported.
    fn accepts(&self, input: Input<'_>, context: &mut Context<'_>) -> bool;
}

impl<S: Schema> Alternative for S {
    fn accepts(&self, input: Input<'_>, context: &mut Context<'_>) -> bool {
        self.decode(input, context).is_some()
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
    accept(input, context, alternatives, false)
}

/// A value that is valid under exactly one alternative.
pub fn one_of(
    input: Input<'_>,
    context: &mut Context<'_>,
    alternatives: &[&dyn Alternative],
) -> Option<Json> {
    accept(input, context, alternatives, true)
}

fn accept(
    input: Input<'_>,
    context: &mut Context<'_>,
    alternatives: &[&dyn Alternative],
    is_exclusive: bool,
) -> Option<Json> {
    let (size, own_work) = max_work(input);
    let work = context.work().unwrap_or(&own_work);
    let (mut failures, mut matches) = (Vec::new(), 0);
    for alternative in alternatives.iter().rev() {
        work.set(work.get().saturating_sub(size));
        let mut errors = ValidationErrors::new();
        if alternative.accepts(input, &mut context.attempt(&mut errors, work)) {
            matches += 1;
        } else {
            failures.push(errors);
        }
        if work.get() == 0 {
            context.report(input, too_much_work());
            return None;
        }
        if matches == 1 && !is_exclusive {
            break;
        }
    }
    match matches {
        1 => return open::preserve(input),
        0 => report_closest(input, context, failures),
        _ => context.report(input, several_match()),
    }
    None
}

/// The cost of one attempt at decoding, and the maximum cost of all attempts, in bytes.
pub(super) fn max_work(input: Input<'_>) -> (usize, Cell<usize>) {
    let size = ATTEMPT + input.json().map_or(0, str::len);
    (size, Cell::new(MIN_WORK + WORK_PER_BYTE * size))
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

pub(super) fn too_much_work() -> ErrorType {
    ErrorType::value_error("input nests too many alternatives")
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

    /// A recursive schema whose two alternatives decode the same item.
    struct Nested;

    impl Schema for Nested {
        type Output = Json;

        fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Json> {
            one_of(
                input,
                context,
                &[&list(Nested), &list(Nested).max_items(1), &null()],
            )
        }
    }

    #[test]
    fn alternatives_inside_alternatives_are_limited() {
        let nested = |depth: usize| format!("{}5{}", "[".repeat(depth), "]".repeat(depth));
        assert!(error_of(&Nested, &nested(9)).starts_with("none_required 0 0 0 0 0 0 0 0 0 "));
        assert_eq!(
            error_of(&Nested, &nested(100)),
            "value_error Value error, input nests too many alternatives"
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
