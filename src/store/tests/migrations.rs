use std::fs;
use std::os::unix::fs::PermissionsExt;

use tempfile::TempDir;
use tokio::task::JoinSet;

use super::harness::{Backend, connect, on_both, sqlite_url};
use super::*;

on_both! {
    async fn of_processes_that_start_at_the_same_time_one_migrates(world) {
        world.execute(
            "DROP TABLE users; DROP TABLE generation_models; DROP TABLE catalog_changes; \
             DROP TABLE catalog_revision; DROP TABLE __diesel_schema_migrations;"
        ).await;
        if world.database.backend == Backend::Postgres {
            world.execute("DROP FUNCTION catalog_changes_notify").await;
        }
        let mut tasks = JoinSet::new();
        for _ in 0..8 {
            let store = world.another_store().await.unwrap();
            tasks.spawn(async move { store.migrate().await });
        }
        let run = tasks.join_all().await.into_iter().map(|names| names.unwrap().len());
        let mut run: Vec<usize> = run.collect();
        run.sort_unstable();
        assert_eq!(run, [0, 0, 0, 0, 0, 0, 0, 3]);
    }

    async fn a_newer_schema_is_refused(world) {
        world.execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')").await;
        let error = world.store.migrate().await.unwrap_err();
        assert!(matches!(error, OpenError::NewerSchema { .. }), "{error}");
        assert!(error.to_string().contains("29990101000000"), "{error}");
    }

    /// The second of three fails: its table is there already.
    async fn a_migration_that_fails_leaves_the_database_as_it_was(world) {
        world.execute(
            "DROP TABLE users; DROP TABLE catalog_changes; DROP TABLE catalog_revision; \
             DELETE FROM __diesel_schema_migrations;"
        ).await;
        let fresh = world.another_store().await.unwrap();
        let error = fresh.migrate().await.unwrap_err();
        assert!(matches!(error, OpenError::Migration(_)), "{error}");
        assert!(error.to_string().contains("generation_models"), "{error}");
        let error = User::any_administrator(&world.store).await.unwrap_err();
        assert!(error.to_string().contains("users"), "{error}");
        assert!(matches!(User::any_administrator(&fresh).await, Err(Error::Unavailable(_))));
        world.execute("DROP TABLE generation_models").await;
        if world.database.backend == Backend::Postgres {
            world.execute("DROP FUNCTION catalog_changes_notify").await;
        }
        assert_eq!(fresh.migrate().await.unwrap().len(), 3);
    }
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
