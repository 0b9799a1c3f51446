//! An OpenAPI document as JSON, and pointers into it.

use std::fmt::Display;
use std::path::Path;

use serde_json::Value;

use crate::Error;

/// A JSON pointer (RFC 6901), such as `/paths/~1x/get`.
#[derive(Clone, Debug, Default)]
pub struct Pointer(String);

impl From<&str> for Pointer {
    fn from(pointer: &str) -> Self {
        Self(pointer.to_owned())
    }
}

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

    /// An error at this value.
    pub fn error(&self, reason: impl Into<String>) -> Error {
        Error::Document {
            pointer: self.0.clone(),
            reason: reason.into(),
        }
    }
}

/// Reads a YAML or JSON document. The order of properties is preserved.
///
/// # Errors
/// If the file cannot be read or is not YAML.
pub fn read(path: &Path) -> Result<Value, Error> {
    let text = std::fs::read_to_string(path).map_err(Error::io(path))?;
    serde_saphyr::from_str(&text).map_err(|error| Error::Yaml {
        path: path.to_owned(),
        reason: error.to_string(),
    })
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
