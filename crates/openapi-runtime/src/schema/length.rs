//! The errors of lengths: of strings, lists and objects.

use crate::ErrorType;

/// A limit of a length.
#[derive(Clone, Copy)]
pub(super) enum Limit {
    Min(u64),
    Max(u64),
}

impl Limit {
    /// The relation in a message, the key in `ctx`, and the limit.
    const fn parts(self) -> (&'static str, &'static str, u64) {
        match self {
            Self::Min(limit) => ("at least", "min_length", limit),
            Self::Max(limit) => ("at most", "max_length", limit),
        }
    }
}

/// The length of a string violates this limit.
pub(super) fn string_length(limit: Limit) -> ErrorType {
    let name = match limit {
        Limit::Min(_) => "string_too_short",
        Limit::Max(_) => "string_too_long",
    };
    let (relation, key, limit) = limit.parts();
    let noun = if limit == 1 {
        "character"
    } else {
        "characters"
    };
    let message = format!("String should have {relation} {limit} {noun}");
    ErrorType::new(name, message).with(key, limit)
}

/// The number of items of a `field_type`, which is `List` or `Dictionary`, violates this limit.
pub(super) fn item_count(field_type: &'static str, limit: Limit, count: usize) -> ErrorType {
    let name = match limit {
        Limit::Min(_) => "too_short",
        Limit::Max(_) => "too_long",
    };
    let (relation, key, limit) = limit.parts();
    let noun = if limit == 1 { "item" } else { "items" };
    let message =
        format!("{field_type} should have {relation} {limit} {noun} after validation, not {count}");
    let error_type = ErrorType::new(name, message).with("field_type", field_type);
    error_type.with(key, limit).with("actual_length", count)
}
