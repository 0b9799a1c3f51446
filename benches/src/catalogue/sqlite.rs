//! Catalogues in files.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};

use super::{Dialect, migrate};
use crate::Failure;

const DIALECT: Dialect = Dialect {
    numbers: "numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {models})",
    id: "format('%08x-5eed-4000-8000-%012x', n * 2654435761 % 4294967296, n)",
    uuid: "text",
    json: "text",
    instant: "text",
};

/// Makes a file with so many models.
pub async fn fill(path: &Path, models: u32) -> Result<(), Failure> {
    migrate(&url(path)).await?;
    let mut connection = connect(path)?;
    let fill = DIALECT.fill(models);
    Ok(connection.batch_execute(&format!("BEGIN; {fill} COMMIT; ANALYZE"))?)
}

/// The `DATABASE_URL` of a file.
pub fn url(path: &Path) -> String {
    format!("sqlite://{}", path.display())
}

/// A client of its own, as careful as the server is.
pub fn connect(path: &Path) -> Result<SqliteConnection, Failure> {
    let path = path
        .to_str()
        .ok_or("the path of a database must be UTF-8")?;
    let mut connection = SqliteConnection::establish(path)?;
    connection.batch_execute(
        "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON",
    )?;
    Ok(connection)
}
