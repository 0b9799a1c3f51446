//! JSON in a parameter or a form field (`content` of a parameter, `contentType` of an encoding).

use super::Schema;
use crate::{Context, ErrorType, Input, syntax};

/// Text that is JSON, and a value of `schema`.
#[must_use]
pub fn json_text<S>(schema: S) -> JsonText<S> {
    JsonText(schema)
}

/// The schema of JSON text.
#[derive(Clone, Debug)]
pub struct JsonText<S>(S);

impl<S: Schema> Schema for JsonText<S> {
    type Output = S::Output;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<S::Output> {
        let Some(text) = input.text() else {
            return self.0.decode(input, context);
        };
        let json = syntax::parse(text.as_bytes());
        let json = json.map_err(|error| ErrorType::json_invalid(error.reason));
        let json = context.check(input, json)?;
        self.0.decode(Input::Json(json), context)
    }
}

/// A schema by reference.
impl<S: Schema> Schema for &S {
    type Output = S::Output;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<S::Output> {
        (*self).decode(input, context)
    }

    fn is_list(&self) -> bool {
        (*self).is_list()
    }

    fn is_any(&self) -> bool {
        (*self).is_any()
    }
}
