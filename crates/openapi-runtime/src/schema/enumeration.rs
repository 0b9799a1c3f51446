//! Enumerations.

use std::fmt;
use std::marker::PhantomData;

use super::Schema;
use super::integer::{integer_text, parse_integer};
use crate::{Context, ErrorType, Input};

/// A value of an enumeration in the document.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Literal {
    /// A string.
    String(&'static str),
    /// An integer.
    Integer(i64),
}

impl Literal {
    fn is(self, text: &str) -> bool {
        match self {
            Self::String(string) => string == text,
            Self::Integer(integer) => integer.to_string() == text,
        }
    }
}

/// The notation of Python, which is that of Pydantic's messages.
impl fmt::Display for Literal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(integer) => write!(formatter, "{integer}"),
            Self::String(text) => formatter.write_str(&quote(text)),
        }
    }
}

/// A generated enumeration.
pub trait Enumeration: Copy + PartialEq + Send + Sync + 'static {
    /// Its values, in the order of the document.
    const VALUES: &'static [(Literal, Self)];

    /// The error type of any other value: that of Pydantic, which is `literal_error` for a `const`.
    const ERROR_TYPE: &'static str = "enum";

    /// The string of this value; empty if the values are integers.
    fn as_str(&self) -> &'static str {
        let literals = Self::VALUES.iter().filter(|(_, value)| value == self);
        let mut strings = literals.filter_map(|(literal, _)| match literal {
            Literal::String(string) => Some(*string),
            Literal::Integer(_) => None,
        });
        strings.next().unwrap_or_default()
    }

    /// The value with that text; `None` if there is none.
    #[must_use]
    fn from_text(text: &str) -> Option<Self> {
        let mut values = Self::VALUES.iter();
        let (_, value) = values.find(|(literal, _)| literal.is(text))?;
        Some(*value)
    }
}

/// One of the values of `E`.
#[must_use]
pub fn enumeration<E: Enumeration>() -> EnumerationSchema<E> {
    EnumerationSchema(PhantomData)
}

/// The schema of an enumeration.
#[derive(Clone, Copy, Debug)]
pub struct EnumerationSchema<E>(PhantomData<fn() -> E>);

impl<E: Enumeration> Schema for EnumerationSchema<E> {
    type Output = E;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<E> {
        let value = match E::VALUES.first() {
            Some((Literal::Integer(_), _)) => from_integer(input),
            _ => input.string().and_then(|text| E::from_text(&text)),
        };
        context.check(input, value.ok_or_else(error_type::<E>))
    }
}

/// The value that is that integer, in any notation of it, such as `1.0`.
fn from_integer<E: Enumeration>(input: Input<'_>) -> Option<E> {
    let text = integer_text(input).ok()?;
    let integer = parse_integer(&text).ok()?;
    let mut values = E::VALUES.iter();
    let (_, value) = values.find(|(literal, _)| match literal {
        Literal::Integer(literal) => i128::from(*literal) == integer,
        Literal::String(_) => false,
    })?;
    Some(*value)
}

fn error_type<E: Enumeration>() -> ErrorType {
    let literals = E::VALUES.iter().map(|(value, _)| value.to_string());
    one_of_literals(E::ERROR_TYPE, &literals.collect::<Vec<_>>())
}

/// The value is none of these, which are in the notation of Python.
pub(super) fn one_of_literals(name: &'static str, literals: &[String]) -> ErrorType {
    let expected = match literals.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => literals.concat(),
    };
    ErrorType::new(name, format!("Input should be {expected}")).with("expected", expected)
}

/// A string in the notation of Python.
pub(super) fn quote(text: &str) -> String {
    if text.contains('\'') && !text.contains('"') {
        return format!("\"{text}\"");
    }
    let escaped = text.replace('\\', "\\\\").replace('\'', "\\'");
    format!("'{escaped}'")
}
