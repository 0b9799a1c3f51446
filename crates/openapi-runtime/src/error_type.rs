//! What is wrong with a value, in the vocabulary of Pydantic v2
//! (<https://docs.pydantic.dev/latest/errors/validation_errors/>).

use std::borrow::Cow;

use serde_json::{Map, Value};

/// The type of a validation error, its message, and the values in the message.
#[derive(Clone, Debug)]
pub struct ErrorType {
    pub(crate) name: &'static str,
    pub(crate) message: Cow<'static, str>,
    pub(crate) context: Map<String, Value>,
}

impl ErrorType {
    /// An error type without context.
    pub fn new(name: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name,
            message: message.into(),
            context: Map::new(),
        }
    }

    /// Adds a value to `ctx`.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.context.insert(key.to_owned(), value.into());
        self
    }

    /// A required property or parameter is absent.
    #[must_use]
    pub fn missing() -> Self {
        Self::new("missing", "Field required")
    }

    /// The value is not an object, and the schema has properties.
    #[must_use]
    pub fn model_attributes_type() -> Self {
        Self::new(
            "model_attributes_type",
            "Input should be a valid dictionary or object to extract fields from",
        )
    }

    /// The value is not an object, and the schema allows any properties.
    #[must_use]
    pub fn dict_type() -> Self {
        Self::new("dict_type", "Input should be a valid dictionary")
    }

    /// The object has a property that the schema does not allow.
    #[must_use]
    pub fn extra_forbidden() -> Self {
        Self::new("extra_forbidden", "Extra inputs are not permitted")
    }

    /// A rule for which Pydantic has no error type. `rule` completes "Value error, …".
    #[must_use]
    pub fn value_error(rule: impl Into<Cow<'static, str>>) -> Self {
        let rule = rule.into();
        Self::new("value_error", format!("Value error, {rule}")).with("error", rule)
    }

    /// The body is not JSON.
    #[must_use]
    pub fn json_invalid(reason: String) -> Self {
        Self::new("json_invalid", "JSON decode error").with("error", reason)
    }

    /// The bytes are not UTF-8.
    pub(crate) fn string_unicode() -> Self {
        Self::new(
            "string_unicode",
            "Input should be a valid string, unable to parse raw data as a unicode string",
        )
    }

    /// A part of a multipart body has another media type.
    pub(crate) fn media_type(expected: &str) -> Self {
        let rule = format!("the media type of the file should be {expected}");
        Self::new("value_error", format!("Value error, {rule}")).with("error", rule)
    }

    /// The body is not a multipart form.
    pub(crate) fn multipart_invalid(reason: &str) -> Self {
        let rule = format!("the body is not a valid multipart form: {reason}");
        Self::new("value_error", format!("Value error, {rule}")).with("error", rule)
    }
}
