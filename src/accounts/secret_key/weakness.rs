//! Finds keys that can be guessed.

use std::collections::HashSet;

use crate::accounts::token::MIN_KEY_BYTES;

/// Random keys have more: 32 hexadecimal digits have 14 different characters on average, and 30 groups of three.
const MIN_DIFFERENT_CHARACTERS: usize = 8;
const MIN_DIFFERENT_GROUPS: usize = 20;

/// Parts of keys that documentation of frameworks shows and templates contain, in lower case and without punctuation.
const EXAMPLES: &[&str] = &[
    "changeme",
    "changethis",
    "replaceme",
    "replacethis",
    "yoursecretkey",
    "qwertyuiop",
    // jwt.io.
    "your256bitsecret",
    "astringsecretatleast256bitslong",
    // Django, FastAPI and Flask.
    "djangoinsecure",
    "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7",
    "192b9bdd22ab9ed4d12e236c78afcb9a393ec15f71bbf5dc987d54727823bcbf",
];

/// Why a key can be guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Weakness {
    /// It has less than 32 bytes.
    #[error("it has less than {MIN_KEY_BYTES} bytes")]
    TooShort,
    /// It contains a known example.
    #[error("it is a known example or placeholder")]
    Example,
    /// It has little variety.
    #[error("it repeats characters, or is a sequence such as 1234")]
    Pattern,
}

/// Returns why the key can be guessed. `None` does not mean that it is random.
pub(super) fn weakness(key: &str) -> Option<Weakness> {
    if key.len() < MIN_KEY_BYTES {
        Some(Weakness::TooShort)
    } else if contains_example(key) {
        Some(Weakness::Example)
    } else if is_pattern(key.as_bytes()) {
        Some(Weakness::Pattern)
    } else {
        None
    }
}

fn contains_example(key: &str) -> bool {
    let letters = key.chars().filter(char::is_ascii_alphanumeric);
    let letters: String = letters.map(|c| c.to_ascii_lowercase()).collect();
    EXAMPLES.iter().any(|example| letters.contains(example))
}

fn is_pattern(key: &[u8]) -> bool {
    let characters: HashSet<_> = key.iter().collect();
    let groups: HashSet<_> = key.windows(3).collect();
    let is_step = |pair: &&[u8]| pair[0].abs_diff(pair[1]) <= 1;
    let steps = key.windows(2).filter(is_step).count();
    characters.len() < MIN_DIFFERENT_CHARACTERS
        || groups.len() < MIN_DIFFERENT_GROUPS
        || steps > key.len() / 2
}

#[cfg(test)]
mod tests {
    use rand::distr::{Distribution, Uniform};

    use super::*;

    #[test]
    fn examples_and_placeholders_are_found_in_any_notation() {
        for key in [
            "changethischangethischangethischangethis",
            "please-CHANGE_THIS-before-you-deploy-it",
            "ChangeMe!ChangeMe!ChangeMe!ChangeMe!",
            "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7",
            "a-string-secret-at-least-256-bits-long",
            "django-insecure-5k!h2v9s&x0q7#w3e^r1t8y4u6",
            "qwertyuiopasdfghjklzxcvbnm123456",
        ] {
            assert_eq!(weakness(key), Some(Weakness::Example), "{key}");
        }
    }

    #[test]
    fn repetitions_and_sequences_are_found() {
        for key in [
            "x".repeat(64),
            "ab".repeat(32),
            "password".repeat(5) + "1",
            "my-secret-key-12".repeat(2),
            "0123456789abcdef".repeat(4),
            "abcdefghijklmnopqrstuvwxyz012345".to_owned(),
            "zyxwvutsrqponmlkjihgfedcba987654".to_owned(),
            "aaaabbbbccccddddeeeeffffgggghhhh".to_owned(),
        ] {
            assert_eq!(weakness(&key), Some(Weakness::Pattern), "{key}");
        }
        assert_eq!(weakness(&"x".repeat(31)), Some(Weakness::TooShort));
    }

    #[test]
    fn a_random_key_of_any_alphabet_and_a_long_sentence_are_accepted() {
        for alphabet in [
            "0123456789",
            "0123456789abcdef",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
        ] {
            let index = Uniform::new(0, alphabet.len()).unwrap();
            for length in [32, 64, 20_000] {
                let random = index.sample_iter(rand::rng()).take(length);
                let key: String = random.map(|i| char::from(alphabet.as_bytes()[i])).collect();
                assert_eq!(weakness(&key), None, "{key:.99}");
            }
        }
        assert_eq!(weakness("nine geese fly south over a frozen lake"), None);
    }
}
