//! `backup` and `restore`.

use std::fs;
use std::process::Output;

use diesel::connection::SimpleConnection;
use diesel::{Connection as _, SqliteConnection};

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, ALL_MODELS, App, Backend, Client, MODELS, Program, SECRET_KEY,
    eventually, model, test::tests,
};

tests! {
    /// On PostgreSQL both commands refuse.
    async fn a_backup_that_was_made_under_writes_restores_every_model_and_account(app: App) {
        let program = app.program(&[]);
        if app.database.backend == Backend::Postgres {
            for command in ["backup", "restore"] {
                assert!(run(&program, 1, &[command, "file"]).contains("use pg_dump and pg_restore"));
            }
            return;
        }
        let process = program.start();
        let admin = process.admin().await;
        let writers: Vec<_> = (0..4).map(|_| tokio::spawn(write_until_refused(admin.clone()))).collect();
        let count = async || process.anonymous.get(MODELS).await.json()["count"].as_i64().unwrap_or_default();
        eventually("there are models", async || count().await >= 50).await;
        let before = count().await;
        assert!(run(&program, 0, &["backup", "models.bak"]).starts_with("Backed up "));
        let after = count().await;
        eventually("writes go on", async || count().await > after).await;
        let everything = process.anonymous.get(ALL_MODELS).await.expect(200).json();
        process.terminate();
        for writer in writers {
            writer.await.expect("a writer");
        }
        process.exit().await;

        let (database, key) = ("sqlite://new/place.db", SECRET_KEY);
        let new = Program::new(&[("DATABASE_URL", database), ("SECRET_KEY", key)]);
        let backup = program.folder().join("models.bak");
        let output = run(&new, 0, &["restore", backup.to_str().expect("UTF-8")]);
        assert!(output.starts_with("Restored ") && !output.contains("before"), "{output}");
        let process = new.start();
        let restored = process.anonymous.get(ALL_MODELS).await.expect(200).json();
        let [everything, restored] = [&everything, &restored].map(|list| list["data"].as_array().expect("a list"));
        let range = before..=after + 4;
        assert!(range.contains(&i64::try_from(restored.len()).expect("a number")), "{} {range:?}", restored.len());
        for (restored, original) in restored.iter().zip(everything) {
            assert_eq!(restored.to_string(), original.to_string());
        }
        process.admin().await.create(model()).await;
        process.anonymous.log_in("user@example.com", "userpassword").await.expect(200);
        process.stop().await;
    }

    async fn a_restore_keeps_the_database_before_and_applies_no_log_of_it(app: App) {
        if app.database.backend == Backend::Postgres {
            return;
        }
        let program = own_program();
        let mut process = program.start();
        let admin = process.admin().await;
        let path = admin.create(model()).await.path();
        run(&program, 0, &["backup", "one.bak"]);
        let etag = admin.put(&path, r#"{"name":"later"}"#).await.expect(200).etag();
        process.kill();
        assert!(program.folder().join("data/generation-models.db-wal").exists());
        let output = run(&program, 0, &["restore", "one.bak"]);
        let (_, previous) = output.split_once("The database before is ").expect("a name");
        let process = program.start();
        let restored = process.anonymous.get(&path).await.expect(200);
        assert_eq!(restored.json()["name"], "Flux Krea");
        // The next revision has the number of the lost one, and another tag.
        let next = process.admin().await.put(&path, r#"{"name":"other"}"#).await.expect(200).etag();
        assert_ne!(next, etag);
        process.stop().await;
        let previous = previous.trim_end_matches(".\n");
        run(&program, 0, &["restore", previous]);
        let process = program.start();
        let response = process.anonymous.get(&path).await.expect(200);
        assert_eq!((response.json()["name"].as_str(), response.etag()), (Some("later"), etag));
        process.stop().await;
    }

    async fn a_restore_refuses_a_database_in_use_and_what_is_no_backup(app: App) {
        if app.database.backend == Backend::Postgres {
            return;
        }
        let program = own_program();
        let process = program.start();
        run(&program, 0, &["backup", "one.bak"]);
        assert!(run(&program, 4, &["backup", "one.bak"]).contains("one.bak exists"));
        run(&program, 0, &["backup", "one.bak", "--force"]);
        assert!(run(&program, 4, &["restore", "one.bak"]).contains("is in use: stop its servers"));
        process.stop().await;
        let file = |name: &str| program.folder().join(name);
        let backup = fs::read(file("one.bak")).expect("a backup");
        fs::write(file("text"), "no database").expect("a file");
        fs::write(file("half"), &backup[..backup.len() / 2]).expect("a file");
        fs::write(file("newer"), &backup).expect("a file");
        execute(&file("newer"), "INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')");
        execute(&file("other"), "CREATE TABLE models (name TEXT)");
        let before = fs::read(file("data/generation-models.db")).expect("a database");
        for (name, reason) in [
            ("text", "file is not a database"),
            ("half", "malformed"),
            ("newer", "29990101000000"),
            ("other", "it has no schema of this program"),
        ] {
            let error = run(&program, 4, &["restore", name]);
            assert!(error.contains(reason), "{name}: {error}");
        }
        assert!(run(&program, 1, &["restore", "absent"]).contains("absent: No such file"));
        assert!(fs::read(file("data/generation-models.db")).expect("a database") == before);
        assert_eq!(fs::read_dir(file("data")).expect("a folder").count(), 2);
        let mistyped = Program::new(&[("DATABASE_URL", "sqlite://mistyped.db")]);
        assert!(run(&mistyped, 1, &["backup", "x"]).contains("there is no database"));
        assert_eq!(fs::read_dir(mistyped.folder()).expect("a folder").count(), 0);
    }
}

fn own_program() -> Program {
    Program::new(&[
        ("SECRET_KEY", SECRET_KEY),
        ("FIRST_SUPERUSER", ADMIN),
        ("FIRST_SUPERUSER_PASSWORD", ADMIN_PASSWORD),
    ])
}

async fn write_until_refused(admin: Client) {
    let request = || {
        let headers = [crate::harness::JSON];
        crate::harness::request("POST", MODELS, &headers, model().to_string())
    };
    while let Ok(response) = admin.try_send(request()).await {
        response.expect(200);
    }
}

fn execute(file: &std::path::Path, sql: &str) {
    let mut connection =
        SqliteConnection::establish(file.to_str().expect("UTF-8")).expect("SQLite opens");
    connection.batch_execute(sql).expect("valid SQL");
}

/// Runs a command that exits with `status`, and returns what it prints.
fn run(program: &Program, status: i32, arguments: &[&str]) -> String {
    let Output {
        status: actual,
        stdout,
        stderr,
    } = program.run(arguments, "");
    let printed = [stdout, stderr].concat();
    let printed = String::from_utf8(printed).expect("UTF-8");
    assert_eq!(actual.code(), Some(status), "{arguments:?}: {printed}");
    printed
}
