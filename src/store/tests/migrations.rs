use std::fs;
use std::os::unix::fs::PermissionsExt;

use tempfile::TempDir;
use tokio::task::JoinSet;

use super::harness::{Backend, World, connect, on_both, sqlite_url};
use super::*;

on_both! {
    async fn of_processes_that_start_at_the_same_time_one_migrates(world) {
        remove_schema(&world).await;
        let mut tasks = JoinSet::new();
        for _ in 0..8 {
            let store = world.another_store().await.unwrap();
            tasks.spawn(async move { store.migrate().await });
        }
        let run = tasks.join_all().await.into_iter().map(|names| names.unwrap().len());
        let mut run: Vec<usize> = run.collect();
        run.sort_unstable();
        assert_eq!(run, [0, 0, 0, 0, 0, 0, 0, 6]);
    }

    async fn a_newer_schema_is_refused(world) {
        world.execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')").await;
        let error = world.store.migrate().await.unwrap_err();
        assert!(matches!(error, OpenError::NewerSchema { .. }), "{error}");
        assert!(error.to_string().contains("29990101000000"), "{error}");
    }

    /// The second fails: its table is there already.
    async fn a_migration_that_fails_leaves_the_database_as_it_was(world) {
        remove_schema(&world).await;
        world.execute("CREATE TABLE generation_models (id integer)").await;
        let fresh = world.another_store().await.unwrap();
        let error = fresh.migrate().await.unwrap_err();
        assert!(matches!(error, OpenError::Migration(_)), "{error}");
        assert!(error.to_string().contains("generation_models"), "{error}");
        let error = User::any_administrator(&world.store).await.unwrap_err();
        assert!(error.to_string().contains("users"), "{error}");
        assert!(matches!(User::any_administrator(&fresh).await, Err(Error::Unavailable(_))));
        world.execute("DROP TABLE generation_models").await;
        assert_eq!(fresh.migrate().await.unwrap().len(), 6);
    }

    /// The rows are those of version 0.1, and one that such a server adds to the new schema.
    async fn a_database_of_the_first_version_is_upgraded_and_still_written_by_it(world) {
        let folder = match world.database.backend {
            Backend::Sqlite => "sqlite",
            Backend::Postgres => "postgres",
        };
        for name in ["2026-11-26-000006_record_edits", "2026-11-26-000005_account_events", "2026-11-26-000004_client_addresses"] {
            let file = format!("{}/migrations/{folder}/{name}/down.sql", env!("CARGO_MANIFEST_DIR"));
            world.execute(&fs::read_to_string(file).unwrap()).await;
        }
        world.execute("DELETE FROM __diesel_schema_migrations WHERE version > '20261122000003'").await;
        let insert = |revision: i64| format!(
            "INSERT INTO catalog_changes (revision, model_id, action, document, user_id, request_id, changed_at) VALUES \
             ({revision}, '{id}', 'delete', NULL, '{id}', 'request-{revision}', '2026-11-22T00:00:00.000000Z')",
            id = Uuid::nil()
        );
        world.execute(&insert(1)).await;
        let upgraded = world.another_store().await.unwrap();
        assert_eq!(upgraded.migrate().await.unwrap().len(), 3);
        world.execute(&insert(2)).await;
        let log = CatalogChange::since(&upgraded, 0, 9).await.unwrap();
        let read = log.into_iter().map(|change| (change.request_id.unwrap(), change.client_address));
        assert_eq!(read.collect::<Vec<_>>(), [("request-1".to_owned(), None), ("request-2".to_owned(), None)]);
        AccountEvent::append(&upgraded, Vec::new()).await.unwrap();
        assert_eq!(AccountEvent::newest(&upgraded, None, None, 9).await.unwrap(), []);
    }
}

/// Removes everything from a database.
async fn remove_schema(world: &World) {
    let sql = match world.database.backend {
        Backend::Sqlite => {
            "DROP VIEW generation_models_documents; DROP TABLE users; DROP TABLE generation_models; \
             DROP TABLE catalog_changes; DROP TABLE catalog_revision; DROP TABLE account_events; \
             DROP TABLE __diesel_schema_migrations"
        }
        Backend::Postgres => "DROP SCHEMA public CASCADE; CREATE SCHEMA public",
    };
    world.execute(sql).await;
}

#[test]
fn both_databases_have_migrations_of_the_same_names() {
    let names = |database: &str| {
        let folder = format!("{}/migrations/{database}", env!("CARGO_MANIFEST_DIR"));
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort_unstable();
        names
    };
    assert_eq!(names("sqlite"), names("postgres"));
    assert!(!names("sqlite").is_empty());
}

#[tokio::test]
async fn a_path_that_cannot_be_used_is_named() {
    let directory = TempDir::new().unwrap();
    let path = directory.path();
    fs::write(path.join("file"), "no database ".repeat(400)).unwrap();
    for path in [
        path.join("file/models.db"),
        path.to_owned(),
        path.join("file"),
    ] {
        let result = connect(&sqlite_url(&path), &StoreOptions::default()).await;
        let message = result.err().unwrap().to_string();
        assert!(message.starts_with("DATABASE_URL: "), "{message}");
        assert!(
            message.contains(directory.path().to_str().unwrap()),
            "{message}"
        );
    }
}

#[tokio::test]
async fn the_database_and_its_directory_are_for_their_owner_only() {
    let directory = TempDir::new().unwrap();
    let file = directory.path().join("new/nested/models.db");
    let store = connect(&sqlite_url(&file), &StoreOptions::default())
        .await
        .unwrap();
    store.migrate().await.unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&directory.path().join("new")), 0o700);
    assert_eq!(mode(&directory.path().join("new/nested")), 0o700);
    for file in fs::read_dir(file.parent().unwrap()).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}
