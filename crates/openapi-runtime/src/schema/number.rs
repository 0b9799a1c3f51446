//! Integers and numbers with bounds.

use std::borrow::Cow;
use std::fmt::Display;

use serde_json::Value;

use super::Schema;
use super::digits::Digits;
use super::integer::Integer;
use crate::{Context, ErrorType, Input};

/// A 64-bit integer. In JSON, `5.0` is an integer and `"5"` is not; in text, both are.
#[must_use]
pub fn integer() -> Number<i64> {
    integer_of()
}

/// An integer in the range of `T`. Beyond 64 bits it is `int_parsing_size`, else out of the bounds of `T`.
#[must_use]
pub fn integer_of<T: Integer>() -> Number<T> {
    Number::new()
}

/// A finite double.
#[must_use]
pub fn number() -> Number<f64> {
    Number::new()
}

/// The type of a number: an integer, or `f64`.
pub trait Numeric: Copy + Display + Into<Value> + Send + Sync + 'static {
    /// What bounds are compared as.
    type Wide: Copy + PartialOrd;

    /// The least value, if it is a bound that an error names.
    const MIN: Option<Self>;

    /// The greatest value, if it is a bound that an error names.
    const MAX: Option<Self>;

    /// The text of the number.
    ///
    /// # Errors
    /// If the input is not a number.
    fn text(input: Input<'_>) -> Result<Cow<'_, str>, ErrorType>;

    /// The value of that text.
    ///
    /// # Errors
    /// If there is none.
    fn parse(text: &str) -> Result<Self::Wide, ErrorType>;

    /// This value for a comparison.
    fn widen(self) -> Self::Wide;

    /// The value; `None` if it is out of range.
    fn narrow(wide: Self::Wide) -> Option<Self>;
}

/// The schema of a number.
#[derive(Clone, Copy, Debug)]
pub struct Number<N> {
    minimum: Option<N>,
    maximum: Option<N>,
    exclusive_minimum: Option<N>,
    exclusive_maximum: Option<N>,
    multiple_of: Option<&'static str>,
}

impl<N: Numeric> Number<N> {
    fn new() -> Self {
        Self {
            minimum: N::MIN,
            maximum: N::MAX,
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

    /// Requires a multiple of `step`, a decimal number of at most 19 significant digits, such as `0.01`. The division is
    /// exact.
    #[must_use]
    pub fn multiple_of(mut self, step: &'static str) -> Self {
        self.multiple_of = Some(step);
        self
    }

    fn read(&self, input: Input<'_>) -> Result<N, ErrorType> {
        let text = N::text(input)?;
        let number = N::parse(&text)?;
        if let Some(step) = self.multiple_of
            && !Digits::parse(&text).is_multiple_of(Digits::parse(step))
        {
            return Err(Bound::MULTIPLE_OF.error(step, number_value(step)));
        }
        self.check(number)?;
        N::narrow(number).ok_or_else(int_parsing_size)
    }

    /// Checks the bounds in the order in which Pydantic does.
    fn check(&self, number: N::Wide) -> Result<(), ErrorType> {
        let (bound, limit) = match (self.maximum, self.exclusive_maximum) {
            (Some(limit), _) if number > limit.widen() => (Bound::LESS_THAN_EQUAL, limit),
            (_, Some(limit)) if number >= limit.widen() => (Bound::LESS_THAN, limit),
            _ => match (self.minimum, self.exclusive_minimum) {
                (Some(limit), _) if number < limit.widen() => (Bound::GREATER_THAN_EQUAL, limit),
                (_, Some(limit)) if number <= limit.widen() => (Bound::GREATER_THAN, limit),
                _ => return Ok(()),
            },
        };
        Err(bound.error(limit, limit.into()))
    }
}

impl<N: Numeric> Schema for Number<N> {
    type Output = N;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<N> {
        context.check(input, self.read(input))
    }
}

/// A bound of a number: the error type, the relation in its message, and the key in `ctx`.
#[derive(Clone, Copy)]
pub(super) struct Bound(&'static str, &'static str, &'static str);

impl Bound {
    pub(super) const MULTIPLE_OF: Self = Self("multiple_of", "a multiple of", "multiple_of");
    pub(super) const LESS_THAN_EQUAL: Self = Self("less_than_equal", "less than or equal to", "le");
    pub(super) const LESS_THAN: Self = Self("less_than", "less than", "lt");
    pub(super) const GREATER_THAN_EQUAL: Self =
        Self("greater_than_equal", "greater than or equal to", "ge");
    pub(super) const GREATER_THAN: Self = Self("greater_than", "greater than", "gt");

    /// A number violates this bound.
    pub(super) fn error(self, limit: impl Display, value: Value) -> ErrorType {
        let Self(name, relation, key) = self;
        ErrorType::new(name, format!("Input should be {relation} {limit}")).with(key, value)
    }
}

/// The number in `text` for `ctx`.
pub(super) fn number_value(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

pub(super) fn int_parsing_size() -> ErrorType {
    ErrorType::new(
        "int_parsing_size",
        "Unable to parse input string as an integer, exceeded maximum size",
    )
}

pub(super) fn float_type() -> ErrorType {
    ErrorType::new("float_type", "Input should be a valid number")
}

pub(super) fn is_number(json: &str) -> bool {
    json.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

impl Numeric for f64 {
    type Wide = Self;
    const MIN: Option<Self> = None;
    const MAX: Option<Self> = None;

    fn text(input: Input<'_>) -> Result<Cow<'_, str>, ErrorType> {
        match (input.json(), input.text()) {
            (Some(json), _) if is_number(json) => Ok(json.into()),
            (None, Some(text)) => Ok(text.trim().into()),
            _ => Err(float_type()),
        }
    }

    fn parse(text: &str) -> Result<Self, ErrorType> {
        let number: Self = text.parse().map_err(|_| {
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

    fn widen(self) -> Self {
        self
    }

    fn narrow(wide: Self) -> Option<Self> {
        Some(wide)
    }
}
