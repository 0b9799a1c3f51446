use chrono::TimeDelta;
use tokio::task::JoinSet;

use super::harness::on_both;
use super::*;
use crate::generated::models::{GenerationTool, ProviderCapability};

on_both! {
    async fn a_model_is_read_back_as_it_was_written(world) {
        let config = r#"{"b" : 1.0, "a":[1e-7,123456789012345678901234567890],"c":"\u0000 é 😀"}"#;
        let new = GenerationModel {
            icon: Some("Flux <Pro> \u{202e} é".to_owned()),
            provider_config: document(config),
            provider_capabilities: Some(Json(vec![ProviderCapability::Lora, ProviderCapability::Seed])),
            max_size_pixels: Some(i64::MAX),
            max_output_width: Some(i64::MIN),
            ..model("")
        };
        let change = change(&world.store, creation(new.clone())).await;
        let created = model_of(change);
        assert_eq!(created.provider_config.0.get(), config);
        assert_eq!(created, GenerationModel { position: 1, revision: 1, ..new });
        assert_eq!(find(&world.store, created.id).await, Some(created.clone()));
        let log = CatalogChange::since(&world.store, 0, 9).await.unwrap().remove(0);
        assert_eq!(model_of(log), created);
    }

    async fn models_are_read_in_order_of_creation(world) {
        for name in ["c", "a", "b"] {
            create(&world.store, name).await;
        }
        assert_eq!(names(&world.store).await, ["c", "a", "b"]);
    }

    async fn a_write_is_applied_only_if_its_precondition_is_true(world) {
        let store = &world.store;
        let id = create(store, "a").await.id;
        let is_named = |name: &'static str| move |model: Option<&GenerationModel>| model.is_some_and(|model| model.name == name);
        let rename = |from, to: &'static str| update_if(id, is_named(from), move |model| to.clone_into(&mut model.name));
        assert_eq!(write(store, rename("b", "c")).await.unwrap(), Outcome::PreconditionFailed);
        change(store, rename("a", "b")).await;
        let delete = |name| Write {
            operation: Operation::Delete { id, precondition: Box::new(move |model| is_named(name)(model.and_then(StoredModel::readable))) },
            metadata: metadata(),
        };
        assert_eq!(write(store, delete("a")).await.unwrap(), Outcome::PreconditionFailed);
        assert_eq!(names(store).await, ["b"]);
        change(store, delete("b")).await;
        assert_eq!(write(store, rename("b", "c")).await.unwrap(), Outcome::PreconditionFailed);
    }

    async fn a_position_is_never_used_twice(world) {
        let store = &world.store;
        let first = create(store, "a").await;
        assert_eq!(change(store, deletion(first.id)).await.revision, 2);
        assert_eq!(write(store, deletion(first.id)).await.unwrap(), Outcome::NotFound);
        assert!(create(store, "b").await.position > first.position);
    }

    async fn an_update_keeps_what_it_does_not_change(world) {
        let new = GenerationModel {
            icon: Some("icon".to_owned()),
            max_output_width: Some(1),
            ..model("before")
        };
        let before = model_of(change(&world.store, creation(new)).await);
        let later = ChangeMetadata { at: start() + TimeDelta::seconds(1), ..metadata() };
        let edit = |id| Write {
            metadata: later.clone(),
            ..update(id, |model| {
                model.icon = None;
                "after".clone_into(&mut model.name);
            })
        };
        let after = model_of(change(&world.store, edit(before.id)).await);
        let expected = GenerationModel {
            name: "after".to_owned(),
            icon: None,
            updated_at: later.at,
            revision: before.revision + 1,
            ..before
        };
        assert_eq!(after, expected);
        assert_eq!(find(&world.store, expected.id).await, Some(after));
        assert_eq!(write(&world.store, edit(Uuid::new_v4())).await.unwrap(), Outcome::NotFound);
    }

    async fn concurrent_updates_do_not_undo_each_other(world) {
        let id = create(&world.store, "before").await.id;
        let updates = [
            renaming(id, "after"),
            update(id, |model| model.beta = true),
            update(id, |model| model.max_output_width = Some(7)),
            update(id, |model| model.tool_types = Json(vec![GenerationTool::Editing])),
        ];
        let mut tasks = JoinSet::new();
        for update in updates {
            // Each has a store of its own: only the database can order them.
            let store = world.another_store().await.unwrap();
            store.migrate().await.unwrap();
            tasks.spawn(async move { change(&store, update).await });
        }
        tasks.join_all().await;
        let model = find(&world.store, id).await.unwrap();
        assert_eq!(model.name, "after");
        assert!(model.beta);
        assert_eq!(model.max_output_width, Some(7));
        assert_eq!(model.tool_types, Json(vec![GenerationTool::Editing]));
    }

    async fn of_concurrent_deletions_one_succeeds_and_no_update_brings_the_model_back(world) {
        let store = &world.store;
        for _ in 0..10 {
            let id = create(store, "x").await.id;
            let (a, b, _) = tokio::join!(
                write(store, deletion(id)),
                write(store, deletion(id)),
                write(store, renaming(id, "y")),
            );
            let deleted = [a.unwrap(), b.unwrap()].into_iter().filter(|outcome| matches!(outcome, Outcome::Changed(_)));
            assert_eq!(deleted.count(), 1);
            assert_eq!(find(store, id).await, None);
        }
    }
}
