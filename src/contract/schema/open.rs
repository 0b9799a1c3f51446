//! What the document leaves open.

use serde_json::value::{RawValue, to_raw_value};

use super::super::{At, Fault, Input, Json, Problems};
use super::{Schema, string};

/// Any JSON object, kept as it was sent.
#[must_use]
pub fn object() -> Open {
    Open { object: true }
}

/// Any JSON value, kept as it was sent; text becomes a string.
#[must_use]
pub fn any() -> Open {
    Open { object: false }
}

/// The schema of an open value.
#[derive(Clone, Copy, Debug)]
pub struct Open {
    object: bool,
}

impl Schema for Open {
    type Output = Json;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Json> {
        let is_object = input.json().is_some_and(|json| json.starts_with('{'));
        if self.object && !is_object {
            problems.report(
                at,
                input,
                Fault::new("dict_type", "Input should be a valid dictionary"),
            );
            return None;
        }
        keep(input).map(Json::from)
    }
}

/// The JSON text of a value.
pub(super) fn keep(input: Input<'_>) -> Option<Box<RawValue>> {
    match input {
        Input::Json(json) => Some(json.to_owned()),
        _ => to_raw_value(&string::read(input)?).ok(),
    }
}
