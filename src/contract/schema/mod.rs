//! Schemas as values: `list(string().min_length(1))` decodes one value, and reports every problem in it.
//!
//! One file a kind of value. What a schema decodes may be JSON, whose types are strict, or the text of a parameter or a
//! form member, which is parsed (contract, rule 1).

mod any_of;
mod base64;
mod boolean;
mod enumeration;
mod list;
mod map;
mod model;
mod number;
mod open;
mod separated;
mod string;
mod tag;
mod time;
mod uuid;
mod wrappers;

use super::{At, Input, Problems};

pub use any_of::{Alternative, any_of, one_of};
pub use base64::{Base64, base64};
pub use boolean::boolean;
pub use enumeration::{Enumeration, Literal, enumeration};
pub use list::list;
pub use map::map;
pub use model::{Decode, model};
pub use number::{integer, number};
pub use open::{any, object};
pub use separated::separated;
pub use string::{regex, string};
pub use tag::tag;
pub use time::{Date, DateTime, date, date_time};
pub use uuid::uuid;
pub use wrappers::{nullable, write_only};

/// How one value is decoded.
pub trait Schema: Send + Sync {
    /// What it becomes.
    type Output;

    /// The value, or `None` when a problem was reported.
    fn decode(
        &self,
        input: Input<'_>,
        at: &At<'_>,
        problems: &mut Problems,
    ) -> Option<Self::Output>;

    /// Whether it takes every value of a repeated parameter or form member, and not one.
    fn takes_many(&self) -> bool {
        false
    }
}
