//! Strict JSON (RFC 8259). A body is checked once, as a whole.
//!
//! Stricter than parsing into raw values: lone surrogates, numbers beyond the range of a double, and nesting deeper than
//! `MAX_DEPTH` are errors everywhere in the body.

use std::borrow::Cow;
use std::fmt;
use std::iter::repeat_n;
use std::ops::Range;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;
use serde_json::value::RawValue;

mod scanner;

/// The maximum depth of nesting.
pub(crate) const MAX_DEPTH: usize = 128;

/// An integer of so many digits is always within the range of a double.
const MAX_DOUBLE_DIGITS: usize = 300;

/// Why a body is not JSON.
#[derive(Debug, PartialEq)]
pub(crate) struct SyntaxError {
    /// The position in characters from the start. It is that of Python's `json`, if that rejects the body too.
    pub(crate) offset: usize,
    /// The message of the parser.
    pub(crate) reason: String,
}

/// Parses a body that is one JSON value.
///
/// # Errors
/// If it is not.
pub(crate) fn parse(body: &[u8]) -> Result<&RawValue, SyntaxError> {
    let text = std::str::from_utf8(body).map_err(|error| SyntaxError {
        offset: String::from_utf8_lossy(&body[..error.valid_up_to()])
            .chars()
            .count(),
        reason: "invalid UTF-8".to_owned(),
    })?;
    check(&without_long_integers(text))
        .and_then(|()| serde_json::from_str(text))
        .map_err(|error| explain(text, &error))
}

fn check(text: &str) -> Result<(), serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    deserializer.disable_recursion_limit();
    Value { depth: 0 }.deserialize(&mut deserializer)?;
    deserializer.end()
}

/// The text with integers beyond the range of a double replaced by short ones, at the same offsets: they are valid JSON,
/// but the parser rejects them. Replacing them inside strings does not affect the check.
fn without_long_integers(text: &str) -> Cow<'_, str> {
    let mut result = String::new();
    let mut copied = 0;
    for digits in long_integers(text.as_bytes()) {
        result.push_str(&text[copied..digits.start]);
        result.push('1');
        result.extend(repeat_n(' ', digits.len() - 1));
        copied = digits.end;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    result.push_str(&text[copied..]);
    Cow::Owned(result)
}

/// Where `text` has more than `MAX_DOUBLE_DIGITS` digits that are neither an exponent nor followed by a fraction or an
/// exponent. Leading zeros do not count.
fn long_integers(text: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let runs = text.chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit());
    let mut end = 0;
    runs.filter_map(move |run| {
        let start = end;
        end += run.len();
        let zeros = run.iter().take_while(|digit| **digit == b'0').count();
        let is_long = run.len() - zeros > MAX_DOUBLE_DIGITS && run[0].is_ascii_digit();
        let is_double = matches!(text.get(end), Some(b'.' | b'e' | b'E'))
            || matches!(
                text[..start],
                [.., b'e' | b'E'] | [.., b'e' | b'E', b'+' | b'-']
            );
        (is_long && !is_double).then_some(start + zeros..end)
    })
}

fn explain(text: &str, error: &serde_json::Error) -> SyntaxError {
    // The only error that is not one of syntax is too much nesting.
    let seen_by_python = match error.classify() {
        Category::Data => None,
        _ => scanner::scan(text).err(),
    };
    let bytes = seen_by_python.unwrap_or_else(|| position(text, error));
    let offset = text[..text.floor_char_boundary(bytes)].chars().count();
    let reason = error.to_string();
    let reason = reason
        .split(" at line ")
        .next()
        .unwrap_or_default()
        .to_owned();
    SyntaxError { offset, reason }
}

/// Where the parser sees the error, in bytes.
fn position(text: &str, error: &serde_json::Error) -> usize {
    let lines = text.split_inclusive('\n').map(str::len);
    let line: usize = lines.take(error.line().saturating_sub(1)).sum();
    line + error.column().saturating_sub(1)
}

/// Checks a value that is `depth` levels deep.
#[derive(Clone, Copy)]
struct Value {
    depth: usize,
}

impl Value {
    fn inside<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return Err(E::custom(format_args!(
                "nesting deeper than {MAX_DEPTH} levels"
            )));
        }
        Ok(Self {
            depth: self.depth + 1,
        })
    }
}

impl<'de> DeserializeSeed<'de> for Value {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value {
    type Value = ();
    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        if value.is_finite() {
            Ok(())
        } else {
            Err(E::custom("number out of range"))
        }
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        let inside = self.inside()?;
        while sequence.next_element_seed(inside)?.is_some() {}
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let inside = self.inside()?;
        // A key can only be a string, and strings are checked like values.
        while object.next_key_seed(inside)?.is_some() {
            object.next_value_seed(inside)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::value::RawValue;

    use super::{MAX_DEPTH, parse};

    fn error(body: &str) -> (usize, String) {
        let error = parse(body.as_bytes()).expect_err(body);
        (error.offset, error.reason)
    }

    #[test]
    fn the_offset_of_a_syntax_error_is_in_characters() {
        assert_eq!(error(r#"{"name":"#).0, 8);
        assert_eq!(error("{\"é\": x}").0, 6);
        assert_eq!(error("{\n  'a': 1}").0, 4);
        assert_eq!(error("{} x").0, 3);
    }

    #[test]
    fn almost_json_is_rejected() {
        for body in [
            "\u{feff}{}",
            "{} x",
            "// x\n{}",
            "[1,]",
            "01",
            "NaN",
            "Infinity",
            "1e400",
            r#""\ud800""#,
            r#"["\udc00\ud800"]"#,
            r#"{"\ud800":1}"#,
            "\"\u{1}\"",
            "{\"a\":1,}",
            "'a'",
            "",
        ] {
            assert!(parse(body.as_bytes()).is_err(), "{body}");
        }
        assert!(parse(b"\"\xff\"").is_err());
    }

    #[test]
    fn a_long_integer_is_json_and_a_long_double_is_not() {
        let long = "7".repeat(400);
        for body in [
            &long,
            &format!("[-{long}]"),
            &format!(r#"{{"a\\{long}":{long}}}"#),
            &format!("[0.{long}, {long},{long},1.{}]", "0".repeat(400)),
            &format!("1e-{long}"),
        ] {
            assert_eq!(parse(body.as_bytes()).map(RawValue::get), Ok(body.as_str()));
        }
        for body in [
            format!("{long}.5"),
            format!("{long}e1"),
            format!("0{long}"),
            format!("{long} 1"),
            format!("1e{long}"),
            format!("1E+{long}"),
        ] {
            assert!(parse(body.as_bytes()).is_err(), "{body}");
        }
    }

    #[test]
    fn nesting_is_limited_without_using_the_stack() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(nested(MAX_DEPTH).as_bytes()).is_ok());
        assert!(parse(nested(MAX_DEPTH + 1).as_bytes()).is_err());
        assert!(parse("[".repeat(1_000_000).as_bytes()).is_err());
    }

    #[test]
    fn numbers_and_white_space_are_preserved() {
        let body = r#"{ "a" : 123456789012345678901234567890, "b":1.0 , "b":1e-7}"#;
        assert_eq!(parse(body.as_bytes()).map(RawValue::get), Ok(body));
    }
}
