//! A value as it was sent, before it is anything.

use std::borrow::Cow;

use serde_json::value::RawValue;

/// A value as it was sent.
#[derive(Clone, Copy, Debug)]
pub enum Input<'a> {
    /// A JSON value.
    Json(&'a RawValue),
    /// The values of one parameter or form member, at least one. Where one is wanted the last counts.
    Text(&'a [Cow<'a, str>]),
    /// A form: names and values.
    Form(&'a [(Cow<'a, str>, Cow<'a, str>)]),
    /// Nothing was sent.
    Absent,
}

impl<'a> Input<'a> {
    /// The `input` of a problem: the JSON text of the value, where it takes at most `room` bytes.
    pub(super) fn echo(self, room: usize) -> Option<Box<RawValue>> {
        match self {
            Self::Json(json) => (json.get().len() <= room).then(|| json.to_owned()),
            Self::Text(values) => {
                let length: usize = values.iter().map(|value| value.len() + 2).sum();
                let text = match values {
                    [one] => serde_json::value::to_raw_value(one),
                    all => serde_json::value::to_raw_value(all),
                };
                text.ok()
                    .filter(|text| length <= room && text.get().len() <= room)
            }
            // What was sent in a form may be secret as a whole.
            Self::Form(_) | Self::Absent => Some(RawValue::NULL.to_owned()),
        }
    }

    /// The JSON text, where the value is JSON.
    pub(super) fn json(self) -> Option<&'a str> {
        match self {
            Self::Json(json) => Some(json.get()),
            _ => None,
        }
    }

    /// The text that counts, where the value is text.
    pub(super) fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(values) => values.last().map(AsRef::as_ref),
            _ => None,
        }
    }

    /// Whether the value is the JSON value `null`.
    pub(super) fn is_null(self) -> bool {
        self.json() == Some("null")
    }
}
