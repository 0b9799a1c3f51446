//! Responses and their bodies.

use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::{Encoded, Error, header};

const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Room for the headers that a response usually has, so that the map does not grow.
const HEADERS: usize = 12;

/// Builds the response of an operation.
#[derive(Debug)]
pub struct ResponseBuilder {
    status: StatusCode,
    headers: HeaderMap,
}

impl ResponseBuilder {
    /// A response with that status and no headers.
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self {
            status,
            headers: HeaderMap::with_capacity(HEADERS),
        }
    }

    /// A response with a status code that has no name.
    ///
    /// # Errors
    /// 500 if it is not a status code.
    pub fn code(status: u16) -> Result<Self, Error> {
        let status = StatusCode::from_u16(status).map_err(Error::internal)?;
        Ok(Self::new(status))
    }

    /// A response that the document declares for a range: `4` is `4XX`.
    ///
    /// # Errors
    /// 500 if the status is not in that range.
    pub fn in_range(range: u16, status: StatusCode) -> Result<Self, Error> {
        if status.as_u16() / 100 == range {
            Ok(Self::new(status))
        } else {
            let cause = format!("the status {status} of a response is not in {range}XX");
            Err(Error::internal(cause))
        }
    }

    /// Adds a header unless the value is `None`.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<Option<HeaderValue>>) -> Self {
        if let Some(value) = value.into() {
            self.headers.insert(HeaderName::from_static(name), value);
        }
        self
    }

    /// Adds a header with the text of `value`, in the style `simple` of OpenAPI, unless it is `None`. Each item of a list is
    /// a `Set-Cookie` of its own; any other header is one comma-separated value.
    ///
    /// # Errors
    /// 500 if the text contains characters that a header must not contain.
    pub fn typed_header(
        mut self,
        name: &'static str,
        value: &impl Serialize,
    ) -> Result<Self, Error> {
        header::insert(&mut self.headers, name, value)?;
        Ok(self)
    }

    /// Adds a header with the JSON of `value` unless it is `null`.
    ///
    /// # Errors
    /// 500 if the value cannot be serialized.
    pub fn json_header(
        mut self,
        name: &'static str,
        value: &impl Serialize,
    ) -> Result<Self, Error> {
        header::insert_json(&mut self.headers, name, value)?;
        Ok(self)
    }

    /// Sets `Content-Type`. A JSON body without it is `application/json`.
    #[must_use]
    pub fn content_type(self, media_type: &'static str) -> Self {
        self.header(CONTENT_TYPE.as_str(), HeaderValue::from_static(media_type))
    }

    /// The response with `body` as JSON.
    ///
    /// # Errors
    /// 500 if the value cannot be serialized.
    pub fn json(self, body: &impl Serialize) -> Result<Response, Error> {
        let body = serde_json::to_vec(body).map_err(Error::internal)?;
        Ok(self.with_json(body.into()))
    }

    /// The response with a body that is already encoded.
    #[must_use]
    pub fn encoded<T>(self, body: Encoded<T>) -> Response {
        self.with_json(body.into_body())
    }

    /// The response with text, bytes or a stream.
    #[must_use]
    pub fn body(self, body: impl Into<Body>) -> Response {
        self.with_body(body.into())
    }

    /// The response without a body.
    #[must_use]
    pub fn empty(self) -> Response {
        self.with_body(Body::empty())
    }

    fn with_json(mut self, body: Body) -> Response {
        self.headers.entry(CONTENT_TYPE).or_insert(JSON);
        self.with_body(body)
    }

    fn with_body(self, body: Body) -> Response {
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }
}

/// The JSON body of an error response.
#[derive(Clone, Debug)]
pub struct JsonBody {
    text: Bytes,
    content_type: HeaderValue,
}

impl JsonBody {
    /// Serializes `body`. If that fails, the body is empty and the error is logged.
    #[must_use]
    pub fn new(body: &impl Serialize) -> Self {
        let text = serde_json::to_vec(body).unwrap_or_else(|error| {
            tracing::error!(%error, "an error body could not be serialized");
            Vec::new()
        });
        Self {
            text: text.into(),
            content_type: JSON,
        }
    }

    #[cfg(test)]
    pub(crate) fn text(&self) -> &[u8] {
        &self.text
    }

    #[cfg(test)]
    pub(crate) fn media_type(&self) -> &str {
        self.content_type.to_str().unwrap()
    }

    /// Sets another media type than `application/json`, such as `application/problem+json`.
    #[must_use]
    pub fn with_content_type(mut self, media_type: &'static str) -> Self {
        self.content_type = HeaderValue::from_static(media_type);
        self
    }
}

impl IntoResponse for JsonBody {
    fn into_response(self) -> Response {
        ([(CONTENT_TYPE, self.content_type)], self.text).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content_type(response: &Response) -> Option<&str> {
        let value = response.headers().get(CONTENT_TYPE)?;
        value.to_str().ok()
    }

    #[test]
    fn a_body_has_the_declared_media_type() {
        let ok = || ResponseBuilder::new(StatusCode::OK);
        let json = ok().json(&1).unwrap();
        assert_eq!(content_type(&json), Some("application/json"));
        let problem = ok().content_type("application/problem+json");
        let problem = problem.json(&1).unwrap();
        assert_eq!(content_type(&problem), Some("application/problem+json"));
        let text = ok().content_type("text/csv; header=present").body("a,b");
        assert_eq!(content_type(&text), Some("text/csv; header=present"));
        assert_eq!(content_type(&ok().empty()), None);
    }

    #[test]
    fn a_status_is_a_code_or_in_a_range() {
        let teapot = ResponseBuilder::in_range(4, StatusCode::IM_A_TEAPOT).unwrap();
        assert_eq!(teapot.empty().status(), 418);
        ResponseBuilder::in_range(4, StatusCode::OK).unwrap_err();
        assert_eq!(ResponseBuilder::code(599).unwrap().empty().status(), 599);
        ResponseBuilder::code(99).unwrap_err();
    }
}
