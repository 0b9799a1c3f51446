//! Named text values: the parameters of one part of a request, the fields of a form, the parts of a multipart body.

mod decode;

use std::borrow::Cow;
use std::collections::HashSet;

use serde_json::Value as JsonValue;
use smallvec::SmallVec;

use crate::schema::File;
use crate::style::{Encoding, Escaping};

/// A name, which is decoded, and a value.
pub(crate) type Pair<'a> = (Cow<'a, str>, FieldValue<'a>);

/// Inline capacity for one, since most parts of a request have at most one parameter.
pub(crate) type Pairs<'a> = SmallVec<[Pair<'a>; 1]>;

/// The maximum depth of nesting in names of the form `a[b][c]`.
const MAX_DEPTH: usize = 16;

/// A value before it is decoded.
#[derive(Clone, Debug)]
pub(crate) enum FieldValue<'a> {
    /// Text in which characters may be escaped.
    Text(Cow<'a, str>),
    /// A part of a multipart body.
    Part(&'a File),
}

/// How empty and repeated fields are treated.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Rules {
    /// An empty value is a value. The last value of a repeated parameter counts.
    Parameters,
    /// An empty field counts as absent, and a field must not be repeated (RFC 6749, section 3.2).
    Form,
}

/// Named text values.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a> {
    pairs: &'a [Pair<'a>],
    escaping: Escaping,
    rules: Rules,
    /// How deep this object is nested by names of the form `a[b]`; 0 if they are not nested.
    depth: usize,
    encodings: &'static [(&'static str, Encoding)],
}

impl<'a> Fields<'a> {
    pub(crate) const fn new(pairs: &'a [Pair<'a>], escaping: Escaping, rules: Rules) -> Self {
        Self {
            pairs,
            escaping,
            rules,
            depth: 0,
            encodings: &[],
        }
    }

    /// Sets the encodings of the fields that do not have the default encoding.
    pub(crate) const fn with_encodings(
        mut self,
        encodings: &'static [(&'static str, Encoding)],
    ) -> Self {
        self.encodings = encodings;
        self
    }

    pub(crate) fn encoding(&self, name: &str) -> Option<Encoding> {
        let encoding = self.encodings.iter().find(|(key, _)| *key == name);
        encoding.map(|(_, encoding)| *encoding)
    }

    /// Whether the values may be secret: a form may contain a password in any field, for example under a misspelled name.
    pub(crate) fn is_form(&self) -> bool {
        self.rules == Rules::Form
    }

    /// All names without repetitions, in their original order.
    pub(crate) fn names(&self) -> Vec<&str> {
        let names = self
            .pairs
            .iter()
            .map(|(name, _)| match name.split_once('[') {
                Some((base, _)) if self.depth > 0 => base,
                _ => name.as_ref(),
            });
        let mut seen = HashSet::new();
        names.filter(|name| seen.insert(*name)).collect()
    }

    /// The last value of the field `name` as text.
    pub(crate) fn text(&self, name: &str) -> Option<Cow<'_, str>> {
        self.values(name)
            .last()
            .and_then(|value| self.decoded(value))
    }

    /// As a JSON object, whose values are strings.
    pub(crate) fn to_json(self) -> JsonValue {
        let names = self.names().into_iter();
        let properties = names.map(|name| {
            let value = match self.text(name) {
                Some(text) => JsonValue::from(text),
                None if self.depth == MAX_DEPTH => JsonValue::Null,
                None => self.with_nested(&self.nested(name)).to_json(),
            };
            (name.to_owned(), value)
        });
        properties.collect()
    }

    /// The values of the field `name`.
    fn values(&self, name: &str) -> SmallVec<[&FieldValue<'a>; 1]> {
        let values = self.pairs.iter().filter(|(key, _)| key == name);
        let values = values.map(|(_, value)| value);
        match self.rules {
            Rules::Parameters => values.collect(),
            Rules::Form => values.filter(|value| !value.is_empty()).collect(),
        }
    }

    /// The text of a value; `None` if it is not UTF-8.
    fn decoded<'f>(&self, value: &'f FieldValue<'_>) -> Option<Cow<'f, str>> {
        match value {
            FieldValue::Text(text) => Some(self.escaping.decode(text)),
            FieldValue::Part(part) => part.text().map(Cow::Borrowed),
        }
    }

    /// The values of `name`, `name[]` and `name[0]`.
    fn nested_items(&self, name: &str) -> Vec<Cow<'_, str>> {
        let items = self.pairs.iter().filter(|(key, _)| {
            let rest = key.strip_prefix(name).unwrap_or("[");
            let index = rest
                .strip_prefix('[')
                .and_then(|rest| rest.strip_suffix(']'));
            rest.is_empty() || index.is_some_and(is_index)
        });
        items.filter_map(|(_, value)| self.decoded(value)).collect()
    }

    /// The properties `b` of the fields `name[b]`.
    fn nested(&self, name: &str) -> Pairs<'_> {
        let pairs = self.pairs.iter().filter_map(|(key, value)| {
            let (property, rest) = key.strip_prefix(name)?.strip_prefix('[')?.split_once(']')?;
            let property = match rest {
                "" => Cow::Borrowed(property),
                rest => Cow::Owned(format!("{property}{rest}")),
            };
            Some((property, value.clone()))
        });
        pairs.collect()
    }

    /// The fields whose names satisfy `condition`.
    fn only(&self, condition: impl Fn(&str) -> bool) -> Pairs<'_> {
        let pairs = self.pairs.iter().filter(|(name, _)| condition(name));
        pairs.cloned().collect()
    }

    /// Other fields that are written in the same way.
    const fn with<'f>(&self, pairs: &'f [Pair<'f>]) -> Fields<'f> {
        Fields::new(pairs, self.escaping, self.rules)
    }

    const fn with_nested<'f>(&self, pairs: &'f [Pair<'f>]) -> Fields<'f> {
        let mut nested = self.with(pairs);
        nested.depth = self.depth + 1;
        nested
    }
}

/// Whether a nested name is that of an array item.
fn is_index(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_digit())
}

impl FieldValue<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Part(part) => part.is_unselected(),
        }
    }

    /// The part, if it has a file name: then it is not text.
    fn file(&self) -> Option<&File> {
        match self {
            Self::Part(part) if part.file_name.is_some() => Some(part),
            _ => None,
        }
    }
}
