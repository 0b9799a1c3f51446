//! Where members come from: a JSON object, a form, or the parameters of one part of a request.

use std::borrow::Cow;
use std::fmt;

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use smallvec::SmallVec;

use super::Input;

/// Names and texts. Most parts of a request have one parameter or none.
pub type Pairs<'a> = SmallVec<[(Cow<'a, str>, Cow<'a, str>); 1]>;

/// Members by name.
#[derive(Debug)]
pub enum Source<'a> {
    /// The members of a JSON object, and the object.
    Json {
        whole: &'a RawValue,
        entries: Entries<'a>,
    },
    /// A form. A member without a value counts as omitted, and none may be repeated (RFC 6749, section 3.2).
    Form(&'a [(Cow<'a, str>, Cow<'a, str>)]),
    /// Parameters: the last of a name counts.
    Parameters(Pairs<'a>),
}

impl<'a> Source<'a> {
    /// The `input` of a member that is missing: the JSON object that it is missing from.
    pub fn whole(&self) -> Input<'a> {
        match self {
            Self::Json { whole, .. } => Input::Json(whole),
            Self::Form(_) | Self::Parameters(_) => Input::Absent,
        }
    }

    /// The JSON value of a member. A repeated member counts with its last value.
    pub fn json(&self, name: &str) -> Option<&'a RawValue> {
        match self {
            Self::Json { entries, .. } => entries.0.get(name).copied(),
            Self::Form(_) | Self::Parameters(_) => None,
        }
    }

    /// The texts of a member or parameter.
    pub fn texts(&self, name: &str) -> Vec<Cow<'_, str>> {
        let (pairs, empty_counts) = match self {
            Self::Json { .. } => return Vec::new(),
            Self::Form(pairs) => (*pairs, false),
            Self::Parameters(pairs) => (pairs.as_slice(), true),
        };
        let found = pairs
            .iter()
            .filter(|(key, value)| key == name && (empty_counts || !value.is_empty()));
        found
            .map(|(_, value)| Cow::Borrowed(value.as_ref()))
            .collect()
    }

    /// The names of all members, each once, in the order in which they were first sent.
    pub fn names(&self) -> Vec<&str> {
        let all: Vec<&str> = match self {
            Self::Json { entries, .. } => entries.0.keys().map(AsRef::as_ref).collect(),
            Self::Form(pairs) => pairs.iter().map(|(key, _)| key.as_ref()).collect(),
            Self::Parameters(pairs) => pairs.iter().map(|(key, _)| key.as_ref()).collect(),
        };
        let mut seen = std::collections::HashSet::new();
        all.into_iter().filter(|name| seen.insert(*name)).collect()
    }
}

/// The members of a JSON object: each where it first stands, with the value that it last has.
#[derive(Debug)]
pub struct Entries<'a>(IndexMap<Cow<'a, str>, &'a RawValue>);

impl<'de: 'a, 'a> Deserialize<'de> for Entries<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Entries<'de>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }
            fn visit_map<M: MapAccess<'de>>(
                self,
                mut members: M,
            ) -> Result<Entries<'de>, M::Error> {
                let mut entries = IndexMap::new();
                while let Some((Key(key), value)) = members.next_entry()? {
                    entries.insert(key, value);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// A member's name, borrowed where it holds no escapes.
#[derive(serde::Deserialize)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);
