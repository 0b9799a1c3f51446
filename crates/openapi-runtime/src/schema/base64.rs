//! Bytes in base64 (RFC 4648).

use ::base64::Engine;
use ::base64::engine::general_purpose::STANDARD;
use serde::{Serialize, Serializer};

use super::Schema;
use crate::{Context, ErrorType, Input};

/// Bytes that are sent as base64.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Base64(pub Vec<u8>);

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

/// A string in base64.
#[must_use]
pub fn base64() -> Base64Schema {
    Base64Schema
}

/// The schema of bytes in base64.
#[derive(Clone, Copy, Debug)]
pub struct Base64Schema;

impl Schema for Base64Schema {
    type Output = Base64;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Base64> {
        context.check(input, decode(input))
    }
}

fn decode(input: Input<'_>) -> Result<Base64, ErrorType> {
    let text = input
        .string()
        .ok_or_else(|| ErrorType::new("bytes_type", "Input should be a valid bytes"))?;
    let bytes = STANDARD.decode(text.as_ref()).map_err(|error| {
        let message = format!("Base64 decoding error: '{error}'");
        ErrorType::new("base64_decode", message).with("error", error.to_string())
    })?;
    Ok(Base64(bytes))
}
