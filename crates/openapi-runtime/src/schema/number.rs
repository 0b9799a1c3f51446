//! Integers and numbers.

use std::fmt::Display;
use std::ops::Rem;

use serde_json::Value;
use validator::ValidateRange;

use super::Schema;
use crate::{Context, ErrorType, Input};

/// A 64-bit integer. In JSON, `5.0` is an integer and `"5"` is not; in text, both are.
#[must_use]
pub fn integer() -> Number<i64> {
    Number::new(read_integer)
}

/// An integer of the type `T`.
#[must_use]
pub fn integer_of<T: TryFrom<i64>>() -> Number<T> {
    Number::new(|input| T::try_from(read_integer(input)?).map_err(|_| int_parsing_size()))
}

/// A finite double.
#[must_use]
pub fn number() -> Number<f64> {
    Number::new(read_number)
}

/// The schema of a number.
#[derive(Clone, Copy, Debug)]
pub struct Number<N> {
    read: fn(Input<'_>) -> Result<N, ErrorType>,
    minimum: Option<N>,
    maximum: Option<N>,
    exclusive_minimum: Option<N>,
    exclusive_maximum: Option<N>,
    multiple_of: Option<N>,
}

impl<N> Number<N> {
    fn new(read: fn(Input<'_>) -> Result<N, ErrorType>) -> Self {
        Self {
            read,
            minimum: None,
            maximum: None,
            exclusive_minimum: None,
            exclusive_maximum: None,
            multiple_of: None,
        }
    }

    /// Sets the inclusive lower bound.
    #[must_use]
    pub fn minimum(mut self, bound: N) -> Self {
        self.minimum = Some(bound);
        self
    }

    /// Sets the inclusive upper bound.
    #[must_use]
    pub fn maximum(mut self, bound: N) -> Self {
        self.maximum = Some(bound);
        self
    }

    /// Sets the exclusive lower bound.
    #[must_use]
    pub fn exclusive_minimum(mut self, bound: N) -> Self {
        self.exclusive_minimum = Some(bound);
        self
    }

    /// Sets the exclusive upper bound.
    #[must_use]
    pub fn exclusive_maximum(mut self, bound: N) -> Self {
        self.exclusive_maximum = Some(bound);
        self
    }

    /// Requires a multiple of `step`.
    #[must_use]
    pub fn multiple_of(mut self, step: &'static str) -> Self
    where
        N: std::str::FromStr,
    {
        self.multiple_of = step.parse().ok();
        self
    }
}

impl<N> Number<N>
where
    N: Copy + Display + PartialOrd + Default + Rem<Output = N> + Into<Value> + ValidateRange<N>,
{
    /// The constraint that a number violates, in the order in which Pydantic checks them.
    fn check(&self, number: N) -> Result<N, ErrorType> {
        let outside = |min, max, above, below| !number.validate_range(min, max, above, below);
        let (maximum, minimum) = (self.maximum, self.minimum);
        let (below, above) = (self.exclusive_maximum, self.exclusive_minimum);
        let (name, relation, key, bound) = if let Some(step) = self.multiple_of
            && number % step != N::default()
        {
            ("multiple_of", "a multiple of", "multiple_of", step)
        } else if let Some(bound) = maximum
            && outside(None, maximum, None, None)
        {
            ("less_than_equal", "less than or equal to", "le", bound)
        } else if let Some(bound) = below
            && outside(None, None, None, below)
        {
            ("less_than", "less than", "lt", bound)
        } else if let Some(bound) = minimum
            && outside(minimum, None, None, None)
        {
            (
                "greater_than_equal",
                "greater than or equal to",
                "ge",
                bound,
            )
        } else if let Some(bound) = above
            && outside(None, None, above, None)
        {
            ("greater_than", "greater than", "gt", bound)
        } else {
            return Ok(number);
        };
        let message = format!("Input should be {relation} {bound}");
        Err(ErrorType::new(name, message).with(key, bound))
    }
}

impl<N> Schema for Number<N>
where
    N: Copy + Display + PartialOrd + Default + Rem<Output = N> + Into<Value> + ValidateRange<N>,
    N: Send + Sync,
{
    type Output = N;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<N> {
        let number = (self.read)(input).and_then(|number| self.check(number));
        context.check(input, number)
    }
}

fn read_integer(input: Input<'_>) -> Result<i64, ErrorType> {
    match (input.json(), input.text()) {
        (Some(json), _) if is_number(json) => parse_json_integer(json),
        (None, Some(text)) => parse_integer(text),
        _ => Err(int_type()),
    }
}

/// 2^63. Below it, a double without a fraction is exactly an `i64`.
const LIMIT: f64 = 9_223_372_036_854_775_808.0;

fn parse_json_integer(json: &str) -> Result<i64, ErrorType> {
    if !json.contains(['.', 'e', 'E']) {
        return json.parse().map_err(|_| int_parsing_size());
    }
    match json.parse::<f64>() {
        Ok(number) if number.fract() != 0.0 => Err(int_type()),
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the number has no fraction and is in range"
        )]
        Ok(number) if (-LIMIT..LIMIT).contains(&number) => Ok(number as i64),
        _ => Err(int_parsing_size()),
    }
}

/// Parses text as Pydantic does: surrounding white space, a sign, single underscores between digits, and a fraction of
/// zeros are allowed.
fn parse_integer(text: &str) -> Result<i64, ErrorType> {
    let int_parsing = || {
        ErrorType::new(
            "int_parsing",
            "Input should be a valid integer, unable to parse string as an integer",
        )
    };
    let trimmed = text.trim();
    let integer = match trimmed.split_once('.') {
        Some((integer, zeros)) if !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0') => {
            integer
        }
        Some(_) => return Err(int_parsing()),
        None => trimmed,
    };
    let digits = integer.strip_prefix(['+', '-']).unwrap_or(integer);
    let is_well_formed = digits
        .split('_')
        .all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    if !is_well_formed {
        return Err(int_parsing());
    }
    let integer = integer.replace('_', "");
    integer.parse().map_err(|_| int_parsing_size())
}

fn int_type() -> ErrorType {
    ErrorType::new("int_type", "Input should be a valid integer")
}

fn int_parsing_size() -> ErrorType {
    ErrorType::new(
        "int_parsing_size",
        "Unable to parse input string as an integer, exceeded maximum size",
    )
}

fn read_number(input: Input<'_>) -> Result<f64, ErrorType> {
    let text = match (input.json(), input.text()) {
        (Some(json), _) if is_number(json) => json,
        (None, Some(text)) => text.trim(),
        _ => {
            return Err(ErrorType::new(
                "float_type",
                "Input should be a valid number",
            ));
        }
    };
    let number: f64 = text.parse().map_err(|_| {
        ErrorType::new(
            "float_parsing",
            "Input should be a valid number, unable to parse string as a number",
        )
    })?;
    if number.is_finite() {
        return Ok(number);
    }
    Err(ErrorType::new(
        "finite_number",
        "Input should be a finite number",
    ))
}

fn is_number(json: &str) -> bool {
    json.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}
