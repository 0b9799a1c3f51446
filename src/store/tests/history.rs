use chrono::TimeDelta;
use tokio::task::JoinSet;

use super::harness::on_both;
use super::*;

on_both! {
    async fn every_change_is_in_the_history_with_who_when_and_the_model_after_it(world) {
        let store = &world.store;
        let later = Signature {
            user_id: None,
            request_id: Some("a request".to_owned()),
            at: start() + TimeDelta::seconds(1),
        };
        let made = model("a").insert(store, signed()).await.unwrap();
        let changed = done(renamed("b").apply(store, made.id, any(), later.clone()).await);
        assert_eq!(done(GenerationModel::delete(store, made.id, any(), later.clone()).await), 3);
        let history = CatalogChange::since(store, 0, 100).await.unwrap();
        let told: Vec<_> = history
            .iter()
            .map(|change| (change.revision, change.model_id, change.action, change.model().unwrap()))
            .collect();
        let expected = [
            (1, made.id, Action::Create, Some(made.clone())),
            (2, made.id, Action::Update, Some(changed)),
            (3, made.id, Action::Delete, None),
        ];
        assert_eq!(told, expected);
        let signatures: Vec<_> = history.into_iter().map(|change| change.signature).collect();
        assert_eq!(signatures, [signed(), later.clone(), later]);
        assert_eq!(CatalogChange::latest_revision(store).await.unwrap(), 3);
        assert_eq!(CatalogChange::since(store, 1, 1).await.unwrap()[0].revision, 2);
        assert_eq!(CatalogChange::since(store, 3, 1).await.unwrap(), []);
    }

    async fn changes_after_a_revision_are_told_unless_the_history_went_another_way(world) {
        let store = &world.store;
        let nothing = Head { revision: 0, change: None };
        assert_eq!(CatalogChange::after(store, nothing, 9).await.unwrap(), Some(vec![]));
        for name in ["a", "b", "c"] {
            model(name).insert(store, signed()).await.unwrap();
        }
        let all = CatalogChange::since(store, 0, 9).await.unwrap();
        let after = async |head, limit| CatalogChange::after(store, head, limit).await.unwrap();
        assert_eq!(after(nothing, 9).await.as_ref(), Some(&all));
        assert_eq!(after(all[0].head(), 1).await, Some(all[1..2].to_vec()));
        assert_eq!(after(all[2].head(), 9).await, Some(vec![]));
        let elsewhere = Head { revision: 2, change: Some((Uuid::new_v4(), start())) };
        assert_eq!(after(elsewhere, 9).await, None);
        assert_eq!(after(Head { revision: 4, ..elsewhere }, 9).await, None);
        world.execute("DELETE FROM catalog_changes WHERE revision = 2").await;
        assert_eq!(after(all[0].head(), 9).await, None);
    }

    async fn what_changes_nothing_leaves_no_trace(world) {
        let store = &world.store;
        let before = model("a").insert(store, signed()).await.unwrap();
        let later = Signature { at: start() + TimeDelta::seconds(1), ..signed() };
        for changes in [GenerationModelChanges::default(), renamed("a")] {
            assert_eq!(done(changes.apply(store, before.id, any(), later.clone()).await), before);
        }
        let absent = Uuid::new_v4();
        assert_eq!(renamed("b").apply(store, absent, any(), later.clone()).await.unwrap(), Outcome::NotFound);
        assert_eq!(GenerationModel::delete(store, absent, any(), later).await.unwrap(), Outcome::NotFound);
        let twice = NewGenerationModel { id: before.id, ..model("b") };
        assert!(twice.insert(store, signed()).await.is_err());
        assert_eq!(CatalogChange::latest_revision(store).await.unwrap(), 1);
        assert_eq!(CatalogChange::since(store, 0, 9).await.unwrap().len(), 1);
    }

    /// Neither on a connection that has not prepared the statements yet, nor on one that has.
    async fn what_cannot_be_recorded_is_not_done(world) {
        let kept = model("kept").insert(&world.store, signed()).await.unwrap();
        let other = world.another_store().await.unwrap();
        other.migrate().await.unwrap();
        for (store, revision) in [(&other, 1), (&world.store, 2), (&other, 3)] {
            let (refuse, allow) = world.refuse("INSERT ON catalog_changes");
            world.execute(&refuse).await;
            let later = Signature { at: start() + TimeDelta::seconds(revision), ..signed() };
            assert!(model("made").insert(store, later.clone()).await.is_err());
            assert!(renamed("changed").apply(store, kept.id, any(), later.clone()).await.is_err());
            assert!(GenerationModel::delete(store, kept.id, any(), later.clone()).await.is_err());
            world.execute(&allow).await;
            assert_eq!(names(store).await[..1], ["kept"]);
            assert_eq!(all(store).await.head.revision, revision);
            let next = model("next").insert(store, later).await.unwrap();
            assert_eq!((next.position, next.revision), (revision + 1, revision + 1));
        }
        assert_eq!(names(&world.store).await, ["kept", "next", "next", "next"]);
    }

    /// While several servers write, each reader follows the history and must never find that it missed something.
    async fn a_reader_sees_every_revision_once_and_in_order(world) {
        const WRITERS: usize = 4;
        const WRITES: usize = 25;
        let mut writers = JoinSet::new();
        for _ in 0..WRITERS {
            let store = world.another_store().await.unwrap();
            store.migrate().await.unwrap();
            writers.spawn(async move {
                for _ in 0..WRITES {
                    model("x").insert(&store, signed()).await.unwrap();
                }
            });
        }
        let mut seen = Vec::new();
        while seen.len() < WRITERS * WRITES {
            let last = seen.last().copied().unwrap_or(0);
            let news = CatalogChange::since(&world.store, last, 1000).await.unwrap();
            seen.extend(news.iter().map(|change| change.revision));
        }
        writers.join_all().await;
        let all: Vec<i64> = (1..).take(WRITERS * WRITES).collect();
        assert_eq!(seen, all);
    }

    async fn the_whole_catalogue_is_read_with_the_revision_that_it_shows(world) {
        let writer = world.another_store().await.unwrap();
        writer.migrate().await.unwrap();
        let writing = tokio::spawn(async move {
            for _ in 0..50 {
                model("x").insert(&writer, signed()).await.unwrap();
            }
        });
        loop {
            let state = all(&world.store).await;
            assert_eq!(state.head.revision, i64::try_from(state.models.len()).unwrap());
            assert!(state.models.is_sorted_by_key(|model| model.position));
            if state.head.revision == 50 {
                break;
            }
        }
        writing.await.unwrap();
    }

    async fn a_write_that_its_caller_abandons_is_whole_and_breaks_no_connection(world) {
        let store = &world.store;
        for round in 0..50 {
            let write = model("x").insert(store, signed());
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
        let last = model("last").insert(store, signed()).await.unwrap();
        let state = all(store).await;
        let history = CatalogChange::since(store, 0, 1000).await.unwrap();
        assert_eq!(state.models.len(), history.len());
        assert!(state.head.revision >= last.revision);
    }
}
