//! `user …` and `token …`, with the program, against the database of a running server.

use std::process::Output;

use serde_json::Value;
use tokio::task::JoinSet;

use crate::harness::{ADMIN, App, Backend, MODELS, Program, TestDatabase, minimal, test::tests};

const USER: &str = "user@example.com";
const PASSWORD: &str = "a new password";

tests! {
    async fn an_account_is_created_with_a_password_from_standard_input_or_a_generated_one(app: App) {
        let program = app.program(&[]);
        let added = run(&program, 0, &["user", "add", "New@example.com", "--password-stdin"], "a new password\r\nrest");
        assert_eq!(added, "Created the user new@example.com.\n");
        app.anonymous.log_in("new@example.com", PASSWORD).await.expect(200);
        for arguments in [&["user", "add", "other@example.com", "--admin"][..], &["user", "password", "new@example.com", "--generate"]] {
            let printed = run(&program, 0, arguments, "not read\n");
            let (_, password) = printed.split_once("\nPassword (shown only once): ").expect("a password");
            assert_eq!(password.trim_end().len(), 24);
            app.anonymous.log_in(arguments[2], password.trim_end()).await.expect(200);
        }
        assert!(run(&program, 2, &["user", "add", "a@b.c", "--password-stdin", "--generate"], "").contains("cannot be used with"));
        assert!(run(&program, 2, &["user", "add", "a@b.c", "a password as argument"], "").contains("unexpected argument"));
    }

    async fn a_weak_password_is_refused(app: App) {
        let program = app.program(&[]);
        for (password, reason) in [
            ("", "fewer than 12 characters"), ("elevenchars", "fewer than 12 characters"),
            ("Password1234", "one of the most common"), ("Correct.Horse1", "the e-mail address or the name of this service"),
            ("Generation-Models", "the e-mail address or the name of this service"),
            (&"x".repeat(1025), "at most 1024 characters"), (&"😀".repeat(400), "a log-in form has at most 4096 bytes"),
        ] {
            let input = format!("{password}\n");
            let refused = run(&program, 4, &["user", "add", "correct.horse@example.com", "--password-stdin"], &input);
            assert!(refused.contains(reason), "{password}: {refused}");
            let refused = run(&program, 4, &["user", "password", USER, "--password-stdin"], &input.replace("Correct.Horse", USER));
            assert!(refused.starts_with("Error: "), "{refused}");
        }
        run(&program, 3, &["user", "show", "correct.horse@example.com"], "");
        app.anonymous.log_in(USER, "userpassword").await.expect(200);
        run(&app.program(&[("PASSWORD_MIN_LENGTH", "8")]), 0, &["user", "add", "a@b.c", "--password-stdin"], "elevenchars");
        run(&app.program(&[("PASSWORD_MIN_LENGTH", "20")]), 4, &["user", "add", "b@b.c", "--password-stdin"], PASSWORD);
    }

    async fn accounts_are_shown_as_a_table_and_as_json(app: App) {
        let program = app.program(&[]);
        run(&program, 0, &["user", "disable", USER], "");
        let table = run(&program, 0, &["user", "list"], "");
        let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(lines[0], ["E-MAIL", "ROLE", "STATE", "CREATED", "ID"]);
        assert_eq!(lines[1][..4], [ADMIN, "administrator", "active", "2026-11-22T12:00:00Z"]);
        assert_eq!(lines[2][..4], [USER, "user", "disabled", "2026-11-22T12:00:00Z"]);
        let list = json(&run(&program, 0, &["user", "list", "--json"], ""));
        let shown = json(&run(&program, 0, &["user", "show", "USER@example.com", "--json"], ""));
        assert_eq!(list[1], shown);
        assert_eq!(shown["id"], lines[2][4]);
        assert_eq!(shown["state"], "disabled");
        assert_eq!(shown["credentials_version"], 2);
        assert!(shown.get("password_hash").is_none());
        let text = run(&program, 0, &["user", "show", USER], "");
        assert!(text.contains("Credentials version  2"), "{text}");
    }

    async fn each_change_revokes_the_tokens_of_a_running_server(app: App) {
        let program = app.program(&[]);
        let mut client = app.user.clone();
        for (command, status) in [("promote", 201), ("demote", 403), ("revoke", 403), ("password", 403)] {
            let changed = run(&program, 0, &["user", command, USER, "--json"], "");
            client.post(MODELS, minimal()).await.expect(401);
            let changed = json(&changed);
            assert_eq!(changed["changed"], true, "{command}");
            let password = changed["generated_password"].as_str().unwrap_or("userpassword");
            client = app.anonymous.logged_in(USER, password).await;
            client.post(MODELS, minimal()).await.expect(status);
        }
        run(&program, 0, &["user", "password", USER, "--password-stdin"], PASSWORD);
        client.post(MODELS, minimal()).await.expect(401);
        run(&program, 0, &["user", "disable", USER], "");
        app.anonymous.log_in(USER, PASSWORD).await.expect(401);
        run(&program, 0, &["user", "enable", USER], "");
        client = app.anonymous.logged_in(USER, PASSWORD).await;
        run(&program, 0, &["user", "delete", USER], "");
        client.post(MODELS, minimal()).await.expect(401);
        app.anonymous.log_in(USER, PASSWORD).await.expect(401);
    }

    async fn a_change_that_is_made_already_says_so_and_succeeds(app: App) {
        let program = app.program(&[]);
        for (command, email, sentence) in [
            ("enable", USER, "user@example.com is active already.\n"),
            ("demote", USER, "user@example.com is no administrator.\n"),
            ("promote", ADMIN, "admin@example.com is an administrator already.\n"),
        ] {
            assert_eq!(run(&program, 0, &["user", command, email], ""), sentence);
        }
        assert_eq!(run(&program, 0, &["user", "disable", USER], ""), "Disabled user@example.com, and revoked its tokens.\n");
        assert_eq!(run(&program, 0, &["user", "disable", USER], ""), "user@example.com is disabled already.\n");
        assert_eq!(json(&run(&program, 0, &["user", "disable", USER, "--json"], ""))["changed"], false);
        app.admin.create(minimal()).await;
    }

    async fn the_last_active_administrator_is_removed_only_by_force(app: App) {
        let program = app.program(&[]);
        run(&program, 0, &["user", "promote", USER], "");
        run(&program, 0, &["user", "disable", USER], "");
        for command in ["demote", "disable", "delete"] {
            let refused = run(&program, 4, &["user", command, ADMIN], "");
            assert!(refused.contains("admin@example.com is the last active administrator"), "{refused}");
        }
        app.admin.create(minimal()).await;
        run(&program, 0, &["user", "enable", USER], "");
        run(&program, 0, &["user", "demote", ADMIN], "");
        run(&program, 4, &["user", "delete", USER], "");
        for command in ["demote", "disable", "delete"] {
            run(&program, 0, &["user", command, USER, "--force"], "");
        }
    }

    async fn concurrent_commands_leave_an_administrator(app: App) {
        run(&app.program(&[]), 0, &["user", "promote", USER], "");
        let mut commands = JoinSet::new();
        for email in [ADMIN, USER] {
            let program = app.program(&[]);
            commands.spawn_blocking(move || program.run(&["user", "demote", email], "").status.code());
        }
        let mut statuses = commands.join_all().await;
        statuses.sort_unstable();
        assert_eq!(statuses, [Some(0), Some(4)]);
    }

    async fn the_exit_status_tells_the_kind_of_failure(app: App) {
        let program = app.program(&[]);
        for command in ["show", "password", "disable", "enable", "revoke", "promote", "demote", "delete"] {
            let error = run(&program, 3, &["user", command, "nobody@example.com"], "");
            assert_eq!(error, "Error: there is no account nobody@example.com\n", "{command}");
            run(&program, 2, &["user", command, "nobody"], "");
        }
        let error = run(&program, 4, &["user", "add", "USER@example.com"], "");
        assert_eq!(error, "Error: the account user@example.com already exists\n");
        run(&program, 2, &["user"], "");
        let unavailable = Program::new(&[("DATABASE_URL", "postgres://127.0.0.1:1/x"), ("DATABASE_WAIT", "0.2")]);
        run(&unavailable, 1, &["user", "list"], "");
    }

    async fn a_command_with_a_mistyped_url_creates_nothing(app: App) {
        let program = Program::new(&[("DATABASE_URL", "sqlite://mistyped.db")]);
        for arguments in [&["user", "list"][..], &["user", "add", "a@b.c"], &["token", "create", "a@b.c"]] {
            let error = run(&program, 1, arguments, "");
            assert!(error.contains("there is no database at ") && error.contains("/mistyped.db."), "{error}");
        }
        assert_eq!(std::fs::read_dir(program.folder()).expect("a folder").count(), 0);
        TestDatabase::with(app.database.backend, async |empty| {
            if empty.backend == Backend::Sqlite {
                empty.execute("PRAGMA user_version = 1").await;
            }
            let program = Program::new(&[("DATABASE_URL", &empty.url)]);
            let error = run(&program, 1, &["user", "list"], "");
            assert!(error.contains("run `generation-models migrate`"), "{error}");
            empty.execute("CREATE TABLE __diesel_schema_migrations (x INTEGER)").await;
        })
        .await;
    }

    async fn a_token_is_created_for_an_active_account(app: App) {
        let program = app.program(&[]);
        let server = program.start();
        let printed = run(&program, 0, &["token", "create", ADMIN], "");
        let client = server.anonymous.with_token(printed.trim_end());
        client.create(minimal()).await;
        let token = json(&run(&program, 0, &["token", "create", USER, "--expires-in", "5", "--json"], ""));
        assert_eq!((&token["token_type"], &token["expires_in"]), (&"bearer".into(), &300.into()));
        let user = server.anonymous.with_token(token["access_token"].as_str().expect("a token"));
        user.post(MODELS, minimal()).await.expect(403);
        run(&program, 0, &["user", "revoke", ADMIN], "");
        client.post(MODELS, minimal()).await.expect(401);
        run(&program, 0, &["user", "disable", USER], "");
        assert_eq!(run(&program, 4, &["token", "create", USER], ""), "Error: the account user@example.com is disabled\n");
        run(&program, 3, &["token", "create", "nobody@example.com"], "");
        let key = Program::new(&[("DATABASE_URL", app.database.url.as_str())]);
        assert!(run(&key, 1, &["token", "create", ADMIN], "").contains("SECRET_KEY is not set"));
        server.stop().await;
    }
}

/// Runs a command that exits with `status`, and returns what it prints: the result, or the error.
fn run(program: &Program, status: i32, arguments: &[&str], stdin: &str) -> String {
    let Output {
        status: actual,
        stdout,
        stderr,
    } = program.run(arguments, stdin);
    let [stdout, stderr] = [stdout, stderr].map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
    assert_eq!(
        actual.code(),
        Some(status),
        "{arguments:?}: {stdout}{stderr}"
    );
    let (printed, other) = if status == 0 {
        (stdout, stderr)
    } else {
        (stderr, stdout)
    };
    assert_eq!(other, "", "{arguments:?}");
    printed
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}
