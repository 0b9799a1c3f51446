//! Decodes the body of a request.

use std::borrow::Cow;

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use serde_json::value::to_raw_value;

use crate::schema::Schema;
use crate::{Context, ErrorType, IncomingRequest, Input, ValidationErrors, syntax};

const FORM: &str = "application/x-www-form-urlencoded";

/// The media types of a request body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum BodyFormat {
    /// JSON. A body of another media type is decoded as a JSON string.
    Json,
    /// A form. A body of another media type is decoded as an empty form.
    Form,
    /// A form if `Content-Type` says so, else JSON.
    JsonOrForm,
}

/// The body of one request, not decoded yet.
#[derive(Debug)]
pub struct RequestBody<'r, 'p> {
    request: &'r IncomingRequest,
    errors: &'p mut ValidationErrors,
    is_form: bool,
}

impl IncomingRequest {
    /// The body, after `read_body`.
    pub fn body<'r, 'p>(
        &'r self,
        format: BodyFormat,
        errors: &'p mut ValidationErrors,
    ) -> RequestBody<'r, 'p> {
        let is_form = match format {
            BodyFormat::Json => false,
            BodyFormat::Form => true,
            BodyFormat::JsonOrForm => media_type(&self.parts().headers) == FORM,
        };
        RequestBody {
            request: self,
            errors,
            is_form,
        }
    }
}

impl RequestBody<'_, '_> {
    /// A required body; `None` after an error was reported.
    pub fn required<S: Schema>(self, schema: &S) -> Option<S::Output> {
        if self.request.body.is_empty() && !self.is_form {
            Context::new("body", self.errors).report(Input::Absent, ErrorType::missing());
            return None;
        }
        self.decode(schema)
    }

    /// An optional body: `Some(None)` if it is empty; `None` after an error was reported.
    pub fn optional<S: Schema>(self, schema: &S) -> Option<Option<S::Output>> {
        if self.request.body.is_empty() {
            return Some(None);
        }
        self.decode(schema).map(Some)
    }

    fn decode<S: Schema>(self, schema: &S) -> Option<S::Output> {
        let body = &self.request.body;
        let media_type = media_type(&self.request.parts().headers);
        if self.is_form {
            let body: &[u8] = if media_type == FORM { body } else { b"" };
            let pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> = form_urlencoded::parse(body).collect();
            return schema.decode(Input::Form(&pairs), &mut Context::new("body", self.errors));
        }
        if is_json(&media_type) {
            return match syntax::parse(body) {
                Ok(json) => {
                    schema.decode(Input::Json(json), &mut Context::new("body", self.errors))
                }
                Err(error) => {
                    self.errors.report_syntax_error(error.offset, error.reason);
                    None
                }
            };
        }
        let text = to_raw_value(&String::from_utf8_lossy(body)).ok()?;
        schema.decode(Input::Json(&text), &mut Context::new("body", self.errors))
    }
}

/// The media type of a body in lower case, without its parameters.
fn media_type(headers: &HeaderMap) -> String {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let media_type = value.split(';').next().unwrap_or_default();
    media_type.trim().to_ascii_lowercase()
}

fn is_json(media_type: &str) -> bool {
    let subtype = media_type.strip_prefix("application/");
    subtype.is_some_and(|subtype| subtype == "json" || subtype.ends_with("+json"))
}
