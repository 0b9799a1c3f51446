//! A value before it is decoded.

use std::borrow::Cow;

use serde_json::value::{RawValue, to_raw_value};

use crate::schema::File;
use crate::{Fields, Json};

/// A value as it was sent.
#[derive(Clone, Copy, Debug)]
pub enum Input<'a> {
    /// A JSON value.
    Json(&'a RawValue),
    /// The values of one parameter or form field, at least one. A schema of a single value uses the last.
    Text(&'a [Cow<'a, str>]),
    /// The items of an array, and nothing else.
    Items(&'a [Cow<'a, str>]),
    /// Named text values: a form, or an object in parameters.
    Form(&'a Fields<'a>),
    /// The items of an array of such objects.
    Forms(&'a [Fields<'a>]),
    /// Files of a multipart body, at least one. A schema of a single file uses the last.
    Files(&'a [&'a File]),
    /// No value.
    Absent,
}

impl<'a> Input<'a> {
    /// The value for the `input` of a validation error, or `None` if its JSON text exceeds `max_bytes`.
    pub(crate) fn to_json(self, max_bytes: usize) -> Option<Json> {
        let text = match self {
            Self::Json(json) => {
                return (json.get().len() <= max_bytes).then(|| json.to_owned().into());
            }
            Self::Form(fields) if !fields.is_form() => to_raw_value(&fields.to_json()),
            Self::Form(_) | Self::Forms(_) | Self::Files(_) | Self::Absent => {
                Ok(RawValue::NULL.to_owned())
            }
            Self::Text([value]) => to_raw_value(value),
            Self::Text(values) | Self::Items(values) => to_raw_value(values),
        };
        let text = text.ok().filter(|text| text.get().len() <= max_bytes);
        text.map(Json::from)
    }

    /// The JSON text; `None` if the value is not JSON.
    pub(crate) fn json(self) -> Option<&'a str> {
        match self {
            Self::Json(json) => Some(json.get()),
            _ => None,
        }
    }

    /// The last value of a parameter or form field; `None` if the value is neither.
    pub(crate) fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(values) => values.last().map(AsRef::as_ref),
            _ => None,
        }
    }

    /// The content of a JSON string, or the text of a parameter or form field.
    pub(crate) fn string(self) -> Option<Cow<'a, str>> {
        match self.json() {
            Some(json) if json.starts_with('"') => serde_json::from_str(json).map(Cow::Owned).ok(),
            Some(_) => None,
            None => self.text().map(Cow::Borrowed),
        }
    }

    /// Whether the value is the JSON value `null`.
    pub(crate) fn is_null(self) -> bool {
        self.json() == Some("null")
    }
}
