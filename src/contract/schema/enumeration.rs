//! Enumerations.

use serde::{Serialize, Serializer};

use super::super::{At, Fault, Input, Problems};
use super::{Schema, string};

/// A value of an enumeration as it stands in the document.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Literal {
    /// A string.
    Text(&'static str),
    /// An integer, in decimal.
    Integer(&'static str),
}

impl Serialize for Literal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Integer(text) => {
                serializer.serialize_i64(text.parse().map_err(serde::ser::Error::custom)?)
            }
        }
    }
}

impl Literal {
    /// As Python would write it, since Pydantic does.
    fn quoted(self) -> String {
        match self {
            Self::Integer(text) => text.to_owned(),
            Self::Text(text) if text.contains('\'') && !text.contains('"') => format!("\"{text}\""),
            Self::Text(text) => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")),
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Text(text) | Self::Integer(text) => text,
        }
    }
}

/// A generated enumeration.
pub trait Enumeration: Copy + PartialEq + Send + Sync + 'static {
    /// Its values, in the document's order.
    const MEMBERS: &'static [(Literal, Self)];

    /// How this value stands in the document.
    fn literal(&self) -> Literal {
        let member = Self::MEMBERS.iter().find(|(_, value)| value == self);
        member.map_or(Literal::Text(""), |(literal, _)| *literal)
    }

    /// The text of this value.
    fn as_str(&self) -> &'static str {
        self.literal().text()
    }

    /// The value of that text.
    #[must_use]
    fn from_text(text: &str) -> Option<Self> {
        Self::MEMBERS
            .iter()
            .find(|(literal, _)| literal.text() == text)
            .map(|(_, value)| *value)
    }
}

/// One of the values of `E`.
#[must_use]
pub fn enumeration<E: Enumeration>() -> OneOf<E> {
    OneOf(std::marker::PhantomData)
}

/// The schema of an enumeration.
#[derive(Clone, Copy, Debug)]
pub struct OneOf<E>(std::marker::PhantomData<fn() -> E>);

impl<E: Enumeration> Schema for OneOf<E> {
    type Output = E;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<E> {
        let value = match (E::MEMBERS.first(), input.json()) {
            (Some((Literal::Integer(_), _)), Some(json)) => {
                E::from_text(json.strip_suffix(".0").unwrap_or(json))
            }
            _ => string::read(input).and_then(|text| E::from_text(&text)),
        };
        if value.is_none() {
            let expected = expected::<E>();
            let fault = Fault::new("enum", format!("Input should be {expected}"));
            problems.report(at, input, fault.with("expected", expected));
        }
        value
    }
}

/// `'a', 'b' or 'c'`
fn expected<E: Enumeration>() -> String {
    let quoted: Vec<_> = E::MEMBERS
        .iter()
        .map(|(literal, _)| literal.quoted())
        .collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
