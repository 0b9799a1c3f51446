//! Log lines without control characters, whatever their fields contain.

use std::fmt::Write;

/// How a line is written, and so how characters are escaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notation {
    Text,
    /// Text with the escape sequences of colours.
    ColouredText,
    Json,
}

/// Returns a line with escapes in place of the characters that end a line, control a terminal or change the direction of
/// text.
pub(super) fn escape(line: &[u8], notation: Notation) -> Vec<u8> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let mut escaped = String::with_capacity(line.len() + 1);
    let line = String::from_utf8_lossy(line);
    let mut rest = line.chars();
    while let Some(character) = rest.next() {
        let is_colour = notation == Notation::ColouredText
            && character == '\x1b'
            && starts_with_colour(rest.as_str());
        if is_colour || is_visible(character) {
            escaped.push(character);
        } else {
            push_escaped(&mut escaped, character, notation);
        }
    }
    escaped.push('\n');
    escaped.into_bytes()
}

fn is_visible(character: char) -> bool {
    match character {
        ' '..='~' => true,
        _ if character.is_ascii() => false,
        // The standard library escapes what is not printable, such as marks that change the direction.
        _ => character.escape_debug().len() == 1,
    }
}

/// Whether an escape sequence continues as one that sets a colour or a style: `[`, numbers, `m`.
fn starts_with_colour(sequence: &str) -> bool {
    let is_number = |character: char| character.is_ascii_digit() || character == ';';
    sequence
        .strip_prefix('[')
        .is_some_and(|numbers| numbers.trim_start_matches(is_number).starts_with('m'))
}

fn push_escaped(escaped: &mut String, character: char, notation: Notation) {
    if notation == Notation::Json {
        for unit in character.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(escaped, "\\u{unit:04x}");
        }
    } else {
        escaped.extend(character.escape_debug());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(line: &str, notation: Notation) -> String {
        String::from_utf8(escape(line.as_bytes(), notation)).unwrap()
    }

    #[test]
    fn a_line_stays_one_line_and_cannot_control_a_terminal() {
        for (line, expected) in [
            ("plain é 😀 <b>\n", "plain é 😀 <b>\n"),
            ("a\r\nb\n", "a\\r\\nb\n"),
            ("\x1b[2J\x1b[31m", "\\u{1b}[2J\\u{1b}[31m\n"),
            ("\u{9b}2J\x7f", "\\u{9b}2J\\u{7f}\n"),
            ("\u{202e}gpj.exe\u{2028}", "\\u{202e}gpj.exe\\u{2028}\n"),
        ] {
            assert_eq!(escaped(line, Notation::Text), expected);
        }
    }

    #[test]
    fn json_stays_the_same_value() {
        let value = "é 😀 \u{202e} \u{7f} \u{9b} \u{e0001} \r\n \x1b";
        let line = serde_json::to_string(value).unwrap();
        let escaped = escaped(&line, Notation::Json);
        let is_safe = |character: char| character == '\n' || is_visible(character);
        assert!(escaped.chars().all(is_safe), "{escaped}");
        assert_eq!(escaped.lines().count(), 1);
        assert_eq!(serde_json::from_str::<String>(&escaped).unwrap(), value);
    }

    #[test]
    fn coloured_text_keeps_colours_and_no_other_sequences() {
        let line = "\x1b[32m INFO\x1b[0m \x1b[1;31mx \x1b]0;title\x07 \x1b[2J \x1b";
        assert_eq!(
            escaped(line, Notation::ColouredText),
            "\x1b[32m INFO\x1b[0m \x1b[1;31mx \\u{1b}]0;title\\u{7} \\u{1b}[2J \\u{1b}\n"
        );
    }
}
