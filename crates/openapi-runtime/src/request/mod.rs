//! One request to an operation, and its parameters.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::sync::Arc;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, COOKIE};
use axum::http::request::Parts;
use tokio::sync::OwnedSemaphorePermit;

use crate::fields::{FieldValue, Pairs};
use crate::path_template::PathTemplate;
use crate::style::Escaping;
use crate::{
    BodyLimits, BodyStream, Context, Error, ErrorType, Input, Operation, Parameters,
    ValidationErrors,
};

/// A request, and its operation.
#[derive(Debug)]
pub struct IncomingRequest {
    operation: &'static Operation,
    template: Arc<PathTemplate>,
    /// Boxed, because each future that it is passed through reserves space for it.
    parts: Box<Parts>,
    unread: Body,
    pub(crate) body: Bytes,
    /// The part of the budget that the body takes.
    permit: Option<OwnedSemaphorePermit>,
}

impl IncomingRequest {
    pub(crate) fn new(
        operation: &'static Operation,
        template: Arc<PathTemplate>,
        request: Request,
    ) -> Self {
        let (parts, unread) = request.into_parts();
        Self {
            operation,
            template,
            parts: Box::new(parts),
            unread,
            body: Bytes::new(),
            permit: None,
        }
    }

    /// Method, URI, headers and extensions.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Reads the body, unless the operation reads bodies of its media type in pieces.
    ///
    /// # Errors
    /// 413 if it is too large, 408 if it takes too long, 422 if it ends early, 503 if the budget is exhausted.
    pub async fn read_body(&mut self, limits: BodyLimits) -> Result<(), Error> {
        let (media_ranges, streams) = self.operation.streams;
        let index = self.media_type_index(media_ranges);
        if index.is_some_and(|index| streams.contains(&index)) {
            return Ok(());
        }
        let mut stream = self.stream(limits);
        self.body = stream.read_to_end().await?;
        self.permit = stream.into_permit();
        Ok(())
    }

    /// The body unread, for an operation that reads it in pieces: `Some(None)` if it is absent.
    pub fn optional_stream(&mut self, limits: BodyLimits) -> Option<Option<BodyStream>> {
        Some((!self.is_body_absent()).then(|| self.stream(limits)))
    }

    /// The body unread, for an operation that reads it in pieces; `None` after an error was reported.
    pub fn required_stream(
        &mut self,
        limits: BodyLimits,
        errors: &mut ValidationErrors,
    ) -> Option<BodyStream> {
        if self.is_body_absent() {
            Context::new("body", errors).report(Input::Absent, ErrorType::missing());
            return None;
        }
        Some(self.stream(limits))
    }

    /// Whether there is neither a body nor a media type. With a media type, an empty body may be a value.
    #[must_use]
    pub fn is_body_absent(&self) -> bool {
        self.body.is_empty()
            && self.unread.is_end_stream()
            && !self.parts.headers.contains_key(CONTENT_TYPE)
    }

    fn stream(&mut self, limits: BodyLimits) -> BodyStream {
        let max_bytes = self.operation.body_limit.unwrap_or(limits.max_bytes);
        let header = |name| self.parts.headers.get(name)?.to_str().ok();
        let content_type = header(CONTENT_TYPE).map(str::to_owned);
        let content_length = header(CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let unread = std::mem::take(&mut self.unread);
        BodyStream::new(
            unread,
            BodyLimits {
                max_bytes,
                ..limits
            },
        )
        .with_content_type(content_type)
        .with_content_length(content_length)
    }

    /// The path parameters.
    pub fn path<'p>(&self, errors: &'p mut ValidationErrors) -> Parameters<'_, 'p> {
        let parameters = self.template.parameters(self.parts.uri.path());
        let pairs = parameters.into_iter().flatten();
        let pairs = pairs.map(|(name, value)| (name.into(), FieldValue::Text(value.into())));
        Parameters::new("path", pairs.collect(), Escaping::Percent, errors)
    }

    /// The query parameters.
    pub fn query<'p>(&self, errors: &'p mut ValidationErrors) -> Parameters<'_, 'p> {
        let query = self.parts.uri.query().unwrap_or_default();
        Parameters::new("query", form_pairs(query), Escaping::Form, errors)
    }

    /// The header `name`, and no other. A repeated header is one list (RFC 9110, section 5.3).
    pub fn header<'p>(
        &self,
        name: &'static str,
        errors: &'p mut ValidationErrors,
    ) -> Parameters<'_, 'p> {
        let values = self.parts.headers.get_all(name).iter();
        let value = values
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .reduce(|all, one| Cow::Owned(format!("{all}, {one}")));
        let pairs = value.map(|value| (Cow::Borrowed(name), FieldValue::Text(value)));
        let pairs = pairs.into_iter().collect();
        Parameters::new("header", pairs, Escaping::None, errors)
    }

    /// The cookies (RFC 6265, section 4.2).
    pub fn cookies<'p>(&self, errors: &'p mut ValidationErrors) -> Parameters<'_, 'p> {
        let headers = self.parts.headers.get_all(COOKIE).iter();
        let cookies = headers
            .filter_map(|header| header.to_str().ok())
            .flat_map(|header| header.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='));
        let pairs = cookies.map(|(name, value)| (name.into(), FieldValue::Text(value.into())));
        Parameters::new("cookie", pairs.collect(), Escaping::Percent, errors)
    }
}

/// The names and values of `a=b&c=d`. A name is decoded, a value is not.
pub(crate) fn form_pairs(text: &str) -> Pairs<'_> {
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (Escaping::Form.decode(name), FieldValue::Text(value.into()))
    });
    pairs.collect()
}
