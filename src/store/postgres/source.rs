//! Another PostgreSQL database, which is only read: `import` copies from it.

use std::time::Duration;

use secrecy::SecretString;
use tokio::task::JoinHandle;
use tokio_postgres::config::TargetSessionAttrs;
use tokio_postgres::{Client, Row};

use super::settings::ServerSettings;
use crate::store::error::with_sources;
use crate::store::{OpenError, StoreOptions};

/// The maximum duration of one statement: the first batch of a large table waits until the table is sorted.
const STATEMENT_TIMEOUT: Duration = Duration::from_hours(1);

/// The number of rows that are read at once.
const BATCH: usize = 500;

/// One state of another database, as text: what a table contains does not depend on the types of its columns.
pub struct Source {
    client: Client,
    connection: JoinHandle<()>,
}

/// A table or view, and its columns in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceTable {
    /// Its name as SQL, quoted where necessary.
    pub name: String,
    /// Its columns.
    pub columns: Vec<SourceColumn>,
    /// Whether its rows have a physical position, which breaks ties in their order.
    has_positions: bool,
}

/// A column of the other database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceColumn {
    /// Its name.
    pub name: String,
    /// Its type as SQL.
    pub type_name: String,
    /// How the text of its values is to be understood.
    pub kind: ColumnKind,
}

/// How the text of a value is to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    /// JSON: a `json` or `jsonb` column, a number, a boolean, or an array, which is converted.
    Json,
    /// Text: everything else.
    Text,
}

/// The values of a row, in the order of the columns that were selected. `None` is NULL.
pub type SourceRow = Vec<Option<String>>;

/// Why the other database cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The URL is not valid.
    #[error("the URL of the database to import from is not valid: {0}")]
    Url(String),
    /// The database does not respond, or refuses a query.
    #[error("cannot read the database to import from: {}", with_sources(.0))]
    Database(#[from] tokio_postgres::Error),
    /// It took too long to connect.
    #[error("the database to import from does not respond")]
    Timeout,
}

impl From<OpenError> for SourceError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Url(reason) => Self::Url(reason),
            other => Self::Url(other.to_string()),
        }
    }
}

impl Source {
    /// Connects, and starts to read one state of the database. A standby is as good as a primary.
    ///
    /// # Errors
    /// If the URL is not valid or the database does not respond within `wait`.
    pub async fn connect(url: &SecretString, wait: Duration) -> Result<Self, SourceError> {
        let options = StoreOptions {
            wait,
            ..StoreOptions::default()
        };
        let mut settings = ServerSettings::parse(url, &options)?;
        settings
            .config
            .target_session_attrs(TargetSessionAttrs::Any);
        let connecting = settings.config.connect(settings.tls);
        let connected = tokio::time::timeout(wait, connecting).await;
        let (client, connection) = connected.map_err(|_| SourceError::Timeout)??;
        // An error of the connection fails the queries too.
        let connection = tokio::spawn(async move { drop(connection.await) });
        let source = Self { client, connection };
        let timeout = STATEMENT_TIMEOUT.as_millis();
        let setup = format!(
            "SET statement_timeout = {timeout}; SET idle_in_transaction_session_timeout = {timeout};
            SET TimeZone = 'UTC'; SET DateStyle = 'ISO'; SET extra_float_digits = 3;
            BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        );
        source.client.batch_execute(&setup).await?;
        Ok(source)
    }

    /// Finds a table or view. The name may have a schema, and is quoted as in SQL.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn table(&self, name: &str) -> Result<Option<SourceTable>, SourceError> {
        let relation = "SELECT oid::regclass::text, relkind = 'r' FROM pg_class
            WHERE oid = to_regclass($1) AND relkind IN ('r', 'p', 'v', 'm', 'f')";
        let Some(relation) = self.client.query_opt(relation, &[&name]).await? else {
            return Ok(None);
        };
        let columns = "SELECT attname::text, format_type(atttypid, atttypmod),
                typcategory IN ('A', 'B', 'N') OR typname IN ('json', 'jsonb')
            FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
            WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum";
        let columns = self.client.query(columns, &[&name]).await?;
        Ok(Some(SourceTable {
            name: relation.get(0),
            columns: columns.iter().map(SourceColumn::from_row).collect(),
            has_positions: relation.get(1),
        }))
    }

    /// Counts the rows of a table.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn count(&self, table: &SourceTable) -> Result<u64, SourceError> {
        let count = format!("SELECT count(*) FROM {}", table.name);
        let count: i64 = self.client.query_one(&count, &[]).await?.get(0);
        Ok(count.try_into().unwrap_or_default())
    }

    /// Counts the values of a column that are not NULL.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn count_values(
        &self,
        table: &SourceTable,
        column: &SourceColumn,
    ) -> Result<u64, SourceError> {
        let count = format!("SELECT count({}) FROM {}", quoted(&column.name), table.name);
        let count: i64 = self.client.query_one(&count, &[]).await?.get(0);
        Ok(count.try_into().unwrap_or_default())
    }

    /// Starts to read these columns of a table, by the column `order` if there is one; rows that are equal in it, by their
    /// physical position, which is the order of insertion unless rows were updated. NULL comes first. Replaces what was read
    /// before.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn open(
        &self,
        table: &SourceTable,
        columns: &[&SourceColumn],
        order: Option<&SourceColumn>,
    ) -> Result<(), SourceError> {
        let values: Vec<_> = columns.iter().map(|column| column.as_text()).collect();
        let first = columns.first().map(|column| quoted(&column.name));
        let tie = if table.has_positions {
            Some("ctid".to_owned())
        } else {
            first
        };
        let order = order.map(|column| quoted(&column.name));
        let mut order: Vec<_> = order.into_iter().chain(tie).collect();
        if let Some(first) = order.first_mut() {
            first.push_str(" NULLS FIRST");
        }
        let order = order.join(", ");
        let by = if order.is_empty() { "" } else { "ORDER BY" };
        let declare = format!(
            "CLOSE ALL; DECLARE source NO SCROLL CURSOR FOR SELECT {} FROM {} {by} {order}",
            values.join(", "),
            table.name,
        );
        Ok(self.client.batch_execute(&declare).await?)
    }

    /// Reads the next rows. None are left if there are none.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn next(&self) -> Result<Vec<SourceRow>, SourceError> {
        let fetch = format!("FETCH {BATCH} FROM source");
        let rows = self.client.query(&fetch, &[]).await?;
        let values = |row: &Row| (0..row.len()).map(|column| row.get(column)).collect();
        Ok(rows.iter().map(values).collect())
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        self.connection.abort();
    }
}

impl SourceColumn {
    fn from_row(row: &Row) -> Self {
        Self {
            name: row.get(0),
            type_name: row.get(1),
            kind: if row.get(2) {
                ColumnKind::Json
            } else {
                ColumnKind::Text
            },
        }
    }

    fn as_text(&self) -> String {
        let name = quoted(&self.name);
        if self.type_name.ends_with("[]") {
            return format!("to_json({name})::text");
        }
        format!("{name}::text")
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}
