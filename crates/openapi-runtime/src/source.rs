//! Where properties come from: a JSON object, a form, or the parameters of one part of a request.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use smallvec::SmallVec;

use crate::Input;

/// Names and values. Inline capacity for one, since most parts of a request have at most one parameter.
pub(crate) type Pairs<'a> = SmallVec<[(Cow<'a, str>, Cow<'a, str>); 1]>;

/// Values by name.
#[derive(Debug)]
pub(crate) enum Source<'a> {
    /// A JSON object, and its properties.
    Json {
        object: &'a RawValue,
        properties: JsonProperties<'a>,
    },
    /// A form. An empty field counts as absent, and a field must not be repeated (RFC 6749, section 3.2).
    Form(&'a [(Cow<'a, str>, Cow<'a, str>)]),
    /// Parameters. The last value of a repeated parameter counts.
    Parameters(Pairs<'a>),
}

impl<'a> Source<'a> {
    /// The `input` of an error about an absent property: the JSON object that lacks it.
    pub(crate) fn object(&self) -> Input<'a> {
        match self {
            Self::Json { object, .. } => Input::Json(object),
            Self::Form(_) | Self::Parameters(_) => Input::Absent,
        }
    }

    /// The JSON value of a property.
    pub(crate) fn json(&self, name: &str) -> Option<&'a RawValue> {
        match self {
            Self::Json { properties, .. } => properties.0.get(name).copied(),
            Self::Form(_) | Self::Parameters(_) => None,
        }
    }

    /// The values of a parameter or form field.
    pub(crate) fn texts(&self, name: &str) -> Vec<Cow<'_, str>> {
        let (pairs, empty_counts) = match self {
            Self::Json { .. } => return Vec::new(),
            Self::Form(pairs) => (*pairs, false),
            Self::Parameters(pairs) => (pairs.as_slice(), true),
        };
        let values = pairs
            .iter()
            .filter(|(key, value)| key == name && (empty_counts || !value.is_empty()));
        values
            .map(|(_, value)| Cow::Borrowed(value.as_ref()))
            .collect()
    }

    /// All names without repetitions, in their original order.
    pub(crate) fn names(&self) -> Vec<&str> {
        let all: Vec<&str> = match self {
            Self::Json { properties, .. } => properties.0.keys().map(AsRef::as_ref).collect(),
            Self::Form(pairs) => pairs.iter().map(|(key, _)| key.as_ref()).collect(),
            Self::Parameters(pairs) => pairs.iter().map(|(key, _)| key.as_ref()).collect(),
        };
        let mut seen = HashSet::new();
        all.into_iter().filter(|name| seen.insert(*name)).collect()
    }
}

/// The properties of a JSON object. A repeated property has its first position and its last value.
#[derive(Debug)]
pub(crate) struct JsonProperties<'a>(pub(crate) IndexMap<Cow<'a, str>, &'a RawValue>);

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
