//! Rust names from the names of a document. README.md states the rules.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Names that `models.rs` uses for something else.
const RESERVED_TYPES: &[&str] = &[
    "Base64",
    "Box",
    "Date",
    "DateTime",
    "Decode",
    "Deserialize",
    "Enumeration",
    "Input",
    "Json",
    "Literal",
    "Location",
    "Map",
    "Option",
    "Properties",
    "Result",
    "Self",
    "Serialize",
    "Serializer",
    "Some",
    "String",
    "Uuid",
    "ValidationErrors",
    "Vec",
];

/// Keywords of Rust 2024, strict and reserved.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be raw identifiers.
const NEVER_RAW: &[&str] = &["crate", "self", "super"];

/// `HTTPError` → `HttpError`, `it's` → `Its`, `3d` → `N3d`.
pub fn type_name(name: &str) -> String {
    let name = non_numeric(words(name).to_upper_camel_case(), "N");
    if RESERVED_TYPES.contains(&name.as_str()) {
        name + "Model"
    } else {
        name
    }
}

/// `X-Trace` → `x_trace`, `OAuth2Token` → `oauth2_token`, `type` → `r#type`, `self` → `self_`.
pub fn value_name(name: &str) -> String {
    let name = non_numeric(words(name).to_snake_case(), "n");
    match name.as_str() {
        keyword if KEYWORDS.contains(&keyword) => format!("r#{name}"),
        keyword if NEVER_RAW.contains(&keyword) => name + "_",
        _ => name,
    }
}

/// `list_pets` → `LIST_PETS`.
pub fn constant_name(name: &str) -> String {
    non_numeric(words(name).to_shouty_snake_case(), "N")
}

/// The variant of the enumeration `type_name` for a value: `dark green` → `DarkGreen`, `1` → `Level1`.
pub fn variant_name(type_name: &str, value: &str) -> String {
    match non_numeric(words(value).to_upper_camel_case(), type_name) {
        name if name.is_empty() => "Empty".to_owned(),
        name if name == "Self" => "Self_".to_owned(),
        name => name,
    }
}

/// The name of a type within another: `Token` and `token_type` → `TokenType`, `Thing` and `mode` → `ThingMode`. Words at
/// the end of the one that are also at the start of the other are not repeated.
pub fn nested_type_name(outer: &str, inner: &str) -> String {
    let (outer_words, inner_words) = (split(outer), split(inner));
    let shared = (1..=outer_words.len().min(inner_words.len()))
        .rev()
        .find(|length| outer_words.ends_with(&inner_words[..*length]))
        .unwrap_or_default();
    outer_words.concat() + &inner_words[shared..].concat()
}

/// A name that is not in use: `name`, else `name2`, `name3`, …
pub fn unique(name: &str, is_used: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut candidates = std::iter::once(name.to_owned()).chain(numbered);
    // The second candidate exists, so the default is never used.
    candidates
        .find(|candidate| !is_used(candidate))
        .unwrap_or_default()
}

/// A Rust string literal.
pub fn string_literal(text: &str) -> String {
    if text.contains(['"', '\\']) && !text.contains("\"#") {
        format!("r#\"{text}\"#")
    } else {
        format!("{text:?}")
    }
}

/// The name without what heck would split a word at.
fn words(name: &str) -> String {
    let name = name.replace('\'', "");
    name.replace("OAuth", "Oauth").replace("ETag", "Etag")
}

fn split(name: &str) -> Vec<String> {
    let snake_case = words(name).to_snake_case();
    snake_case
        .split('_')
        .map(ToUpperCamelCase::to_upper_camel_case)
        .collect()
}

fn non_numeric(name: String, prefix: &str) -> String {
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("{prefix}{name}")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::{nested_type_name, type_name, unique, value_name, variant_name};

    #[test]
    fn names_are_as_a_person_would_write_them() {
        assert_eq!(type_name("HTTPValidationError"), "HttpValidationError");
        assert_eq!(type_name("provider_type"), "ProviderType");
        assert_eq!(value_name("X-Trace"), "x_trace");
        assert_eq!(value_name("ETag"), "etag");
        assert_eq!(value_name("OAuth2PasswordBearer"), "oauth2_password_bearer");
        assert_eq!(variant_name("Color", "it's"), "Its");
        assert_eq!(variant_name("Color", "DARK_GREEN"), "DarkGreen");
        assert_eq!(variant_name("Level", "1"), "Level1");
    }

    #[test]
    fn keywords_and_names_of_the_runtime_are_avoided() {
        assert_eq!(value_name("type"), "r#type");
        assert_eq!(value_name("self"), "self_");
        assert_eq!(type_name("Location"), "LocationModel");
    }

    #[test]
    fn nested_names_do_not_repeat_words() {
        assert_eq!(nested_type_name("Token", "token_type"), "TokenType");
        assert_eq!(nested_type_name("Thing", "mode"), "ThingMode");
        assert_eq!(
            nested_type_name("GoogleVertexConfig", "provider"),
            "GoogleVertexConfigProvider"
        );
    }

    #[test]
    fn a_name_in_use_is_numbered() {
        assert_eq!(unique("A", |name| name == "A" || name == "A2"), "A3");
    }
}
