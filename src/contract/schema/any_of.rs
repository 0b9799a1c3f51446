//! `anyOf` and `oneOf` without a discriminator. The value is kept as it was sent and no alternative is guessed; it only
//! has to fit.

use super::super::{At, Fault, Input, Json, Problems};
use super::{Schema, open};

/// One of several schemas.
pub trait Alternative {
    /// The problems of the value under this schema; `None` when it fits.
    fn problems(&self, input: Input<'_>, at: &At<'_>) -> Option<Problems>;
}

impl<S: Schema> Alternative for S {
    fn problems(&self, input: Input<'_>, at: &At<'_>) -> Option<Problems> {
        let mut problems = Problems::new();
        match self.decode(input, at, &mut problems) {
            Some(_) => None,
            None => Some(problems),
        }
    }
}

/// A value that fits at least one alternative.
///
/// When it fits none, what it lacks is said of the alternative that it comes nearest to: the one whose problems lie
/// deepest, then the one with the fewest, then the last, since documents put the most general alternative last.
pub fn any_of(
    input: Input<'_>,
    at: &At<'_>,
    problems: &mut Problems,
    alternatives: &[&dyn Alternative],
) -> Option<Json> {
    let mut nearest: Option<Problems> = None;
    for alternative in alternatives.iter().rev() {
        let Some(found) = alternative.problems(input, at) else {
            return open::keep(input).map(Json::from);
        };
        if nearest
            .as_ref()
            .is_none_or(|nearest| distance(&found) < distance(nearest))
        {
            nearest = Some(found);
        }
    }
    problems.extend(nearest.map(Problems::into_vec).unwrap_or_default());
    None
}

/// A value that fits exactly one alternative.
pub fn one_of(
    input: Input<'_>,
    at: &At<'_>,
    problems: &mut Problems,
    alternatives: &[&dyn Alternative],
) -> Option<Json> {
    let fitting = alternatives
        .iter()
        .filter(|alternative| alternative.problems(input, at).is_none())
        .count();
    if fitting > 1 {
        problems.report(
            at,
            input,
            Fault::value_error("input fits more than one of the alternatives"),
        );
        return None;
    }
    any_of(input, at, problems, alternatives)
}

/// Smaller is nearer.
fn distance(problems: &Problems) -> (std::cmp::Reverse<usize>, usize) {
    let found = problems.as_slice();
    let deepest = found
        .iter()
        .map(super::super::Problem::depth)
        .max()
        .unwrap_or_default();
    (std::cmp::Reverse(deepest), found.len())
}
