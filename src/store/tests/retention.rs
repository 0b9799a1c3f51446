use chrono::TimeDelta;

use super::harness::{Backend, on_both};
use super::*;

/// Creates models, one a day.
async fn create_daily(store: &Store, count: i64) {
    for day in 0..count {
        let at = start() + TimeDelta::days(day);
        let metadata = ChangeMetadata { at, ..metadata() };
        change(
            store,
            Write {
                metadata,
                ..creation(model("a"))
            },
        )
        .await;
    }
}

async fn revisions(store: &Store) -> Vec<i64> {
    let log = CatalogChange::since(store, 0, 100).await.unwrap();
    log.into_iter().map(|change| change.revision).collect()
}

async fn delete(store: &Store, days: i64, limit: i64) -> usize {
    let end = start() + TimeDelta::days(days);
    CatalogChange::delete_before(store, end, limit)
        .await
        .unwrap()
}

on_both! {
    async fn old_changes_are_deleted_in_steps_and_the_latest_is_kept(world) {
        let store = &world.store;
        assert_eq!(delete(store, 100, 9).await, 0);
        create_daily(store, 5).await;
        assert_eq!(PastChange::oldest_revision(store).await.unwrap(), Some(1));
        assert_eq!((delete(store, 3, 2).await, revisions(store).await), (2, vec![3, 4, 5]));
        assert_eq!((delete(store, 3, 2).await, delete(store, 3, 2).await), (1, 0));
        assert_eq!((delete(store, 100, 9).await, revisions(store).await), (1, vec![5]));
        assert_eq!(PastChange::oldest_revision(store).await.unwrap(), Some(5));
        assert_eq!(create(store, "b").await.revision, 6);
    }

    /// The clocks of servers differ.
    async fn a_younger_change_between_older_ones_leaves_no_gap(world) {
        let store = &world.store;
        create_daily(store, 3).await;
        create(store, "of the first day").await;
        create(store, "of the first day").await;
        assert_eq!((delete(store, 2, 9).await, revisions(store).await), (2, vec![3, 4, 5]));
    }

    /// On PostgreSQL. SQLite has one writer at a time.
    async fn of_several_servers_one_deletes_and_no_writer_waits(world) {
        if world.database.backend == Backend::Sqlite {
            return;
        }
        create_daily(&world.store, 3).await;
        let mut other = world.database.connect().await;
        other.execute("BEGIN; DELETE FROM catalog_changes WHERE revision = 1; SELECT pg_advisory_xact_lock(7316044882114)").await;
        assert_eq!(delete(&world.store, 9, 9).await, 0);
        other.execute("ROLLBACK").await;
        other.execute(world.lock()).await;
        assert_eq!(delete(&world.store, 9, 9).await, 2);
        other.execute("ROLLBACK").await;
    }
}
