//! The validation errors of a request.
//!
//! A small request must not cause a large response: there are at most 100 errors, and their total size is limited. The
//! errors take precedence over the inputs in them; an input that exceeds the remaining size is omitted from its error.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::location::Location;
use crate::{ErrorType, Input, Json, LocationStep};

/// The maximum number of errors.
const MAX_ERRORS: usize = 100;
/// The maximum total size of all errors in bytes, without their inputs.
const MAX_TEXT: usize = 48 * 1024;
/// The maximum total size of all errors in bytes.
const MAX_TOTAL: usize = 60 * 1024;

/// One validation error.
#[derive(Clone, Debug, Serialize)]
pub struct ValidationError {
    #[serde(rename = "type")]
    name: &'static str,
    loc: Vec<LocationStep>,
    msg: Cow<'static, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<Json>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    ctx: Map<String, Value>,
}

impl ValidationError {
    /// The error type, such as `missing`.
    #[must_use]
    pub const fn error_type(&self) -> &'static str {
        self.name
    }

    /// Where the value is.
    #[must_use]
    pub fn loc(&self) -> &[LocationStep] {
        &self.loc
    }

    /// The message.
    #[must_use]
    pub fn msg(&self) -> &str {
        &self.msg
    }

    /// The value; `None` if it is too large.
    #[must_use]
    pub const fn input(&self) -> Option<&Json> {
        self.input.as_ref()
    }

    /// The values in the message; `None` if the error type has none.
    #[must_use]
    pub fn ctx(&self) -> Option<Json> {
        (!self.ctx.is_empty()).then(|| Json::encode(&self.ctx))
    }

    fn input_size(&self) -> usize {
        self.input.as_ref().map_or(0, |input| input.get().len())
    }

    /// The size in a response, without the input.
    fn text_size(&self) -> usize {
        serde_json::to_vec(self).map_or(0, |text| text.len() - self.input_size()) + 1
    }
}

/// Validation errors, in the order in which they were reported.
#[derive(Debug, Default)]
pub struct ValidationErrors {
    errors: Vec<ValidationError>,
    text_size: usize,
    input_size: usize,
    is_unsupported_media_type: bool,
}

impl ValidationErrors {
    /// No errors.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reports that `input` at `location` is invalid.
    pub(crate) fn report(
        &mut self,
        location: &Location<'_>,
        input: Input<'_>,
        error_type: ErrorType,
    ) {
        if !self.is_full() {
            let input = input.to_json(MAX_TOTAL - self.input_size);
            self.push(location.steps(), input, error_type);
        }
    }

    /// Reports a syntax error of the body at `offset`.
    pub(crate) fn report_syntax_error(&mut self, offset: usize, reason: String) {
        let loc = vec![
            LocationStep::Name("body".into()),
            LocationStep::Index(offset),
        ];
        let input = Json::encode(&Map::new());
        self.push(loc, Some(input), ErrorType::json_invalid(reason));
    }

    /// Reports that the media type of the body is not one that the document declares. The response is 415, whatever else is
    /// invalid.
    pub(crate) const fn report_unsupported_media_type(&mut self) {
        self.is_unsupported_media_type = true;
    }

    pub(crate) const fn is_unsupported_media_type(&self) -> bool {
        self.is_unsupported_media_type
    }

    fn push(&mut self, loc: Vec<LocationStep>, input: Option<Json>, error_type: ErrorType) {
        self.add(ValidationError {
            name: error_type.name,
            loc,
            msg: error_type.message,
            input,
            ctx: error_type.context,
        });
    }

    fn add(&mut self, mut error: ValidationError) {
        if error.input_size() > MAX_TOTAL - self.input_size {
            error.input = None;
        }
        let size = error.text_size();
        if self.is_full() || (self.text_size + size > MAX_TEXT && !self.errors.is_empty()) {
            self.text_size = MAX_TEXT;
            return;
        }
        self.input_size += error.input_size();
        self.text_size += size;
        self.errors.push(error);
    }

    pub(crate) const fn len(&self) -> usize {
        self.errors.len()
    }

    /// Whether further errors would be dropped, so that decoding may stop.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.errors.len() >= MAX_ERRORS || self.text_size >= MAX_TEXT
    }

    /// The errors. Inputs that exceed the maximum total size are omitted.
    pub fn iter(&self) -> impl Iterator<Item = Cow<'_, ValidationError>> {
        let mut rest = MAX_TOTAL.saturating_sub(self.text_size);
        self.errors.iter().map(move |error| {
            if let Some(remaining) = rest.checked_sub(error.input_size()) {
                rest = remaining;
                return Cow::Borrowed(error);
            }
            Cow::Owned(ValidationError {
                input: None,
                ..error.clone()
            })
        })
    }

    /// How far decoding got before it failed: the maximum length of a `loc`, and the number of errors.
    pub(crate) fn depth_and_count(&self) -> (usize, usize) {
        let depths = self.errors.iter().map(|error| error.loc.len());
        (depths.max().unwrap_or_default(), self.errors.len())
    }

    /// Whether there is one error, whose type ends so.
    pub(crate) fn is_only(&self, suffix: &str) -> bool {
        matches!(self.errors.as_slice(), [error] if error.name.ends_with(suffix))
    }

    /// Adds the errors of a separate attempt at decoding.
    pub(crate) fn append(&mut self, errors: Self) {
        errors.errors.into_iter().for_each(|error| self.add(error));
    }

    /// Replaces the inputs of all errors after the first `count` with `null`.
    pub(crate) fn hide_inputs(&mut self, count: usize) {
        for error in &mut self.errors[count..] {
            error.input = Some(Json::from(RawValue::NULL.to_owned()));
        }
    }
}
