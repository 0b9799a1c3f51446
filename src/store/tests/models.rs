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
        let found = GenerationModel::find(&world.store, id).await.unwrap();
        assert_eq!(found, Some(inserted));
    }

    async fn pages_are_in_the_order_of_creation_and_count_everything(world) {
        let store = &world.store;
        for name in ["c", "a", "b"] {
            model(name).insert(store, signed()).await.unwrap();
        }
        let all = ["c", "a", "b"].map(str::to_owned).to_vec();
        assert_eq!(names(store, 0, 100).await, (all.clone(), 3));
        assert_eq!(names(store, 1, 1).await, (vec!["a".to_owned()], 3));
        assert_eq!(names(store, 0, 0).await, (vec![], 3));
        assert_eq!(names(store, 0, i64::MAX).await, (all.clone(), 3));
        assert_eq!(names(store, 1, i64::MAX).await, (all[1..].to_vec(), 3));
        assert_eq!(names(store, i64::MAX, i64::MAX).await, (vec![], 3));
    }

    async fn a_position_is_never_used_twice(world) {
        let store = &world.store;
        let first = model("a").insert(store, signed()).await.unwrap();
        assert!(GenerationModel::delete(store, first.id, signed()).await.unwrap());
        assert!(!GenerationModel::delete(store, first.id, signed()).await.unwrap());
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
        let after = changes.clone().apply(&world.store, before.id, later.clone()).await.unwrap();
        let expected = GenerationModel {
            name: "after".to_owned(),
            icon: None,
            updated_at: later.at,
            revision: before.revision + 1,
            ..before
        };
        assert_eq!(after.as_ref(), Some(&expected));
        let found = GenerationModel::find(&world.store, expected.id).await.unwrap();
        assert_eq!(found, after);
        let absent = changes.apply(&world.store, Uuid::new_v4(), later).await.unwrap();
        assert_eq!(absent, None);
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
            tasks.spawn(async move { change.apply(&store, id, signed()).await });
        }
        for result in tasks.join_all().await {
            assert!(result.unwrap().is_some());
        }
        let model = GenerationModel::find(&world.store, id).await.unwrap().unwrap();
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
                GenerationModel::delete(store, id, signed()),
                GenerationModel::delete(store, id, signed()),
                renamed("y").apply(store, id, signed()),
            );
            assert_eq!([a.unwrap(), b.unwrap()].iter().filter(|done| **done).count(), 1);
            assert_eq!(GenerationModel::find(store, id).await.unwrap(), None);
        }
    }
}
