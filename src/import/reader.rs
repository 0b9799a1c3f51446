//! Reads a table in batches, and says how far it is.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::row::Row;
use super::table::Mapping;
use crate::store::{Source, SourceError};

/// The interval at which progress is logged. A short import logs nothing.
const LOG_INTERVAL: Duration = Duration::from_secs(5);

/// Reads the rows of one table, in the order of creation.
pub(super) struct Reader<'s> {
    source: &'s Source,
    mapping: Arc<Mapping>,
    verb: &'static str,
    rows: u64,
    done: u64,
    logged: Instant,
}

impl<'s> Reader<'s> {
    /// Starts to read. `verb` is what is done with each row.
    pub(super) async fn open(
        source: &'s Source,
        mapping: &Arc<Mapping>,
        verb: &'static str,
    ) -> Result<Self, SourceError> {
        let rows = source.count(&mapping.table).await?;
        let columns: Vec<_> = mapping.columns.iter().collect();
        let order = mapping.position("created_at");
        let order = order.map(|position| &mapping.columns[position]);
        source.open(&mapping.table, &columns, order).await?;
        Ok(Self {
            source,
            mapping: Arc::clone(mapping),
            verb,
            rows,
            done: 0,
            logged: Instant::now(),
        })
    }

    /// The number of rows.
    pub(super) const fn rows(&self) -> u64 {
        self.rows
    }

    /// Reads the next rows; `None` at the end.
    pub(super) async fn next(&mut self) -> Result<Option<Vec<Row>>, SourceError> {
        if self.logged.elapsed() >= LOG_INTERVAL {
            let (table, done, rows) = (self.mapping.name(), self.done, self.rows);
            tracing::info!(table, rows, "{} {done} of {rows} rows", self.verb);
            self.logged = Instant::now();
        }
        let rows = self.source.next().await?;
        if rows.is_empty() {
            return Ok(None);
        }
        self.done += rows.len() as u64;
        let row = |values| Row {
            mapping: Arc::clone(&self.mapping),
            values,
        };
        Ok(Some(rows.into_iter().map(row).collect()))
    }
}
