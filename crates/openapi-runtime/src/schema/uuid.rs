//! UUIDs.

use uuid::Uuid;

use super::Schema;
use crate::{Context, ErrorType, Input};

/// A UUID in any notation that the `uuid` crate parses: with or without hyphens, in braces, or as a URN.
#[must_use]
pub fn uuid() -> UuidSchema {
    UuidSchema
}

/// The schema of a UUID.
#[derive(Clone, Copy, Debug)]
pub struct UuidSchema;

impl Schema for UuidSchema {
    type Output = Uuid;

    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Uuid> {
        context.check(input, read(input))
    }
}

fn read(input: Input<'_>) -> Result<Uuid, ErrorType> {
    let message = "UUID input should be a string, bytes or UUID object";
    let text = input
        .string()
        .ok_or_else(|| ErrorType::new("uuid_type", message))?;
    Uuid::parse_str(&text).map_err(|error| {
        let message = format!("Input should be a valid UUID, {error}");
        ErrorType::new("uuid_parsing", message).with("error", error.to_string())
    })
}
