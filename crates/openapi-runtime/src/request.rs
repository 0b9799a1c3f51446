//! One request to an operation, and its parameters.

use std::borrow::Cow;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, COOKIE};
use axum::http::request::Parts;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use memchr::{memchr, memchr_iter};
use percent_encoding::percent_decode_str;
use tokio::time::timeout;

use crate::source::Pairs;
use crate::{BodyLimits, Error, Operation, Properties, Rejection, ValidationErrors};

/// A request, and its operation.
#[derive(Debug)]
pub struct IncomingRequest {
    operation: &'static Operation,
    /// Boxed, because each future that it is passed through reserves space for it.
    parts: Box<Parts>,
    unread: Body,
    pub(crate) body: Bytes,
}

impl IncomingRequest {
    pub(crate) fn new(operation: &'static Operation, request: Request) -> Self {
        let (parts, unread) = request.into_parts();
        Self {
            operation,
            parts: Box::new(parts),
            unread,
            body: Bytes::new(),
        }
    }

    /// Method, URI, headers and extensions.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Reads the body.
    ///
    /// # Errors
    /// 413 if it is too large, 408 if it takes too long, 422 if it ends early.
    pub async fn read_body(&mut self, limits: BodyLimits) -> Result<(), Error> {
        let max_bytes = self.operation.body_limit.unwrap_or(limits.max_bytes);
        let content_length = self.parts.headers.get(CONTENT_LENGTH);
        let content_length = content_length.and_then(|length| length.to_str().ok()?.parse().ok());
        if content_length.is_some_and(|length: u64| length > max_bytes as u64) {
            return Err(Rejection::ContentTooLarge { max_bytes }.into());
        }
        let unread = Limited::new(std::mem::take(&mut self.unread), max_bytes);
        let read = timeout(limits.timeout, unread.collect()).await;
        let body = read.map_err(|_elapsed| Rejection::RequestTimeout)?;
        let body = body.map_err(|error| match error.downcast::<LengthLimitError>() {
            Ok(_) => Rejection::ContentTooLarge { max_bytes }.into(),
            Err(cause) => incomplete_body().with_cause(cause),
        })?;
        self.body = body.to_bytes();
        Ok(())
    }

    /// The path parameters.
    pub fn path<'p>(&self, errors: &'p mut ValidationErrors) -> Properties<'_, 'p> {
        let path = self.parts.uri.path();
        let pairs = self.operation.path_parameters.iter();
        let pairs = pairs.filter_map(|(segment, name)| {
            let value = percent_decoded(nth_segment(path, *segment)?);
            Some((Cow::Borrowed(*name), value))
        });
        Properties::parameters(pairs.collect(), "path", errors)
    }

    /// The query parameters.
    pub fn query<'p>(&self, errors: &'p mut ValidationErrors) -> Properties<'_, 'p> {
        let query = self.parts.uri.query().unwrap_or_default();
        let pairs = form_urlencoded::parse(query.as_bytes()).collect();
        Properties::parameters(pairs, "query", errors)
    }

    /// The header `name`, and no other. A repeated header is one list (RFC 9110, section 5.3).
    pub fn header<'p>(
        &self,
        name: &'static str,
        errors: &'p mut ValidationErrors,
    ) -> Properties<'_, 'p> {
        let values = self.parts.headers.get_all(name).iter();
        let value = values
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .reduce(|all, one| Cow::Owned(format!("{all}, {one}")));
        let pairs = value.map(|value| (Cow::Borrowed(name), value));
        Properties::parameters(pairs.into_iter().collect(), "header", errors)
    }

    /// The cookies (RFC 6265, section 4.2).
    pub fn cookies<'p>(&self, errors: &'p mut ValidationErrors) -> Properties<'_, 'p> {
        let headers = self.parts.headers.get_all(COOKIE).iter();
        let cookies = headers
            .filter_map(|header| header.to_str().ok())
            .flat_map(|header| header.split(';'))
            .filter_map(|cookie| cookie.trim().split_once('='));
        let pairs: Pairs<'_> = cookies
            .map(|(name, value)| (name.into(), value.into()))
            .collect();
        Properties::parameters(pairs, "cookie", errors)
    }
}

fn incomplete_body() -> Error {
    let mut errors = ValidationErrors::new();
    errors.report_syntax_error(0, "the body could not be read to its end".to_owned());
    errors.into()
}

/// The segment after the `index`th slash of a path.
fn nth_segment(path: &str, index: usize) -> Option<&str> {
    let mut slashes = memchr_iter(b'/', path.as_bytes());
    let start = slashes.nth(index.checked_sub(1)?)? + 1;
    path.get(start..slashes.next().unwrap_or(path.len()))
}

fn percent_decoded(text: &str) -> Cow<'_, str> {
    match memchr(b'%', text.as_bytes()) {
        Some(_) => percent_decode_str(text).decode_utf8_lossy(),
        None => text.into(),
    }
}
