use chrono::TimeDelta;
use tokio::task::JoinSet;

use super::harness::on_both;
use super::*;

on_both! {
    async fn a_model_is_read_back_as_it_was_written(world) {
        let config = r#"{"b" : 1.0, "a":[1e-7,123456789012345678901234567890],"b":"\u0000 é 😀"}"#;
        let new = NewGenerationModel {
            icon: Some("Flux <Pro> \u{202e} é".to_owned()),
            provider_config: document(config),
            max_size_pixels: Some(i64::MAX),
            max_output_width: Some(i64::MIN),
            ..model("")
        };
        let id = new.id;
        let inserted = new.insert(&world.store, signed()).await.unwrap();
        assert_eq!(inserted.provider_config.get(), config);
        assert_eq!(inserted.created_at, start());
        assert_eq!(inserted.max_size_pixels, Some(i64::MAX));
        assert_eq!(find(&world.store, id).await, Some(inserted));
    }

    async fn models_are_read_in_the_order_of_creation(world) {
        let store = &world.store;
        for name in ["c", "a", "b"] {
            model(name).insert(store, signed()).await.unwrap();
        }
        assert_eq!(names(store).await, ["c", "a", "b"]);
    }

    async fn a_write_is_done_only_if_the_model_is_as_it_asks(world) {
        let store = &world.store;
        let made = model("a").insert(store, signed()).await.unwrap();
        let named = |name: &'static str| -> Precondition {
            Box::new(move |model| model.is_some_and(|model| model.name == name))
        };
        let changed = renamed("b").apply(store, made.id, named("b"), signed()).await.unwrap();
        assert_eq!(changed, Outcome::PreconditionFailed);
        done(renamed("b").apply(store, made.id, named("a"), signed()).await);
        let removed = GenerationModel::delete(store, made.id, named("a"), signed()).await.unwrap();
        assert_eq!(removed, Outcome::PreconditionFailed);
        assert_eq!(names(store).await, ["b"]);
        done(GenerationModel::delete(store, made.id, named("b"), signed()).await);
        let gone = renamed("c").apply(store, made.id, named("b"), signed()).await.unwrap();
        assert_eq!(gone, Outcome::PreconditionFailed);
    }

    async fn a_position_is_never_used_twice(world) {
        let store = &world.store;
        let first = model("a").insert(store, signed()).await.unwrap();
        assert_eq!(done(GenerationModel::delete(store, first.id, any(), signed()).await), 2);
        let again = GenerationModel::delete(store, first.id, any(), signed()).await.unwrap();
        assert_eq!(again, Outcome::NotFound);
        let second = model("b").insert(store, signed()).await.unwrap();
        assert!(second.position > first.position);
    }

    async fn changes_write_only_what_they_name(world) {
        let new = NewGenerationModel {
            icon: Some("icon".to_owned()),
            max_output_width: Some(1),
            ..model("before")
        };
        let before = new.insert(&world.store, signed()).await.unwrap();
        let later = Signature { at: start() + TimeDelta::seconds(1), ..signed() };
        let changes = GenerationModelChanges { icon: Some(None), ..renamed("after") };
        let after = done(changes.clone().apply(&world.store, before.id, any(), later.clone()).await);
        let expected = GenerationModel {
            name: "after".to_owned(),
            icon: None,
            updated_at: later.at,
            revision: before.revision + 1,
            ..before
        };
        assert_eq!(after, expected);
        assert_eq!(find(&world.store, expected.id).await, Some(after));
        let absent = changes.apply(&world.store, Uuid::new_v4(), any(), later).await.unwrap();
        assert_eq!(absent, Outcome::NotFound);
    }

    async fn changes_made_at_the_same_time_do_not_undo_each_other(world) {
        let id = model("before").insert(&world.store, signed()).await.unwrap().id;
        let changes = [
            renamed("after"),
            GenerationModelChanges { beta: Some(true), ..Default::default() },
            GenerationModelChanges { max_output_width: Some(Some(7)), ..Default::default() },
            GenerationModelChanges { tool_types: Some(document("[\"EDITING\"]")), ..Default::default() },
        ];
        let mut tasks = JoinSet::new();
        for change in changes {
            // Stores of their own, so that nothing but the database can keep them apart.
            let store = world.another_store().await.unwrap();
            store.migrate().await.unwrap();
            tasks.spawn(async move { change.apply(&store, id, any(), signed()).await });
        }
        for result in tasks.join_all().await {
            done(result);
        }
        let model = find(&world.store, id).await.unwrap();
        assert_eq!(model.name, "after");
        assert!(model.beta);
        assert_eq!(model.max_output_width, Some(7));
        assert_eq!(model.tool_types.get(), "[\"EDITING\"]");
    }

    async fn of_removals_at_the_same_time_one_succeeds_and_no_change_brings_the_model_back(world) {
        let store = &world.store;
        for _ in 0..10 {
            let id = model("x").insert(store, signed()).await.unwrap().id;
            let (a, b, _) = tokio::join!(
                GenerationModel::delete(store, id, any(), signed()),
                GenerationModel::delete(store, id, any(), signed()),
                renamed("y").apply(store, id, any(), signed()),
            );
            let removed = [a.unwrap(), b.unwrap()].into_iter().filter(|outcome| matches!(outcome, Outcome::Done(_)));
            assert_eq!(removed.count(), 1);
            assert_eq!(find(store, id).await, None);
        }
    }
}
