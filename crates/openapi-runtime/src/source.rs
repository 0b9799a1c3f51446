//! Where properties come from: a JSON object, or named text values.

use std::borrow::Cow;
use std::fmt;

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::{Fields, Input};

/// Values by name.
#[derive(Debug)]
pub(crate) enum Source<'a> {
    /// A JSON object, and its properties.
    Json {
        object: &'a RawValue,
        properties: JsonProperties<'a>,
    },
    /// A form, or an object in parameters.
    Fields(&'a Fields<'a>),
}

impl<'a> Source<'a> {
    /// The `input` of an error about an absent property: the object that lacks it.
    pub(crate) fn object(&self) -> Input<'a> {
        match self {
            Self::Json { object, .. } => Input::Json(object),
            Self::Fields(fields) => Input::Form(fields),
        }
    }

    /// The JSON value of a property.
    pub(crate) fn json(&self, name: &str) -> Option<&'a RawValue> {
        match self {
            Self::Json { properties, .. } => properties.get(name),
            Self::Fields(_) => None,
        }
    }

    /// All names without repetitions, in their original order.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Self::Json { properties, .. } => properties.0.keys().map(AsRef::as_ref).collect(),
            Self::Fields(fields) => fields.names(),
        }
    }
}

/// The properties of a JSON object. A repeated property has its first position and its last value.
#[derive(Debug)]
pub(crate) struct JsonProperties<'a>(pub(crate) IndexMap<Cow<'a, str>, &'a RawValue>);

impl<'a> JsonProperties<'a> {
    pub(crate) fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.0.get(name).copied()
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for JsonProperties<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = JsonProperties<'de>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }
            fn visit_map<M: MapAccess<'de>>(
                self,
                mut object: M,
            ) -> Result<JsonProperties<'de>, M::Error> {
                let mut properties = IndexMap::new();
                while let Some((Key(key), value)) = object.next_entry()? {
                    properties.insert(key, value);
                }
                Ok(JsonProperties(properties))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// A property name, borrowed unless it contains escapes.
#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);
