//! What can be wrong with a value, in the vocabulary of Pydantic v2
//! (<https://docs.pydantic.dev/latest/errors/validation_errors/>).

use std::borrow::Cow;

use serde_json::{Map, Value};

/// The kind of a problem, its message, and what the message was made from.
#[derive(Clone, Debug)]
pub struct Fault {
    pub(super) kind: &'static str,
    pub(super) message: Cow<'static, str>,
    pub(super) context: Map<String, Value>,
}

impl Fault {
    /// A fault without context.
    pub fn new(kind: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind,
            message: message.into(),
            context: Map::new(),
        }
    }

    /// Adds to `ctx`.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.context.insert(key.to_owned(), value.into());
        self
    }

    /// A member or parameter that must be there.
    #[must_use]
    pub fn missing() -> Self {
        Self::new("missing", "Field required")
    }

    /// A value that is no object where a schema with members stands.
    #[must_use]
    pub fn no_model() -> Self {
        Self::new(
            "model_attributes_type",
            "Input should be a valid dictionary or object to extract fields from",
        )
    }

    /// A rule that Pydantic has no name for. `rule` is a whole sentence without its full stop.
    #[must_use]
    pub fn value_error(rule: &'static str) -> Self {
        Self::new("value_error", format!("Value error, {rule}")).with("error", rule)
    }

    /// A body that is no JSON.
    #[must_use]
    pub fn no_json(reason: String) -> Self {
        Self::new("json_invalid", "JSON decode error").with("error", reason)
    }
}
