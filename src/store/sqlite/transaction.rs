//! A transaction that writes. There is one at a time.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use diesel::connection::AnsiTransactionManager;
use diesel::query_builder::{QueryFragment, QueryId};
use diesel::result::Error as DieselError;
use diesel::sqlite::{Sqlite, SqliteConnection};
use diesel::{QueryResult, RunQueryDsl};
use diesel_async::{AsyncConnection, TransactionManager as _};
use futures_util::FutureExt;
use tokio::time::{Instant, sleep};

use super::Connection;
use crate::store::Error;
use crate::store::catalog_changes::next_revision;
use crate::store::pool::Work;
use crate::store::sql::Cached;

type TransactionManager = <Connection as AsyncConnection>::TransactionManager;

/// After a try while another process has the file locked, until the next one.
pub(super) const LOCKED: Duration = Duration::from_millis(5);

/// A transaction on its way.
pub struct Transaction<'c>(&'c mut Connection);

impl Transaction<'_> {
    /// Where its statements are run.
    pub const fn connection(&mut self) -> &mut Connection {
        self.0
    }

    /// Takes the next revision, runs a statement that changes a model and one that records this. Returns the revision.
    pub async fn record<C, R>(&mut self, change: C, record: R) -> Result<i64, Error>
    where
        C: QueryFragment<Sqlite> + QueryId + Send + 'static,
        R: QueryFragment<Sqlite> + QueryId + Send + 'static,
    {
        // One by one, each would be spelled and its values be copied, as for another thread.
        let recorded = self.0.spawn_blocking(move |connection| {
            let revision = Cached(next_revision!()).get_result(connection)?;
            Cached(change).execute(connection)?;
            Cached(record).execute(connection)?;
            Ok(revision)
        });
        Ok(recorded.await?)
    }
}

/// Does `work` in a transaction, after at most `wait` for other processes, and commits it unless it fails. Nothing may
/// wait once it is begun, since a caller that is dropped meanwhile would leave it open.
pub(super) async fn run<R, F>(
    connection: &mut Connection,
    wait: Duration,
    work: F,
) -> Result<R, Error>
where
    F: for<'t, 'c> FnOnce(&'t mut Transaction<'c>) -> Work<'t, R>,
{
    begin(connection, wait).await?;
    // A panic must not leave the one writer's lock behind.
    let mut transaction = Transaction(connection);
    let done = AssertUnwindSafe(work(&mut transaction))
        .catch_unwind()
        .await;
    let result = done.unwrap_or_else(|_| Err(Error::internal("a write panicked")));
    if result.is_ok() {
        TransactionManager::commit_transaction(connection).await?;
    } else {
        // After some failures SQLite has done so itself. The first failure is the one to tell.
        drop(TransactionManager::rollback_transaction(connection).await);
    }
    result
}

/// Waits for other processes that write, and keeps them away: a transaction that only wrote later might find then that
/// what it has read is old. The wait is not SQLite's own, which would hold up the thread.
async fn begin(connection: &mut Connection, wait: Duration) -> QueryResult<()> {
    let try_once = |connection: &mut SqliteConnection| {
        AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE")
    };
    let end = Instant::now() + wait;
    loop {
        match connection.spawn_blocking(try_once).await {
            Err(error) if is_locked(&error) && Instant::now() < end => sleep(LOCKED).await,
            done => return done,
        }
    }
}

pub(super) fn is_locked(error: &DieselError) -> bool {
    let DieselError::DatabaseError(_, information) = error else {
        return false;
    };
    information.message().starts_with("database is locked")
}
