//! Values that the document does not describe.

use serde_json::value::to_raw_value;

use super::Schema;
use crate::{Context, ErrorType, Input, Json};

/// Any JSON object, preserved as it was sent. A form is encoded as an object of strings.
#[must_use]
pub fn object() -> Open {
    Open { is_object: true }
}

/// Any JSON value, preserved as it was sent. Text is encoded as a JSON string.
#[must_use]
pub fn any() -> Open {
    Open { is_object: false }
}

/// The schema of any value or any object.
#[derive(Clone, Copy, Debug)]
pub struct Open {
    is_object: bool,
}

impl Schema for Open {
    type Output = Json;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Json> {
        let is_object = match input {
            Input::Json(json) => json.get().starts_with('{'),
            input => matches!(input, Input::Form(_)),
        };
        if self.is_object && !is_object {
            context.report(input, ErrorType::dict_type());
            return None;
        }
        let preserved = preserve(input);
        if preserved.is_none() {
            let error_type = ErrorType::new("string_type", "Input should be a valid string");
            context.report(input, error_type);
        }
        preserved
    }

    fn is_any(&self) -> bool {
        !self.is_object
    }
}

/// The JSON text of a value.
pub(super) fn preserve(input: Input<'_>) -> Option<Json> {
    let text = match input {
        Input::Json(json) => json.to_owned(),
        Input::Form(fields) => to_raw_value(&fields.to_json()).ok()?,
        Input::Forms(items) => {
            let items: Vec<_> = items.iter().map(|fields| fields.to_json()).collect();
            to_raw_value(&items).ok()?
        }
        Input::Items(items) => to_raw_value(items).ok()?,
        Input::Text(_) | Input::Files(_) | Input::Absent => to_raw_value(&input.string()?).ok()?,
    };
    Some(text.into())
}
