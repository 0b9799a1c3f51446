//! Deletes the oldest rows of `catalog_changes`.

use chrono::{DateTime, Utc};
use diesel::dsl::max;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::schema::catalog_changes;
use super::sql_types::TimestampValue;
use super::{CatalogChange, Error, Store};

/// Locks the deletion of old changes for a transaction.
pub(super) trait LockRetention {
    /// Returns `false` at once if another transaction has the lock.
    fn try_lock_retention(&mut self) -> impl Future<Output = Result<bool, Error>> + Send;
}

impl CatalogChange {
    /// Deletes at most `limit` of the changes before `end`, oldest first, and returns their number: 0 if another process
    /// deletes at the moment. The log remains without gaps, and its latest change is never deleted. Other writers do not
    /// wait for this on PostgreSQL.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn delete_before(
        store: &Store,
        end: DateTime<Utc>,
        limit: i64,
    ) -> Result<usize, Error> {
        query!(store, write, |connection| {
            if !connection.try_lock_retention().await? {
                return Ok(0);
            }
            let latest = catalog_changes::table.select(max(catalog_changes::revision));
            let latest: Option<i64> = latest.get_result(connection).await?;
            let oldest = catalog_changes::table
                .filter(catalog_changes::revision.lt(latest.unwrap_or_default()))
                .order(catalog_changes::revision)
                .limit(limit)
                .select((catalog_changes::revision, catalog_changes::changed_at));
            let oldest: Vec<(i64, TimestampValue)> = oldest.load(connection).await?;
            let old = oldest
                .into_iter()
                .take_while(|(_, at)| DateTime::from(*at) < end);
            let Some((last, _)) = old.last() else {
                return Ok(0);
            };
            let rows = catalog_changes::table.filter(catalog_changes::revision.le(last));
            Ok(diesel::delete(rows).execute(connection).await?)
        })
    }
}
