//! Integers. Whether a number is an integer, and which, is decided on its decimal text and never through a double.

use std::borrow::Cow;

use super::digits::Digits;
use super::number::{Numeric, int_parsing_size, is_number};
use crate::{ErrorType, Input};

/// An integer type of at most 64 bits.
pub trait Integer: Numeric {}

macro_rules! integers {
    ($($integer:ty, $min:expr, $max:expr, $greatest:expr;)*) => {$(
        impl Integer for $integer {}

        impl Numeric for $integer {
            type Wide = i128;
            const MIN: Option<Self> = $min;
            const MAX: Option<Self> = $max;

            fn text(input: Input<'_>) -> Result<Cow<'_, str>, ErrorType> {
                integer_text(input)
            }

            fn parse(text: &str) -> Result<i128, ErrorType> {
                let integer = parse_integer(text)?;
                let range = i128::from(i64::MIN)..=i128::from($greatest);
                range.contains(&integer).then_some(integer).ok_or_else(int_parsing_size)
            }

            fn widen(self) -> i128 {
                self.into()
            }

            fn narrow(wide: i128) -> Option<Self> {
                Self::try_from(wide).ok()
            }
        }
    )*};
}

integers! {
    i8, Some(Self::MIN), Some(Self::MAX), i64::MAX;
    i16, Some(Self::MIN), Some(Self::MAX), i64::MAX;
    i32, Some(Self::MIN), Some(Self::MAX), i64::MAX;
    i64, None, None, i64::MAX;
    u8, Some(Self::MIN), Some(Self::MAX), u64::MAX;
    u16, Some(Self::MIN), Some(Self::MAX), u64::MAX;
    u32, Some(Self::MIN), Some(Self::MAX), u64::MAX;
    u64, Some(Self::MIN), None, u64::MAX;
}

/// The integer; with more than 38 digits, it is `int_parsing_size`.
pub(super) fn parse_integer(text: &str) -> Result<i128, ErrorType> {
    if let Ok(integer) = text.parse::<i64>() {
        return Ok(integer.into());
    }
    let digits = Digits::parse(text);
    if !digits.is_integer() {
        return Err(fraction_error(text));
    }
    digits.to_integer().ok_or_else(int_parsing_size)
}

/// `int_type` for a fraction, as upstream responds; `int_from_float` for one that a double loses.
fn fraction_error(text: &str) -> ErrorType {
    if text.parse().is_ok_and(|number: f64| number.fract() != 0.0) {
        return int_type();
    }
    ErrorType::new(
        "int_from_float",
        "Input should be a valid integer, got a number with a fractional part",
    )
}

/// The JSON number, or the number in a text.
pub(super) fn integer_text(input: Input<'_>) -> Result<Cow<'_, str>, ErrorType> {
    match (input.json(), input.text()) {
        (Some(json), _) if is_number(json) => Ok(json.into()),
        (None, Some(text)) => without_separators(text.trim()),
        _ => Err(int_type()),
    }
}

/// Checks text as Pydantic does: a sign, single underscores between digits, and a fraction of zeros are allowed. Returns
/// it without underscores and without its fraction.
fn without_separators(text: &str) -> Result<Cow<'_, str>, ErrorType> {
    let (integer, zeros) = text.split_once('.').unwrap_or((text, "0"));
    let digits = integer.strip_prefix(['+', '-']).unwrap_or(integer);
    let are_digits =
        |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    if !digits.split('_').all(are_digits)
        || !are_digits(zeros)
        || zeros.bytes().any(|byte| byte != b'0')
    {
        return Err(ErrorType::new(
            "int_parsing",
            "Input should be a valid integer, unable to parse string as an integer",
        ));
    }
    Ok(if integer.contains('_') {
        integer.replace('_', "").into()
    } else {
        integer.into()
    })
}

pub(super) fn int_type() -> ErrorType {
    ErrorType::new("int_type", "Input should be a valid integer")
}

#[cfg(test)]
mod tests {
    use crate::schema::tests::{error_of, text_error_of, text_value_of, value_of};
    use crate::schema::{integer, integer_of, number};

    const FRACTION: &str =
        "int_from_float Input should be a valid integer, got a number with a fractional part";
    const SIZE: &str =
        "int_parsing_size Unable to parse input string as an integer, exceeded maximum size";
    const PARSING: &str =
        "int_parsing Input should be a valid integer, unable to parse string as an integer";

    #[test]
    fn a_json_integer_is_decided_on_its_text() {
        for (json, value) in [
            ("9007199254740993.0", 9_007_199_254_740_993),
            ("9.007199254740993e15", 9_007_199_254_740_993),
            ("9223372036854775807.0", i64::MAX),
            ("-9223372036854775808.00", i64::MIN),
            ("1e2", 100),
            ("-0.0", 0),
            ("120e-1", 12),
            ("0e999999999", 0),
        ] {
            assert_eq!(value_of(&integer(), json), value, "{json}");
        }
        let zeros = format!("1.{}", "0".repeat(100_000));
        assert_eq!(value_of(&integer(), &zeros), 1);
        for (json, error) in [
            ("3.0000000000000001", FRACTION),
            ("1e-400", FRACTION),
            ("-9007199254740993.5", FRACTION),
            ("2.25", "int_type Input should be a valid integer"),
            ("\"5\"", "int_type Input should be a valid integer"),
            ("true", "int_type Input should be a valid integer"),
            ("9223372036854775808", SIZE),
            ("9223372036854775808.0", SIZE),
            ("-9223372036854775809", SIZE),
            ("1e30", SIZE),
            ("1e308", SIZE),
        ] {
            assert_eq!(error_of(&integer(), json), error, "{json}");
        }
    }

    #[test]
    fn text_has_neither_exponent_nor_fraction() {
        for (text, value) in [(" 5 ", 5), ("+1_000", 1000), ("-7.00", -7), ("007", 7)] {
            assert_eq!(text_value_of(&integer(), text), value, "{text}");
        }
        for text in [
            "",
            "1e3",
            "1.5",
            "1.",
            ".0",
            "1__0",
            "_1",
            "0x1",
            "3.0000000000000001",
            "--1",
            "1.0_0",
        ] {
            assert_eq!(text_error_of(&integer(), text), PARSING, "{text}");
        }
        assert_eq!(text_error_of(&integer(), "9223372036854775808"), SIZE);
        assert_eq!(text_error_of(&integer(), &"9".repeat(10_000)), SIZE);
    }

    #[test]
    fn an_integer_is_in_the_range_of_its_type() {
        assert_eq!(value_of(&integer_of::<u8>(), "255.0"), 255);
        assert_eq!(value_of(&integer_of::<i8>(), "-128"), -128);
        assert_eq!(
            value_of(&integer_of::<u64>(), "18446744073709551615"),
            u64::MAX
        );
        assert_eq!(
            text_value_of(&integer_of::<u64>(), "1_8446744073709551615"),
            u64::MAX
        );
        for (error, expected) in [
            (
                error_of(&integer_of::<u8>(), "300"),
                "less_than_equal Input should be less than or equal to 255",
            ),
            (
                error_of(&integer_of::<u8>(), "-1"),
                "greater_than_equal Input should be greater than or equal to 0",
            ),
            (
                text_error_of(&integer_of::<i32>(), "-2147483649"),
                "greater_than_equal Input should be greater than or equal to -2147483648",
            ),
            (
                error_of(&integer_of::<u64>(), "-1"),
                "greater_than_equal Input should be greater than or equal to 0",
            ),
            (
                error_of(&integer_of::<i16>().maximum(9), "1e5"),
                "less_than_equal Input should be less than or equal to 9",
            ),
            (
                error_of(&integer_of::<u8>().exclusive_maximum(9), "1e5"),
                "less_than_equal Input should be less than or equal to 255",
            ),
            (error_of(&integer_of::<u64>(), "18446744073709551616"), SIZE),
            (error_of(&integer_of::<i32>(), "9223372036854775808"), SIZE),
        ] {
            assert_eq!(error, expected);
        }
    }

    #[test]
    fn a_multiple_is_exact() {
        let cents = number().multiple_of("0.01");
        for json in ["0.07", "0.29", "1070468.14", "-4.35", "1e2"] {
            value_of(&cents, json);
        }
        assert_eq!(
            error_of(&cents, "0.070000000000000001"),
            "multiple_of Input should be a multiple of 0.01"
        );
        assert_eq!(
            error_of(&integer().multiple_of("3"), "9007199254740994"),
            "multiple_of Input should be a multiple of 3"
        );
        assert_eq!(value_of(&integer().multiple_of("2.5"), "5"), 5);
    }
}
