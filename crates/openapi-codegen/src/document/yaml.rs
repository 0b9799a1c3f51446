//! One YAML or JSON file as a JSON value, with the position of every key and value.
//!
//! Plain scalars follow the YAML 1.2 core schema, as the OpenAPI specification recommends: `on` and `no` are strings. Keys
//! are strings, also `200:`. A number with a leading zero or an underscore is a string, since as a number it would lose
//! characters.

use std::panic::resume_unwind;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use serde_saphyr::{Location, Options, Spanned, UserMessageFormatter};

use super::controls;

/// A line and a column, both from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: usize,
    /// In characters.
    pub column: usize,
}

/// The places of a value, of its key, and of the values within it, in their order there.
#[derive(Debug, Default)]
pub struct Places {
    key: Place,
    value: Place,
    children: Vec<Places>,
}

impl Places {
    /// The place of the value or of its key.
    pub fn place(&self, at_key: bool) -> Place {
        let has_key = self.key != Place::default();
        if at_key && has_key {
            self.key
        } else {
            self.value
        }
    }

    /// The places of the value at a path of tokens. `value` is what these places belong to.
    pub fn find<'a, 'v>(
        &self,
        mut value: &'v Value,
        path: impl Iterator<Item = &'a str>,
    ) -> Option<(&Self, &'v Value)> {
        let mut places = self;
        for token in path {
            let index;
            (index, value) = match value {
                Value::Object(map) => {
                    let mut entries = map.iter().enumerate();
                    let (index, (_, value)) = entries.find(|(_, (key, _))| *key == token)?;
                    (index, value)
                }
                Value::Array(list) => {
                    let index: usize = token.parse().ok()?;
                    (index, list.get(index)?)
                }
                _ => return None,
            };
            places = places.children.get(index)?;
        }
        Some((places, value))
    }
}

/// How deeply values may be nested.
const MAX_DEPTH: usize = 128;

/// The stack for parsing, in bytes: without optimization, each level needs about 20 KiB.
const STACK: usize = MAX_DEPTH * (64 << 10);

/// Parses a YAML or JSON text. An error has a message and a place.
///
/// # Errors
/// If the text is not YAML, a mapping has two equal keys, or aliases expand to more than 250,000 events.
pub fn parse(text: &str) -> Result<(Value, Places), (String, Place)> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let parsed = thread.spawn_scoped(scope, || parse_here(text));
        let parsed = parsed.map_err(|error| (error.to_string(), Place::default()))?;
        parsed.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}

fn parse_here(text: &str) -> Result<(Value, Places), (String, Place)> {
    let text = controls::hide(text);
    let node = serde_saphyr::from_str_with_options::<Node>(&text, options());
    node.map(|node| (node.value, node.places)).map_err(|error| {
        let error = error.without_snippet();
        let message = error.render_with_formatter(&UserMessageFormatter);
        // The place is reported apart.
        let message = message
            .split(" at line ")
            .next()
            .unwrap_or_default()
            .to_owned();
        (message, error.location().map(place).unwrap_or_default())
    })
}

fn options() -> Options {
    serde_saphyr::options! {
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        underscored_numbers_as_strings: true,
        emit_comments: false,
        budget: serde_saphyr::budget! {
            max_events: 20_000_000,
            max_nodes: 10_000_000,
            max_depth: MAX_DEPTH,
            max_total_scalar_bytes: 1 << 28,
            // A document may use one anchor very often; the number of replayed events is limited below.
            enforce_alias_anchor_ratio: false,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: 250_000,
        },
    }
}

struct Node {
    value: Value,
    places: Places,
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let node = Spanned::<Content>::deserialize(deserializer)?;
        Ok(Self {
            value: node.value.value,
            places: Places {
                key: Place::default(),
                value: place(node.defined),
                children: node.value.children,
            },
        })
    }
}

fn place(location: Location) -> Place {
    let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    Place {
        line: number(location.line()),
        column: number(location.column()),
    }
}

struct Content {
    value: Value,
    children: Vec<Places>,
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ContentVisitor)
    }
}

impl<T: Into<Value>> From<T> for Content {
    fn from(value: T) -> Self {
        Self {
            value: value.into(),
            children: Vec::new(),
        }
    }
}

struct ContentVisitor;

impl<'de> Visitor<'de> for ContentVisitor {
    type Value = Content;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Content, E> {
        Ok(Value::Null.into())
    }

    fn visit_none<E>(self) -> Result<Content, E> {
        Ok(Value::Null.into())
    }

    fn visit_bool<E>(self, value: bool) -> Result<Content, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Content, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Content, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Content, E> {
        let number =
            Number::from_f64(value).ok_or_else(|| E::custom("expected a finite number"))?;
        Ok(Value::Number(number).into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Content, E> {
        Ok(controls::restore(value.to_owned()).into())
    }

    fn visit_string<E>(self, value: String) -> Result<Content, E> {
        Ok(controls::restore(value).into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Content, A::Error> {
        let (mut list, mut children) = (Vec::new(), Vec::new());
        while let Some(Node { value, mut places }) = items.next_element()? {
            places.key = places.value;
            list.push(value);
            children.push(places);
        }
        Ok(Content {
            value: Value::Array(list),
            children,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Content, A::Error> {
        let (mut map, mut children) = (Map::new(), Vec::new());
        while let Some(key) = entries.next_key::<Spanned<String>>()? {
            let Node { value, mut places } = entries.next_value()?;
            places.key = place(key.defined);
            let key = controls::restore(key.value);
            if map.contains_key(&key) {
                return Err(A::Error::custom(format!("duplicate mapping key `{key}`")));
            }
            map.insert(key, value);
            children.push(places);
        }
        Ok(Content {
            value: Value::Object(map),
            children,
        })
    }
}
