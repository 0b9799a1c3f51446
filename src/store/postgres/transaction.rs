//! A transaction that writes, with few waits for the server while it holds the lock that every writer needs.

use std::panic::AssertUnwindSafe;

use diesel::QueryResult;
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::BigInt;
use diesel_async::{AsyncPgConnection as Connection, RunQueryDsl, SimpleAsyncConnection};
use futures_util::FutureExt;
use futures_util::future::try_join;

use crate::store::Error;
use crate::store::catalog_changes::next_revision;
use crate::store::pool::Work;
use crate::store::sql::Cached;

/// Each statement sees what was committed before it, which is what one that had to wait for a lock needs.
const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED";

/// A transaction on its way.
pub struct Transaction<'c>(&'c Connection);

impl<'c> Transaction<'c> {
    /// Where its statements are run.
    pub const fn connection(&mut self) -> &mut &'c Connection {
        &mut self.0
    }

    /// Takes the next revision, runs a statement that changes a model and one that records this. Returns the revision.
    pub async fn record<C, R>(&mut self, change: C, record: R) -> Result<i64, Error>
    where
        C: QueryFragment<Pg> + QueryId + Send,
        R: QueryFragment<Pg> + QueryId + Send,
    {
        let recorded = Recorded {
            taken: next_revision!(),
            change,
            record,
        };
        Ok(Cached(recorded).get_result(&mut self.0).await?)
    }
}

/// Three statements as one. What the first takes is what [`crate::store::sql::TakenRevision`] names.
#[derive(QueryId)]
struct Recorded<T, C, R> {
    taken: T,
    change: C,
    record: R,
}

impl<T, C, R> Query for Recorded<T, C, R> {
    type SqlType = BigInt;
}

impl<T, C, R> QueryFragment<Pg> for Recorded<T, C, R>
where
    T: QueryFragment<Pg>,
    C: QueryFragment<Pg>,
    R: QueryFragment<Pg>,
{
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        out.push_sql("WITH taken AS (");
        self.taken.walk_ast(out.reborrow())?;
        out.push_sql("), change AS (");
        self.change.walk_ast(out.reborrow())?;
        out.push_sql("), record AS (");
        self.record.walk_ast(out.reborrow())?;
        out.push_sql(") SELECT revision FROM taken");
        Ok(())
    }
}

/// Does `work` in a transaction, and commits it unless it fails.
///
/// The first statement is sent along with the one that begins the transaction. Should only the latter fail, the other one
/// has been run by itself, and nothing after it. The commit is sent by itself, when everything before it was answered: a
/// server that stood still finds no more than it was told of, and undoes it.
pub(super) async fn run<R, F>(mut connection: &Connection, work: F) -> Result<R, Error>
where
    F: for<'t, 'c> FnOnce(&'t mut Transaction<'c>) -> Work<'t, R>,
{
    let mut transaction = Transaction(connection);
    let mut beginning = connection;
    let begin = beginning
        .batch_execute(BEGIN)
        .map(|begun| begun.map_err(Error::from));
    let done = try_join(begin, work(&mut transaction));
    // A panic must not leave locks behind.
    let done = AssertUnwindSafe(done).catch_unwind().await;
    let done = done.unwrap_or_else(|_| Err(Error::internal("a write panicked")));
    let result = match done {
        Ok(((), result)) => connection
            .batch_execute("COMMIT")
            .await
            .map(|()| result)
            .map_err(Error::from),
        Err(error) => Err(error),
    };
    let Err(error) = result else {
        return result;
    };
    // The first failure is the one to tell, but a connection that cannot even undo it is not used again.
    Err(match connection.batch_execute("ROLLBACK").await {
        Ok(()) => error,
        Err(_) => Error::Unavailable(error.to_string()),
    })
}
