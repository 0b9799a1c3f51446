//! The histories of accounts and of the catalogue, and the commands that print them.

use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, App, Backend, MODELS, Program, TestResponse, eventually, minimal,
    test::tests,
};

/// Statements that keep events from being written, as a slow database does.
const LOCK_POSTGRES: &str = "BEGIN; LOCK TABLE account_events";
const LOCK_SQLITE: &str = "BEGIN IMMEDIATE";

tests! {
    async fn a_change_of_the_catalogue_has_its_author_address_and_request(app: App) {
        let program = app.program(&[]);
        let server = program.start();
        let admin = server.admin().await;
        let send = async |method, path: &str, id, body: Value| {
            admin.json(method, path, &[("x-request-id", id)], body).await.expect(200)
        };
        let path = send("POST", MODELS, "created", minimal()).await.path();
        send("PUT", &path, "updated", json!({ "name": "Renamed", "beta": true })).await;
        send("DELETE", &path, "deleted", Value::Null).await;
        let model = path.rsplit('/').next().expect("an id");
        for arguments in [&["catalog", "history", "--json"][..], &["catalog", "history", model, "--json"]] {
            let history = print(&program, arguments);
            let described: Vec<_> = history.as_array().expect("a list").iter().map(|change| {
                let text = |name: &str| change[name].as_str().unwrap_or("-").to_owned();
                let names = ["action", "name", "email", "client_address", "request_id"].map(text).join(" ");
                format!("{} {names} {}", change["revision"], change["changed"])
            }).collect();
            assert_eq!(described, [
                "3 delete Renamed admin@example.com 127.0.0.1 deleted []",
                r#"2 update Renamed admin@example.com 127.0.0.1 updated ["beta","name"]"#,
                "1 create Minimal admin@example.com 127.0.0.1 created []",
            ]);
        }
        let update = &print(&program, &["catalog", "history", model, "--json"])[1];
        assert_eq!((&update["before"]["name"], &update["after"]["name"]), (&json!("Minimal"), &json!("Renamed")));
        server.stop().await;
    }

    async fn a_log_in_has_its_account_address_and_request(app: App) {
        let program = app.program(&[]);
        let server = program.start();
        let log_in = async |username, password, status| -> TestResponse {
            server.anonymous.log_in(username, password).await.expect(status)
        };
        let success = log_in(ADMIN, ADMIN_PASSWORD, 200).await;
        let failure = log_in(ADMIN, "wrong password", 401).await;
        let unknown = log_in("hunter2@secret", "wrong password", 401).await;
        // The end of a server writes what is left.
        server.stop().await;
        let history = print(&program, &["user", "history", "--json", "--limit", "3"]);
        let expected = [
            ("log_in_failed", Value::Null, unknown),
            ("log_in_failed", json!(ADMIN), failure),
            ("log_in_succeeded", json!(ADMIN), success),
        ];
        for (event, (name, email, response)) in history.as_array().expect("a list").iter().zip(expected) {
            assert_eq!(event["event"], name);
            assert_eq!((&event["email"], event["user_id"].is_null()), (&email, email.is_null()));
            assert_eq!((&event["client_address"], &event["count"]), (&json!("127.0.0.1"), &json!(1)));
            assert_eq!(event["request_id"], response.header("x-request-id"));
        }
        let history = print(&program, &["user", "history", ADMIN, "--json", "--limit", "2"]);
        assert_eq!(history[0]["event"], "log_in_failed");
        assert_eq!(history[1]["event"], "log_in_succeeded");
    }

    async fn every_change_of_an_account_by_a_command_is_in_the_history_with_its_actor(app: App) {
        let program = app.program(&[]);
        let email = "new@example.com";
        let run = |arguments: &[&str]| {
            let output = program.run(arguments, "a long enough password\n");
            assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        };
        run(&["user", "add", email, "--password-stdin"]);
        run(&["user", "password", email, "--password-stdin"]);
        for command in ["promote", "promote", "demote", "disable", "enable", "revoke", "delete"] {
            run(&["user", command, email]);
        }
        let history = print(&program, &["user", "history", email, "--json"]);
        let events: Vec<_> = history.as_array().expect("a list").iter().rev().collect();
        let names: Vec<_> = events.iter().map(|event| event["event"].as_str().expect("a name")).collect();
        // The second promotion changed nothing.
        assert_eq!(names, ["created", "password_changed", "promoted", "demoted", "disabled", "enabled", "revoked", "deleted"]);
        for event in events {
            let actor = event["actor"].as_str().expect("an actor");
            assert!(actor.starts_with("command line ("), "{actor}");
            assert_eq!((&event["email"], &event["client_address"]), (&json!(email), &Value::Null));
        }
    }

    async fn the_first_administrator_is_in_the_history(_app: App) {
        let program = Program::new(&[]);
        program.start().stop().await;
        let history = print(&program, &["user", "history", "--json"]);
        assert_eq!((&history[0]["event"], &history[0]["actor"]), (&json!("created"), &json!("server")));
        assert_eq!(history[0]["email"], ADMIN);
    }

    async fn a_log_in_does_not_wait_for_its_event(app: App) {
        let mut other = app.database.connect().await;
        other.execute(if app.database.backend == Backend::Sqlite { LOCK_SQLITE } else { LOCK_POSTGRES }).await;
        app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
        app.anonymous.log_in(ADMIN, "wrong").await.expect(401);
        other.execute("ROLLBACK").await;
        eventually("the events are written", async || {
            // The harness logs in too.
            count(&app, "log_in_succeeded").await >= 2 && count(&app, "log_in_failed").await == 1
        })
        .await;
    }

    async fn a_flood_of_failures_adds_few_rows_and_loses_no_count(app: App) {
        let failures = (0..40).map(|_| {
            let client = app.anonymous.clone();
            tokio::spawn(async move { client.log_in(ADMIN, "wrong").await.status.as_u16() })
        });
        let mut refused = 0;
        for failure in failures.collect::<Vec<_>>() {
            refused += u64::from([401, 429].contains(&failure.await.expect("a response")));
        }
        app.clock.advance(TimeDelta::minutes(1));
        eventually("the failures are counted", async || {
            count(&app, "log_in_failed").await + count(&app, "log_in_limited").await == refused
        })
        .await;
        let rows = app.database.query("SELECT event AS value FROM account_events WHERE event <> 'log_in_succeeded'").await;
        // Failed or limited, each the first and the others.
        assert!(rows.iter().flatten().filter(|event| event.starts_with("log_in")).count() <= 4, "{rows:?}");
    }

    async fn no_secret_is_in_a_history_or_in_the_log(app: App) {
        let program = app.program(&[("RUST_LOG", "trace")]);
        let server = program.start();
        let log = server.log.clone();
        let (password, guess) = ("Correct-Horse-Battery-1", "Wrong-Horse-Battery-2");
        let output = program.run(&["user", "add", "new@example.com", "--admin", "--password-stdin"], password);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let admin = server.anonymous.logged_in("new@example.com", password).await;
        for username in ["new@example.com", guess, &format!("{guess}@example.com")] {
            server.anonymous.log_in(username, guess).await.expect(401);
        }
        admin.create(minimal()).await;
        let generated = print(&program, &["user", "password", "new@example.com", "--generate", "--json"]);
        let generated = generated["generated_password"].as_str().expect("a password").to_owned();
        admin.post(MODELS, minimal()).await.expect(401);
        server.stop().await;
        let mut texts = vec![app.database.dump().await, log.lines().concat()];
        for arguments in [&["user", "history"][..], &["user", "history", "--json"], &["catalog", "history"]] {
            let output = program.run(arguments, "");
            texts.push(String::from_utf8(output.stdout).expect("UTF-8"));
        }
        assert!(texts[0].contains("new@example.com") && texts[1].contains("/api/v1/login/access-token"));
        for text in &texts {
            for secret in [password, guess, &generated, admin.token()] {
                assert!(!text.contains(secret), "{secret} is in {text}");
            }
        }
        // Only the table of accounts has hashes.
        for text in &texts[1..] {
            assert!(!text.contains("$argon2"), "{text}");
        }
        let events = app.database.query("SELECT event AS value FROM account_events").await;
        assert!(events.iter().flatten().any(|event| event == "password_changed"), "{events:?}");
    }

    async fn the_tables_are_for_people(app: App) {
        app.admin.create(json!({ "name": "Esc \u{1b}[2J", "provider": "vertex", "provider_config": {} })).await;
        let program = app.program(&[]);
        let output = program.run(&["catalog", "history"], "");
        let table = String::from_utf8(output.stdout).expect("UTF-8");
        let lines: Vec<_> = table.lines().collect();
        assert!(lines[0].starts_with("REVISION  TIME"), "{table}");
        assert!(lines[1].starts_with("1         2026-11-22T12:00:00Z  create"), "{table}");
        assert!(lines[1].contains(ADMIN) && !table.contains('\u{1b}'), "{table}");
        for arguments in [&["user", "history", "--since", "yesterday"][..], &["catalog", "history", "no-id"], &["user", "history", "--limit", "0"]] {
            assert_eq!(program.run(arguments, "").status.code(), Some(2), "{arguments:?}");
        }
    }

    async fn a_history_may_start_at_a_time_and_end_at_a_limit(app: App) {
        for _ in 0..3 {
            app.admin.create(minimal()).await;
            app.clock.advance(TimeDelta::minutes(1));
        }
        let program = app.program(&[]);
        let revisions = |arguments: &[&str]| {
            let history = print(&program, &[&["catalog", "history", "--json"], arguments].concat());
            history.as_array().expect("a list").iter().map(|change| change["revision"].as_i64().expect("a number")).collect::<Vec<_>>()
        };
        assert_eq!(revisions(&[]), [3, 2, 1]);
        assert_eq!(revisions(&["--limit", "2"]), [3, 2]);
        assert_eq!(revisions(&["--since", "2026-11-22T12:01:00Z"]), [3, 2]);
        assert_eq!(revisions(&["--since", "2026-11-23"]), [0; 0]);
    }
}

/// Runs a command and returns the JSON that it prints.
fn print(program: &Program, arguments: &[&str]) -> Value {
    let output = program.run(arguments, "");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {error}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// The number of events of this name.
async fn count(app: &App, event: &str) -> u64 {
    let sql = format!(
        "SELECT CAST(sum(count) AS text) AS value FROM account_events WHERE event = '{event}'"
    );
    let sum = app.database.query(&sql).await.remove(0);
    sum.map_or(0, |sum| sum.parse().expect("a number"))
}
