//! Rust names made from names in the document.

/// `provider_type`, `providerType`, `X-Trace` → `ProviderType`, `ProviderType`, `XTrace`.
pub fn pascal_case(name: &str) -> String {
    let mut out = String::new();
    let mut upper = true;
    for character in name.chars() {
        if !character.is_alphanumeric() {
            upper = true;
        } else if upper {
            out.extend(character.to_uppercase());
            upper = false;
        } else {
            out.push(character);
        }
    }
    out
}

/// `BearerToken`, `api-token` → `bearer_token`, `api_token`.
pub fn snake_case(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars() {
        if !character.is_alphanumeric() {
            out.push('_');
            continue;
        }
        let before = out.chars().last();
        if character.is_uppercase() && before.is_some_and(|before| before != '_') {
            out.push('_');
        }
        out.extend(character.to_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{pascal_case, snake_case};

    #[test]
    fn separators_begin_a_new_word() {
        assert_eq!(pascal_case("provider_type"), "ProviderType");
        assert_eq!(pascal_case("X-Trace"), "XTrace");
        assert_eq!(pascal_case("defaultPrompt"), "DefaultPrompt");
    }

    #[test]
    fn upper_case_begins_a_new_word() {
        assert_eq!(snake_case("BearerToken"), "bearer_token");
        assert_eq!(snake_case("api-token"), "api_token");
    }
}
