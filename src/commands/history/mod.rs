//! `user history` and `catalog history`: what happened, newest first.

mod catalog;
mod users;

pub use catalog::catalog;
pub(super) use users::user_history;

const NONE: &str = "-";

/// A value of a row that may lack it.
fn optional(value: Option<&str>) -> String {
    super::output::printable(value.unwrap_or(NONE))
}
