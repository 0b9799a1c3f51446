//! The answer of an operation, on its way out.

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::{Encoded, Error};

/// As many headers as most answers have, with those that are added on the way out.
const HEADERS: usize = 12;

/// An answer that lacks its body.
#[derive(Debug)]
pub struct Answer {
    status: u16,
    headers: HeaderMap,
}

impl Answer {
    /// An answer of that status.
    #[must_use]
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: HeaderMap::with_capacity(HEADERS),
        }
    }

    /// Adds a header, where there is a value.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: impl Into<Option<HeaderValue>>) -> Self {
        if let Some(value) = value.into() {
            self.headers.insert(name, value);
        }
        self
    }

    /// Ends it with a JSON body.
    ///
    /// # Errors
    /// 500 when the value cannot be written as JSON.
    pub fn json<T: Serialize>(self, body: &T) -> Result<Response, Error> {
        let body = serde_json::to_vec(body).map_err(Error::internal)?;
        self.finish_json(body.into())
    }

    /// Ends it with JSON that is there already.
    ///
    /// # Errors
    /// 500 when the status is none.
    pub fn encoded<T>(self, body: Encoded<T>) -> Result<Response, Error> {
        self.finish_json(body.into_body())
    }

    /// Ends it without a body.
    ///
    /// # Errors
    /// 500 when the status is none.
    pub fn empty(self) -> Result<Response, Error> {
        self.finish(Body::empty())
    }

    fn finish_json(mut self, body: Body) -> Result<Response, Error> {
        let json = HeaderValue::from_static("application/json");
        self.headers.insert(CONTENT_TYPE, json);
        self.finish(body)
    }

    fn finish(self, body: Body) -> Result<Response, Error> {
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).map_err(Error::internal)?;
        *response.headers_mut() = self.headers;
        Ok(response)
    }
}
