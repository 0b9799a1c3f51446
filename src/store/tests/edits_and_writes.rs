//! Edits by SQL beside the writes of the program, which logs its changes itself.

use tokio::task::JoinSet;

use super::edits::{assert_log_is_complete, fails, insert, logged};
use super::harness::on_both;
use super::*;

on_both! {
    /// With locks in another order, one of the two would end as the victim of a deadlock.
    async fn edits_and_writes_at_the_same_time_wait_for_each_other(world) {
        let store = &world.store;
        let id = create(store, "a").await.id;
        let mut tasks = JoinSet::new();
        for _ in 0..2 {
            let database = world.database.clone();
            tasks.spawn(async move {
                let mut connection = database.connect().await;
                for _ in 0..20 {
                    connection.execute("UPDATE generation_models SET beta = NOT beta").await;
                }
            });
            let store = world.another_store().await.unwrap();
            store.migrate().await.unwrap();
            tasks.spawn(async move {
                for _ in 0..20 {
                    let toggle = update(id, |model| model.recommended = !model.recommended);
                    change(&store, toggle).await;
                }
            });
        }
        while let Some(done) = tasks.join_next().await {
            done.unwrap();
        }
        assert_eq!(CatalogChange::latest_revision(store).await.unwrap(), 81);
        assert_log_is_complete(store).await;
    }

    /// Who takes a revision, logs the change: the program, and whoever follows its protocol.
    async fn a_transaction_that_logs_its_change_itself_is_not_recorded_twice(world) {
        let store = &world.store;
        let id = create(store, "a").await.id;
        world.execute(&format!(
            "BEGIN; UPDATE catalog_revision SET revision = revision + 1; DELETE FROM generation_models; \
             INSERT INTO catalog_changes (revision, model_id, action, changed_at) \
             VALUES (2, '{id}', 'delete', '2026-11-22T12:00:00.000000Z'); COMMIT"
        )).await;
        assert_eq!(logged(store).await, ["1 create a user", "2 delete  -"]);
        world.execute(&insert(id, "b")).await;
        assert_log_is_complete(store).await;
    }

    /// A server of the previous version goes on until it is restarted. It takes one revision for a whole batch.
    async fn a_batch_of_the_previous_version_fails_as_a_whole_and_its_writes_succeed_alone(world) {
        let store = &world.store;
        let (a, b) = (create(store, "a").await.id, create(store, "b").await.id);
        let delete = |revision: i64, id: Uuid| format!(
            "DELETE FROM generation_models WHERE id = '{id}'; INSERT INTO catalog_changes (revision, model_id, action, changed_at) \
             VALUES ({revision}, '{id}', 'delete', '2026-11-22T12:00:00.000000Z');"
        );
        let begin = "BEGIN; UPDATE catalog_revision SET revision = revision + 1;";
        fails(&world, &format!("{begin} {} {}", delete(3, a), delete(4, b))).await;
        world.execute(&format!("{begin} {} COMMIT; {begin} {} COMMIT", delete(3, a), delete(4, b))).await;
        assert_eq!(logged(store).await[2..], ["3 delete  -", "4 delete  -"]);
        assert_log_is_complete(store).await;
    }
}
