//! JSON that is kept as it was sent.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::schema::Decode;
use super::{At, Input, Problems};

/// A JSON value, byte for byte: the order of members, unknown and repeated ones, and each number as written.
#[derive(Clone, Debug)]
pub struct Json(Box<RawValue>);

impl Json {
    /// The text.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// The value as a `T`, where it fits the schema of that type.
    #[must_use]
    pub fn decode<T: Decode>(&self) -> Option<T> {
        T::decode(
            Input::Json(&self.0),
            &At::part("body"),
            &mut Problems::new(),
        )
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

/// An object whose members the document does not name, in the order in which they were sent.
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
