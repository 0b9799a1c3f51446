//! From text to input of a schema.

use std::borrow::Cow;
use std::slice::from_ref;

use smallvec::SmallVec;

use super::{FieldValue, Fields, MAX_DEPTH, Pairs, is_index};
use crate::schema::{self, File, Schema, json_text};
use crate::style::{Encoding, Escaping, Style};
use crate::{Context, ErrorType, Input, Json, syntax};

const EXPLODED_ARRAY: Encoding = Encoding::Array(Style::Form { explode: true });

type Texts<'a> = SmallVec<[Cow<'a, str>; 1]>;

impl Fields<'_> {
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
            Some(Encoding::File(media_types)) => {
                self.decode_files(name, media_types, schema, context)
            }
            Some(Encoding::Deep) => self.decode_deep(name, schema, context),
            None if self.depth > 0 => self.decode_deep(name, schema, context),
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
        let is_list = match encoding {
            None | Some(Encoding::Json) => schema.is_list(),
            Some(encoding) => encoding == EXPLODED_ARRAY,
        };
        if self.is_form() && values.len() > 1 && !is_list {
            context.report(Input::Absent, repeated());
            return Some(None);
        }
        let file = values.iter().find_map(|value| value.file());
        if let Some(file) = file.filter(|_| encoding != Some(Encoding::Json)) {
            return Some(schema.decode(Input::Files(&[file]), context));
        }
        let decoded = if is_list { &values[..] } else { from_ref(last) };
        let decoded = decoded.iter().map(|value| self.decoded(value));
        let Some(texts) = decoded.collect::<Option<Texts<'_>>>() else {
            context.report(Input::Absent, ErrorType::string_unicode());
            return Some(None);
        };
        match (encoding, last) {
            (Some(Encoding::Json), _) => Some(decode_json(&texts, schema, context)),
            (Some(EXPLODED_ARRAY), _) => Some(decode_items(&texts, schema, context)),
            (Some(Encoding::TextOrJson), _) => Some(decode_text_or_json(&texts, schema, context)),
            (Some(encoding), FieldValue::Text(text)) => {
                self.decode_styled(name, (encoding, text), schema, context)
            }
            (Some(encoding), FieldValue::Part(_)) => {
                self.decode_styled(name, (encoding, &texts.concat()), schema, context)
            }
            (None, _) => Some(schema.decode(Input::Text(&texts), context)),
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
        Some(decode_items(&texts, schema, context))
    }

    /// The items of a header may have white space around them (RFC 9110, section 5.6.1).
    fn without_white_space<'t>(&self, piece: &'t str) -> &'t str {
        match self.escaping {
            Escaping::None => piece.trim_matches([' ', '\t']),
            Escaping::Percent | Escaping::Form => piece,
        }
    }

    /// Text, an array or an object by names of the form `a[b]`.
    fn decode_deep<S: Schema>(
        &self,
        name: &str,
        schema: &S,
        context: &mut Context<'_>,
    ) -> Option<Option<S::Output>> {
        let pairs = self.nested(name);
        let nested = self.with_nested(&pairs);
        let is_array = nested.names().into_iter().all(is_index);
        if schema.is_list() || (is_array && !pairs.is_empty()) {
            let items = self.nested_items(name);
            if !items.is_empty() {
                let input = if schema.is_list() {
                    Input::Text(&items)
                } else {
                    Input::Items(&items)
                };
                return Some(schema.decode(input, context));
            }
            return nested.decode_forms(schema, context);
        }
        match self
            .values(name)
            .last()
            .and_then(|value| self.decoded(value))
        {
            Some(text) => Some(schema.decode(Input::Text(&[text]), context)),
            None => decode_object(&nested, schema, context),
        }
    }

    /// An array of objects by names of the form `0[b]`.
    fn decode_forms<S: Schema>(
        &self,
        schema: &S,
        context: &mut Context<'_>,
    ) -> Option<Option<S::Output>> {
        let names = self.names().into_iter();
        let pairs: Vec<_> = names.map(|name| self.nested(name)).collect();
        let forms: Vec<_> = pairs.iter().map(|pairs| self.with_nested(pairs)).collect();
        if forms.is_empty() {
            return None;
        }
        if self.depth > MAX_DEPTH {
            context.report(Input::Absent, too_deep());
            return Some(None);
        }
        Some(schema.decode(Input::Forms(&forms), context))
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
        if files.len() > 1 && !schema.is_list() {
            context.report(Input::Absent, repeated());
            return Some(None);
        }
        if !files.iter().all(allowed) {
            let expected = media_types.join(" or ");
            context.report(Input::Absent, ErrorType::media_type(&expected));
            return Some(None);
        }
        Some(schema.decode(Input::Files(&files), context))
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
    if object.depth > MAX_DEPTH {
        context.report(
            Input::Absent,
            ErrorType::value_error("nesting deeper than 16 levels"),
        );
        return Some(None);
    }
    Some(schema.decode(Input::Form(object), context))
}

/// The items of an array, or the only one as the value that the schema allows instead.
fn decode_items<S: Schema>(
    texts: &[Cow<'_, str>],
    schema: &S,
    context: &mut Context<'_>,
) -> Option<S::Output> {
    let is_text = schema.is_list() || texts.len() == 1;
    let input = if is_text {
        Input::Text(texts)
    } else {
        Input::Items(texts)
    };
    schema.decode(input, context)
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

/// JSON text of an array or an object, or any other text.
fn decode_text_or_json<S: Schema>(
    texts: &[Cow<'_, str>],
    schema: &S,
    context: &mut Context<'_>,
) -> Option<S::Output> {
    let text = texts.last().map(AsRef::as_ref).unwrap_or_default();
    if text.trim_start().starts_with(['{', '['])
        && let Ok(json) = syntax::parse(text.as_bytes())
    {
        return schema.decode(Input::Json(json), context);
    }
    schema.decode(Input::Text(texts), context)
}

fn too_deep() -> ErrorType {
    ErrorType::value_error("nesting deeper than 16 levels")
}

fn repeated() -> ErrorType {
    ErrorType::value_error("a parameter must not be repeated")
}
