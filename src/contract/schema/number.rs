//! Integers and numbers.

use std::fmt::Display;

use serde_json::Value;
use validator::ValidateRange;

use super::super::{At, Fault, Input, Problems};
use super::Schema;

/// A 64-bit integer. In JSON `5.0` is one too, and `"5"` is none; as text both are.
#[must_use]
pub fn integer() -> Number<i64> {
    Number::new(read_integer)
}

/// A double.
#[must_use]
pub fn number() -> Number<f64> {
    Number::new(read_number)
}

/// Constraints on a number.
#[derive(Clone, Copy, Debug)]
pub struct Number<N> {
    read: fn(Input<'_>) -> Result<N, Fault>,
    minimum: Option<N>,
    maximum: Option<N>,
    exclusive_minimum: Option<N>,
    exclusive_maximum: Option<N>,
    multiple_of: Option<N>,
}

impl<N> Number<N> {
    fn new(read: fn(Input<'_>) -> Result<N, Fault>) -> Self {
        Self {
            read,
            minimum: None,
            maximum: None,
            exclusive_minimum: None,
            exclusive_maximum: None,
            multiple_of: None,
        }
    }

    /// `bound` or more.
    #[must_use]
    pub fn minimum(self, bound: N) -> Self {
        Self {
            minimum: Some(bound),
            ..self
        }
    }

    /// `bound` or less.
    #[must_use]
    pub fn maximum(self, bound: N) -> Self {
        Self {
            maximum: Some(bound),
            ..self
        }
    }

    /// More than `bound`.
    #[must_use]
    pub fn exclusive_minimum(self, bound: N) -> Self {
        Self {
            exclusive_minimum: Some(bound),
            ..self
        }
    }

    /// Less than `bound`.
    #[must_use]
    pub fn exclusive_maximum(self, bound: N) -> Self {
        Self {
            exclusive_maximum: Some(bound),
            ..self
        }
    }

    /// A multiple of `step`.
    #[must_use]
    pub fn multiple_of(self, step: N) -> Self {
        Self {
            multiple_of: Some(step),
            ..self
        }
    }
}

impl<N> Number<N>
where
    N: Copy
        + Display
        + PartialOrd
        + Default
        + std::ops::Rem<Output = N>
        + Into<Value>
        + ValidateRange<N>,
{
    /// What is wrong with a number.
    fn check(&self, number: N) -> Option<Fault> {
        let fault = |kind, relation, key, bound: N| {
            Some(Fault::new(kind, format!("Input should be {relation} {bound}")).with(key, bound))
        };
        match *self {
            Self {
                multiple_of: Some(step),
                ..
            } if number % step != N::default() => {
                fault("multiple_of", "a multiple of", "multiple_of", step)
            }
            Self {
                maximum: Some(bound),
                ..
            } if !number.validate_range(None, Some(bound), None, None) => {
                fault("less_than_equal", "less than or equal to", "le", bound)
            }
            Self {
                exclusive_maximum: Some(bound),
                ..
            } if !number.validate_range(None, None, None, Some(bound)) => {
                fault("less_than", "less than", "lt", bound)
            }
            Self {
                minimum: Some(bound),
                ..
            } if !number.validate_range(Some(bound), None, None, None) => fault(
                "greater_than_equal",
                "greater than or equal to",
                "ge",
                bound,
            ),
            Self {
                exclusive_minimum: Some(bound),
                ..
            } if !number.validate_range(None, None, Some(bound), None) => {
                fault("greater_than", "greater than", "gt", bound)
            }
            _ => None,
        }
    }
}

impl<N> Schema for Number<N>
where
    N: Copy
        + Display
        + PartialOrd
        + Default
        + std::ops::Rem<Output = N>
        + Into<Value>
        + ValidateRange<N>
        + Send
        + Sync,
{
    type Output = N;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<N> {
        let number =
            (self.read)(input).and_then(|number| self.check(number).map_or(Ok(number), Err));
        number
            .map_err(|fault| problems.report(at, input, fault))
            .ok()
    }
}

fn read_integer(input: Input<'_>) -> Result<i64, Fault> {
    match (input.json(), input.text()) {
        (Some(json), _) if is_number(json) => integer_of_json(json),
        (None, Some(text)) => integer_of_text(text),
        _ => Err(Fault::new("int_type", "Input should be a valid integer")),
    }
}

/// 2^63: below it a double without a fraction is an `i64` exactly.
const LIMIT: f64 = 9_223_372_036_854_775_808.0;

/// A JSON number: an integer as written, or a double without a fraction.
fn integer_of_json(json: &str) -> Result<i64, Fault> {
    if !json.contains(['.', 'e', 'E']) {
        return json.parse().map_err(|_| too_large());
    }
    match json.parse::<f64>() {
        Ok(number) if number.fract() != 0.0 => {
            Err(Fault::new("int_type", "Input should be a valid integer"))
        }
        #[expect(
            clippy::cast_possible_truncation,
            reason = "it has no fraction and lies in the range"
        )]
        Ok(number) if (-LIMIT..LIMIT).contains(&number) => Ok(number as i64),
        _ => Err(too_large()),
    }
}

/// Text as Pydantic parses it: white space around it, a sign, single underscores between digits and a fraction of zeros
/// are no matter.
fn integer_of_text(text: &str) -> Result<i64, Fault> {
    let unable = || {
        Fault::new(
            "int_parsing",
            "Input should be a valid integer, unable to parse string as an integer",
        )
    };
    let trimmed = text.trim();
    let whole = match trimmed.split_once('.') {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0') => {
            whole
        }
        Some(_) => return Err(unable()),
        None => trimmed,
    };
    let digits = whole.strip_prefix(['+', '-']).unwrap_or(whole);
    let well_formed = digits
        .split('_')
        .all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    if !well_formed {
        return Err(unable());
    }
    whole.replace('_', "").parse().map_err(|_| too_large())
}

fn too_large() -> Fault {
    Fault::new(
        "int_parsing_size",
        "Unable to parse input string as an integer, exceeded maximum size",
    )
}

fn read_number(input: Input<'_>) -> Result<f64, Fault> {
    let unable = || {
        Fault::new(
            "float_parsing",
            "Input should be a valid number, unable to parse string as a number",
        )
    };
    match (input.json(), input.text()) {
        (Some(json), _) if is_number(json) => json.parse().map_err(|_| unable()).and_then(finite),
        (None, Some(text)) => text.trim().parse().map_err(|_| unable()).and_then(finite),
        _ => Err(Fault::new("float_type", "Input should be a valid number")),
    }
}

fn finite(number: f64) -> Result<f64, Fault> {
    if number.is_finite() {
        return Ok(number);
    }
    Err(Fault::new(
        "finite_number",
        "Input should be a finite number",
    ))
}

fn is_number(json: &str) -> bool {
    json.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}
