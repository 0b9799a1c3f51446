//! The answer of an operation, on its way out.

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde::Serialize;

use super::{Encoded, Error};

/// An answer that lacks its body.
#[derive(Debug)]
pub struct Answer {
    status: u16,
    headers: HeaderMap,
    broken: Option<String>,
}

impl Answer {
    /// An answer of that status.
    #[must_use]
    pub fn new(status: u16) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            broken: None,
        }
    }

    /// Adds a header, where there is a value. `name` is in lower case.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<Option<String>>) -> Self {
        match value.into().map(HeaderValue::try_from) {
            Some(Ok(value)) => {
                self.headers.insert(HeaderName::from_static(name), value);
            }
            Some(Err(error)) => self.broken = Some(format!("header {name}: {error}")),
            None => {}
        }
        self
    }

    /// Ends it with a JSON body.
    ///
    /// # Errors
    /// 500 when the value cannot be written as JSON, or a header cannot be sent.
    pub fn json<T: Serialize>(mut self, body: &T) -> Result<Response, Error> {
        let body = serde_json::to_vec(body).map_err(Error::internal)?;
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.finish(body.into())
    }

    /// Ends it with JSON that is there already.
    ///
    /// # Errors
    /// 500 when a header cannot be sent.
    pub fn encoded<T>(mut self, body: Encoded<T>) -> Result<Response, Error> {
        self.headers
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.finish(body.into_body())
    }

    /// Ends it without a body.
    ///
    /// # Errors
    /// 500 when a header cannot be sent.
    pub fn empty(self) -> Result<Response, Error> {
        self.finish(Body::empty())
    }

    fn finish(self, body: Body) -> Result<Response, Error> {
        if let Some(reason) = self.broken {
            return Err(Error::internal(reason));
        }
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).map_err(Error::internal)?;
        *response.headers_mut() = self.headers;
        Ok(response)
    }
}
