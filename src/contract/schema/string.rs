//! Strings.

use std::borrow::Cow;

use validator::{ValidateEmail, ValidateLength, ValidateRegex};

use super::super::{At, Fault, Input, Problems};
use super::Schema;

/// A string without U+0000, which not every database can keep.
#[must_use]
pub fn string() -> Text {
    Text::default()
}

/// A regular expression that is compiled once. The document's patterns are compiled when code is generated, too: one
/// that is broken never gets here.
#[macro_export]
#[doc(hidden)]
macro_rules! regex {
    ($pattern:literal) => {{
        static REGEX: std::sync::LazyLock<Option<regex::Regex>> =
            std::sync::LazyLock::new(|| regex::Regex::new($pattern).ok());
        ($pattern, &REGEX)
    }};
}
pub use crate::regex;

type Pattern = (
    &'static str,
    &'static std::sync::LazyLock<Option<::regex::Regex>>,
);

/// Constraints on a string.
#[derive(Clone, Debug, Default)]
pub struct Text {
    min_length: Option<u64>,
    max_length: Option<u64>,
    pattern: Option<Pattern>,
    format: Option<Format>,
    nul: bool,
}

#[derive(Clone, Copy, Debug)]
enum Format {
    Email,
    Uri,
}

impl Text {
    /// At least so many characters.
    #[must_use]
    pub fn min_length(self, characters: u64) -> Self {
        Self {
            min_length: Some(characters),
            ..self
        }
    }

    /// At most so many characters.
    #[must_use]
    pub fn max_length(self, characters: u64) -> Self {
        Self {
            max_length: Some(characters),
            ..self
        }
    }

    /// A match of the pattern somewhere in it.
    #[must_use]
    pub fn pattern(self, pattern: Pattern) -> Self {
        Self {
            pattern: Some(pattern),
            ..self
        }
    }

    /// An email address.
    #[must_use]
    pub fn email(self) -> Self {
        Self {
            format: Some(Format::Email),
            ..self
        }
    }

    /// An absolute URL.
    #[must_use]
    pub fn uri(self) -> Self {
        Self {
            format: Some(Format::Uri),
            ..self
        }
    }

    /// U+0000 too: for what is never kept.
    #[must_use]
    pub fn allow_nul(self) -> Self {
        Self { nul: true, ..self }
    }

    /// What is wrong with a string.
    fn check(&self, text: &str) -> Option<Fault> {
        if !self.nul && text.contains('\0') {
            return Some(Fault::value_error("U+0000 cannot be kept"));
        }
        if !text.validate_length(self.min_length, None, None) {
            return self
                .min_length
                .map(|least| length("string_too_short", "at least", "min_length", least));
        }
        if !text.validate_length(None, self.max_length, None) {
            return self
                .max_length
                .map(|most| length("string_too_long", "at most", "max_length", most));
        }
        if let Some((pattern, regex)) = self.pattern
            && regex
                .as_ref()
                .is_none_or(|regex| !text.validate_regex(regex))
        {
            let message = format!("String should match pattern '{pattern}'");
            return Some(Fault::new("string_pattern_mismatch", message).with("pattern", pattern));
        }
        match self.format {
            Some(Format::Email) if !text.validate_email() => {
                Some(Fault::value_error("value is not a valid email address"))
            }
            Some(Format::Uri) => url::Url::parse(text).err().map(|error| {
                Fault::new(
                    "url_parsing",
                    format!("Input should be a valid URL, {error}"),
                )
                .with("error", error.to_string())
            }),
            _ => None,
        }
    }
}

fn length(kind: &'static str, bound: &str, key: &str, characters: u64) -> Fault {
    let noun = if characters == 1 {
        "character"
    } else {
        "characters"
    };
    Fault::new(
        kind,
        format!("String should have {bound} {characters} {noun}"),
    )
    .with(key, characters)
}

/// The string that a value is, whatever it holds.
pub(super) fn read(input: Input<'_>) -> Option<Cow<'_, str>> {
    match input.json() {
        Some(json) if json.starts_with('"') => serde_json::from_str(json).map(Cow::Owned).ok(),
        Some(_) => None,
        None => input.text().map(Cow::Borrowed),
    }
}

impl Schema for Text {
    type Output = String;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<String> {
        let Some(text) = read(input) else {
            problems.report(
                at,
                input,
                Fault::new("string_type", "Input should be a valid string"),
            );
            return None;
        };
        match self.check(&text) {
            None => Some(text.into_owned()),
            Some(fault) => {
                problems.report(at, input, fault);
                None
            }
        }
    }
}
