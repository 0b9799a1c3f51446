//! Imports the models and accounts of the service that this one replaces: a FastAPI and SQLModel application on PostgreSQL.
//!
//! Everything is read twice, from one state of the other database: first every row is checked, and nothing is written; then
//! all rows are added in one transaction. A dry run is the first half.
//!
//! - `table`: finds the columns of a table by name; `row`: the values of a row by column;
//! - `models`, `users`: what becomes of a row;
//! - `time`: the times of PostgreSQL;
//! - `problems`: what does not fit; `report`: the result, for people and for programs;
//! - `reader`: reads tables in batches, and says how far it is.

mod models;
mod problems;
mod reader;
mod report;
mod row;
mod table;
mod time;
mod users;

use std::sync::Arc;

use chrono::{DateTime, Utc};
use tokio::sync::mpsc::{self, Sender};

use crate::store::{self, Author, Part, Source, SourceError, Store};
use problems::{Invalid, Problem};
use reader::Reader;
pub use report::Report;
use row::Row;
use table::Mapping;

/// What to import.
#[derive(Debug, Clone)]
pub struct ImportOptions {
    /// The table or view of the models.
    pub models_table: String,
    /// The table or view of the accounts; `None` for no accounts.
    pub users_table: Option<String>,
    /// The names of columns that are left out.
    pub ignored_columns: Vec<String>,
}

/// Why an import fails. What does not fit is no error, but in the [`Report`].
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The other database failed.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// This database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A row was added to this database between the check and the import.
    #[error("the database has changed during the import ({0}). Nothing was imported; try again")]
    Changed(store::Error),
    /// The writing half has stopped. Its own error says why.
    #[error("the import has stopped")]
    Stopped,
}

/// An import from one state of another database.
pub struct Import {
    source: Source,
    options: ImportOptions,
    models: Option<Arc<Mapping>>,
    users: Option<Arc<Mapping>>,
    author: Author,
    report: Report,
}

impl Import {
    /// Starts an import. `author` is logged as who adds the rows.
    #[must_use]
    pub fn new(source: Source, options: ImportOptions, author: Author) -> Self {
        Self {
            source,
            options,
            models: None,
            users: None,
            author,
            report: Report::default(),
        }
    }

    /// Checks every row, and whether it exists in `store` already. Writes nothing.
    ///
    /// # Errors
    /// If a database fails.
    pub async fn check(&mut self, store: Option<&Store>) -> Result<(), ImportError> {
        self.find_tables().await?;
        let at = self.author.at;
        if let Some(mapping) = self.models.clone() {
            let mut seen = models::Seen::default();
            let mut reader = Reader::open(&self.source, &mapping, "checked").await?;
            self.report.models.rows = reader.rows();
            while let Some(rows) = reader.next().await? {
                let models = convert(&mapping, &rows, at, &mut self.report, models::convert);
                seen.check(&mapping, &models, store, &mut self.report.problems)
                    .await?;
            }
        }
        if let Some(mapping) = self.users.clone() {
            let mut seen = users::Seen::default();
            let mut reader = Reader::open(&self.source, &mapping, "checked").await?;
            self.report.users.rows = reader.rows();
            while let Some(rows) = reader.next().await? {
                let users = convert(&mapping, &rows, at, &mut self.report, users::convert);
                seen.check(&mapping, &users, store, &mut self.report.problems)
                    .await?;
            }
            seen.note(&mut self.report);
        }
        Ok(())
    }

    /// Adds all rows, or none. [`Import::check`] must have found no problem.
    ///
    /// # Errors
    /// If a database fails. Then nothing was added.
    pub async fn load(&mut self, store: &Store) -> Result<(), ImportError> {
        let (sender, receiver) = mpsc::channel(1);
        let count = usize::try_from(self.report.models.rows).unwrap_or(usize::MAX);
        let author = self.author.clone();
        // The second pass counts the same again.
        let report = std::mem::take(&mut self.report);
        let (read, written) =
            tokio::join!(self.send(sender), store.import(count, receiver, author));
        self.report = report;
        match (read, written) {
            (Ok(()), Ok(())) => {}
            (Err(error), Err(_)) if !matches!(error, ImportError::Stopped) => return Err(error),
            (_, Err(error @ store::Error::UniqueViolation { .. })) => {
                return Err(ImportError::Changed(error));
            }
            (_, Err(error)) => return Err(error.into()),
            (Err(error), Ok(())) => return Err(error),
        }
        self.report.set_imported();
        Ok(())
    }

    /// Adds a note to the report.
    pub fn note(&mut self, note: &str) {
        self.report.note(note.to_owned());
    }

    /// The result so far.
    #[must_use]
    pub const fn report(&self) -> &Report {
        &self.report
    }

    /// Sends all rows. The receiver rolls back if it gets no [`Part::End`].
    async fn send(&mut self, sender: Sender<Part>) -> Result<(), ImportError> {
        let at = self.author.at;
        let send = async |part| sender.send(part).await.map_err(|_| ImportError::Stopped);
        if let Some(mapping) = self.models.clone() {
            let mut reader = Reader::open(&self.source, &mapping, "imported").await?;
            while let Some(rows) = reader.next().await? {
                let models = convert(&mapping, &rows, at, &mut self.report, models::convert);
                send(Part::Models(models)).await?;
            }
        }
        if let Some(mapping) = self.users.clone() {
            let mut reader = Reader::open(&self.source, &mapping, "imported").await?;
            while let Some(rows) = reader.next().await? {
                let users = convert(&mapping, &rows, at, &mut self.report, users::convert);
                send(Part::Users(users)).await?;
            }
        }
        send(Part::End).await
    }

    async fn find_tables(&mut self) -> Result<(), ImportError> {
        let models = self.options.models_table.clone();
        self.models = self.find_table(&models, models::COLUMNS).await?;
        if let Some(users) = self.options.users_table.clone() {
            self.users = self.find_table(&users, users::COLUMNS).await?;
        }
        Ok(())
    }

    /// Finds a table and its columns, and reports what does not fit. `None` if there is no such table.
    async fn find_table(
        &mut self,
        name: &str,
        columns: &'static [table::Column],
    ) -> Result<Option<Arc<Mapping>>, ImportError> {
        let ignored = &self.options.ignored_columns;
        let (mapping, problems) = Mapping::find(&self.source, name, columns, ignored).await?;
        for problem in problems {
            self.report.problems.add(problem);
        }
        for note in mapping.iter().flat_map(|mapping| &mapping.notes) {
            self.report.note(note.clone());
        }
        Ok(mapping.map(Arc::new))
    }
}

/// Converts rows, and reports those that cannot be converted.
fn convert<T>(
    mapping: &Mapping,
    rows: &[Row],
    at: DateTime<Utc>,
    report: &mut Report,
    convert_row: impl Fn(&Row, DateTime<Utc>, &mut Report) -> Result<T, Vec<Invalid>>,
) -> Vec<T> {
    let mut converted = Vec::with_capacity(rows.len());
    for row in rows {
        match convert_row(row, at, report) {
            Ok(value) => converted.push(value),
            Err(invalid) => {
                // A column that does not exist was reported once.
                for invalid in invalid
                    .into_iter()
                    .filter(|invalid| row.has(&invalid.column))
                {
                    let problem = Problem::of_row(mapping.name(), row.id(), invalid);
                    report.problems.add(problem);
                }
            }
        }
    }
    converted
}
