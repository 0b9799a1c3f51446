//! A transaction that writes, with as few waits for the server as its statements allow: what does not depend on an answer
//! is sent before that is there. While another server waits for its turn to write, nothing but this one's statements run.
//!
//! The server takes statements in the order in which they are sent. They are sent in the order in which they are polled:
//! each of them takes the lock of the cache of prepared statements first, which is fair, so that one that has to be prepared
//! is not overtaken. That is why a transaction is begun and committed by statements like any other.

use std::panic::AssertUnwindSafe;

use diesel::QueryResult;
use diesel::pg::Pg;
use diesel::query_builder::{AstPass, QueryFragment, QueryId};
use diesel_async::{AsyncConnectionCore, AsyncPgConnection as Connection, RunQueryDsl};
use futures_util::FutureExt;
use futures_util::future::{try_join, try_join4};

use crate::store::Error;
use crate::store::catalog_changes::next_revision;
use crate::store::pool::Work;

/// Each statement sees what was committed before it, which is what one that had to wait for a lock needs.
#[derive(QueryId)]
struct Begin;

#[derive(QueryId)]
struct Commit;

#[derive(QueryId)]
struct Rollback;

/// A transaction on its way.
pub struct Transaction<'c> {
    connection: &'c Connection,
    is_committed: bool,
}

impl<'c> Transaction<'c> {
    /// Where its statements are run.
    pub const fn connection(&mut self) -> &mut &'c Connection {
        &mut self.connection
    }

    /// Takes the next revision, runs a statement that changes a model and one that records this, and commits. Nothing may
    /// follow. Returns the revision.
    pub async fn record<C, R>(&mut self, change: C, record: R) -> Result<i64, Error>
    where
        C: QueryFragment<Pg> + QueryId + Send,
        R: QueryFragment<Pg> + QueryId + Send,
    {
        let mut connection = self.connection;
        let revision = next_revision!().get_result::<i64>(&mut connection);
        let change = execute(self.connection, change);
        let record = execute(self.connection, record);
        let commit = execute(self.connection, Commit);
        let (revision, ..) = try_join4(revision, change, record, commit).await?;
        self.is_committed = true;
        Ok(revision)
    }
}

/// Does `work` in a transaction, and commits it unless it fails.
///
/// Its first statements are sent along with the one that begins the transaction. Should only the latter fail, which takes
/// somebody who cancels it, the others are run each by itself, as if the answer to a commit had been lost.
pub(super) async fn run<R, F>(connection: &Connection, work: F) -> Result<R, Error>
where
    F: for<'t, 'c> FnOnce(&'t mut Transaction<'c>) -> Work<'t, R>,
{
    let mut transaction = Transaction {
        connection,
        is_committed: false,
    };
    let begin = execute(connection, Begin).map(|begun| begun.map_err(Error::from));
    let done = try_join(begin, work(&mut transaction));
    // A panic must not leave locks behind.
    let done = AssertUnwindSafe(done).catch_unwind().await;
    match done.unwrap_or_else(|_| Err(Error::internal("a write panicked"))) {
        Ok((_, result)) => {
            if !transaction.is_committed {
                execute(connection, Commit).await?;
            }
            Ok(result)
        }
        Err(error) => {
            execute(connection, Rollback).await?;
            Err(error)
        }
    }
}

fn execute<Q>(
    mut connection: &Connection,
    statement: Q,
) -> impl Future<Output = QueryResult<usize>> + Send
where
    Q: QueryFragment<Pg> + QueryId + Send,
{
    connection.execute_returning_count(statement)
}

/// A statement without parameters.
macro_rules! statement {
    ($name:ident, $sql:literal) => {
        impl QueryFragment<Pg> for $name {
            fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
                out.push_sql($sql);
                Ok(())
            }
        }
    };
}

statement!(Begin, "BEGIN ISOLATION LEVEL READ COMMITTED");
statement!(Commit, "COMMIT");
statement!(Rollback, "ROLLBACK");
