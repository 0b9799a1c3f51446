//! A response that a test has received.

use std::io::{Read, Write};
use std::sync::LazyLock;

use axum::BoxError;
use axum::body::Bytes;
use axum::http::{HeaderMap, Response, StatusCode};
use flate2::read::GzDecoder;
use http_body::Body;
use http_body_util::BodyExt;
use regex::{Captures, Regex};
use serde::Deserialize;
use serde_json::Value;

use super::MODELS;

/// A long number, or an escape in a string, whose digits are part of no number.
static LONG_NUMBER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\\u[0-9A-Fa-f]{4}|[-0-9.eE+]{300,}").expect("a pattern"));

/// A response with its whole body.
#[derive(Debug)]
pub struct TestResponse {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl TestResponse {
    /// Reads the body. Fails if it ends early.
    pub async fn collect<B>(response: Response<B>) -> Result<Self, BoxError>
    where
        B: Body<Data = Bytes, Error: Into<BoxError>>,
    {
        let (parts, body) = response.into_parts();
        Ok(Self {
            status: parts.status,
            headers: parts.headers,
            body: body.collect().await.map_err(Into::into)?.to_bytes(),
        })
    }

    /// The same response with the body that was compressed. The clients decode nothing by themselves.
    pub fn decoded(&self) -> Self {
        let mut body = Vec::new();
        let decoded = match self.header("content-encoding") {
            "" => Ok(body.write(&self.body)),
            "zstd" => {
                zstd::Decoder::new(&*self.body).map(|mut decoder| decoder.read_to_end(&mut body))
            }
            "br" => Ok(brotli::Decompressor::new(&*self.body, 4096).read_to_end(&mut body)),
            "gzip" => Ok(GzDecoder::new(&*self.body).read_to_end(&mut body)),
            other => panic!("an unknown content coding: {other}"),
        };
        decoded.and_then(|length| length).expect("a valid body");
        Self {
            status: self.status,
            headers: self.headers.clone(),
            body: body.into(),
        }
    }

    /// Fails unless the response has this status.
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", self.text());
        self
    }

    pub fn text(&self) -> &str {
        str::from_utf8(&self.body).expect("UTF-8")
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        parse_json(self.text()).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The value of a header. Empty if it is absent.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub fn etag(&self) -> String {
        self.header("etag").to_owned()
    }

    /// The path of the model in the body.
    pub fn path(&self) -> String {
        path_of(&self.json())
    }

    /// The paths of the listed models.
    pub fn paths(&self) -> Vec<String> {
        let body = self.json();
        let models = body["data"].as_array().expect("a list");
        models.iter().map(path_of).collect()
    }

    /// The type and location of each validation error, one per line.
    pub fn validation_errors(&self) -> String {
        let body = self.json();
        let errors = body["detail"].as_array().expect("validation errors");
        let lines = errors.iter().map(|error| {
            let error_type = error["type"].as_str().expect("a type");
            format!("{error_type} {}", error["loc"])
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Parses JSON. Integers beyond the range of a double, which provider configs may contain and `serde_json::Value` cannot,
/// become 0.
pub fn parse_json(text: &str) -> serde_json::Result<Value> {
    let text = LONG_NUMBER.replace_all(text, |captures: &Captures<'_>| {
        let number = &captures[0];
        let digits = number.strip_prefix('-').unwrap_or(number);
        let is_integer =
            !digits.starts_with('0') && digits.bytes().all(|digit| digit.is_ascii_digit());
        if is_integer { "0" } else { number }.to_owned()
    });
    let mut deserializer = serde_json::Deserializer::from_str(&text);
    // Responses may be nested as deeply as requests.
    deserializer.disable_recursion_limit();
    let value = Value::deserialize(&mut deserializer)?;
    deserializer.end().map(|()| value)
}

fn path_of(model: &Value) -> String {
    format!("{MODELS}{}", model["id"].as_str().expect("an id"))
}
