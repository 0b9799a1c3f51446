//! Named text values: the parameters of one part of a request, the fields of a form, the parts of a multipart body.

use std::borrow::Cow;
use std::collections::HashSet;
use std::slice::from_ref;

use serde_json::Value as JsonValue;
use smallvec::SmallVec;

use crate::schema::{self, File, Schema, json_text};
use crate::style::{Encoding, Escaping, Style};
use crate::{Context, ErrorType, Input, Json};

/// A name, which is decoded, and a value.
pub(crate) type Pair<'a> = (Cow<'a, str>, FieldValue<'a>);

/// Inline capacity for one, since most parts of a request have at most one parameter.
pub(crate) type Pairs<'a> = SmallVec<[Pair<'a>; 1]>;

type Texts<'a> = SmallVec<[Cow<'a, str>; 1]>;

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
    /// Whether names have the form `a[b]`, so that values are nested.
    is_deep: bool,
    encodings: &'static [(&'static str, Encoding)],
}

impl<'a> Fields<'a> {
    pub(crate) const fn new(pairs: &'a [Pair<'a>], escaping: Escaping, rules: Rules) -> Self {
        Self {
            pairs,
            escaping,
            rules,
            is_deep: false,
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
                Some((base, _)) if self.is_deep => base,
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
    pub(crate) fn to_json(&self) -> JsonValue {
        let names = self.names().into_iter();
        let properties = names.map(|name| {
            let value = match self.text(name) {
                Some(text) => JsonValue::from(text),
                None => self.with_nested(&self.nested(name)).to_json(),
            };
            (name.to_owned(), value)
        });
        properties.collect()
    }

    /// The value of the field `name`. `None` if it is absent, `Some(None)` after an error was reported.
    pub(crate) fn decode<S: Schema>(
        &self,
        name: &str,
        encoding: Option<Encoding>,
        schema: &S,
        context: &mut Context<'_>,
    ) -> Option<Option<S::Output>> {
        match encoding {
            Some(Encoding::Exploded(names)) => {
                let pairs = self.only(|name| names.contains(&name));
                decode_object(&self.with(&pairs), schema, context)
            }
            Some(Encoding::ExplodedExcept(names)) => {
                let pairs = self.only(|name| !names.contains(&name));
                decode_object(&self.with(&pairs), schema, context)
            }
            Some(Encoding::Object(Style::DeepObject)) => {
                let pairs = self.nested(name);
                decode_object(&self.with_nested(&pairs), schema, context)
            }
            Some(Encoding::Array(Style::DeepObject)) => {
                let items = self.nested_items(name);
                decode_texts(&items, schema, context)
            }
            Some(Encoding::File(media_types)) => {
                self.decode_files(name, media_types, schema, context)
            }
            _ if self.is_deep => self.decode_deep(name, schema, context),
            _ => self.decode_values(name, encoding, schema, context),
        }
    }

    fn decode_values<S: Schema>(
        &self,
        name: &str,
        encoding: Option<Encoding>,
        schema: &S,
        context: &mut Context<'_>,
    ) -> Option<Option<S::Output>> {
        let values = self.values(name);
        let last = values.last()?;
        let is_list = schema.is_list() && matches!(encoding, None | Some(Encoding::Json));
        if self.is_form() && values.len() > 1 && !is_list {
            let error_type = ErrorType::value_error("a parameter must not be repeated");
            context.report(Input::Absent, error_type);
            return Some(None);
        }
        let decoded = if is_list { &values[..] } else { from_ref(last) };
        let decoded = decoded.iter().map(|value| self.decoded(value));
        let Some(texts) = decoded.collect::<Option<Texts<'_>>>() else {
            context.report(Input::Absent, ErrorType::string_unicode());
            return Some(None);
        };
        match (encoding, last) {
            (Some(Encoding::Json), _) => Some(decode_json(&texts, schema, context)),
            (Some(encoding), FieldValue::Text(text)) => {
                self.decode_styled(name, (encoding, text), schema, context)
            }
            _ => Some(schema.decode(Input::Text(&texts), context)),
        }
    }

    /// Splits one text into items or properties.
    fn decode_styled<S: Schema>(
        &self,
        name: &str,
        (encoding, text): (Encoding, &str),
        schema: &S,
        context: &mut Context<'_>,
    ) -> Option<Option<S::Output>> {
        let decode = |piece| self.escaping.decode(self.without_white_space(piece));
        let split = match encoding {
            Encoding::Array(style) => style.items(name, text),
            Encoding::Scalar(style) => style.scalar(name, text).map(|text| vec![text]),
            Encoding::Object(style) => match style.properties(name, text) {
                Ok(properties) => {
                    let pairs = properties.into_iter();
                    let pairs = pairs.map(|(name, value)| (decode(name), text_value(value)));
                    let pairs: Pairs<'_> = pairs.collect();
                    return decode_object(&self.with(&pairs), schema, context);
                }
                Err(error_type) => Err(error_type),
            },
            _ => Ok(vec![text]),
        };
        let whole = [self.escaping.decode(text)];
        let pieces = context.check(Input::Text(&whole), split);
        let Some(pieces) = pieces else {
            return Some(None);
        };
        let texts: Vec<_> = pieces.into_iter().map(decode).collect();
        Some(schema.decode(Input::Text(&texts), context))
    }

    /// The items of a header may have white space around them (RFC 9110, section 5.6.1).
    fn without_white_space<'t>(&self, piece: &'t str) -> &'t str {
        match self.escaping {
            Escaping::None => piece.trim_matches([' ', '\t']),
            Escaping::Percent | Escaping::Form => piece,
        }
    }

    /// A property of an object with nested names: text, a list, or another object.
    fn decode_deep<S: Schema>(
        &self,
        name: &str,
        schema: &S,
        context: &mut Context<'_>,
    ) -> Option<Option<S::Output>> {
        let items = if schema.is_list() {
            self.nested_items(name)
        } else {
            let last = self.values(name).pop();
            last.and_then(|value| self.decoded(value))
                .into_iter()
                .collect()
        };
        if items.is_empty() {
            let pairs = self.nested(name);
            return decode_object(&self.with_nested(&pairs), schema, context);
        }
        decode_texts(&items, schema, context)
    }

    fn decode_files<S: Schema>(
        &self,
        name: &str,
        media_types: &'static [&'static str],
        schema: &S,
        context: &mut Context<'_>,
    ) -> Option<Option<S::Output>> {
        let files = self.pairs.iter().filter(|(key, _)| key == name);
        let files = files.filter_map(|(_, value)| match value {
            FieldValue::Part(part) if !part.is_unselected() => Some(*part),
            _ => None,
        });
        let files: Vec<&File> = files.collect();
        let allowed = |file: &&File| media_types.is_empty() || file.has_media_type(media_types);
        if files.is_empty() {
            return None;
        }
        if !files.iter().all(allowed) {
            let expected = media_types.join(" or ");
            context.report(Input::Absent, ErrorType::media_type(&expected));
            return Some(None);
        }
        Some(schema.decode(Input::Files(&files), context))
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
            FieldValue::Part(part) => std::str::from_utf8(&part.content).ok().map(Cow::Borrowed),
        }
    }

    /// The values of `name`, `name[]` and `name[0]`.
    fn nested_items(&self, name: &str) -> Vec<Cow<'_, str>> {
        let items = self.pairs.iter().filter(|(key, _)| {
            let index = key
                .strip_prefix(name)
                .map(|rest| rest.trim_matches(['[', ']']));
            index.is_some_and(|index| index.bytes().all(|byte| byte.is_ascii_digit()))
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
        nested.is_deep = true;
        nested
    }
}

fn decode_object<S: Schema>(
    object: &Fields<'_>,
    schema: &S,
    context: &mut Context<'_>,
) -> Option<Option<S::Output>> {
    if object.pairs.is_empty() {
        return None;
    }
    Some(schema.decode(Input::Form(object), context))
}

fn decode_texts<S: Schema>(
    texts: &[Cow<'_, str>],
    schema: &S,
    context: &mut Context<'_>,
) -> Option<Option<S::Output>> {
    if texts.is_empty() {
        return None;
    }
    Some(schema.decode(Input::Text(texts), context))
}

impl FieldValue<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Part(part) => part.content.is_empty(),
        }
    }
}

fn text_value(text: &str) -> FieldValue<'_> {
    FieldValue::Text(text.into())
}

/// One JSON text, or one for each item of an array.
fn decode_json<S: Schema>(
    texts: &[Cow<'_, str>],
    schema: &S,
    context: &mut Context<'_>,
) -> Option<S::Output> {
    let texts = match texts {
        [text] if !schema.is_list() || text.trim_start().starts_with('[') => {
            return json_text(schema).decode(Input::Text(texts), context);
        }
        texts => texts,
    };
    let mut items = Vec::new();
    for text in texts {
        let item = json_text(schema::any()).decode(Input::Text(from_ref(text)), context)?;
        items.push(item);
    }
    let array = Json::encode(&items);
    schema.decode(Input::Json(array.as_raw()), context)
}
