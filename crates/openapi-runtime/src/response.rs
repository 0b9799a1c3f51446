//! Responses and their JSON bodies.

use axum::body::{Body, Bytes};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::{Encoded, Error};

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

    /// Adds a header unless the value is `None`.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<Option<HeaderValue>>) -> Self {
        if let Some(value) = value.into() {
            self.headers.insert(HeaderName::from_static(name), value);
        }
        self
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

    /// The response without a body.
    #[must_use]
    pub fn empty(self) -> Response {
        self.with_body(Body::empty())
    }

    fn with_json(mut self, body: Body) -> Response {
        self.headers.insert(CONTENT_TYPE, JSON);
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
pub struct JsonBody(Bytes);

impl JsonBody {
    /// Serializes `body`. If that fails, the body is empty and the error is logged.
    #[must_use]
    pub fn new(body: &impl Serialize) -> Self {
        let text = serde_json::to_vec(body).unwrap_or_else(|error| {
            tracing::error!(%error, "an error body could not be serialized");
            Vec::new()
        });
        Self(text.into())
    }
}

impl IntoResponse for JsonBody {
    fn into_response(self) -> Response {
        ([(CONTENT_TYPE, JSON)], self.0).into_response()
    }
}
