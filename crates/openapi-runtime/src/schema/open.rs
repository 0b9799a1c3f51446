//! Values that the document does not describe.

use serde_json::value::to_raw_value;

use super::Schema;
use crate::{Context, ErrorType, Input, Json};

/// Any JSON object, preserved as it was sent.
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
        if self.is_object && !input.json().is_some_and(|json| json.starts_with('{')) {
            context.report(input, ErrorType::dict_type());
            return None;
        }
        preserve(input)
    }

    fn is_any(&self) -> bool {
        !self.is_object
    }
}

/// The JSON text of a value.
pub(super) fn preserve(input: Input<'_>) -> Option<Json> {
    let text = match input {
        Input::Json(json) => json.to_owned(),
        _ => to_raw_value(&input.string()?).ok()?,
    };
    Some(text.into())
}
