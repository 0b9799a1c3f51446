//! UUIDs.

use uuid::Uuid;

use super::super::{At, Fault, Input, Problems};
use super::{Schema, string};

/// A UUID in any spelling that the `uuid` crate reads: with or without hyphens, in braces, or as a URN.
#[must_use]
pub fn uuid() -> Unique {
    Unique
}

/// The schema of a UUID.
#[derive(Clone, Copy, Debug)]
pub struct Unique;

impl Schema for Unique {
    type Output = Uuid;

    fn decode(&self, input: Input<'_>, at: &At<'_>, problems: &mut Problems) -> Option<Uuid> {
        let Some(text) = string::read(input) else {
            let fault = Fault::new(
                "uuid_type",
                "UUID input should be a string, bytes or UUID object",
            );
            problems.report(at, input, fault);
            return None;
        };
        let parsed = Uuid::parse_str(&text).map_err(|error| {
            let fault = Fault::new(
                "uuid_parsing",
                format!("Input should be a valid UUID, {error}"),
            );
            problems.report(at, input, fault.with("error", error.to_string()));
        });
        parsed.ok()
    }
}
