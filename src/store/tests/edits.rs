//! Edits by SQL: the triggers of `generation_models` record them.

use super::harness::{Backend, World, on_both};
use super::*;
use crate::store::tests::batches::batch;

/// A text that JSON has to escape, and documents whose bytes a parser would change.
const NAME: &str = "é \"quoted\" \\ \u{1f600}\ttab\u{1}\u{2028}</script>";
const CONFIG: &str =
    r#"{ "b": 1.50, "a" : [1e3, "\u00e9\/", {}], "c":123456789012345678901234567890 }"#;

/// What the log says: revision, action, name after the change, author.
pub(super) async fn logged(store: &Store) -> Vec<String> {
    let log = CatalogChange::since(store, 0, 1000).await.unwrap();
    let described = log.into_iter().map(|change| {
        let author = if change.user_id.is_some() {
            "user"
        } else {
            "-"
        };
        let name = change
            .document
            .as_ref()
            .map(|StoredModel(model)| model.as_ref().unwrap().name.clone());
        let name = name.unwrap_or_default();
        format!("{} {} {name} {author}", change.revision, change.action)
    });
    described.collect()
}

/// Asserts that the log leads to the rows, as other servers follow it, and that revisions have no gap.
pub(super) async fn assert_log_is_complete(store: &Store) {
    let (latest, mut rows) = all(store).await;
    let log = CatalogChange::since(store, 0, 100_000).await.unwrap();
    let revisions = log.iter().map(|change| change.revision);
    assert!(
        revisions.eq(1..=latest.revision),
        "{:?}",
        logged(store).await
    );
    let mut models = std::collections::BTreeMap::new();
    for change in log {
        let id = change.model_id;
        match change.into_model() {
            Some(StoredModel(model)) => models.insert(id, model.unwrap()),
            None => models.remove(&id),
        };
    }
    rows.sort_by_key(|row| row.id);
    assert_eq!(models.into_values().collect::<Vec<_>>(), rows);
}

/// A statement that inserts a model, without the columns that may be left out.
pub(super) fn insert(id: Uuid, name: &str) -> String {
    insert_into("", "", id, name)
}

fn insert_into(columns: &str, values: &str, id: Uuid, name: &str) -> String {
    let (name, config) = (name.replace('\'', "''"), CONFIG.replace('\'', "''"));
    format!(
        "INSERT INTO generation_models (id, name, provider, provider_config, tool_types, recommended, beta, created_at, \
         updated_at, max_output_width{columns}) VALUES ('{id}', '{name}', 'vertex', '{config}', '[\"EDITING\"]', true, \
         false, '2026-11-22T12:00:00.000000Z', '2026-11-22T12:00:00.120000Z', 5{values})"
    )
}

/// Statements of which the last must fail.
pub(super) async fn fails(world: &World, sql: &str) -> String {
    let mut connection = world.database.connect().await;
    connection.try_execute(sql).await.expect_err(sql)
}

on_both! {
    async fn an_edit_by_sql_is_recorded_like_a_write(world) {
        let store = &world.store;
        let (kept, id) = (create(store, "kept").await, Uuid::new_v4());
        world.execute(&insert(id, NAME)).await;
        let inserted = find(store, id).await.unwrap();
        assert_eq!((inserted.position, inserted.revision), (2, 2));
        assert_eq!((inserted.name.as_str(), inserted.provider_config.0.get()), (NAME, CONFIG));
        assert_log_is_complete(store).await;
        world.execute(&format!("UPDATE generation_models SET name = 'edited' WHERE id = '{}'", kept.id)).await;
        let edited = find(store, kept.id).await.unwrap();
        assert_eq!((edited.position, edited.revision), (1, 3));
        assert!(edited.updated_at != kept.updated_at && edited.created_at == kept.created_at);
        world.execute(&format!("DELETE FROM generation_models WHERE id = '{id}'")).await;
        change(store, renaming(kept.id, "renamed")).await;
        let inserted = format!("2 create {NAME} -");
        let expected = ["1 create kept user", &inserted, "3 update edited -", "4 delete  -", "5 update renamed user"];
        assert_eq!(logged(store).await, expected);
        assert_log_is_complete(store).await;
    }

    /// The program's documents and those of the triggers have the same properties, in the same notation.
    async fn an_edit_that_changes_nothing_logs_the_document_that_the_program_wrote(world) {
        let store = &world.store;
        let whole_seconds = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let milliseconds = DateTime::from_timestamp_micros(1_800_000_000_120_000).unwrap();
        for created_at in [start(), whole_seconds, milliseconds] {
            let full = GenerationModel {
                icon: Some("icon".to_owned()),
                provider_config: document(CONFIG),
                fallback_provider: Some(Provider(ProviderType::Vertex)),
                fallback_provider_config: Some(document(CONFIG)),
                fallback_provider_capabilities: Some(Json(Vec::new())),
                beta: true,
                max_size_pixels: Some(7),
                created_at,
                ..model(NAME)
            };
            change(store, creation(full)).await;
        }
        world.execute("UPDATE generation_models SET name = name").await;
        let documents = PastChange::newest(store, None, None, 9).await.unwrap();
        assert_eq!(documents.len(), 6);
        for past in documents.iter().filter(|past| past.before.is_some()) {
            let properties = |document: &Option<Json<Document>>| -> std::collections::BTreeMap<String, String> {
                let text = document.as_ref().unwrap().0.get();
                let properties: std::collections::BTreeMap<String, Box<serde_json::value::RawValue>> = serde_json::from_str(text).unwrap();
                let properties = properties.into_iter().filter(|(name, _)| name != "updated_at");
                properties.map(|(name, value)| (name, value.get().to_owned())).collect()
            };
            assert_eq!(properties(&past.before), properties(&past.change.document));
        }
    }

    async fn an_edit_that_is_rolled_back_leaves_no_trace(world) {
        let store = &world.store;
        let id = create(store, "a").await.id;
        world.execute(&format!("BEGIN; UPDATE generation_models SET name = 'b'; {}; ROLLBACK", insert(Uuid::new_v4(), "c"))).await;
        let savepoint = format!(
            "BEGIN; SAVEPOINT one; UPDATE generation_models SET name = 'b'; ROLLBACK TO one; \
             UPDATE generation_models SET name = 'd'; SAVEPOINT two; DELETE FROM generation_models; ROLLBACK TO two; {}; COMMIT",
            insert(Uuid::new_v4(), "e")
        );
        world.execute(&savepoint).await;
        assert_eq!(logged(store).await, ["1 create a user", "2 update d -", "3 create e -"]);
        assert_log_is_complete(store).await;
        assert_eq!(change(store, deletion(id)).await.revision, 4);
    }

    async fn each_row_of_a_bulk_edit_has_its_own_revision(world) {
        const MODELS: u32 = 1000;
        let store = &world.store;
        for first in (0..MODELS).step_by(100) {
            let writes = (first..first + 100).map(|number| creation(model(&number.to_string())));
            write_all(store, batch(writes)).await.unwrap();
        }
        world.execute("UPDATE generation_models SET beta = true WHERE position > 500").await;
        world.execute("DELETE FROM generation_models WHERE position % 2 = 0").await;
        assert_eq!(CatalogChange::latest_revision(store).await.unwrap(), 2000);
        assert_log_is_complete(store).await;
        world.execute("UPDATE generation_models SET name = name WHERE position < 0; DELETE FROM generation_models WHERE false").await;
        assert_eq!(CatalogChange::latest_revision(store).await.unwrap(), 2000);
    }

    async fn an_insert_or_an_update_on_conflict_is_recorded_as_what_it_did(world) {
        let store = &world.store;
        let a = create(store, "a").await;
        let upsert = |id: Uuid, name: &str| format!("{} ON CONFLICT (id) DO UPDATE SET name = excluded.name", insert(id, name));
        world.execute(&upsert(a.id, "b")).await;
        world.execute(&upsert(Uuid::new_v4(), "c")).await;
        world.execute(&format!("{} ON CONFLICT (id) DO NOTHING", insert(a.id, "d"))).await;
        assert_eq!(logged(store).await, ["1 create a user", "2 update b -", "3 create c -"]);
        assert_log_is_complete(store).await;
    }

    async fn a_model_that_was_deleted_can_be_inserted_at_its_position(world) {
        let store = &world.store;
        let models = [create(store, "a").await, create(store, "b").await];
        change(store, deletion(models[0].id)).await;
        let restore = insert_into(", position, revision", ", 1, 1", models[0].id, "restored");
        world.execute(&restore).await;
        assert_eq!(names(store).await, ["restored", "b"]);
        assert_eq!(create(store, "c").await.position, 5);
        assert_log_is_complete(store).await;
    }

    async fn edits_that_servers_could_not_follow_are_refused(world) {
        let store = &world.store;
        let a = create(store, "a").await;
        let id = Uuid::new_v4();
        let beyond = insert_into(", position", ", 3", id, "b");
        for (sql, message) in [
            (format!("UPDATE generation_models SET id = '{id}'"), "cannot be changed"),
            ("UPDATE generation_models SET position = 7".to_owned(), "cannot be changed"),
            (beyond, "must not be greater than"),
            (insert(a.id, "b"), "generation_models"),
            (insert(Uuid::nil(), "b"), "all zeros"),
        ] {
            let error = fails(&world, &sql).await;
            assert!(error.contains(message), "{error}");
        }
        if world.database.backend == Backend::Postgres {
            let error = fails(&world, "TRUNCATE generation_models").await;
            assert!(error.contains("TRUNCATE is not recorded"), "{error}");
        } else {
            for no_id in ["flux", &id.to_string().to_uppercase(), &format!("{id}0")] {
                let error = fails(&world, &insert(id, "b").replace(&id.to_string(), no_id)).await;
                assert!(error.contains("must be a UUID"), "{error}");
            }
            let error = fails(&world, "UPDATE generation_models SET tool_types = '[,]'").await;
            assert!(error.contains("a column of JSON"), "{error}");
            let steal = insert_into(", position", ", 1", id, "b").replace("INSERT", "INSERT OR REPLACE");
            let error = fails(&world, &steal).await;
            assert!(error.contains("another model has this position"), "{error}");
        }
        assert_eq!(logged(store).await, ["1 create a user"]);
        assert_log_is_complete(store).await;
    }

    /// `REPLACE` deletes the old row, of which SQLite tells a trigger only if `recursive_triggers` is on.
    async fn a_replaced_row_is_recorded(world) {
        let store = &world.store;
        if world.database.backend == Backend::Postgres {
            return;
        }
        let ids = [create(store, "a").await.id, create(store, "b").await.id];
        world.execute(&insert(ids[0], "c").replace("INSERT", "INSERT OR REPLACE")).await;
        assert_eq!(names(store).await, ["b", "c"]);
        let replace = insert(ids[1], "d").replace("INSERT", "REPLACE");
        world.execute(&format!("PRAGMA recursive_triggers = ON; {replace}; UPDATE generation_models SET beta = 1")).await;
        assert_eq!(logged(store).await[2..], ["3 create c -", "4 delete  -", "5 create d -", "6 update c -", "7 update d -"]);
        assert_log_is_complete(store).await;
    }
}

/// On PostgreSQL rows also arrive by COPY and MERGE.
#[tokio::test]
async fn copied_and_merged_rows_are_recorded() {
    super::harness::on_postgres(|world| async move {
        let store = &world.store;
        for number in 1..4 {
            world.execute(&insert(Uuid::from_u128(number), "a")).await;
        }
        let file = tempfile::NamedTempFile::new().unwrap();
        let path = file.path().display();
        // The server runs as another user.
        std::fs::set_permissions(
            file.path(),
            std::os::unix::fs::PermissionsExt::from_mode(0o666),
        )
        .unwrap();
        world
            .execute(&format!(
                "COPY generation_models TO '{path}'; DELETE FROM generation_models"
            ))
            .await;
        world
            .execute(&format!("COPY generation_models FROM '{path}'"))
            .await;
        assert_eq!(names(store).await, ["a", "a", "a"]);
        assert_log_is_complete(store).await;
        assert_eq!(create(store, "b").await.revision, 10);
    })
    .await;
}
