//! What does not fit.

use serde::Serialize;

/// The number of problems that are listed. All of them are counted.
const MAX_LISTED: usize = 1000;

/// Why a table, a column or a row cannot be imported. The names are an interface: only add some.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The table or view.
    pub table: String,
    /// The id of the row; `None` if the problem concerns the whole table.
    pub id: Option<String>,
    /// The column; `None` if the problem concerns the whole table or row.
    pub column: Option<String>,
    /// The kind of the problem: for values, the error type of the API.
    #[serde(rename = "type")]
    pub error_type: &'static str,
    /// What is wrong.
    pub message: String,
}

/// Why a value cannot be imported.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Invalid {
    pub(super) column: String,
    pub(super) error_type: &'static str,
    pub(super) message: String,
}

/// All problems, the first of which are listed.
#[derive(Debug, Default, Serialize)]
pub(super) struct Problems {
    pub(super) problem_count: u64,
    pub(super) problems: Vec<Problem>,
}

impl Problem {
    pub(super) fn of_table(table: &str, error_type: &'static str, message: String) -> Self {
        Self {
            table: table.to_owned(),
            id: None,
            column: None,
            error_type,
            message,
        }
    }

    pub(super) fn of_row(table: &str, id: Option<&str>, invalid: Invalid) -> Self {
        Self {
            table: table.to_owned(),
            id: id.map(str::to_owned),
            column: Some(invalid.column),
            error_type: invalid.error_type,
            message: invalid.message,
        }
    }
}

impl Invalid {
    pub(super) fn new(column: &str, error_type: &'static str, message: impl Into<String>) -> Self {
        Self {
            column: column.to_owned(),
            error_type,
            message: message.into(),
        }
    }
}

impl Problems {
    pub(super) fn add(&mut self, problem: Problem) {
        self.problem_count += 1;
        if self.problems.len() < MAX_LISTED {
            self.problems.push(problem);
        }
    }
}
