//! Regular expressions.

use std::collections::BTreeMap;

use jsonschema_regex::{is_valid_ecma_regex, to_rust_regex};

/// Whether a text is a regular expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    Valid,
    /// Not ECMA-262, but the regular expressions of Rust.
    OtherSyntax,
    Invalid,
}

/// Regular expressions that have been checked: a pattern is often used many times.
#[derive(Default)]
pub struct Patterns(BTreeMap<String, Validity>);

impl Patterns {
    pub fn validity(&mut self, pattern: &str) -> Validity {
        if let Some(validity) = self.0.get(pattern) {
            return *validity;
        }
        let validity = if !compiles(pattern) {
            Validity::Invalid
        } else if is_valid_ecma_regex(pattern) {
            Validity::Valid
        } else {
            Validity::OtherSyntax
        };
        self.0.insert(pattern.to_owned(), validity);
        validity
    }
}

fn compiles(pattern: &str) -> bool {
    let translated = to_rust_regex(pattern);
    translated.is_ok_and(|pattern| fancy_regex::Regex::new(&pattern).is_ok())
}
