//! Strings.

use validator::{ValidateEmail, ValidateLength};

use super::Schema;
use super::length::{Limit, string_length};
use super::pattern::Pattern;
use crate::{Context, ErrorType, Input};

/// A string without U+0000, which PostgreSQL cannot store.
#[must_use]
pub fn string() -> StringSchema {
    StringSchema::default()
}

/// The schema of a string.
#[derive(Clone, Debug, Default)]
pub struct StringSchema {
    min_length: Option<u64>,
    max_length: Option<u64>,
    pattern: Option<&'static Pattern>,
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
    pub fn pattern(mut self, pattern: &'static Pattern) -> Self {
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
        let text = input.string().ok_or_else(string_type)?;
        self.check_length(&text)?;
        if let Some(pattern) = self.pattern
            && !pattern.is_match(&text)
        {
            return Err(pattern_error(pattern.source()));
        }
        self.check_format(&text)?;
        Ok(text.into_owned())
    }

    fn check_length(&self, text: &str) -> Result<(), ErrorType> {
        match (self.min_length, self.max_length) {
            _ if !self.allows_nul && text.contains('\0') => {
                Err(ErrorType::value_error("U+0000 cannot be kept"))
            }
            (Some(min), _) if !text.validate_length(Some(min), None, None) => {
                Err(string_length(Limit::Min(min)))
            }
            (_, Some(max)) if !text.validate_length(None, Some(max), None) => {
                Err(string_length(Limit::Max(max)))
            }
            _ => Ok(()),
        }
    }

    fn check_format(&self, text: &str) -> Result<(), ErrorType> {
        match self.format {
            Some(Format::Email) if !text.validate_email() => Err(format_error("email")),
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

pub(super) fn string_type() -> ErrorType {
    ErrorType::new("string_type", "Input should be a valid string")
}

pub(super) fn pattern_error(pattern: &str) -> ErrorType {
    let message = format!("String should match pattern '{pattern}'");
    ErrorType::new("string_pattern_mismatch", message).with("pattern", pattern)
}

/// The text is not in a format for which Pydantic has no error type.
pub(super) fn format_error(format: &str) -> ErrorType {
    let noun = if format == "email" {
        "email address"
    } else {
        format
    };
    ErrorType::value_error(format!("value is not a valid {noun}"))
}
