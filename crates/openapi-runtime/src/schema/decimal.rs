//! Decimal numbers without loss.

use std::cmp::Ordering;
use std::fmt;

use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use super::Schema;
use super::digits::Digits;
use super::number::{Bound, is_number, number_value};
use crate::{Context, ErrorType, Input};

/// A decimal number of any size that keeps its notation, such as `1.50`. It is compared by value.
#[derive(Clone, Debug)]
pub struct Decimal {
    text: Box<str>,
    is_string: bool,
}

impl Decimal {
    /// A decimal that is serialized as a JSON number; `None` if `text` is not one.
    #[must_use]
    pub fn number(text: &str) -> Option<Self> {
        Self::new(text, false)
    }

    /// A decimal that is serialized as a JSON string; `None` if `text` is not a JSON number.
    #[must_use]
    pub fn string(text: &str) -> Option<Self> {
        Self::new(text, true)
    }

    fn new(text: &str, is_string: bool) -> Option<Self> {
        is_json_number(text).then(|| Self {
            text: text.into(),
            is_string,
        })
    }

    /// The number as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        Digits::parse(&self.text).compare(&Digits::parse(&other.text))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_string {
            return serializer.serialize_str(&self.text);
        }
        let number = RawValue::from_string(self.text.to_string()).map_err(S::Error::custom)?;
        number.serialize(serializer)
    }
}

/// A JSON number as a [`Decimal`].
#[must_use]
pub fn decimal() -> DecimalSchema {
    DecimalSchema::default()
}

/// A JSON string that is a decimal number, as a [`Decimal`].
#[must_use]
pub fn decimal_string() -> DecimalSchema {
    DecimalSchema {
        is_string: true,
        ..DecimalSchema::default()
    }
}

/// The schema of a decimal number. Bounds are decimal numbers as text; comparisons are exact.
#[derive(Clone, Copy, Debug, Default)]
pub struct DecimalSchema {
    is_string: bool,
    minimum: Option<&'static str>,
    maximum: Option<&'static str>,
    exclusive_minimum: Option<&'static str>,
    exclusive_maximum: Option<&'static str>,
    multiple_of: Option<&'static str>,
}

impl DecimalSchema {
    /// Sets the inclusive lower bound.
    #[must_use]
    pub fn minimum(mut self, bound: &'static str) -> Self {
        self.minimum = Some(bound);
        self
    }

    /// Sets the inclusive upper bound.
    #[must_use]
    pub fn maximum(mut self, bound: &'static str) -> Self {
        self.maximum = Some(bound);
        self
    }

    /// Sets the exclusive lower bound.
    #[must_use]
    pub fn exclusive_minimum(mut self, bound: &'static str) -> Self {
        self.exclusive_minimum = Some(bound);
        self
    }

    /// Sets the exclusive upper bound.
    #[must_use]
    pub fn exclusive_maximum(mut self, bound: &'static str) -> Self {
        self.exclusive_maximum = Some(bound);
        self
    }

    /// Requires a multiple of `step`, which has at most 19 significant digits.
    #[must_use]
    pub fn multiple_of(mut self, step: &'static str) -> Self {
        self.multiple_of = Some(step);
        self
    }

    fn read(&self, input: Input<'_>) -> Result<Decimal, ErrorType> {
        let text = match input.json() {
            Some(json) if !self.is_string && is_number(json) => Some(json.into()),
            Some(_) if !self.is_string => None,
            _ => input.string(),
        };
        let text = text.ok_or_else(decimal_type)?;
        let decimal = Decimal::new(text.trim(), self.is_string)
            .ok_or_else(|| ErrorType::new("decimal_parsing", "Input should be a valid decimal"))?;
        self.check(Digits::parse(decimal.as_str()))?;
        Ok(decimal)
    }

    /// Checks the bounds in the order in which Pydantic does.
    fn check(&self, digits: Digits<'_>) -> Result<(), ErrorType> {
        let compare = |limit: &str| digits.compare(&Digits::parse(limit));
        let (bound, limit) = match self {
            Self {
                multiple_of: Some(step),
                ..
            } if !digits.is_multiple_of(Digits::parse(step)) => (Bound::MULTIPLE_OF, step),
            Self {
                maximum: Some(limit),
                ..
            } if compare(limit).is_gt() => (Bound::LESS_THAN_EQUAL, limit),
            Self {
                exclusive_maximum: Some(limit),
                ..
            } if compare(limit).is_ge() => (Bound::LESS_THAN, limit),
            Self {
                minimum: Some(limit),
                ..
            } if compare(limit).is_lt() => (Bound::GREATER_THAN_EQUAL, limit),
            Self {
                exclusive_minimum: Some(limit),
                ..
            } if compare(limit).is_le() => (Bound::GREATER_THAN, limit),
            _ => return Ok(()),
        };
        Err(bound.error(limit, number_value(limit)))
    }
}

impl Schema for DecimalSchema {
    type Output = Decimal;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Decimal> {
        context.check(input, self.read(input))
    }
}

fn decimal_type() -> ErrorType {
    ErrorType::new(
        "decimal_type",
        "Decimal input should be an integer, float, string or Decimal object",
    )
}

/// Whether the text is a number in the grammar of JSON (RFC 8259, section 6).
fn is_json_number(text: &str) -> bool {
    is_number(text) && serde_json::from_str::<&RawValue>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::{Decimal, decimal, decimal_string};
    use crate::schema::tests::{error_of, value_of};

    #[test]
    fn a_decimal_keeps_its_notation() {
        for text in [
            "1.50",
            "0.1000000000000000000000000001",
            "12345678901234567890123",
            "-1E-7",
        ] {
            let number = value_of(&decimal(), text);
            assert_eq!(serde_json::to_string(&number).unwrap(), text);
            let quoted = format!("\"{text}\"");
            let string = value_of(&decimal_string(), &quoted);
            assert_eq!(serde_json::to_string(&string).unwrap(), quoted);
            assert_eq!(number, string);
        }
        assert!(
            Decimal::number("1.50") == Decimal::string("1.5")
                && Decimal::number("2") > Decimal::number("1.99")
        );
        let text = RawValue::from_string("\"01\"".to_owned()).unwrap();
        assert!(Decimal::number(text.get()).is_none() && Decimal::number(" 1").is_none());
    }

    #[test]
    fn a_decimal_has_exact_bounds() {
        let price = decimal()
            .minimum("0.01")
            .exclusive_maximum("1e3")
            .multiple_of("0.01");
        assert_eq!(value_of(&price, "999.99").as_str(), "999.99");
        for (json, error) in [
            (
                "0",
                "greater_than_equal Input should be greater than or equal to 0.01",
            ),
            (
                "0.00999999999999999999999",
                "multiple_of Input should be a multiple of 0.01",
            ),
            ("1000.00", "less_than Input should be less than 1e3"),
            (
                "\"1\"",
                "decimal_type Decimal input should be an integer, float, string or Decimal object",
            ),
        ] {
            assert_eq!(error_of(&price, json), error, "{json}");
        }
        assert_eq!(
            error_of(&decimal_string(), "\"1,5\""),
            "decimal_parsing Input should be a valid decimal"
        );
        assert!(error_of(&decimal_string(), "1").starts_with("decimal_type"));
    }
}
