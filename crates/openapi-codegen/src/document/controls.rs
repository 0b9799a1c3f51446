//! Control characters that JSON allows in a string and YAML does not, such as U+0080. While a file is parsed, characters of
//! a private use area stand in for them, one for one, so that columns stay the same.

use std::borrow::Cow;

/// What is added to the number of a control character.
const STAND_IN: u32 = 0x0010_FF00;

/// A text that YAML allows.
pub fn hide(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let hidden = |character: char| {
        let number = Some(character).filter(|character| is_hidden(*character));
        let stand_in = number.and_then(|number| char::from_u32(u32::from(number) + STAND_IN));
        stand_in.unwrap_or(character)
    };
    text.chars().map(hidden).collect()
}

/// The text before it was hidden.
pub fn restore(text: String) -> String {
    // The first byte of every stand-in.
    if !text.as_bytes().contains(&0xF4) {
        return text;
    }
    let restored = |character: char| {
        let number = u32::from(character).checked_sub(STAND_IN);
        let original = number.and_then(char::from_u32);
        original
            .filter(|original| is_hidden(*original))
            .unwrap_or(character)
    };
    text.chars().map(restored).collect()
}

fn is_hidden(character: char) -> bool {
    matches!(character, '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}')
}
