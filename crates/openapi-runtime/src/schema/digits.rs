//! Decimal numbers as text, compared and divided exactly.
//!
//! Time and memory are linear in the length of the text. Libraries for big numbers expand the exponent instead, so that
//! `1e999999999` takes a gigabyte.

use std::cmp::Ordering;

/// The exponent of a number that writes more digits in its exponent than an `i64` has.
const HUGE_EXPONENT: i64 = i64::MAX / 4;

/// A decimal number: its significant digits × 10^`exponent`. Zero has no digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Digits<'t> {
    is_negative: bool,
    whole: &'t str,
    fraction: &'t str,
    exponent: i64,
}

impl<'t> Digits<'t> {
    /// The digits of a number: a JSON number, or one with a sign `+`, leading zeros, or no digits on one side of the
    /// decimal point.
    pub(super) fn parse(number: &'t str) -> Self {
        let (mantissa, exponent) = match number.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, parse_exponent(exponent)),
            None => (number, 0),
        };
        let unsigned = mantissa.strip_prefix(['+', '-']).unwrap_or(mantissa);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let mut digits = Self {
            is_negative: mantissa.starts_with('-'),
            whole: whole.trim_start_matches('0'),
            fraction: fraction.trim_end_matches('0'),
            exponent,
        };
        digits.exponent -= signed(digits.fraction.len());
        if digits.whole.is_empty() {
            digits.fraction = digits.fraction.trim_start_matches('0');
        }
        if digits.fraction.is_empty() {
            let whole = digits.whole.trim_end_matches('0');
            digits.exponent += signed(digits.whole.len() - whole.len());
            digits.whole = whole;
        }
        digits
    }

    fn bytes(&self) -> impl Iterator<Item = u8> {
        self.whole.bytes().chain(self.fraction.bytes())
    }

    fn len(&self) -> usize {
        self.whole.len() + self.fraction.len()
    }

    fn is_zero(&self) -> bool {
        self.len() == 0
    }

    /// Whether the number has no fraction.
    pub(super) fn is_integer(&self) -> bool {
        self.is_zero() || self.exponent >= 0
    }

    /// The number of digits before the decimal point; not positive if there are only zeros.
    fn magnitude(&self) -> i64 {
        signed(self.len()).saturating_add(self.exponent)
    }

    /// The integer; `None` if the number has a fraction or more than 38 digits.
    pub(super) fn to_integer(self) -> Option<i128> {
        if self.is_zero() {
            return Some(0);
        }
        if self.magnitude() > 38 {
            return None;
        }
        let power = 10_i128.checked_pow(u32::try_from(self.exponent).ok()?)?;
        let digits = self.bytes().try_fold(0_i128, |value, digit| {
            value.checked_mul(10)?.checked_add(i128::from(digit - b'0'))
        })?;
        let value = digits.checked_mul(power)?;
        Some(if self.is_negative { -value } else { value })
    }

    /// Whether the number divided by `step` is an integer. A step of zero or of more than 19 significant digits has no
    /// multiples but zero.
    pub(super) fn is_multiple_of(&self, step: Self) -> bool {
        if self.is_zero() {
            return true;
        }
        // Neither ends in a zero: a number with more decimals than the step is not a multiple of it.
        let Ok(shift) = u64::try_from(self.exponent.saturating_sub(step.exponent)) else {
            return false;
        };
        let divisor = step.bytes().try_fold(0_u64, |value, digit| {
            value.checked_mul(10)?.checked_add(u64::from(digit - b'0'))
        });
        let Some(divisor @ 1..) = divisor.map(u128::from) else {
            return false;
        };
        let remainder = self.bytes().fold(0, |remainder, digit| {
            (remainder * 10 + u128::from(digit - b'0')) % divisor
        });
        (remainder * power_of_ten(shift, divisor)).is_multiple_of(divisor)
    }

    fn compare_absolute(&self, other: &Self) -> Ordering {
        match (self.is_zero(), other.is_zero()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => {
                let magnitude = self.magnitude().cmp(&other.magnitude());
                magnitude.then_with(|| self.bytes().cmp(other.bytes()))
            }
        }
    }

    /// The order by value.
    pub(super) fn compare(&self, other: &Self) -> Ordering {
        let is_negative = |digits: &Self| digits.is_negative && !digits.is_zero();
        match (is_negative(self), is_negative(other)) {
            (false, false) => self.compare_absolute(other),
            (true, true) => other.compare_absolute(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

fn signed(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(HUGE_EXPONENT)
}

fn parse_exponent(exponent: &str) -> i64 {
    match exponent.parse::<i64>() {
        Ok(exponent) => exponent.clamp(-HUGE_EXPONENT, HUGE_EXPONENT),
        Err(_) if exponent.starts_with('-') => -HUGE_EXPONENT,
        Err(_) => HUGE_EXPONENT,
    }
}

/// 10^`exponent` modulo `divisor`, which is below 2^64.
fn power_of_ten(mut exponent: u64, divisor: u128) -> u128 {
    let (mut power, mut square) = (1 % divisor, 10 % divisor);
    while exponent > 0 {
        if exponent % 2 == 1 {
            power = power * square % divisor;
        }
        square = square * square % divisor;
        exponent /= 2;
    }
    power
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use super::Digits;

    #[test]
    fn an_integer_is_recognized_in_any_notation() {
        for (text, integer) in [
            ("0", Some(0)),
            ("-0.0e-7", Some(0)),
            ("0e999999999999999999999", Some(0)),
            ("9007199254740993.0", Some(9_007_199_254_740_993)),
            ("9.007199254740993e15", Some(9_007_199_254_740_993)),
            ("-12000e-3", Some(-12)),
            ("0.0012e4", Some(12)),
            ("9223372036854775807.0", Some(9_223_372_036_854_775_807)),
            ("3.0000000000000001", None),
            ("1e-400", None),
            ("1e38", None),
            ("1e999999999", None),
            ("1e99999999999999999999", None),
            ("1e-99999999999999999999", None),
        ] {
            assert_eq!(Digits::parse(text).to_integer(), integer, "{text}");
        }
        assert!(Digits::parse("1e38").is_integer());
        assert!(!Digits::parse("1e-400").is_integer());
    }

    #[test]
    fn numbers_are_compared_by_value() {
        let ascending = [
            "-1e400", "-12", "-11.99", "-1e-400", "0", "1e-400", "0.5", "0.50001", "1", "9.99",
            "10", "1e400",
        ];
        for (first, text) in ascending.iter().enumerate() {
            for (second, other) in ascending.iter().enumerate() {
                let order = Digits::parse(text).compare(&Digits::parse(other));
                assert_eq!(order, first.cmp(&second), "{text} {other}");
            }
        }
        for (text, other) in [
            ("1.0", "1"),
            ("0.00", "-0"),
            ("1200e-2", "12.0"),
            ("+7", "07"),
        ] {
            let order = Digits::parse(text).compare(&Digits::parse(other));
            assert_eq!(order, Ordering::Equal, "{text} {other}");
        }
    }

    #[test]
    fn a_multiple_is_exact() {
        for (number, step) in [
            ("0.07", "0.01"),
            ("-0.30", "0.1"),
            ("1e300", "7e-1"),
            ("0", "3"),
            ("1070468.14", "0.01"),
            ("18446744073709551615", "5"),
            ("9e999999999", "3"),
            ("1e-400", "1e-401"),
        ] {
            let is_multiple = Digits::parse(number).is_multiple_of(Digits::parse(step));
            let expected = number != "1e300";
            assert_eq!(is_multiple, expected, "{number} {step}");
        }
        for (number, step) in [
            ("0.071", "0.01"),
            ("1", "0"),
            ("7", "2"),
            ("1e-400", "1"),
            ("10", "3"),
        ] {
            assert!(
                !Digits::parse(number).is_multiple_of(Digits::parse(step)),
                "{number} {step}"
            );
        }
    }
}
