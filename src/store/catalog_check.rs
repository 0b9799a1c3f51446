//! Finds what this version cannot read in the catalogue and in its log, and a revision counter that contradicts them.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSqlRow};
use diesel::dsl::max;
use diesel::pg::Pg;
use diesel::prelude::*;
use diesel::row::Row;
use diesel::sql_types::BigInt;
use diesel::sqlite::Sqlite;
use diesel_async::RunQueryDsl;

use super::catalog_changes::changes_after;
use super::error::with_sources;
use super::schema::{catalog_changes, catalog_revision, generation_models};
use super::stored_model::column;
use super::{CatalogChange, Error, GenerationModel, Store, StoredModel, UnreadableModel};

/// The number of rows of the log that are read in one statement.
const BATCH: i64 = 500;

/// What was found.
#[derive(Debug, Default)]
pub struct CatalogCheck {
    /// The number of models.
    pub models: u64,
    /// The models that cannot be read.
    pub unreadable_models: Vec<UnreadableModel>,
    /// The number of rows of the log.
    pub changes: u64,
    /// The rows of the log that cannot be read.
    pub unreadable_changes: Vec<UnreadableChange>,
    /// The number of rows of the log whose document cannot be read. They do no harm: the model itself decides.
    pub unreadable_documents: u64,
}

/// A row of the log that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableChange {
    /// Its revision.
    pub revision: i64,
    /// Why it cannot be read.
    pub reason: String,
}

impl Extend<StoredModel> for CatalogCheck {
    fn extend<I: IntoIterator<Item = StoredModel>>(&mut self, models: I) {
        for StoredModel(model) in models {
            self.models += 1;
            self.unreadable_models.extend(model.err());
        }
    }
}

impl CatalogCheck {
    /// Reads every model and the whole log.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn run(store: &Store) -> Result<Self, Error> {
        let (_, mut check) = GenerationModel::read_all(store, Self::default()).await?;
        let mut last = i64::MIN;
        loop {
            let batch = LogRow::after(store, last).await?;
            let Some(end) = batch.last() else {
                return Ok(check);
            };
            last = end.revision();
            check.add(batch);
        }
    }

    fn add(&mut self, changes: Vec<LogRow>) {
        for LogRow(change) in changes {
            self.changes += 1;
            match change {
                Ok(change) if change.is_unreadable() => self.unreadable_documents += 1,
                Ok(_) => {}
                Err(change) => self.unreadable_changes.push(change),
            }
        }
    }

    /// Checks that the revision counter is not behind what it has counted. Such a counter would give revisions and positions
    /// away for the second time.
    ///
    /// # Errors
    /// [`Error::Refused`] if it is, with the statement that sets it right; or if the database fails.
    pub async fn revision_counter(store: &Store) -> Result<(), Error> {
        let (counter, used): (i64, [Option<i64>; 3]) = query!(store, read, |connection| {
            let logged = catalog_changes::table.select(max(catalog_changes::revision));
            let created = generation_models::table.select(max(generation_models::position));
            let counter = catalog_revision::table.select((
                catalog_revision::revision,
                catalog_revision::logged,
                logged.single_value(),
                created.single_value(),
            ));
            let counter = counter.get_result(connection).await.optional()?;
            let (counter, last, logged, created) =
                counter.ok_or_else(Error::no_revision_counter)?;
            Ok((counter, [Some(last), logged, created]))
        })?;
        let highest = used.into_iter().flatten().max().unwrap_or(0);
        if counter >= highest {
            return Ok(());
        }
        Err(Error::Refused(format!(
            "the revision counter was set back: it is {counter}, but the database contains revision {highest}. If only the \
             counter is wrong, run `UPDATE catalog_revision SET revision = {highest}`; if a backup was restored in part, \
             restore all of it"
        )))
    }
}

/// A row of the log. Reading one never fails.
#[derive(Debug)]
struct LogRow(Result<CatalogChange, UnreadableChange>);

impl LogRow {
    async fn after(store: &Store, revision: i64) -> Result<Vec<Self>, Error> {
        query!(store, read, |connection| {
            let rows = changes_after(revision, BATCH).select(Self::as_select());
            Ok(rows.load::<Self>(connection).await?)
        })
    }

    const fn revision(&self) -> i64 {
        match &self.0 {
            Ok(change) => change.revision,
            Err(change) => change.revision,
        }
    }

    fn from_row<'a, DB>(row: &impl Row<'a, DB>) -> deserialize::Result<Self>
    where
        DB: Backend,
        CatalogChange: FromSqlRow<catalog_changes::SqlType, DB>,
        i64: deserialize::FromSql<BigInt, DB>,
    {
        Ok(Self(match CatalogChange::build_from_row(row) {
            Ok(change) => Ok(change),
            Err(error) => Err(UnreadableChange {
                revision: column::<i64, BigInt, _>(row, "revision")?,
                reason: with_sources(&*error),
            }),
        }))
    }
}

impl<DB: Backend> Selectable<DB> for LogRow
where
    CatalogChange: Selectable<DB>,
{
    type SelectExpression = <CatalogChange as Selectable<DB>>::SelectExpression;

    fn construct_selection() -> Self::SelectExpression {
        CatalogChange::construct_selection()
    }
}

impl FromSqlRow<catalog_changes::SqlType, Pg> for LogRow {
    fn build_from_row<'a>(row: &impl Row<'a, Pg>) -> deserialize::Result<Self> {
        Self::from_row(row)
    }
}

impl FromSqlRow<catalog_changes::SqlType, Sqlite> for LogRow {
    fn build_from_row<'a>(row: &impl Row<'a, Sqlite>) -> deserialize::Result<Self> {
        Self::from_row(row)
    }
}
