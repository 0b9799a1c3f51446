use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;

use super::*;
use crate::store::tests::harness::on_both;
use crate::store::{GenerationModelChanges, Outcome};

on_both! {
    async fn an_acknowledged_write_is_shown_at_once_and_so_is_what_came_before_it(world) {
        let (here, elsewhere) = (catalog(&world.store).await, catalog(&world.store).await);
        for number in 0..20 {
            let store = &world.store;
            new("elsewhere").insert(store, signed()).await.unwrap();
            let made = new("here").insert(store, signed()).await.unwrap();
            let made = EncodedModel::try_from(made).unwrap();
            here.including(&Change::saved(made.clone())).await.unwrap();
            let shown = here.current().unwrap();
            assert_eq!(shown.state().revision, made.state().revision);
            assert_eq!(shown.len(), 2 * number + 2);
        }
        assert_eq!(elsewhere.current().unwrap().len(), 0);
        assert_eq!(elsewhere.newest().await.unwrap().state(), here.current().unwrap().state());
    }

    async fn changes_that_arrive_in_any_order_lead_to_the_newest(world) {
        let catalog = catalog(&world.store).await;
        let mut writers = JoinSet::new();
        for _ in 0..8 {
            let (store, catalog) = (world.store.clone(), catalog.clone());
            writers.spawn(async move {
                for _ in 0..10 {
                    let made = new("x").insert(&store, signed()).await.unwrap();
                    let made = EncodedModel::try_from(made).unwrap();
                    let shown = catalog.including(&Change::saved(made.clone())).await.unwrap();
                    assert!(shown.state().revision >= made.state().revision);
                }
            });
        }
        writers.join_all().await;
        let (shown, anew) = (catalog.current().unwrap(), super::catalog(&world.store).await);
        assert_eq!(shown.state(), anew.current().unwrap().state());
    }

    async fn what_others_write_is_heard_of(world) {
        let here = catalog(&world.store).await;
        let following = here.clone();
        let following = tokio::spawn(async move { following.follow().await });
        let other = world.another_store().await.unwrap();
        other.migrate().await.unwrap();
        let id = new("a").insert(&other, signed()).await.unwrap().id;
        shows(&here, 1).await;
        let renamed = GenerationModelChanges { name: Some("b".to_owned()), ..Default::default() };
        renamed.apply(&other, id, any(), signed()).await.unwrap();
        shows(&here, 2).await;
        assert_eq!(names(Page::new(here.current().unwrap(), 0, 9)).await, (vec!["b".to_owned()], 1));
        let removed = GenerationModel::delete(&other, id, any(), signed()).await.unwrap();
        assert_eq!(removed, Outcome::Done(3));
        shows(&here, 3).await;
        assert!(here.current().unwrap().is_empty());
        assert!(here.age().unwrap() < Duration::from_secs(5));
        following.abort();
    }

    /// As after a failover that lost the last writes, or a backup that was restored: revisions are counted again.
    async fn a_history_that_went_another_way_is_noticed(world) {
        let store = &world.store;
        let catalog = catalog(store).await;
        for name in ["a", "b", "c"] {
            new(name).insert(store, signed()).await.unwrap();
        }
        let before = catalog.newest().await.unwrap();
        world.execute("DELETE FROM generation_models WHERE revision > 1; DELETE FROM catalog_changes WHERE revision > 1; UPDATE catalog_revision SET revision = 1").await;
        for name in ["d", "e", "f"] {
            new(name).insert(store, signed()).await.unwrap();
        }
        let after = catalog.newest().await.unwrap();
        assert_eq!(names(Page::new(Arc::clone(&after), 0, 9)).await.0, ["a", "d", "e", "f"]);
        assert_ne!(before.state().etag(), after.state().etag());
    }

    /// As after a failover to a server that lacks what this one was told is committed.
    async fn acknowledged_writes_that_the_database_lost_are_not_shown_for_long(world) {
        let store = &world.store;
        let catalog = catalog(store).await;
        let write = async |name: &str| {
            let made = EncodedModel::try_from(new(name).insert(store, signed()).await.unwrap()).unwrap();
            catalog.including(&Change::saved(made)).await.unwrap().len()
        };
        for (before, name) in ["a", "b", "c"].into_iter().enumerate() {
            assert_eq!(write(name).await, before + 1);
        }
        let lose = "DELETE FROM generation_models WHERE revision > 1; DELETE FROM catalog_changes WHERE revision > 1; UPDATE catalog_revision SET revision = 1";
        world.execute(lose).await;
        assert_eq!(catalog.newest().await.unwrap().len(), 1);
        write("d").await;
        world.execute(lose).await;
        // Two writes elsewhere, and then one here that seems to be the next.
        new("e").insert(store, signed()).await.unwrap();
        assert_eq!(write("f").await, 3);
        assert_eq!(names(Page::new(catalog.newest().await.unwrap(), 0, 9)).await.0, ["a", "e", "f"]);
    }

    /// Nothing else asks here.
    async fn what_came_before_it_listened_is_asked_for(world) {
        let catalog = catalog(&world.store).await;
        let made = new("x").insert(&world.store, signed()).await.unwrap();
        tokio::select! {
            never = catalog.listen() => never,
            () = shows(&catalog, made.revision) => {}
        }
    }

    async fn after_a_panic_all_is_read_anew(world) {
        let catalog = catalog(&world.store).await;
        let made = new("x").insert(&world.store, signed()).await.unwrap();
        let made = Change::saved(made.try_into().unwrap());
        let panicking = catalog.clone();
        let panicked = std::thread::spawn(move || {
            let current = panicking.current().unwrap();
            let mut trail = panicking.trail();
            assert!(!trail.append(&current, &made), "noted, and never shown");
        });
        assert!(panicked.join().is_err());
        assert_eq!(catalog.newest().await.unwrap().len(), 1);
        let made = new("y").insert(&world.store, signed()).await.unwrap();
        let shown = catalog.including(&Change::saved(made.try_into().unwrap())).await.unwrap();
        assert_eq!(shown.len(), 2);
    }

    async fn whoever_wants_the_newest_gets_all_that_was_committed_before(world) {
        let catalog = catalog(&world.store).await;
        let mut readers = JoinSet::new();
        for number in 1..=50 {
            new("x").insert(&world.store, signed()).await.unwrap();
            let catalog = catalog.clone();
            readers.spawn(async move { catalog.newest().await.unwrap().state().revision >= number });
        }
        assert!(readers.join_all().await.into_iter().all(|is_new| is_new));
    }

    async fn nothing_is_shown_before_the_database_was_read(world) {
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

/// Waits until the revision is shown, for a bounded time.
async fn shows(catalog: &Catalog, revision: i64) {
    let shown = async {
        while catalog.current().unwrap().state().revision < revision {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), shown)
        .await
        .expect("it is shown");
}
