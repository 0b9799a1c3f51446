//! Regular expressions of ECMA-262.

use std::sync::OnceLock;

/// The maximum number of backtracks of one match. It takes about a millisecond.
pub(super) const MAX_BACKTRACKS: usize = 20_000;

/// A pattern for [`StringSchema::pattern`](super::string::StringSchema::pattern), compiled once. The generator has
/// checked that it compiles.
#[macro_export]
#[doc(hidden)]
macro_rules! regex {
    ($pattern:literal) => {{
        static PATTERN: $crate::schema::Pattern = $crate::schema::Pattern::new($pattern);
        &PATTERN
    }};
}
pub use crate::regex;

/// A regular expression of ECMA-262.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    regex: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// The pattern, compiled when it is first used. If it does not compile, nothing matches.
    #[must_use]
    pub const fn new(source: &'static str) -> Self {
        Self {
            source,
            regex: OnceLock::new(),
        }
    }

    /// The pattern in the notation of ECMA-262.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the pattern matches anywhere in the text, within the maximum number of backtracks.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        let regex = self.regex.get_or_init(|| Regex::compile(self.source));
        regex.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}

/// A compiled pattern. Only look-around and back-references need backtracking; all else is matched in linear time.
#[derive(Debug)]
enum Regex {
    Linear(regex::Regex),
    Backtracking(Box<fancy_regex::Regex>),
}

impl Regex {
    fn compile(pattern: &str) -> Option<Self> {
        let translated = jsonschema_regex::to_rust_regex(pattern).ok()?;
        if let Ok(regex) = regex::Regex::new(&translated) {
            return Some(Self::Linear(regex));
        }
        // The translation stops at look-around and back-references.
        let regex = fancy_regex::RegexBuilder::new(&with_ascii_classes(&translated))
            .backtrack_limit(MAX_BACKTRACKS)
            .build();
        regex.map(|regex| Self::Backtracking(Box::new(regex))).ok()
    }

    fn is_match(&self, text: &str) -> bool {
        match self {
            Self::Linear(regex) => regex.is_match(text),
            Self::Backtracking(regex) => regex.is_match(text).unwrap_or(false),
        }
    }
}

const SPACES: &str =
    r"\t-\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}";
const BOUNDARY: &str = "(?:(?<![A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<=[A-Za-z0-9_])(?![A-Za-z0-9_]))";

/// The pattern with the classes `\d`, `\w`, `\s`, `\b` and their negations as ECMA-262 defines them.
fn with_ascii_classes(pattern: &str) -> String {
    let mut translated = String::new();
    let mut in_class = false;
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            in_class = character == '[' || (in_class && character != ']');
            translated.push(character);
            continue;
        }
        let Some(escaped) = characters.next() else {
            translated.push(character);
            break;
        };
        let class = match escaped.to_ascii_lowercase() {
            'd' => "0-9",
            'w' => "A-Za-z0-9_",
            's' => SPACES,
            'b' if !in_class && escaped == 'b' => BOUNDARY,
            'b' if !in_class => {
                translated.extend(["(?!", BOUNDARY, ")"]);
                continue;
            }
            'b' if escaped == 'b' => r"\x08",
            _ => {
                translated.extend([character, escaped]);
                continue;
            }
        };
        match (escaped.is_ascii_uppercase(), in_class || escaped == 'b') {
            (true, _) => translated.extend(["[^", class, "]"]),
            (false, true) => translated.push_str(class),
            (false, false) => translated.extend(["[", class, "]"]),
        }
    }
    translated
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    fn matches(pattern: &'static str, text: &str) -> bool {
        Pattern::new(pattern).is_match(text)
    }

    #[test]
    fn classes_are_those_of_ecma_262() {
        for (class, matching, other) in [
            (r"^\d$", "5", "٣"),
            (r"^\w$", "_", "é"),
            (r"^\s$", "\u{feff}", "\u{85}"),
            (r"^\D$", "٣", "5"),
            (r"^\W$", "é", "a"),
            (r"^[\d-]$", "-", "٣"),
            (r"^\cJ$", "\n", "J"),
            (r"^\/\u0061$", "/a", "/b"),
        ] {
            assert!(
                matches(class, matching) && !matches(class, other),
                "{class}"
            );
        }
    }

    #[test]
    fn look_around_and_back_references_match() {
        for (pattern, matching, other) in [
            (r"^(?=.*\d)(?=.*[a-z]).{4,}$", "abc1", "abc٣"),
            (r"^(?!\s)\w+$", "ab", "éb"),
            (r"(?<=\bx)\W", "éx!", "ax!"),
            (r"^(?=[^\d\s]+$)", "ab", "a b"),
            (r"^(?=[\D]+$)", "ab", "a1"),
            (r"^(a|b)\1$", "aa", "ab"),
            (r"(?=a\B)", "ab", "a b"),
        ] {
            assert!(matches(pattern, matching), "{pattern} {matching}");
            assert!(!matches(pattern, other), "{pattern} {other}");
        }
    }

    /// Without the limit, it takes years.
    #[test]
    fn backtracking_is_limited() {
        assert!(!matches(r"^(?:(x+)\1?)+y$", &"x".repeat(200)));
    }

    #[test]
    fn what_does_not_compile_matches_nothing() {
        assert!(!matches("(", "("));
    }
}
