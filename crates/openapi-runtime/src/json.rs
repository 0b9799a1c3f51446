//! JSON that is preserved byte for byte.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use crate::schema::Decode;
use crate::{Context, Input, ValidationErrors, syntax};

/// A JSON value with its original text: order of properties, unknown and repeated properties, notation of numbers.
#[derive(Clone, Debug)]
pub struct Json(Box<RawValue>);

impl Json {
    /// Serializes a value that has only string keys, which cannot fail; otherwise the result is `null`.
    pub(crate) fn encode(value: &impl Serialize) -> Self {
        Self(to_raw_value(value).unwrap_or_else(|_| RawValue::NULL.to_owned()))
    }

    pub(crate) const fn as_raw(&self) -> &RawValue {
        &self.0
    }

    /// The text.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// Parses text as strictly as the body of a request.
    ///
    /// # Errors
    /// One error, if the text is not JSON.
    pub fn parse(text: &str) -> Result<Self, ValidationErrors> {
        let json = syntax::parse(text.as_bytes()).map_err(|error| {
            let mut errors = ValidationErrors::new();
            errors.report_syntax_error(error.offset, error.reason);
            errors
        })?;
        Ok(Self(json.to_owned()))
    }

    /// The value as a `T`, if it is valid under the schema of that type.
    #[must_use]
    pub fn decode<T: Decode>(&self) -> Option<T> {
        self.try_decode().ok()
    }

    /// The value as a `T`, decoded as the body of a request is.
    ///
    /// # Errors
    /// All validation errors.
    pub fn try_decode<T: Decode>(&self) -> Result<T, ValidationErrors> {
        let mut errors = ValidationErrors::new();
        let value = T::decode(Input::Json(&self.0), &mut Context::new("body", &mut errors));
        value.ok_or(errors)
    }
}

impl From<Box<RawValue>> for Json {
    fn from(text: Box<RawValue>) -> Self {
        Self(text)
    }
}

impl From<Json> for Box<RawValue> {
    fn from(json: Json) -> Self {
        json.0
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// An object with properties that the document does not name, in their original order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Map<T>(pub Vec<(String, T)>);

impl<T: Serialize> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}
