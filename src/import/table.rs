//! Finds the columns of a table by name.

use super::problems::Problem;
use crate::store::{Source, SourceColumn, SourceError, SourceTable};

/// A column that an import uses.
#[derive(Debug)]
pub(super) struct Column {
    /// Its name.
    pub(super) name: &'static str,
    /// What every row gets if there is no such column. `None` if there must be one.
    pub(super) default: Option<&'static str>,
}

/// A table, and which of its columns are read.
#[derive(Debug, Clone)]
pub(super) struct Mapping {
    pub(super) table: SourceTable,
    pub(super) columns: Vec<SourceColumn>,
    pub(super) notes: Vec<String>,
}

impl Column {
    pub(super) const fn required(name: &'static str) -> Self {
        Self {
            name,
            default: None,
        }
    }

    pub(super) const fn optional(name: &'static str, default: &'static str) -> Self {
        Self {
            name,
            default: Some(default),
        }
    }
}

impl Mapping {
    /// Finds a table, and in it the columns that are wanted. A column that is not wanted must be among `ignored`, or have no
    /// values. Problems with columns are returned beside the mapping, so that the rows can be checked all the same.
    pub(super) async fn find(
        source: &Source,
        name: &str,
        wanted: &'static [Column],
        ignored: &[String],
    ) -> Result<(Option<Self>, Vec<Problem>), SourceError> {
        let Some(table) = source.table(name).await? else {
            let message =
                "there is no such table or view. Name it with --models-table or --users-table";
            let problem = Problem::of_table(name, "missing_table", message.to_owned());
            return Ok((None, vec![problem]));
        };
        let mut mapping = Self {
            columns: Vec::new(),
            notes: Vec::new(),
            table,
        };
        let mut problems = mapping.add_wanted(wanted);
        problems.extend(mapping.add_others(source, wanted, ignored).await?);
        Ok((Some(mapping), problems))
    }

    /// The name of the table.
    pub(super) fn name(&self) -> &str {
        &self.table.name
    }

    /// Where a column is in each row; `None` if there is no such column.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    fn add_wanted(&mut self, wanted: &'static [Column]) -> Vec<Problem> {
        let mut problems = Vec::new();
        for Column { name, default } in wanted {
            let found = self.table.columns.iter().find(|one| one.name == *name);
            match (found, default) {
                (Some(found), _) => self.columns.push(found.clone()),
                (None, Some(default)) => {
                    let table = self.name();
                    let note = format!("{table} has no column {name}: every row gets {default}");
                    self.notes.push(note);
                }
                (None, None) => problems.push(Problem {
                    column: Some((*name).to_owned()),
                    ..Problem::of_table(
                        self.name(),
                        "missing_column",
                        "there is no such column".to_owned(),
                    )
                }),
            }
        }
        problems
    }

    async fn add_others(
        &mut self,
        source: &Source,
        wanted: &'static [Column],
        ignored: &[String],
    ) -> Result<Vec<Problem>, SourceError> {
        let mut problems = Vec::new();
        for column in &self.table.columns {
            let name = &column.name;
            if wanted.iter().any(|wanted| wanted.name == *name) {
                continue;
            }
            let values = source.count_values(&self.table, column).await?;
            let table = self.table.name.as_str();
            if values == 0 || ignored.contains(name) {
                let note = format!("{table}.{name} is left out, with {values} values");
                self.notes.push(note);
                continue;
            }
            let message = format!(
                "this service has no such property, and {values} rows have a value. To leave it out, add \
                 --ignore-column {name}"
            );
            problems.push(Problem {
                column: Some(name.clone()),
                ..Problem::of_table(table, "unknown_column", message)
            });
        }
        Ok(problems)
    }
}
