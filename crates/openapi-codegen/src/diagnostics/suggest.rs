//! "did you mean": which of the allowed words was meant.

/// The word that is closest to `word`, if one is similar: at most two edits, or one in three letters.
pub fn closest<'a>(word: &str, words: &[&'a str]) -> Option<&'a str> {
    let folded = fold(word);
    let distances = words.iter().filter(|other| **other != word).map(|other| {
        let distance = strsim::osa_distance(&folded, &fold(other));
        (distance, *other)
    });
    let (distance, other) = distances.min_by_key(|(distance, _)| *distance)?;
    let allowed = (word.chars().count() / 3).min(2);
    (distance <= allowed).then_some(other)
}

/// Case and separators are not part of the distance: `maxlength`, `max_length` and `maxLength` are one word.
fn fold(word: &str) -> String {
    let letters = word.chars().filter(|c| !matches!(c, '-' | '_' | ' '));
    letters.flat_map(char::to_lowercase).collect()
}

pub fn did_you_mean(word: &str) -> String {
    format!("did you mean `{word}`?")
}

/// "did you mean" the closest word, else the list of words if it is short.
pub fn advise(word: &str, words: &[&str]) -> Option<String> {
    closest(word, words)
        .map(did_you_mean)
        .or_else(|| (words.len() <= 12).then(|| expected(words))?)
}

/// "expected one of" the words.
pub fn expected(words: &[&str]) -> Option<String> {
    let quoted: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.as_slice() {
        [] => None,
        [word] => Some(format!("expected {word}")),
        words => Some(format!("expected one of {}", words.join(", "))),
    }
}
