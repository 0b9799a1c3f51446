//! A database with missing tables, and one that is locked.

use std::time::Duration;

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, App, Backend, MODELS, TestResponse, minimal, test::tests,
};

tests! {
    async fn an_unexpected_error_is_500_without_its_cause(app: App) {
        let path = app.admin.create(minimal()).await.path();
        app.database.execute("ALTER TABLE catalog_changes RENAME TO missing").await;
        for response in reads(&app, &path).await {
            assert_eq!(response.expect(500).text(), r#"{"detail":"Internal Server Error"}"#);
        }
        for response in writes(&app, &path).await {
            assert_eq!(response.expect(503).text(), r#"{"detail":"Service Unavailable"}"#);
        }
        app.database.execute("ALTER TABLE users RENAME TO missing_too").await;
        let login = app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(500);
        assert_eq!(login.text(), r#"{"detail":"Internal Server Error"}"#);
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
