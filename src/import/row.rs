//! The values of a row by column.

use std::sync::Arc;

use super::table::Mapping;
use crate::store::{ColumnKind, SourceRow};

/// A row of the other database.
pub(super) struct Row {
    pub(super) mapping: Arc<Mapping>,
    pub(super) values: SourceRow,
}

/// A value of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value<'a> {
    /// There is no such column.
    Absent,
    /// NULL.
    Null,
    /// JSON text.
    Json(&'a str),
    /// Other text.
    Text(&'a str),
}

impl Row {
    /// The value of a column.
    pub(super) fn get(&self, column: &str) -> Value<'_> {
        let Some(position) = self.mapping.position(column) else {
            return Value::Absent;
        };
        let value = self.values.get(position).and_then(Option::as_deref);
        match (value, self.mapping.columns[position].kind) {
            (None, _) => Value::Null,
            (Some(text), ColumnKind::Json) => Value::Json(text),
            (Some(text), ColumnKind::Text) => Value::Text(text),
        }
    }

    /// The text of a column; `None` if it is NULL or if there is no such column.
    pub(super) fn text(&self, column: &str) -> Option<&str> {
        match self.get(column) {
            Value::Absent | Value::Null => None,
            Value::Json(text) | Value::Text(text) => Some(text),
        }
    }

    /// Whether there is such a column.
    pub(super) fn has(&self, column: &str) -> bool {
        self.get(column) != Value::Absent
    }

    /// The text of the primary key.
    pub(super) fn id(&self) -> Option<&str> {
        self.text("id")
    }
}
