//! The program as an operator runs it.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;

use crate::harness::server::{Server, log_in, run, with_file_limit};
use crate::harness::{ADMIN, App, Database, MODELS, PASSWORD, SECRET_KEY, minimal, test::tests};

tests! {
    async fn the_first_start_creates_an_administrator_and_prints_the_password_once(_app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let first = Server::start(folder.path(), &[]);
        let password = first.said.split_once("(shown only once): ").expect("a password").1.trim().to_owned();
        let form = form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("username", "admin@example.com"), ("password", &password)])
            .finish();
        assert!(first.post("/api/v1/login/access-token", &form).starts_with("HTTP/1.1 200"));
        first.stop();
        let key = folder.path().join("data/generation-models.db.key");
        assert_eq!(key.metadata().expect("a key").permissions().mode() & 0o777, 0o600);
        let second = Server::start(folder.path(), &[]);
        assert_eq!(second.said, "");
        assert!(second.post("/api/v1/login/access-token", &form).starts_with("HTTP/1.1 200"));
        second.stop();
    }

    async fn accounts_are_created_by_command_and_by_setting(app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = [
            ("DATABASE_URL", app.database.url.as_str()), ("SECRET_KEY", SECRET_KEY),
            ("FIRST_SUPERUSER", "first@example.com"), ("FIRST_SUPERUSER_PASSWORD", "first password"),
        ];
        let added = run(folder.path(), &settings, &["user", "add", "new@example.com", "--password-stdin"], "new password\n");
        assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
        let again = run(folder.path(), &settings, &["user", "add", "NEW@example.com", "--password-stdin"], "x\n");
        assert_eq!(again.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&again.stderr).contains("the account new@example.com already exists"));
        let server = Server::start(folder.path(), &settings);
        let form = "username=new%40example.com&password=new+password";
        assert!(server.post("/api/v1/login/access-token", form).starts_with("HTTP/1.1 200"));
        server.stop();
    }

    /// The limit on the size of files stands for a disk that is full.
    async fn a_full_disk_is_503_and_loses_nothing(_app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = [("SECRET_KEY", SECRET_KEY), ("FIRST_SUPERUSER", ADMIN), ("FIRST_SUPERUSER_PASSWORD", PASSWORD)];
        let server = Server::spawn(folder.path(), with_file_limit(folder.path(), &settings));
        let token = log_in(&server);
        let model = format!(r#"{{"name":"n","provider":"vertex","provider_config":{{"a":"{}"}}}}"#, "x".repeat(20_000));
        let mut acknowledged = 0;
        let refused = loop {
            let answer = server.post_json(MODELS, &token, &model);
            if !answer.starts_with("HTTP/1.1 200") {
                break answer;
            }
            acknowledged += 1;
            assert!(acknowledged < 1000, "the disk is never full");
        };
        assert!(refused.starts_with("HTTP/1.1 503") && refused.contains("retry-after: 1"), "{refused}");
        let count = format!(r#""count":{acknowledged}}}"#);
        assert!(server.get(MODELS).ends_with(&count));
        server.stop();
        let server = Server::start(folder.path(), &settings);
        assert!(server.get(MODELS).ends_with(&count));
        assert!(server.post_json(MODELS, &token, &model).starts_with("HTTP/1.1 200"));
        server.stop();
    }

    /// A file is asked on the threads that serve connections.
    async fn a_write_that_waits_for_another_program_keeps_nobody_else_waiting(app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = [("DATABASE_URL", app.database.url.as_str()), ("SECRET_KEY", SECRET_KEY)];
        let server = Server::start(folder.path(), &settings);
        let token = log_in(&server);
        let (server, model) = (Arc::new(server), minimal().to_string());
        let lock = app.database.lock().await;
        let write = {
            let (server, token, model) = (Arc::clone(&server), token.clone(), model.clone());
            std::thread::spawn(move || server.post_json(MODELS, &token, &model))
        };
        for _ in 0..20 {
            assert!(server.get(MODELS).starts_with("HTTP/1.1 200"));
            assert!(server.post_json(MODELS, "x", &model).starts_with("HTTP/1.1 401"));
            // The lock keeps readers of accounts away from PostgreSQL.
            if app.database.kind == Database::Sqlite {
                assert!(server.post_json(MODELS, &token, "{}").starts_with("HTTP/1.1 422"));
            }
        }
        assert!(!write.is_finished());
        lock.release().await;
        let answer = write.join().expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        Arc::into_inner(server).expect("nobody else has it").stop();
    }

    async fn settings_that_make_no_sense_are_named(_app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        for (settings, says) in [
            (("FIRST_SUPERUSER", "a@example.com"), "FIRST_SUPERUSER_PASSWORD"),
            (("SECRET_KEY", "short"), "SECRET_KEY"),
            (("DATABASE_URL", "mysql://x"), "DATABASE_URL"),
            (("DATABASE_URL", "sqlite:///proc/none/x.db"), "DATABASE_URL"),
            (("BIND", "nowhere"), "bind"),
            (("RUST_LOG", "=,="), "RUST_LOG"),
        ] {
            let output = run(folder.path(), &[settings], &["serve"], "");
            let error = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(!output.status.success() && error.contains(says), "{settings:?}: {error}");
        }
    }

    async fn help_names_every_setting_with_its_default(_app: App) {
        let output = run(Path::new("/"), &[], &["--help"], "");
        let help = String::from_utf8_lossy(&output.stdout).into_owned();
        for name in ["DATABASE_URL", "BIND", "SECRET_KEY", "FIRST_SUPERUSER", "ACCESS_TOKEN_EXPIRE_MINUTES", "RUST_LOG", "127.0.0.1:8000"] {
            assert!(help.contains(name), "{name} is not in {help}");
        }
    }

    async fn a_request_that_is_under_way_is_finished_before_the_process_stops(_app: App) {
        let folder = tempfile::tempdir().expect("a folder");
        let server = Server::start(folder.path(), &[]);
        let mut socket = TcpStream::connect(&server.address).expect("a connection");
        let head = "POST /api/v1/login/access-token HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 21\r\n\r\nusername=a&";
        socket.write_all(head.as_bytes()).expect("half a request");
        // An answer on another connection, sent later, shows that the first half has been read.
        assert!(server.get("/healthz").starts_with("HTTP/1.1 200"));
        server.terminate();
        while TcpStream::connect(&server.address).is_ok() {
            std::thread::yield_now();
        }
        socket.write_all(b"password=b").expect("the other half");
        let mut answer = String::new();
        socket.read_to_string(&mut answer).expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 401"), "{answer}");
        server.end();
    }
}
