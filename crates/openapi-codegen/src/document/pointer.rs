//! JSON pointers.

use std::fmt::{self, Display, Formatter};

use serde_json::Value;

use crate::Error;

/// A JSON pointer (RFC 6901), such as `/paths/~1x/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The pointer as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The pointer to a property or an item of this value.
    pub fn at(&self, token: impl Display) -> Self {
        let token = token.to_string().replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{token}", self.0))
    }

    /// The pointer to the value that this one is in.
    pub fn parent(&self) -> Self {
        let end = self.0.rfind('/').unwrap_or_default();
        Self(self.0[..end].to_owned())
    }

    /// The pointer to a value within this one, by a pointer relative to it.
    pub fn join(&self, pointer: &str) -> Self {
        Self(format!("{}{pointer}", self.0))
    }

    /// The decoded tokens.
    pub fn tokens(&self) -> impl Iterator<Item = String> {
        tokens(&self.0)
    }

    /// An error at this value.
    pub fn error(&self, reason: impl Into<String>) -> Error {
        Error::Document {
            pointer: self.0.clone(),
            reason: reason.into(),
        }
    }
}

impl Display for Pointer {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl From<&str> for Pointer {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// The decoded tokens of a JSON pointer.
pub fn tokens(pointer: &str) -> impl Iterator<Item = String> {
    let tokens = pointer.split('/').skip(1);
    tokens.map(|token| token.replace("~1", "/").replace("~0", "~"))
}

/// The target of the `$ref` of `node`, or `node` itself if it has none.
///
/// # Errors
/// If the target is outside the document or does not exist.
pub fn resolve<'a>(
    document: &'a Value,
    node: &'a Value,
    pointer: &Pointer,
) -> Result<&'a Value, Error> {
    let mut node = node;
    for _ in 0..16 {
        let Some(reference) = node["$ref"].as_str() else {
            return Ok(node);
        };
        let target = reference.strip_prefix('#').ok_or_else(|| {
            pointer.error(format!(
                "{reference}: only references within the document are supported"
            ))
        })?;
        node = document
            .pointer(target)
            .ok_or_else(|| pointer.error(format!("{reference} does not exist")))?;
    }
    Err(pointer.error("the reference leads back to itself"))
}

/// The properties of an object; none if `node` is not an object.
pub fn properties(node: &Value) -> impl Iterator<Item = (&String, &Value)> {
    node.as_object().into_iter().flatten()
}

/// The items of a list; none if `node` is not a list.
pub fn items(node: &Value) -> impl Iterator<Item = &Value> {
    node.as_array().into_iter().flatten()
}

/// The property `name` of `node`, unless it is absent.
pub fn entry(name: &str, node: &Value) -> Option<(String, Value)> {
    node.get(name).map(|value| (name.to_owned(), value.clone()))
}
