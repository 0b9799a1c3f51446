use super::*;
use crate::store::tests::harness::{Backend, World, on_both};
use crate::store::tests::{creation, deletion, renaming};
use crate::store::{Error, Write};

async fn write(writer: &Writer, write: Write) -> Result<Option<EncodedModel>, WriteError> {
    writer.write(write.operation, write.metadata).await
}

on_both! {
    async fn a_row_that_cannot_be_read_is_left_out_counts_and_says_why(world) {
        let id = create(&world.store, "a").await.id;
        create(&world.store, "b").await;
        world.execute_unrecorded("UPDATE generation_models SET provider = 'nobody' WHERE name = 'a'").await;
        let snapshot = catalog(&world.store).await.current().unwrap();
        assert_eq!((all_names(&snapshot), snapshot.len()), (vec!["b".to_owned()], 2));
        let unreadable = snapshot.find(id).unwrap().json.unwrap_err();
        let reason = r#"Error deserializing field 'provider': "nobody" is no ProviderType of openapi.yaml"#;
        assert_eq!((unreadable.id, unreadable.position, unreadable.revision), (id, 1, 1));
        assert_eq!(unreadable.reason, reason);
    }

    async fn nothing_in_a_row_prevents_reading_the_others(world) {
        let mut columns = vec![("provider", "'x'"), ("fallback_provider", "'x'"), ("tool_types", "'[\"X\"]'"), ("tool_types", "'{}'"), ("provider_capabilities", "'3'")];
        if world.database.backend == Backend::Sqlite {
            world.execute("DROP TRIGGER generation_models_keys").await;
            columns.extend([("provider_config", "'{'"), ("provider_config", "''"), ("created_at", "'yesterday'"), ("updated_at", "''"), ("id", "'x'"), ("id", "''")]);
        } else {
            columns.extend([("created_at", "'infinity'"), ("updated_at", "'-infinity'")]);
        }
        let count = columns.len() + 1;
        for (column, value) in columns {
            let id = create(&world.store, "broken").await.id;
            world.execute_unrecorded(&format!("UPDATE generation_models SET {column} = {value} WHERE id = '{id}'")).await;
        }
        create(&world.store, "readable").await;
        let snapshot = catalog(&world.store).await.current().unwrap();
        assert_eq!((all_names(&snapshot), snapshot.len()), (vec!["readable".to_owned()], count));
        assert_eq!(snapshot.unreadable().len(), count - 1);
        assert!(snapshot.find(Uuid::nil()).is_none());
    }

    async fn a_model_of_a_newer_version_does_not_stop_others_and_is_read_when_it_is_mended(world) {
        let catalog = catalog(&world.store).await;
        let writer = Writer::start(catalog.clone());
        write(&writer, creation(model("a"))).await.unwrap();
        let id = world.database.create_as_newer_version().await;
        // The transaction reads the change of the newer version.
        write(&writer, creation(model("c"))).await.unwrap();
        let fresh = super::catalog(&world.store).await;
        for snapshot in [catalog.current().unwrap(), fresh.current().unwrap(), catalog.newest().await.unwrap()] {
            assert_eq!((all_names(&snapshot), snapshot.len()), (vec!["a".to_owned(), "c".to_owned()], 3));
            assert_eq!(snapshot.find(id).unwrap().json.unwrap_err().id, id);
            assert_eq!(snapshot.version(), fresh.current().unwrap().version());
        }
        world.database.change_provider(id, "vertex").await;
        for catalog in [&catalog, &fresh] {
            assert_eq!(all_names(&catalog.newest().await.unwrap()), ["a", "newer", "c"]);
        }
        world.database.change_provider(id, "unknown").await;
        assert_eq!(all_names(&catalog.newest().await.unwrap()), ["a", "c"]);
        assert!(write(&writer, deletion(id)).await.unwrap().is_none());
        for catalog in [&catalog, &fresh] {
            let snapshot = catalog.newest().await.unwrap();
            assert_eq!((all_names(&snapshot), snapshot.len()), (vec!["a".to_owned(), "c".to_owned()], 2));
            assert_eq!(snapshot.unreadable().len(), 0);
        }
    }

    async fn an_update_of_a_model_that_cannot_be_read_fails_alone(world) {
        let catalog = catalog(&world.store).await;
        let id = create(&world.store, "a").await.id;
        world.execute_unrecorded("UPDATE generation_models SET provider = 'nobody'").await;
        let batch = vec![creation(model("b")), renaming(id, "x"), creation(model("c"))];
        let written = super::super::writer::write(&catalog, batch).await;
        let [Ok(Some(_)), Err(WriteError::Unreadable(unreadable)), Ok(Some(_))] = &written[..] else {
            panic!("{written:?}");
        };
        assert_eq!(unreadable.id, id);
        let deletions = vec![deletion(id)];
        assert!(matches!(super::super::writer::write(&catalog, deletions).await[..], [Ok(None)]));
        assert_eq!(all_names(&super::catalog(&world.store).await.current().unwrap()), ["b", "c"]);
    }

    /// A version with another set of properties writes such documents.
    async fn a_document_that_cannot_be_read_is_replaced_by_the_row(world) {
        let catalog = catalog(&world.store).await;
        let writer = Writer::start(catalog.clone());
        for is_read_by_a_write in [false, true] {
            let created = create(&world.store, "x").await;
            spoil(&world, created.revision).await;
            let snapshot = if is_read_by_a_write {
                write(&writer, creation(model("y"))).await.unwrap();
                catalog.current().unwrap()
            } else {
                catalog.newest().await.unwrap()
            };
            assert!(snapshot.find(created.id).unwrap().json.is_ok());
        }
        // The row shows a later change.
        let created = create(&world.store, "before").await;
        spoil(&world, created.revision).await;
        crate::store::tests::change(&world.store, renaming(created.id, "after")).await;
        assert_eq!(all_names(&catalog.newest().await.unwrap()), ["x", "x", "y", "after"]);
    }

    async fn while_the_log_cannot_be_read_writes_are_refused_and_reads_go_on(world) {
        let catalog = catalog(&world.store).await;
        let writer = Writer::start(catalog.clone());
        write(&writer, creation(model("a"))).await.unwrap();
        let created = create(&world.store, "b").await;
        let (spoil, mend) = match world.database.backend {
            Backend::Sqlite => (
                format!("UPDATE catalog_changes SET changed_at = 'x' WHERE revision = {}", created.revision),
                format!("UPDATE catalog_changes SET changed_at = '2026-11-26T00:00:00.000000Z' WHERE revision = {}", created.revision),
            ),
            Backend::Postgres => (
                "ALTER TABLE catalog_changes RENAME client_address TO other".to_owned(),
                "ALTER TABLE catalog_changes RENAME other TO client_address".to_owned(),
            ),
        };
        world.execute(&spoil).await;
        assert!(catalog.newest().await.is_err());
        for _ in 0..3 {
            let refused = write(&writer, creation(model("refused"))).await.unwrap_err();
            assert!(matches!(&refused, WriteError::Store(error) if error.is_transient()), "{refused:?}");
        }
        assert_eq!(all_names(&catalog.current().unwrap()), ["a"]);
        let fresh = super::catalog(&world.store).await.current().unwrap();
        assert_eq!(all_names(&fresh), ["a", "b"]);
        world.execute(&mend).await;
        write(&writer, creation(model("c"))).await.unwrap();
        assert_eq!(all_names(&catalog.current().unwrap()), ["a", "b", "c"]);
    }

    /// Not even if the log becomes unreadable between the check and the transaction.
    async fn a_write_is_committed_only_if_it_can_be_shown(world) {
        let catalog = catalog(&world.store).await;
        create(&world.store, "a").await;
        world.execute("UPDATE catalog_changes SET revision = 7").await;
        let written = super::super::writer::write(&catalog, vec![creation(model("b"))]).await;
        assert!(matches!(written[..], [Err(WriteError::Store(_))]), "{written:?}");
        let (_, models) = GenerationModel::read_all(&world.store, Vec::new()).await.unwrap();
        assert_eq!(models.len(), 1);
    }

    /// Only SQLite can store such a row.
    async fn a_row_whose_id_is_no_uuid_is_deleted_by_sql(world) {
        if world.database.backend == Backend::Postgres {
            return;
        }
        let id = create(&world.store, "a").await.id;
        create(&world.store, "b").await;
        world.execute("DROP TRIGGER generation_models_keys").await;
        world.execute_unrecorded(&format!("UPDATE generation_models SET id = 'flux' WHERE id = '{id}'")).await;
        let catalog = catalog(&world.store).await;
        assert_eq!((all_names(&catalog.current().unwrap()), catalog.current().unwrap().len()), (vec!["b".to_owned()], 2));
        world.execute("DELETE FROM generation_models WHERE id = 'flux'").await;
        let writer = Writer::start(catalog.clone());
        write(&writer, creation(model("c"))).await.unwrap();
        let snapshot = catalog.newest().await.unwrap();
        assert_eq!((all_names(&snapshot), snapshot.len()), (vec!["b".to_owned(), "c".to_owned()], 2));
        assert_eq!(snapshot.unreadable().len(), 0);
    }

    async fn without_its_revision_counter_a_database_refuses_writes(world) {
        let catalog = catalog(&world.store).await;
        let writer = Writer::start(catalog.clone());
        write(&writer, creation(model("a"))).await.unwrap();
        world.execute("DELETE FROM catalog_revision").await;
        let refused = write(&writer, creation(model("b"))).await.unwrap_err();
        assert!(matches!(&refused, WriteError::Store(Error::Refused(_))), "{refused:?}");
        let error = world.store.check().await.unwrap_err();
        assert!(error.to_string().contains("the table catalog_revision is empty"), "{error}");
        assert_eq!(all_names(&catalog.current().unwrap()), ["a"]);
    }

    async fn a_revision_counter_that_was_set_back_refuses_writes_and_says_how_to_set_it_right(world) {
        let running = catalog(&world.store).await;
        let writer = Writer::start(running.clone());
        for name in ["a", "b", "c"] {
            write(&writer, creation(model(name))).await.unwrap();
        }
        world.execute("UPDATE catalog_revision SET revision = 1").await;
        let other = world.another_store().await.unwrap();
        other.migrate().await.unwrap();
        let restarted = catalog(&other).await;
        for catalog in [running.clone(), restarted] {
            let store = catalog.store().clone();
            let writer = Writer::start(catalog.clone());
            for _ in 0..2 {
                let refused = write(&writer, creation(model("x"))).await.unwrap_err();
                assert!(matches!(refused, WriteError::Store(Error::Refused(_))), "{refused:?}");
            }
            let error = store.check().await.unwrap_err();
            assert!(error.to_string().contains("`UPDATE catalog_revision SET revision = 3`"), "{error}");
            assert_eq!(store.health(), crate::store::Health::Refused);
            assert_eq!(all_names(&catalog.newest().await.unwrap()), ["a", "b", "c"]);
        }
        world.execute("UPDATE catalog_revision SET revision = 3").await;
        world.store.check().await.unwrap();
        write(&writer, creation(model("d"))).await.unwrap();
    }
}

/// Makes the document of a revision one that lacks a property.
async fn spoil(world: &World, revision: i64) {
    let document = r#"{"name":"x"}"#;
    let sql =
        format!("UPDATE catalog_changes SET document = '{document}' WHERE revision = {revision}");
    world.execute(&sql).await;
}
