//! Decodes the body of a request.

use serde_json::value::to_raw_value;

use crate::fields::{FieldValue, Fields, Rules};
use crate::media_type::{FORM, MULTIPART, MediaType};
use crate::multipart::{self, MAX_FIELDS};
use crate::request::form_pairs;
use crate::schema::Schema;
use crate::style::{Encoding, Escaping};
use crate::{Context, ErrorType, IncomingRequest, Input, ValidationErrors, syntax};

/// How a body becomes a value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum BodyFormat {
    /// JSON as the only format. A body of another media type is decoded as a JSON string, so that its validation error
    /// shows it; if the schema allows a string, the response is 415.
    Json,
    /// JSON, after [`IncomingRequest::media_type`].
    JsonText,
    /// A form as the only format, also in the multipart format, which FastAPI accepts for every form. A body of another
    /// media type is decoded as an empty form.
    Form,
    /// A multipart form (RFC 7578), after [`IncomingRequest::media_type`].
    Multipart,
    /// Text, after [`IncomingRequest::media_type`].
    Text,
}

/// The body of one request, not decoded yet.
#[derive(Debug)]
pub struct RequestBody<'r, 'p> {
    request: &'r IncomingRequest,
    media_type: MediaType<'r>,
    format: BodyFormat,
    encodings: &'static [(&'static str, Encoding)],
    errors: &'p mut ValidationErrors,
}

impl IncomingRequest {
    /// The body, after `read_body`.
    pub fn body<'r, 'p>(
        &'r self,
        format: BodyFormat,
        errors: &'p mut ValidationErrors,
    ) -> RequestBody<'r, 'p> {
        let media_type = MediaType::of(&self.parts().headers);
        RequestBody {
            request: self,
            media_type,
            format,
            encodings: &[],
            errors,
        }
    }

    /// Which of these media ranges includes the media type of the body: the most specific, and for a JSON media type that
    /// none includes, the first JSON. `None` after an error was reported, which becomes 415.
    pub fn media_type(&self, ranges: &[&str], errors: &mut ValidationErrors) -> Option<usize> {
        if self.is_body_absent() {
            Context::new("body", errors).report(Input::Absent, ErrorType::missing());
            return None;
        }
        let index = self.media_type_index(ranges);
        if index.is_none() {
            errors.report_unsupported_media_type();
        }
        index
    }
}

impl IncomingRequest {
    /// Which of these media ranges includes the media type of the body, before the body is read.
    #[must_use]
    pub fn media_type_index(&self, ranges: &[&str]) -> Option<usize> {
        MediaType::of(&self.parts().headers).index_in(ranges)
    }
}

impl RequestBody<'_, '_> {
    /// Sets the encodings of the fields of a form that do not have the default encoding.
    #[must_use]
    pub const fn encodings(mut self, encodings: &'static [(&'static str, Encoding)]) -> Self {
        self.encodings = encodings;
        self
    }

    /// A required body; `None` after an error was reported.
    pub fn required<S: Schema>(self, schema: &S) -> Option<S::Output> {
        let may_be_empty = matches!(self.format, BodyFormat::Form | BodyFormat::Text);
        if self.request.body.is_empty() && !may_be_empty {
            Context::new("body", self.errors).report(Input::Absent, ErrorType::missing());
            return None;
        }
        self.decode(schema)
    }

    /// An optional body: `Some(None)` if it is empty; `None` after an error was reported.
    pub fn optional<S: Schema>(self, schema: &S) -> Option<Option<S::Output>> {
        if self.request.body.is_empty() && self.format != BodyFormat::Text {
            return Some(None);
        }
        self.decode(schema).map(Some)
    }

    fn decode<S: Schema>(self, schema: &S) -> Option<S::Output> {
        match self.format {
            BodyFormat::Form if self.is_multipart() => self.decode_multipart(schema),
            BodyFormat::Form => self.decode_form(schema),
            BodyFormat::Multipart => self.decode_multipart(schema),
            BodyFormat::Text => self.decode_text(schema),
            BodyFormat::Json if !self.media_type.is_json() => self.decode_undeclared(schema),
            BodyFormat::Json | BodyFormat::JsonText => self.decode_json(schema),
        }
    }

    fn decode_json<S: Schema>(self, schema: &S) -> Option<S::Output> {
        match syntax::parse(&self.request.body) {
            Ok(json) => schema.decode(Input::Json(json), &mut Context::new("body", self.errors)),
            Err(error) => {
                self.errors.report_syntax_error(error.offset, error.reason);
                None
            }
        }
    }

    /// A body that is not JSON, though only JSON is declared.
    fn decode_undeclared<S: Schema>(self, schema: &S) -> Option<S::Output> {
        let text = to_raw_value(&String::from_utf8_lossy(&self.request.body)).ok()?;
        let mut context = Context::new("body", self.errors);
        if schema.decode(Input::Json(&text), &mut context).is_some() {
            self.errors.report_unsupported_media_type();
        }
        None
    }

    fn decode_text<S: Schema>(self, schema: &S) -> Option<S::Output> {
        if !self.media_type.is_utf8() {
            self.errors.report_unsupported_media_type();
            return None;
        }
        let mut context = Context::new("body", self.errors);
        let text = std::str::from_utf8(&self.request.body);
        let text = text.map_err(|_| ErrorType::string_unicode());
        let text = [context.check(Input::Absent, text)?.into()];
        schema.decode(Input::Text(&text), &mut context)
    }

    /// Whether the body has parts. An empty body is a form without fields, whatever its media type.
    fn is_multipart(&self) -> bool {
        self.media_type.is(MULTIPART) && !self.request.body.is_empty()
    }

    fn decode_form<S: Schema>(self, schema: &S) -> Option<S::Output> {
        let body = String::from_utf8_lossy(&self.request.body);
        let body = if self.media_type.is(FORM) {
            body.as_ref()
        } else {
            ""
        };
        let mut context = Context::new("body", self.errors);
        let pairs = form_pairs(body);
        if pairs.len() > MAX_FIELDS {
            context.report(Input::Absent, too_many_fields());
            return None;
        }
        let fields = Fields::new(&pairs, Escaping::Form, Rules::Form);
        let fields = fields.with_encodings(self.encodings);
        schema.decode(Input::Form(&fields), &mut context)
    }

    fn decode_multipart<S: Schema>(self, schema: &S) -> Option<S::Output> {
        let content_type = self.media_type.value();
        let parts = match multipart::parse(content_type, self.request.body.clone()) {
            Ok(parts) => parts,
            Err(reason) => {
                let mut context = Context::new("body", self.errors);
                context.report(Input::Absent, ErrorType::multipart_invalid(&reason));
                return None;
            }
        };
        let pairs = parts.iter();
        let pairs = pairs.map(|(name, part)| (name.into(), FieldValue::Part(part)));
        let pairs: Vec<_> = pairs.collect();
        let fields = Fields::new(&pairs, Escaping::None, Rules::Form);
        let fields = fields.with_encodings(self.encodings);
        schema.decode(Input::Form(&fields), &mut Context::new("body", self.errors))
    }
}

fn too_many_fields() -> ErrorType {
    ErrorType::value_error("a form must not have more than 1000 fields")
}
