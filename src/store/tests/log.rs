use chrono::TimeDelta;
use tokio::task::JoinSet;

use super::harness::{Backend, on_both};
use super::*;
use crate::origin::Origin;

on_both! {
    async fn every_change_is_in_the_log_with_its_metadata_and_the_model_after_it(world) {
        let store = &world.store;
        let later = ChangeMetadata {
            user_id: None,
            origin: Origin::default(),
            at: start() + TimeDelta::seconds(1),
        };
        let created = create(store, "a").await;
        let id = created.id;
        let changed = change(store, Write { metadata: later.clone(), ..renaming(id, "b") }).await;
        let changed = model_of(changed);
        change(store, Write { metadata: later.clone(), ..deletion(id) }).await;
        let log = CatalogChange::since(store, 0, 100).await.unwrap();
        let logged = log.iter().cloned().map(|change| (change.revision, change.model_id, change.action, change.into_model().map(|model| model.0.unwrap())));
        let expected = [
            (1, id, Action::Create, Some(created)),
            (2, id, Action::Update, Some(changed)),
            (3, id, Action::Delete, None),
        ];
        assert_eq!(logged.collect::<Vec<_>>(), expected);
        let logged = log.into_iter().map(|change| ChangeMetadata {
            user_id: change.user_id.map(Into::into),
            origin: Origin {
                client_address: change.client_address.map(|address| address.parse().unwrap()),
                request_id: change.request_id,
            },
            at: change.changed_at,
        });
        assert_eq!(logged.collect::<Vec<_>>(), [metadata(), later.clone(), later]);
        assert_eq!(CatalogChange::latest_revision(store).await.unwrap(), 3);
        assert_eq!(CatalogChange::since(store, 1, 1).await.unwrap()[0].revision, 2);
        assert_eq!(CatalogChange::since(store, 3, 1).await.unwrap(), []);
    }

    async fn changes_after_a_revision_are_read_unless_the_log_has_diverged(world) {
        let store = &world.store;
        let nothing = LatestRevision { revision: 0, change: None };
        assert_eq!(CatalogChange::after(store, nothing, 9).await.unwrap(), Some(vec![]));
        for name in ["a", "b", "c"] {
            create(store, name).await;
        }
        let all = CatalogChange::since(store, 0, 9).await.unwrap();
        let after = async |latest, limit| CatalogChange::after(store, latest, limit).await.unwrap();
        assert_eq!(after(nothing, 9).await.as_ref(), Some(&all));
        assert_eq!(after(all[0].latest(), 1).await, Some(all[1..2].to_vec()));
        assert_eq!(after(all[2].latest(), 9).await, Some(vec![]));
        let diverged = LatestRevision { revision: 2, change: Some((Uuid::new_v4(), start())) };
        assert_eq!(after(diverged, 9).await, None);
        assert_eq!(after(LatestRevision { revision: 4, ..diverged }, 9).await, None);
        world.execute("DELETE FROM catalog_changes WHERE revision = 2").await;
        assert_eq!(after(all[0].latest(), 9).await, None);
    }

    async fn a_write_that_changes_nothing_is_not_logged(world) {
        let store = &world.store;
        let before = create(store, "a").await;
        let later = ChangeMetadata { at: start() + TimeDelta::seconds(1), ..metadata() };
        let unchanged = write(store, Write { metadata: later.clone(), ..renaming(before.id, "a") }).await.unwrap();
        assert_eq!(unchanged, Outcome::Unchanged(Box::new(before.clone())));
        let absent = Uuid::new_v4();
        assert_eq!(write(store, renaming(absent, "b")).await.unwrap(), Outcome::NotFound);
        assert_eq!(write(store, deletion(absent)).await.unwrap(), Outcome::NotFound);
        let duplicate = GenerationModel { id: before.id, ..model("b") };
        assert!(write(store, creation(duplicate)).await.is_err());
        assert_eq!(CatalogChange::latest_revision(store).await.unwrap(), 1);
        assert_eq!(CatalogChange::since(store, 0, 9).await.unwrap().len(), 1);
    }

    /// On a connection with prepared statements and on one without.
    async fn a_change_that_cannot_be_logged_is_not_applied(world) {
        let existing = create(&world.store, "existing").await;
        let other = world.another_store().await.unwrap();
        other.migrate().await.unwrap();
        for (store, revision) in [(&other, 1), (&world.store, 2), (&other, 3)] {
            let (refuse, allow) = world.refuse("INSERT ON catalog_changes");
            world.execute(&refuse).await;
            assert!(write(store, creation(model("created"))).await.is_err());
            assert!(write(store, renaming(existing.id, "renamed")).await.is_err());
            assert!(write(store, deletion(existing.id)).await.is_err());
            world.execute(&allow).await;
            assert_eq!(names(store).await[..1], ["existing"]);
            assert_eq!(all(store).await.0.revision, revision);
            let next = create(store, "next").await;
            assert_eq!((next.position, next.revision), (revision + 1, revision + 1));
        }
        assert_eq!(names(&world.store).await, ["existing", "next", "next", "next"]);
    }

    /// The documents of version 0.1 have no position: the revision of a new model is its position.
    async fn a_document_without_a_position_is_read(world) {
        let created = create(&world.store, "a").await;
        let remove = if world.database.backend == Backend::Sqlite {
            "UPDATE catalog_changes SET document = json_remove(document, '$.position')"
        } else {
            "UPDATE catalog_changes SET document = (document::jsonb - 'position')::json"
        };
        world.execute(remove).await;
        let log = CatalogChange::since(&world.store, 0, 9).await.unwrap();
        assert_eq!(model_of(log[0].clone()), created);
    }

    /// Several servers write; a reader that follows the log must never miss a change.
    async fn a_reader_sees_every_revision_once_and_in_order(world) {
        const WRITERS: usize = 4;
        const WRITES: usize = 25;
        let mut writers = JoinSet::new();
        for _ in 0..WRITERS {
            let store = world.another_store().await.unwrap();
            store.migrate().await.unwrap();
            writers.spawn(async move {
                for _ in 0..WRITES {
                    create(&store, "x").await;
                }
            });
        }
        let mut seen = Vec::new();
        while seen.len() < WRITERS * WRITES {
            let last = seen.last().copied().unwrap_or(0);
            let changes = CatalogChange::since(&world.store, last, 1000).await.unwrap();
            seen.extend(changes.iter().map(|change| change.revision));
        }
        writers.join_all().await;
        let all: Vec<i64> = (1..).take(WRITERS * WRITES).collect();
        assert_eq!(seen, all);
    }

    async fn the_whole_catalogue_is_read_with_its_revision(world) {
        let writer = world.another_store().await.unwrap();
        writer.migrate().await.unwrap();
        let writing = tokio::spawn(async move {
            for _ in 0..50 {
                create(&writer, "x").await;
            }
        });
        loop {
            let (latest, models) = all(&world.store).await;
            assert_eq!(latest.revision, i64::try_from(models.len()).unwrap());
            assert!(models.is_sorted_by_key(|model| model.position));
            if latest.revision == 50 {
                break;
            }
        }
        writing.await.unwrap();
    }

    async fn a_write_whose_caller_is_dropped_is_applied_as_a_whole_or_not_at_all(world) {
        let store = &world.store;
        for round in 0..50 {
            let write = write(store, creation(model("x")));
            tokio::pin!(write);
            for _ in 0..round {
                let poll = std::future::poll_fn(|context| {
                    std::task::Poll::Ready(write.as_mut().poll(context))
                });
                if poll.await.is_ready() {
                    break;
                }
                tokio::task::yield_now().await;
            }
        }
        let last = create(store, "last").await;
        let (latest, models) = all(store).await;
        let log = CatalogChange::since(store, 0, 1000).await.unwrap();
        // A write that was dropped may be committed between the two reads.
        let read = log.iter().filter(|change| change.revision <= latest.revision);
        assert_eq!(models.len(), read.count());
        assert!(latest.revision >= last.revision);
    }
}
