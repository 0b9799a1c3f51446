//! Bytes in base64 (RFC 4648).

use ::base64::Engine;
use ::base64::engine::general_purpose::STANDARD;
use serde::{Serialize, Serializer};

use super::super::{At, Fault, Input, Problems};
use super::{Schema, string};

/// Bytes that travel as base64.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Base64(pub Vec<u8>);

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

/// A string in base64.
#[must_use]
pub fn base64() -> Encoded {
    Encoded
}

/// The schema of bytes in base64.
#[derive(Clone, Copy, Debug)]
pub struct Encoded;

impl Schema for Encoded {
    type Output = Base64;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Base64> {
        let Some(text) = string::read(input) else {
            problems.report(
                at,
                input,
                Fault::new("bytes_type", "Input should be a valid bytes"),
            );
            return None;
        };
        let decoded = STANDARD.decode(text.as_ref()).map_err(|error| {
            let fault = Fault::new("base64_decode", format!("Base64 decoding error: '{error}'"));
            problems.report(at, input, fault.with("error", error.to_string()));
        });
        decoded.ok().map(Base64)
    }
}
