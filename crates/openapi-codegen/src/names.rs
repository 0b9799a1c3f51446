//! Rust names from the names of a document. README.md states the rules.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use any_ascii::any_ascii;
use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::keywords::{KEYWORDS, NEVER_RAW, RESERVED_TYPES};

/// `HTTPError` → `HttpError`, `it's` → `Its`, `3d` → `N3d`.
pub fn type_name(name: &str) -> String {
    let name = non_numeric(words(name).to_upper_camel_case(), "N");
    if RESERVED_TYPES.contains(&name.as_str()) {
        name + "Model"
    } else {
        name
    }
}

/// The start of the names of the types of an operation: `list_pets` → `ListPets`.
pub fn operation_type_name(name: &str) -> String {
    non_numeric(words(name).to_upper_camel_case(), "N")
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

/// The name of the module for a tag: `generation-models` → `generation_models`, `match` → `match_operations`.
pub fn module_name(tag: &str) -> String {
    let name = value_name(tag);
    match name.strip_prefix("r#") {
        Some(keyword) => format!("{keyword}_operations"),
        // The module of all traits.
        None if name == "apis" => "apis_operations".to_owned(),
        None => name,
    }
}

/// The name of a generated function: `handle` and `r#type` → `handle_type`.
pub fn function_name(verb: &str, name: &str) -> String {
    format!("{verb}_{}", words(name).to_snake_case())
}

/// The name of the local variable for a field in a generated `decode` function, which has variables of its own.
pub fn local_name(field: &str) -> String {
    match field {
        "context" | "errors" | "input" | "properties" | "request" | "value" => format!("{field}_"),
        _ => field.to_owned(),
    }
}

/// `list_pets` → `LIST_PETS`.
pub fn constant_name(name: &str) -> String {
    non_numeric(words(name).to_shouty_snake_case(), "N")
}

/// The variant of the enumeration `type_name` for a value: `dark green` → `DarkGreen`, `1` → `Level1`.
pub fn variant_name(type_name: &str, value: &str) -> String {
    match non_numeric(words(value).to_upper_camel_case(), type_name) {
        name if name == "Self" => format!("{type_name}Self"),
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

/// Names in one scope.
#[derive(Debug, Default)]
pub struct Names {
    used: BTreeSet<String>,
    reserved: BTreeMap<String, String>,
}

impl Names {
    /// Adds `name`, or `name2`, `name3`, … if it is in use, and returns the name that was added.
    pub fn add(&mut self, name: &str) -> String {
        let mut unique = name.to_owned();
        let mut number = 1;
        while !self.used.insert(unique.clone()) {
            number += 1;
            unique = format!(
                "{}{number}",
                name.trim_start_matches("r#").trim_end_matches('_')
            );
        }
        unique
    }

    /// The same for a module, whose file openapi-generator names: `a_b` and `ab` would be the same file.
    pub fn add_file(&mut self, name: &str) -> String {
        let plain = name.replace('_', "");
        let unique = self.add(&plain);
        format!("{name}{}", unique.strip_prefix(&plain).unwrap_or_default())
    }

    /// Adds `name` for the schema at `pointer`, and returns the name that was added.
    pub fn reserve(&mut self, pointer: &str, name: &str) -> String {
        let name = self.add(name);
        self.reserved.insert(pointer.to_owned(), name.clone());
        name
    }

    /// The name that is reserved for the schema at `pointer`.
    pub fn reserved(&self, pointer: &str) -> Option<&str> {
        self.reserved.get(pointer).map(String::as_str)
    }

    /// Passes the name that is reserved for one schema on to the schema inside it that needs it.
    pub fn pass_on(&mut self, from: &str, to: &str) {
        if let Some(name) = self.reserved.get(from).cloned() {
            self.reserved.insert(to.to_owned(), name);
        }
    }
}

/// A name that `node` sets with an extension, else `default`.
pub fn name_of(node: &Value, extension: &str, default: impl FnOnce() -> String) -> String {
    let name = node[extension].as_str();
    name.map_or_else(default, str::to_owned)
}

/// The description of a node as one line of documentation, else its title; empty if there is neither.
pub fn docs(node: &Value) -> String {
    let text = node["description"].as_str().or(node["title"].as_str());
    let text = text.unwrap_or_default().replace(is_invisible, " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text for a code span of the documentation.
pub fn code(text: &str) -> String {
    text.replace('`', "'").replace(is_invisible, " ")
}

/// Control characters, and those that change the direction of text, which Rust refuses in source code.
fn is_invisible(one: char) -> bool {
    one.is_control()
        || matches!(one, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether generated code uses this name for a type of its own.
pub fn is_reserved_type(name: &str) -> bool {
    RESERVED_TYPES.contains(&name)
}

/// Whether a name that the document sets can be used as it is.
pub fn is_identifier(name: &str) -> bool {
    let (word, is_raw) = match name.strip_prefix("r#") {
        Some(word) => (word, true),
        None => (name, false),
    };
    let is_keyword = KEYWORDS.contains(&word);
    !word.starts_with(|first: char| first.is_ascii_digit())
        && !NEVER_RAW.contains(&word)
        && word != "Self"
        && word.chars().any(|one| one != '_')
        && word
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || one == '_')
        && (is_raw || !is_keyword)
}

/// A Rust string literal.
pub fn string_literal(text: &str) -> String {
    let is_raw = !text.contains("\"#") && !text.contains(is_invisible);
    match (text.contains('"'), text.contains('\\')) {
        (true, _) if is_raw => format!("r#\"{text}\"#"),
        (false, true) if is_raw => format!("r\"{text}\""),
        _ => format!("{text:?}"),
    }
}

/// The name in ASCII, without the prefix of a raw identifier, and without what heck would split a word at.
fn words(name: &str) -> String {
    let name = name.trim_start_matches("r#").replace('\'', "");
    let name = any_ascii(&name).replace("OAuth", "Oauth");
    name.replace("ETag", "Etag")
}

fn split(name: &str) -> Vec<String> {
    let snake_case = words(name).to_snake_case();
    snake_case
        .split('_')
        .map(ToUpperCamelCase::to_upper_camel_case)
        .collect()
}

/// The name with a prefix if it would not be an identifier: if it is empty or starts with a digit.
fn non_numeric(name: String, prefix: &str) -> String {
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("{prefix}{name}")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Names, is_identifier, module_name, nested_type_name, type_name, value_name, variant_name,
    };

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
        assert_eq!(variant_name("Level", "self"), "LevelSelf");
    }

    #[test]
    fn keywords_and_names_of_the_runtime_are_avoided() {
        assert_eq!(value_name("type"), "r#type");
        assert_eq!(value_name("self"), "self_");
        assert_eq!(type_name("Context"), "ContextModel");
        assert_eq!(module_name("apis"), "apis_operations");
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
    fn a_name_that_the_document_sets_is_an_identifier() {
        for name in ["pet", "Pet2", "_pet", "r#type"] {
            assert!(is_identifier(name), "{name}");
        }
        for name in [
            "", "_", "2", "a b", "a-b", "type", "self", "r#self", "Self", "é",
        ] {
            assert!(!is_identifier(name), "{name}");
        }
    }

    #[test]
    fn a_name_in_use_is_numbered() {
        let mut names = Names::default();
        let added = ["A", "A2", "A", "A"].map(|name| names.add(name));
        assert_eq!(added, ["A", "A2", "A3", "A4"]);
    }

    #[test]
    fn the_files_of_two_modules_differ_in_more_than_underscores() {
        let mut names = Names::default();
        let added = ["a_b", "ab", "generation_models"].map(|name| names.add_file(name));
        assert_eq!(added, ["a_b", "ab2", "generation_models"]);
    }
}
