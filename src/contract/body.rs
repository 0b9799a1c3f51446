//! Decodes the body of a request.

use std::borrow::Cow;

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use serde_json::value::{RawValue, to_raw_value};

use super::at::Step;
use super::schema::Schema;
use super::syntax::{self, SyntaxError};
use super::{At, Fault, Incoming, Input, Problems};

const BODY: At<'static> = At::part("body");

/// What an operation takes as its body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Body {
    /// JSON. A body of another media type is taken for one string.
    Json,
    /// A form. A body of another media type is taken for a form without members.
    Form,
    /// A form where the request says so, else JSON.
    JsonOrForm,
}

/// The body of one request, not decoded yet.
#[derive(Debug)]
pub struct Undecoded<'r, 'p> {
    incoming: &'r Incoming,
    problems: &'p mut Problems,
    is_form: bool,
}

impl Incoming {
    /// The body, which must have been read.
    pub fn body<'r, 'p>(&'r self, problems: &'p mut Problems, takes: Body) -> Undecoded<'r, 'p> {
        let sent_form = media_type(&self.parts.headers) == "application/x-www-form-urlencoded";
        let is_form = takes == Body::Form || (takes == Body::JsonOrForm && sent_form);
        Undecoded {
            incoming: self,
            problems,
            is_form,
        }
    }
}

impl Undecoded<'_, '_> {
    /// A body that must be there; `None` when a problem was reported.
    pub fn required<S: Schema>(self, schema: &S) -> Option<S::Output> {
        if self.incoming.body.is_empty() && !self.is_form {
            self.problems.report(&BODY, Input::Absent, Fault::missing());
            return None;
        }
        self.decode(schema)
    }

    /// A body that may be absent: `Some(None)` then; `None` when a problem was reported.
    pub fn optional<S: Schema>(self, schema: &S) -> Option<Option<S::Output>> {
        if self.incoming.body.is_empty() {
            return Some(None);
        }
        self.decode(schema).map(Some)
    }

    fn decode<S: Schema>(self, schema: &S) -> Option<S::Output> {
        let (headers, body) = (&self.incoming.parts.headers, &self.incoming.body);
        let media_type = media_type(headers);
        if self.is_form {
            let sent_form = media_type == "application/x-www-form-urlencoded";
            let pairs: Vec<(Cow<'_, str>, Cow<'_, str>)> =
                form_urlencoded::parse(if sent_form { body } else { b"" }).collect();
            return schema.decode(Input::Form(&pairs), &BODY, self.problems);
        }
        if is_json(&media_type) {
            return match syntax::parse(body) {
                Ok(json) => schema.decode(Input::Json(json), &BODY, self.problems),
                Err(error) => {
                    no_json(self.problems, error);
                    None
                }
            };
        }
        let text = to_raw_value(&String::from_utf8_lossy(body)).ok()?;
        schema.decode(Input::Json(&text), &BODY, self.problems)
    }
}

fn no_json(problems: &mut Problems, error: SyntaxError) {
    let loc = vec![Step::Name("body".into()), Step::Index(error.offset)];
    let input = RawValue::from_string("{}".to_owned()).ok();
    problems.push(loc, input, Fault::no_json(error.reason));
}

/// The media type of a body, in lower case and without its parameters.
fn media_type(headers: &HeaderMap) -> String {
    let value = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    value
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}

fn is_json(media_type: &str) -> bool {
    let subtype = media_type.strip_prefix("application/");
    subtype.is_some_and(|subtype| subtype == "json" || subtype.ends_with("+json"))
}
