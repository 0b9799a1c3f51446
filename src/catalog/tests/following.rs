use std::time::Duration;

use tokio::task::JoinSet;

use super::*;
use crate::store::Operation;
use crate::store::tests::harness::on_both;
use crate::store::tests::{change, creation, deletion, metadata, renaming};

on_both! {
    async fn the_changes_of_other_processes_are_followed(world) {
        let here = catalog(&world.store).await;
        let following = here.clone();
        let following = tokio::spawn(async move { following.follow().await });
        let other = world.another_store().await.unwrap();
        other.migrate().await.unwrap();
        let id = create(&other, "a").await.id;
        reaches(&here, 1).await;
        change(&other, renaming(id, "b")).await;
        reaches(&here, 2).await;
        assert_eq!(all_names(&here.current().unwrap()), ["b"]);
        change(&other, deletion(id)).await;
        reaches(&here, 3).await;
        assert!(here.current().unwrap().is_empty());
        assert!(here.age().unwrap() < Duration::from_secs(5));
        following.abort();
    }

    /// As after a restored backup: revisions are counted again.
    async fn a_log_that_diverged_is_noticed(world) {
        let store = &world.store;
        let catalog = catalog(store).await;
        for name in ["a", "b", "c"] {
            create(store, name).await;
        }
        let before = catalog.newest().await.unwrap();
        world.execute(LOSE_ALL_BUT_THE_FIRST).await;
        for name in ["d", "e", "f"] {
            create(store, name).await;
        }
        let after = catalog.newest().await.unwrap();
        assert_eq!(all_names(&after), ["a", "d", "e", "f"]);
        assert_ne!(before.version(), after.version());
    }

    /// As after a failover to a server that lacks acknowledged commits.
    async fn acknowledged_writes_that_the_database_lost_disappear(world) {
        let store = &world.store;
        let catalog = catalog(store).await;
        let writer = Writer::start(catalog.clone());
        let write = async |name: &str| {
            let create = Operation::Create(Box::new(model(name)));
            writer.write(create, metadata()).await.unwrap();
            catalog.current().unwrap().len()
        };
        for (before, name) in ["a", "b", "c"].into_iter().enumerate() {
            assert_eq!(write(name).await, before + 1);
        }
        world.execute(LOSE_ALL_BUT_THE_FIRST).await;
        assert_eq!(catalog.newest().await.unwrap().len(), 1);
        write("d").await;
        world.execute(LOSE_ALL_BUT_THE_FIRST).await;
        // Two writes of another process, and then one of this process that looks like the next.
        create(store, "e").await;
        assert_eq!(write("f").await, 3);
        assert_eq!(all_names(&catalog.newest().await.unwrap()), ["a", "e", "f"]);
    }

    /// Nothing polls here.
    async fn changes_from_before_the_listener_connected_are_read(world) {
        let catalog = catalog(&world.store).await;
        if world.store.listen().await.unwrap().is_none() {
            return;
        }
        let created = create(&world.store, "x").await;
        tokio::select! {
            never = catalog.listen() => never,
            () = reaches(&catalog, created.revision) => {}
        }
    }

    async fn after_a_panic_everything_is_read_again(world) {
        let catalog = catalog(&world.store).await;
        let created = change(&world.store, creation(model("x"))).await;
        let panicking = catalog.clone();
        let panicked = std::thread::spawn(move || {
            let current = panicking.current().unwrap();
            let mut unconfirmed = panicking.unconfirmed();
            let is_next = unconfirmed.append(current.latest, created.latest());
            assert!(!is_next, "the change is noted and never published");
        });
        assert!(panicked.join().is_err());
        assert_eq!(catalog.newest().await.unwrap().len(), 1);
        let created = change(&world.store, creation(model("y"))).await;
        assert!(catalog.apply(created.try_into().unwrap()));
        assert_eq!(catalog.current().unwrap().len(), 2);
    }

    async fn the_newest_snapshot_contains_everything_committed_before(world) {
        let catalog = catalog(&world.store).await;
        let mut readers = JoinSet::new();
        for number in 1..=50 {
            create(&world.store, "x").await;
            let catalog = catalog.clone();
            readers.spawn(async move { catalog.newest().await.unwrap().version().revision >= number });
        }
        assert!(readers.join_all().await.into_iter().all(|is_new| is_new));
    }

    async fn there_is_no_snapshot_before_the_database_was_read(world) {
        let catalog = Catalog::new(world.store.clone());
        assert!(catalog.current().is_err());
        assert_eq!(catalog.age(), None);
        world.execute("ALTER TABLE catalog_revision RENAME TO elsewhere").await;
        assert!(catalog.newest().await.is_err());
        assert!(catalog.current().is_err());
        world.execute("ALTER TABLE elsewhere RENAME TO catalog_revision").await;
        assert!(catalog.newest().await.unwrap().is_empty());
    }
}

const LOSE_ALL_BUT_THE_FIRST: &str = "DELETE FROM generation_models WHERE revision > 1; \
    DELETE FROM catalog_changes WHERE revision > 1; UPDATE catalog_revision SET revision = 1";

/// Waits, for a bounded time, until the catalogue reaches a revision.
async fn reaches(catalog: &Catalog, revision: i64) {
    let reached = async {
        while catalog.current().unwrap().version().revision < revision {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), reached)
        .await
        .expect("the catalogue reaches the revision");
}
