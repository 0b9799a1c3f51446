//! A database with missing tables, and one that is locked.

use std::time::Duration;

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, App, Backend, MODELS, TestResponse, eventually, minimal, test::tests,
};

tests! {
    /// Times that no program can have written.
    async fn an_unexpected_error_is_500_without_its_cause(app: App) {
        let path = app.admin.create(minimal()).await.path();
        let time = match app.database.backend {
            Backend::Sqlite => "x",
            Backend::Postgres => "infinity",
        };
        let change = format!(
            "INSERT INTO catalog_changes (revision, model_id, action, changed_at)
            VALUES (2, '00000000-0000-0000-0000-000000000000', 'delete', '{time}');
            UPDATE catalog_revision SET revision = 2"
        );
        app.database.execute(&change).await;
        let reads = reads(&app, &path).await;
        app.database.execute(&format!("UPDATE users SET created_at = '{time}'")).await;
        let login = app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await;
        let writes = writes(&app, &path).await;
        for response in reads.into_iter().chain(writes).chain([login]) {
            assert_eq!(response.expect(500).text(), r#"{"detail":"Internal Server Error"}"#);
        }
    }

    async fn an_error_of_the_database_is_503_without_its_cause(app: App) {
        let path = app.admin.create(minimal()).await.path();
        app.database.execute("ALTER TABLE catalog_changes RENAME TO missing").await;
        let reads = reads(&app, &path).await;
        for response in reads.into_iter().chain(writes(&app, &path).await) {
            assert_unavailable(&response.expect(503));
        }
        app.database.execute("ALTER TABLE users RENAME TO missing_too").await;
        assert_unavailable(&app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(503));
    }

    async fn a_write_that_the_database_refuses_makes_the_server_not_ready_until_one_succeeds(app: App) {
        let process = app.program(&[]).start();
        let admin = process.admin().await;
        // A full disk, a full log, too many connections, a deadlock, a serialization failure, a server that shuts down.
        let states = match app.database.backend {
            Backend::Sqlite => &["none"][..],
            Backend::Postgres => &["53100", "53000", "53300", "40P01", "40001", "57P01", "57014"],
        };
        for state in states {
            refuse_models(&app, state).await;
            for _ in 0..3 {
                assert_unavailable(&admin.post(MODELS, minimal()).await.expect(503));
            }
            eventually("the check fails, too", async || {
                let lines = process.log.lines();
                lines.iter().any(|line| line.contains("a write failed: not ready"))
            }).await;
            process.anonymous.get("/readyz").await.expect(503);
            process.anonymous.get("/readyz/reads").await.expect(200);
            process.anonymous.get(MODELS).await.expect(200);
            allow_models(&app).await;
            eventually("the server is ready", async || process.anonymous.get("/readyz").await.status == 200).await;
            admin.create(minimal()).await;
        }
        let reported = process.log.with_message("the database reported an error");
        assert!(reported.iter().any(|line| line["error"].as_str().is_some_and(|error| error.contains("no model today"))));
        process.stop().await;
    }

    async fn a_locked_database_is_503_for_writes_until_it_is_unlocked(app: App) {
        let path = app.admin.create(minimal()).await.path();
        let lock = app.database.lock().await;
        let writes = tokio::time::timeout(Duration::from_secs(30), writes(&app, &path));
        for response in writes.await.expect("all time out") {
            assert_eq!(response.expect(503).header("retry-after"), "1");
        }
        for response in reads(&app, &path).await {
            response.expect(200);
        }
        if app.database.backend == Backend::Postgres {
            app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(503);
        }
        lock.release().await;
        app.admin.create(minimal()).await;
        app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
    }

    async fn a_write_that_waits_for_a_lock_delays_no_other_request(app: App) {
        let process = app.program(&[]).start();
        let (anonymous, admin) = (&process.anonymous, process.admin().await);
        let lock = app.database.lock().await;
        let waiting = {
            let admin = admin.clone();
            tokio::spawn(async move { admin.post(MODELS, minimal()).await })
        };
        for _ in 0..20 {
            anonymous.get(MODELS).await.expect(200);
            anonymous.post(MODELS, minimal()).await.expect(401);
            // On PostgreSQL the table of accounts is locked too.
            if app.database.backend == Backend::Sqlite {
                admin.post(MODELS, "{}").await.expect(422);
            }
        }
        assert!(!waiting.is_finished());
        lock.release().await;
        waiting.await.expect("a response").expect(200);
        process.stop().await;
    }
}

fn assert_unavailable(response: &TestResponse) {
    assert_eq!(response.text(), r#"{"detail":"Service Unavailable"}"#);
    assert_eq!(response.header("retry-after"), "1");
}

/// Makes the database refuse new models, on PostgreSQL with this SQLSTATE.
async fn refuse_models(app: &App, state: &str) {
    let trigger = match app.database.backend {
        Backend::Sqlite => {
            "CREATE TRIGGER refuse BEFORE INSERT ON generation_models BEGIN SELECT RAISE(ABORT, 'no model today'); END"
                .to_owned()
        }
        Backend::Postgres => format!(
            "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'no model today' USING ERRCODE = '{state}'; END $$;
            CREATE TRIGGER refuse BEFORE INSERT ON generation_models FOR EACH ROW EXECUTE FUNCTION refuse()"
        ),
    };
    app.database.execute(&trigger).await;
}

async fn allow_models(app: &App) {
    app.database
        .execute(match app.database.backend {
            Backend::Sqlite => "DROP TRIGGER refuse",
            Backend::Postgres => "DROP TRIGGER refuse ON generation_models; DROP FUNCTION refuse",
        })
        .await;
}

/// A response to each read. They query the database.
async fn reads(app: &App, path: &str) -> Vec<TestResponse> {
    vec![
        app.anonymous.get_latest(MODELS).await,
        app.anonymous.get_latest(path).await,
    ]
}

/// A response to each write.
async fn writes(app: &App, path: &str) -> Vec<TestResponse> {
    let (post, put, delete) = tokio::join!(
        app.admin.post(MODELS, minimal()),
        app.admin.put(path, r#"{"name":"other"}"#),
        app.admin.delete(path),
    );
    vec![post, put, delete]
}
