//! What operators do wrong: a revision counter that is set back, a role without privileges, a wrong password, clocks.

use serde_json::Value;

use crate::harness::{
    ALL_MODELS, App, Backend, Cluster, MODELS, Process, Program, SECRET_KEY, eventually, minimal,
    test::tests,
};

const DOWN: &str = "the database is down, reads continue from memory";

const CLOCK: &str = "PostgreSQL's clock differs from this server's (positive: it is ahead): check that both are synchronized";

tests! {
    async fn a_revision_counter_that_is_set_back_refuses_writes_until_it_is_set_right(app: App) {
        for _ in 0..3 {
            app.admin.create(minimal()).await;
        }
        let server = app.program(&[]).start();
        let admin = server.admin().await;
        app.database.execute("UPDATE catalog_revision SET revision = 1").await;
        for _ in 0..3 {
            admin.post(MODELS, minimal()).await.expect(503);
        }
        is_refused(&server, "`UPDATE catalog_revision SET revision = 3`").await;
        let restarted = app.program(&[]).start();
        is_refused(&restarted, "`UPDATE catalog_revision SET revision = 3`").await;
        restarted.admin().await.post(MODELS, minimal()).await.expect(503);
        for server in [&server, &restarted] {
            assert_eq!(server.anonymous.get(ALL_MODELS).await.expect(200).json()["count"], 3);
        }
        app.database.execute("UPDATE catalog_revision SET revision = 3").await;
        for server in [server, restarted] {
            is_ready(&server).await;
            server.admin().await.post(MODELS, minimal()).await.expect(200);
            server.stop().await;
        }
    }

    async fn a_role_that_loses_a_privilege_is_named_in_the_log_until_it_has_it_again(app: App) {
        if app.database.backend == Backend::Sqlite {
            return;
        }
        let role = format!("role_{}", uuid::Uuid::new_v4().simple());
        let tables = "users, account_events, generation_models, catalog_changes, catalog_revision, __diesel_schema_migrations";
        app.database.execute(&format!("CREATE ROLE {role} LOGIN; GRANT ALL ON {tables} TO {role}; GRANT CREATE ON SCHEMA public TO {role}")).await;
        let url = app.database.url.replace("postgres://postgres@", &format!("postgres://{role}@"));
        let server = app.program(&[("DATABASE_URL", &url)]).start();
        server.admin().await.create(minimal()).await;
        app.database.execute(&format!("REVOKE UPDATE ON catalog_revision FROM {role}")).await;
        is_refused(&server, "no UPDATE on catalog_revision").await;
        server.admin().await.post(MODELS, minimal()).await.expect(503);
        server.anonymous.get(MODELS).await.expect(200);
        app.database.execute(&format!("GRANT UPDATE ON catalog_revision TO {role}")).await;
        is_ready(&server).await;
        server.admin().await.create(minimal()).await;
        app.database.execute(&format!("ALTER ROLE {role} NOLOGIN")).await;
        // Again, because a connection that was just being made survives.
        eventually("a connection is refused", async || {
            app.database.end_sessions().await;
            errors(&server, DOWN).iter().any(|error| error.contains("the role may not log in"))
        })
        .await;
        is_refused(&server, "the role may not log in").await;
        server.stop().await;
    }

    async fn a_clock_of_postgresql_that_differs_is_warned_of_once(app: App) {
        if app.database.backend == Backend::Sqlite {
            return;
        }
        let shifted = "CREATE SCHEMA shifted; CREATE FUNCTION shifted.clock_timestamp() RETURNS timestamptz LANGUAGE sql
            AS $$ SELECT pg_catalog.clock_timestamp() + interval '10 s' $$";
        app.database.execute(shifted).await;
        let url = format!("{}?options=-c%20search_path%3Dshifted,pg_catalog,public", app.database.url);
        let server = app.program(&[("DATABASE_URL", &url)]).start();
        eventually("the log warns", async || !server.log.with_message(CLOCK).is_empty()).await;
        let warnings = server.log.with_message(CLOCK);
        let [warning] = &warnings[..] else { panic!("{warnings:?}") };
        assert!(warning["seconds"].as_i64().is_some_and(|seconds| (8..=10).contains(&seconds)), "{warning}");
        server.stop().await;
    }

    async fn a_wrong_password_and_a_missing_database_are_named_in_the_log(app: App) {
        if app.database.backend == Backend::Sqlite {
            return;
        }
        let cluster = Cluster::start().await;
        let administrator = cluster.database();
        administrator.execute("CREATE ROLE catalogue LOGIN PASSWORD 'right'").await;
        administrator.execute("CREATE DATABASE catalogue OWNER catalogue").await;
        cluster.require_passwords("catalogue").await;
        let url = |password: &str, name: &str| format!("postgres://catalogue{password}@{}/{name}", cluster.address());
        for (url, reason) in [
            (url(":wrong", "catalogue"), "the password of the role is wrong"),
            (url("", "catalogue"), "the role needs a password"),
            (url(":right", "missing"), "there is no such database"),
        ] {
            let program = program(&url);
            let server = program.start();
            eventually(reason, async || errors(&server, "waiting for the database").iter().any(|error| error.contains(reason))).await;
            server.anonymous.get("/readyz").await.expect(503);
            server.stop().await;
            let output = program.run(&["user", "list"], "");
            let error = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.code() == Some(1) && error.contains(reason), "{error}");
        }
        let server = program(&url(":right", "catalogue")).start();
        is_ready(&server).await;
        administrator.execute("ALTER ROLE catalogue PASSWORD 'changed'").await;
        eventually("a connection is refused", async || {
            administrator.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'catalogue'").await;
            errors(&server, DOWN).iter().any(|error| error.contains("the password of the role is wrong"))
        })
        .await;
        is_refused(&server, "the password of the role is wrong").await;
        server.anonymous.get(MODELS).await.expect(200);
        administrator.execute("ALTER ROLE catalogue PASSWORD 'right'").await;
        is_ready(&server).await;
        server.stop().await;
    }
}

fn program(url: &str) -> Program {
    Program::new(&[
        ("DATABASE_URL", url),
        ("SECRET_KEY", SECRET_KEY),
        ("DATABASE_WAIT", "1"),
    ])
}

async fn is_ready(server: &Process) {
    eventually("the server is ready", async || {
        server.anonymous.get("/readyz").await.status == 200
    })
    .await;
}

/// The server is not ready, and an error in the log says why.
async fn is_refused(server: &Process, reason: &str) {
    eventually(reason, async || {
        errors(server, DOWN)
            .iter()
            .any(|error| error.contains(reason))
    })
    .await;
    let readiness = server.anonymous.get("/readyz").await.expect(503).json();
    let expected = "an operator has to act on the database; see the log";
    assert_eq!(readiness["reason"], expected);
    server.anonymous.get("/readyz/reads").await.expect(200);
}

/// The reasons in the errors with this message.
fn errors(server: &Process, message: &str) -> Vec<String> {
    let lines = server.log.lines();
    let lines = lines
        .iter()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let errors =
        lines.filter(|line| line["level"] == "ERROR" && line["fields"]["message"] == message);
    errors
        .map(|line| line["fields"]["error"].to_string())
        .collect()
}
