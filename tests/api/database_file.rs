//! The file of the embedded database: what a server leaves, and what it does when somebody takes the file away.

use std::fs;
use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::sql_types::BigInt;
use diesel::{Connection as _, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};
use tempfile::TempDir;

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, ALL_MODELS, App, MODELS, Process, Program, SECRET_KEY, eventually,
    minimal, test::tests,
};

tests! { on SQLite:
    async fn after_a_clean_exit_the_database_is_one_file_with_every_model(_app: App) {
        let program = program(&[("MANAGEMENT_BIND", "127.0.0.1:0")]);
        let mut created = 0;
        for _ in 0..10 {
            let process = program.start();
            let admin = process.admin().await;
            for _ in 0..5 {
                admin.create(minimal()).await;
                created += 1;
            }
            process.management.as_ref().expect("an address").get("/readyz").await.expect(200);
            process.stop().await;
            assert_eq!(files(&program), ["generation-models.db", "generation-models.db.lock"]);
            assert_eq!(models_in_copy(&database(&program)), created);
        }
        for command in [&["user", "list"][..], &["user", "add", "a@example.com"], &["migrate"], &["catalog", "history"]] {
            assert!(program.run(command, "").status.success());
            assert_eq!(files(&program).len(), 2, "{command:?}");
        }
    }

    async fn of_processes_that_end_at_the_same_time_one_leaves_one_file(app: App) {
        let path = PathBuf::from(app.database.url.trim_start_matches("sqlite://"));
        let folder = TempDir::new().expect("a folder");
        let copy = folder.path().join("models.db");
        assert!(app.program(&[]).run(&["backup", copy.to_str().expect("UTF-8")], "").status.success());
        assert!(path.exists());
        let url = format!("sqlite://{}", copy.display());
        for _ in 0..5 {
            let programs = [(); 3].map(|()| Program::new(&[("DATABASE_URL", &url), ("SECRET_KEY", SECRET_KEY)]));
            let processes = programs.each_ref().map(Program::start);
            processes[0].admin().await.create(minimal()).await;
            for process in &processes {
                process.terminate();
            }
            for process in processes {
                process.exit().await;
            }
            let mut names: Vec<_> = fs::read_dir(folder.path()).expect("a folder").map(|entry| entry.expect("an entry").file_name()).collect();
            names.sort_unstable();
            assert_eq!(names, ["models.db", "models.db.lock"]);
        }
        assert_eq!(models_in_copy(&copy), 5);
    }

    async fn while_the_file_is_gone_writes_are_503_and_reads_go_on_until_it_is_back(_app: App) {
        let program = program(&[]);
        let process = program.start();
        let admin = process.admin().await;
        let path = admin.create(minimal()).await.path();
        let file = database(&program);
        let elsewhere = file.with_extension("gone");
        fs::rename(&file, &elsewhere).expect("the file is moved");
        for _ in 0..3 {
            let refused = admin.post(MODELS, minimal()).await.expect(503);
            assert_eq!(refused.header("retry-after"), "1");
        }
        assert_serves_reads_only(&process).await;
        assert_eq!(process.anonymous.get(ALL_MODELS).await.expect(200).paths(), [path]);
        assert!(process.log.lines().iter().any(|line| line.contains("was deleted or replaced: move the file back")));
        assert!(!file.exists(), "nothing creates a file");
        fs::rename(&elsewhere, &file).expect("the file is moved back");
        eventually("the server is ready", async || process.anonymous.get("/readyz").await.status == 200).await;
        admin.create(minimal()).await;
        process.stop().await;
        assert_eq!(models_in_copy(&file), 2);
    }

    async fn a_deleted_file_is_noticed_without_a_request(_app: App) {
        let program = program(&[]);
        let process = program.start();
        fs::remove_file(database(&program)).expect("a file");
        assert_serves_reads_only(&process).await;
        process.stop().await;
        assert!(!database(&program).exists());
        let output = program.run(&["user", "list"], "");
        assert!(String::from_utf8_lossy(&output.stderr).contains("there is no database at"));
        assert!(!database(&program).exists());
    }

    /// Not even the changes in the log of the old file, when the server is killed.
    async fn a_file_that_takes_the_place_of_the_database_is_never_written(_app: App) {
        let program = program(&[]);
        let mut process = program.start();
        let admin = process.admin().await;
        let folder = TempDir::new().expect("a folder");
        let copy = folder.path().join("copy.db");
        assert!(program.run(&["backup", copy.to_str().expect("UTF-8")], "").status.success());
        for _ in 0..3 {
            admin.create(minimal()).await;
        }
        fs::copy(&copy, database(&program).with_extension("new")).expect("a copy");
        fs::rename(database(&program).with_extension("new"), database(&program)).expect("a replaced file");
        admin.post(MODELS, minimal()).await.expect(503);
        assert_serves_reads_only(&process).await;
        process.kill();
        assert!(fs::read(&copy).expect("a file") == fs::read(database(&program)).expect("a file"));
        let process = program.start();
        assert_eq!(process.anonymous.get(MODELS).await.expect(200).json()["count"], 0);
        process.stop().await;
    }
}

fn program(settings: &[(&str, &str)]) -> Program {
    let own = [
        ("SECRET_KEY", SECRET_KEY),
        ("FIRST_SUPERUSER", ADMIN),
        ("FIRST_SUPERUSER_PASSWORD", ADMIN_PASSWORD),
    ];
    Program::new(&[&own, settings].concat())
}

fn database(program: &Program) -> PathBuf {
    program.folder().join("data/generation-models.db")
}

/// The names of the files of the database.
fn files(program: &Program) -> Vec<String> {
    let folder = fs::read_dir(program.folder().join("data")).expect("a folder");
    let names = folder.map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<_> = names
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    names.sort_unstable();
    names
}

async fn assert_serves_reads_only(process: &Process) {
    eventually("the server is not ready", async || {
        process.anonymous.get("/readyz").await.status == 503
    })
    .await;
    process.anonymous.get("/readyz/reads").await.expect(200);
    process.anonymous.get(MODELS).await.expect(200);
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// The number of models in a copy of this one file.
fn models_in_copy(file: &Path) -> i64 {
    let folder = TempDir::new().expect("a folder");
    let copy = folder.path().join("copy.db");
    fs::copy(file, &copy).expect("a copy");
    let mut connection =
        SqliteConnection::establish(copy.to_str().expect("UTF-8")).expect("SQLite opens");
    connection
        .batch_execute("PRAGMA query_only = 1")
        .expect("a valid setting");
    let count = sql_query("SELECT count(*) AS count FROM generation_models");
    let count: Count = count.get_result(&mut connection).expect("a table");
    count.count
}
