//! An OpenAPI document as JSON, and errors that name a place in it.

use std::fmt::Display;
use std::path::Path;

use serde_json::Value;

use crate::Error;

/// A place in the document: a JSON pointer (RFC 6901), such as `/paths/~1x/get`.
#[derive(Clone, Debug, Default)]
pub struct Place(String);

impl Place {
    /// The member or element `name` of this place.
    pub fn at(&self, name: impl Display) -> Self {
        let name = name.to_string().replace('~', "~0").replace('/', "~1");
        Self(format!("{}/{name}", self.0))
    }

    /// An error that says what is wrong here.
    pub fn error(&self, reason: impl Into<String>) -> Error {
        Error::Document {
            place: self.0.clone(),
            reason: reason.into(),
        }
    }
}

/// Reads a YAML or JSON document, members in the order in which they stand.
///
/// # Errors
/// When the file cannot be read or is no YAML.
pub fn read(path: &Path) -> Result<Value, Error> {
    let text = std::fs::read_to_string(path).map_err(|source| Error::Io {
        path: path.to_owned(),
        source,
    })?;
    serde_saphyr::from_str(&text).map_err(|error| Error::Yaml {
        path: path.to_owned(),
        reason: error.to_string(),
    })
}

/// The schema, parameter, response … that `node` stands for: the target of its `$ref`, or itself.
///
/// # Errors
/// When the reference leads outside the document or nowhere.
pub fn resolve<'a>(
    document: &'a Value,
    node: &'a Value,
    place: &Place,
) -> Result<&'a Value, Error> {
    let mut node = node;
    for _ in 0..16 {
        let Some(reference) = node["$ref"].as_str() else {
            return Ok(node);
        };
        let pointer = reference.strip_prefix('#').ok_or_else(|| {
            place.error(format!(
                "{reference}: only references inside the document are followed"
            ))
        })?;
        node = document
            .pointer(pointer)
            .ok_or_else(|| place.error(format!("{reference} leads nowhere")))?;
    }
    Err(place.error("a reference that leads back to itself"))
}

/// Members of a map, none where `node` is no map.
pub fn members(node: &Value) -> impl Iterator<Item = (&String, &Value)> {
    node.as_object().into_iter().flatten()
}

/// Elements of a list, none where `node` is no list.
pub fn elements(node: &Value) -> impl Iterator<Item = &Value> {
    node.as_array().into_iter().flatten()
}
