//! Schemas as values: `list(string().min_length(1))` decodes one value and reports every validation error in it.
//!
//! One file for each kind of value. The input is JSON, whose types are strict, or the text of a parameter or form field,
//! which is parsed.

mod any_of;
mod base64;
mod boolean;
mod checked;
mod child;
mod decimal;
mod digits;
mod enumeration;
mod file;
mod integer;
mod json_schema;
mod json_text;
mod length;
mod list;
mod map;
mod model;
mod null;
mod number;
mod open;
mod pattern;
mod references;
mod schema_error;
mod string;
mod tag;
mod time;
mod unique;
mod uuid;
mod variant;
mod wrappers;

#[cfg(test)]
mod checked_tests;
#[cfg(test)]
mod tests;

use crate::{Context, Input};

pub use any_of::{Alternative, any_of, one_of};
pub use base64::{Base64, base64};
pub use boolean::boolean;
pub use checked::{Checked, checked};
pub use decimal::{Decimal, decimal, decimal_string};
pub use enumeration::{Enumeration, Literal, enumeration};
pub use file::{File, file};
pub use integer::Integer;
pub use json_schema::{JsonSchema, JsonSchemas, json_schema};
pub use json_text::json_text;
pub use list::list;
pub use map::map;
pub use model::{Decode, model};
pub use null::{Never, never, null};
pub use number::{integer, integer_of, number};
pub use open::{Open, any, object};
pub use pattern::{Pattern, regex};
pub use string::string;
pub use tag::tag;
pub use time::{Date, DateTime, date, date_time};
pub use uuid::uuid;
pub use variant::{alternatives, variant};
pub use wrappers::{nullable, write_only};

/// Decodes one value.
pub trait Schema: Send + Sync {
    /// The Rust type of the value.
    type Output;

    /// The value; `None` after an error was reported.
    fn decode(&self, input: Input<'_>, context: &mut Context<'_>) -> Option<Self::Output>;

    /// Whether it decodes all values of a repeated parameter or form field, and not only one.
    fn is_list(&self) -> bool {
        false
    }

    /// Whether it accepts a value of any type, so that a text may stand for a JSON value of another type than string.
    fn is_any(&self) -> bool {
        false
    }
}
