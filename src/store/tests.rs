//! The store on a real database file in a directory of its own.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use diesel::connection::SimpleConnection;
use diesel::{Connection, SqliteConnection};
use tempfile::TempDir;
use uuid::Uuid;

use super::*;

/// A migrated store; it lives as long as its directory.
pub(crate) async fn store() -> (Store, TempDir) {
    let directory = TempDir::new().unwrap();
    let store = open(&directory.path().join("models.db")).await.unwrap();
    store.migrate().await.unwrap();
    (store, directory)
}

async fn open(path: &Path) -> Result<Store, OpenError> {
    let url = DatabaseUrl::parse(&format!("sqlite://{}", path.display()))?;
    let options = StoreOptions {
        wait: Duration::from_millis(300),
        ..StoreOptions::default()
    };
    Store::connect(&url, &options).await
}

fn document(text: &str) -> Document {
    Document::from_text(text.to_owned()).unwrap()
}

fn start() -> DateTime<Utc> {
    DateTime::from_timestamp_micros(1_800_000_000_123_450).unwrap()
}

fn model(name: &str) -> NewGenerationModel {
    NewGenerationModel {
        id: Uuid::new_v4(),
        name: name.to_owned(),
        icon: None,
        provider: "vertex".to_owned(),
        provider_config: document("{}"),
        provider_capabilities: None,
        fallback_provider: None,
        fallback_provider_config: None,
        fallback_provider_capabilities: None,
        tool_types: document("[]"),
        recommended: false,
        beta: false,
        max_output_width: None,
        max_output_height: None,
        max_size_pixels: None,
        created_at: start(),
        updated_at: start(),
    }
}

fn user(email: &str) -> NewUser {
    NewUser {
        id: Uuid::new_v4(),
        email: email.to_owned(),
        password_hash: "none".to_owned(),
        is_superuser: false,
        is_active: true,
        credentials_version: 1,
        created_at: start(),
    }
}

async fn names(store: &Store, skip: i64, limit: i64) -> (Vec<String>, i64) {
    let page = GenerationModel::page(store, skip, limit).await.unwrap();
    (
        page.models.into_iter().map(|model| model.name).collect(),
        page.count,
    )
}

#[tokio::test]
async fn a_model_is_read_back_as_it_was_written() {
    let (store, _directory) = store().await;
    let config = r#"{"b" : 1.0, "a":[1e-7,123456789012345678901234567890],"b":"\u0000 é 😀"}"#;
    let new = NewGenerationModel {
        icon: Some("Flux <Pro> \u{202e} é".to_owned()),
        provider_config: document(config),
        max_size_pixels: Some(i64::MAX),
        max_output_width: Some(i64::MIN),
        ..model("")
    };
    let id = new.id;
    let inserted = new.insert(&store).await.unwrap();
    assert_eq!(inserted.provider_config.get(), config);
    assert_eq!(inserted.created_at, start());
    assert_eq!(inserted.max_size_pixels, Some(i64::MAX));
    let found = GenerationModel::find(&store, id).await.unwrap();
    assert_eq!(found, Some(inserted));
}

#[tokio::test]
async fn pages_are_in_the_order_of_creation_and_count_everything() {
    let (store, _directory) = store().await;
    for name in ["c", "a", "b"] {
        model(name).insert(&store).await.unwrap();
    }
    let all = ["c", "a", "b"].map(str::to_owned).to_vec();
    assert_eq!(names(&store, 0, 100).await, (all.clone(), 3));
    assert_eq!(names(&store, 1, 1).await, (vec!["a".to_owned()], 3));
    assert_eq!(names(&store, 0, 0).await, (vec![], 3));
    assert_eq!(names(&store, 0, i64::MAX).await, (all.clone(), 3));
    assert_eq!(names(&store, 1, i64::MAX).await, (all[1..].to_vec(), 3));
    assert_eq!(names(&store, i64::MAX, i64::MAX).await, (vec![], 3));
}

#[tokio::test]
async fn a_position_is_never_used_twice() {
    let (store, _directory) = store().await;
    let first = model("a").insert(&store).await.unwrap();
    assert!(GenerationModel::delete(&store, first.id).await.unwrap());
    assert!(!GenerationModel::delete(&store, first.id).await.unwrap());
    let second = model("b").insert(&store).await.unwrap();
    assert!(second.position > first.position);
}

#[tokio::test]
async fn changes_write_only_what_they_name() {
    let (store, _directory) = store().await;
    let new = NewGenerationModel {
        icon: Some("icon".to_owned()),
        max_output_width: Some(1),
        ..model("before")
    };
    let before = new.insert(&store).await.unwrap();
    let later = start() + TimeDelta::seconds(1);

    let nothing = GenerationModelChanges::default();
    let after = nothing.apply(&store, before.id, later).await.unwrap();
    assert_eq!(after.as_ref(), Some(&before));

    let changes = GenerationModelChanges {
        name: Some("after".to_owned()),
        icon: Some(None),
        ..GenerationModelChanges::default()
    };
    let after = changes
        .clone()
        .apply(&store, before.id, later)
        .await
        .unwrap();
    let expected = GenerationModel {
        name: "after".to_owned(),
        icon: None,
        updated_at: later,
        ..before
    };
    assert_eq!(after, Some(expected));
    let absent = changes.apply(&store, Uuid::new_v4(), later).await.unwrap();
    assert_eq!(absent, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_made_at_the_same_time_do_not_undo_each_other() {
    let (store, _directory) = store().await;
    let id = model("before").insert(&store).await.unwrap().id;
    let changes = [
        GenerationModelChanges {
            name: Some("after".to_owned()),
            ..Default::default()
        },
        GenerationModelChanges {
            beta: Some(true),
            ..Default::default()
        },
        GenerationModelChanges {
            max_output_width: Some(Some(7)),
            ..Default::default()
        },
        GenerationModelChanges {
            tool_types: Some(document("[\"EDITING\"]")),
            ..Default::default()
        },
    ];
    let mut tasks = tokio::task::JoinSet::new();
    for change in changes {
        let store = store.clone();
        tasks.spawn(async move { change.apply(&store, id, start()).await });
    }
    for result in tasks.join_all().await {
        assert!(result.unwrap().is_some());
    }
    let model = GenerationModel::find(&store, id).await.unwrap().unwrap();
    assert_eq!(model.name, "after");
    assert!(model.beta);
    assert_eq!(model.max_output_width, Some(7));
    assert_eq!(model.tool_types.get(), "[\"EDITING\"]");
}

#[tokio::test]
async fn an_address_that_is_taken_violates_its_constraint_by_name() {
    let (store, _directory) = store().await;
    assert!(!User::any(&store).await.unwrap());
    let inserted = user("ü@example.com").insert(&store).await.unwrap();
    assert!(User::any(&store).await.unwrap());
    let error = user("ü@example.com").insert(&store).await.unwrap_err();
    assert!(error.violates(USERS_EMAIL_KEY), "{error}");
    let found = User::find_by_email(&store, "ü@example.com").await.unwrap();
    assert_eq!(found.unwrap().id, inserted.id);
    assert!(User::find(&store, inserted.id).await.unwrap().is_some());
    assert!(User::find(&store, Uuid::new_v4()).await.unwrap().is_none());
}

#[tokio::test]
async fn an_address_in_upper_case_is_refused_by_the_database_itself() {
    let (store, _directory) = store().await;
    let error = user("Admin@example.com").insert(&store).await.unwrap_err();
    assert!(matches!(error, Error::Internal(_)), "{error}");
}

#[tokio::test]
async fn a_write_that_its_caller_abandons_is_whole_and_breaks_no_connection() {
    let (store, _directory) = store().await;
    for round in 0..50 {
        let write = model("x").insert(&store);
        tokio::pin!(write);
        for _ in 0..round {
            if std::future::poll_fn(|context| std::task::Poll::Ready(write.as_mut().poll(context)))
                .await
                .is_ready()
            {
                break;
            }
            tokio::task::yield_now().await;
        }
    }
    let page = GenerationModel::page(&store, 0, 100).await.unwrap();
    assert_eq!(page.models.len(), usize::try_from(page.count).unwrap());
    model("last").insert(&store).await.unwrap();
}

#[tokio::test]
async fn a_busy_database_is_unavailable_to_writers_and_open_to_readers() {
    let (store, directory) = store().await;
    let path = directory.path().join("models.db");
    let mut other = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    other.batch_execute("BEGIN IMMEDIATE").unwrap();
    let error = model("x").insert(&store).await.unwrap_err();
    assert!(matches!(error, Error::Unavailable(_)), "{error}");
    assert_eq!(names(&store, 0, 10).await, (vec![], 0));
    other.batch_execute("ROLLBACK").unwrap();
    model("x").insert(&store).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_that_start_at_once_one_migrates_and_the_others_find_it_done() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("a/b/models.db");
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let path = path.clone();
        tasks.spawn(async move { open(&path).await?.migrate().await });
    }
    let mut run: Vec<usize> = tasks
        .join_all()
        .await
        .into_iter()
        .map(|names| names.unwrap().len())
        .collect();
    run.sort_unstable();
    assert_eq!(run, [0, 0, 0, 0, 0, 0, 0, 2]);
}

#[tokio::test]
async fn a_newer_schema_is_refused() {
    let (store, directory) = store().await;
    let path = directory.path().join("models.db");
    let mut other = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
    other
        .batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')")
        .unwrap();
    let error = store.migrate().await.unwrap_err();
    assert!(error.to_string().contains("29990101000000"), "{error}");
}

#[tokio::test]
async fn a_path_that_cannot_be_used_is_named() {
    let directory = TempDir::new().unwrap();
    std::fs::write(directory.path().join("file"), "no database ".repeat(400)).unwrap();
    let beneath_a_file = open(&directory.path().join("file/models.db")).await;
    let a_directory = open(directory.path()).await;
    let no_database = open(&directory.path().join("file")).await;
    for result in [beneath_a_file, a_directory, no_database] {
        let message = result.err().unwrap().to_string();
        assert!(message.starts_with("DATABASE_URL: "), "{message}");
        assert!(
            message.contains(directory.path().to_str().unwrap()),
            "{message}"
        );
    }
}
