use std::time::Duration;

use tokio::task::JoinSet;

use super::*;
use crate::store::tests::harness::on_both;
use crate::store::tests::{change, creation, deletion, metadata, renaming};
use crate::store::{CatalogChange, Operation};

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

    async fn a_catalogue_behind_the_oldest_change_is_read_again(world) {
        let store = &world.store;
        create(store, "a").await;
        let behind = catalog(store).await;
        for name in ["b", "c", "d"] {
            create(store, name).await;
        }
        let end = start() + TimeDelta::days(1);
        assert_eq!(CatalogChange::delete_before(store, end, 9).await.unwrap(), 3);
        assert_eq!(all_names(&behind.newest().await.unwrap()), ["a", "b", "c", "d"]);
        assert_same_as_read(&behind, store).await;
        create(store, "e").await;
        assert_same_as_read(&behind, store).await;
    }

    async fn edits_by_sql_lead_to_the_catalogue_that_another_process_reads(world) {
        let store = &world.store;
        let followed = catalog(store).await;
        let ids = [create(store, "a").await.id, create(store, "b").await.id];
        for edit in [
            "UPDATE generation_models SET name = name || ' \"é\"', provider_config = '{ \"a\" : 1.0 }'".to_owned(),
            "UPDATE generation_models SET max_output_width = position WHERE position = 1".to_owned(),
            format!("DELETE FROM generation_models WHERE id = '{}'", ids[0]),
        ] {
            let before = followed.newest().await.unwrap().version();
            world.execute(&edit).await;
            assert_ne!(followed.newest().await.unwrap().version(), before);
            assert_same_as_read(&followed, store).await;
        }
    }

    /// Otherwise impatient clients could keep a server from ever reading a large catalogue.
    async fn a_read_goes_on_if_its_caller_is_dropped(world) {
        create(&world.store, "a").await;
        let catalog = Catalog::new(world.store.clone());
        let mut newest = Box::pin(catalog.newest());
        let poll = std::future::poll_fn(|context| std::task::Poll::Ready(newest.as_mut().poll(context)));
        // The read may be faster than the first poll.
        let _is_pending = poll.await.is_pending();
        drop(newest);
        let read = async {
            while catalog.current().is_err() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), read).await.expect("the catalogue is read");
        assert_eq!(all_names(&catalog.current().unwrap()), ["a"]);
    }

    /// `REPLACE` on SQLite moves a model.
    async fn a_model_at_another_position_is_followed(world) {
        let store = &world.store;
        if world.store.listen().await.unwrap().is_some() {
            return;
        }
        let followed = catalog(store).await;
        for number in 0..300 {
            create(store, &number.to_string()).await;
        }
        followed.newest().await.unwrap();
        world.execute(
            "CREATE TEMPORARY TABLE copy AS SELECT * FROM generation_models WHERE position IN (1, 150); \
             UPDATE copy SET position = NULL; REPLACE INTO generation_models SELECT * FROM copy"
        ).await;
        assert_same_as_read(&followed, store).await;
        assert_eq!(all_names(&followed.current().unwrap())[298..], ["0", "149"]);
    }

    async fn a_reload_reads_everything_again(world) {
        let store = &world.store;
        let id = create(store, "a").await.id;
        let followed = catalog(store).await;
        let writer = Writer::start(followed.clone());
        world.execute(
            "UPDATE catalog_revision SET revision = revision + 1; UPDATE generation_models SET name = 'unseen'; \
             UPDATE catalog_revision SET revision = revision - 1"
        ).await;
        assert_eq!(all_names(&followed.newest().await.unwrap()), ["a"]);
        assert_eq!(CatalogChange::append_reload(store, start()).await.unwrap(), 2);
        writer.write(renaming(id, "b").operation, metadata()).await.unwrap();
        assert_eq!(followed.newest().await.unwrap().version().revision, 3);
        assert_same_as_read(&followed, store).await;
        // An empty catalogue too.
        change(store, deletion(id)).await;
        CatalogChange::append_reload(store, start()).await.unwrap();
        assert_same_as_read(&followed, store).await;
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
    DELETE FROM catalog_changes WHERE revision > 1; UPDATE catalog_revision SET revision = 1, logged = 1";

/// Asserts that a catalogue is equal to one that another process reads now.
async fn assert_same_as_read(followed: &Catalog, store: &Store) {
    let (followed, read) = (
        followed.newest().await.unwrap(),
        catalog(store).await.current().unwrap(),
    );
    let identity = |snapshot: &Snapshot| (snapshot.version().revision, snapshot.version().hash);
    assert_eq!(identity(&followed), identity(&read));
    assert_eq!(all_names(&followed), all_names(&read));
}

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
