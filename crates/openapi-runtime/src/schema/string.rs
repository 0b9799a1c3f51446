//! Strings.

use std::sync::LazyLock;

use validator::{ValidateEmail, ValidateLength, ValidateRegex};

use super::Schema;
use crate::{Context, ErrorType, Input};

/// A string without U+0000, which PostgreSQL cannot store.
#[must_use]
pub fn string() -> StringSchema {
    StringSchema::default()
}

/// A pattern for [`StringSchema::pattern`], compiled once. The generator has checked that it compiles.
#[macro_export]
#[doc(hidden)]
macro_rules! regex {
    ($pattern:literal) => {{
        static REGEX: std::sync::LazyLock<Option<$crate::schema::Regex>> =
            std::sync::LazyLock::new(|| $crate::schema::Regex::new($pattern).ok());
        ($pattern, &REGEX)
    }};
}
pub use crate::regex;

type Pattern = (&'static str, &'static LazyLock<Option<regex::Regex>>);

/// The schema of a string.
#[derive(Clone, Debug, Default)]
pub struct StringSchema {
    min_length: Option<u64>,
    max_length: Option<u64>,
    pattern: Option<Pattern>,
    format: Option<Format>,
    allows_nul: bool,
}

#[derive(Clone, Copy, Debug)]
enum Format {
    Email,
    Uri,
}

impl StringSchema {
    /// Sets the minimum length in characters.
    #[must_use]
    pub fn min_length(mut self, characters: u64) -> Self {
        self.min_length = Some(characters);
        self
    }

    /// Sets the maximum length in characters.
    #[must_use]
    pub fn max_length(mut self, characters: u64) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// Requires a match of the pattern anywhere in the string.
    #[must_use]
    pub fn pattern(mut self, pattern: Pattern) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// Requires an email address.
    #[must_use]
    pub fn email(mut self) -> Self {
        self.format = Some(Format::Email);
        self
    }

    /// Requires an absolute URL.
    #[must_use]
    pub fn uri(mut self) -> Self {
        self.format = Some(Format::Uri);
        self
    }

    /// Allows U+0000 (`x-allow-nul` in the document): for values that are not stored.
    #[must_use]
    pub fn allow_nul(mut self) -> Self {
        self.allows_nul = true;
        self
    }

    fn read(&self, input: Input<'_>) -> Result<String, ErrorType> {
        let text = input
            .string()
            .ok_or_else(|| ErrorType::new("string_type", "Input should be a valid string"))?;
        self.check_length(&text)?;
        if let Some((pattern, regex)) = self.pattern
            && !regex
                .as_ref()
                .is_some_and(|regex| text.validate_regex(regex))
        {
            let message = format!("String should match pattern '{pattern}'");
            return Err(ErrorType::new("string_pattern_mismatch", message).with("pattern", pattern));
        }
        self.check_format(&text)?;
        Ok(text.into_owned())
    }

    fn check_length(&self, text: &str) -> Result<(), ErrorType> {
        let (name, relation, key, limit) = match (self.min_length, self.max_length) {
            _ if !self.allows_nul && text.contains('\0') => {
                return Err(ErrorType::value_error("U+0000 cannot be kept"));
            }
            (Some(min), _) if !text.validate_length(Some(min), None, None) => {
                ("string_too_short", "at least", "min_length", min)
            }
            (_, Some(max)) if !text.validate_length(None, Some(max), None) => {
                ("string_too_long", "at most", "max_length", max)
            }
            _ => return Ok(()),
        };
        let noun = if limit == 1 {
            "character"
        } else {
            "characters"
        };
        let message = format!("String should have {relation} {limit} {noun}");
        Err(ErrorType::new(name, message).with(key, limit))
    }

    fn check_format(&self, text: &str) -> Result<(), ErrorType> {
        match self.format {
            Some(Format::Email) if !text.validate_email() => {
                Err(ErrorType::value_error("value is not a valid email address"))
            }
            Some(Format::Uri) => match url::Url::parse(text) {
                Ok(_) => Ok(()),
                Err(error) => {
                    let message = format!("Input should be a valid URL, {error}");
                    Err(ErrorType::new("url_parsing", message).with("error", error.to_string()))
                }
            },
            _ => Ok(()),
        }
    }
}

impl Schema for StringSchema {
    type Output = String;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<String> {
        context.check(input, self.read(input))
    }
}
