//! Clients that disconnect before they have a response.

use std::time::Duration;

use tower::ServiceExt;

use crate::harness::{ALL_MODELS, App, JSON, MODELS, eventually, minimal, request, test::tests};

tests! {
    /// Each request is dropped after more polls than the one before, until one completes.
    async fn a_write_whose_client_disconnects_is_applied_as_a_whole_or_not_at_all(app: App) {
        let path = app.admin.create(minimal()).await.path();
        for (method, path, body) in [
            ("POST", MODELS, minimal().to_string()),
            ("PUT", &path, r#"{"name":"other","beta":true}"#.to_owned()),
            ("DELETE", &path, String::new()),
        ] {
            let mut polls = 0;
            while !completes(send(&app, method, path, &body), polls).await {
                polls += 1 + polls / 4;
            }
            assert!(polls > 1, "{method} completes at once");
        }
        app.anonymous.get(&path).await.expect(404);
        assert_consistent(&app).await;
    }

    async fn a_write_whose_client_disconnects_while_it_waits_leaves_no_transaction_open(app: App) {
        let path = app.admin.create(minimal()).await.path();
        let lock = app.database.lock().await;
        for (method, path, body) in [("POST", MODELS, minimal().to_string()), ("DELETE", &path, String::new())] {
            let timeout = tokio::time::timeout(Duration::from_millis(100), send(&app, method, path, &body)).await;
            assert!(timeout.is_err(), "{method} does not wait");
        }
        lock.release().await;
        assert_consistent(&app).await;
    }
}

/// No transaction is open, writes succeed, and the snapshot is the one that a server reads when it starts.
async fn assert_consistent(app: &App) {
    eventually("no transaction is open", async || {
        app.database.is_idle().await
    })
    .await;
    app.admin.create(minimal()).await;
    let snapshot = app.anonymous.get(ALL_MODELS).await.expect(200);
    let replica = app.replica().await;
    let database = replica.anonymous.get(ALL_MODELS).await.expect(200);
    assert_eq!(
        (snapshot.etag(), snapshot.text()),
        (database.etag(), database.text())
    );
}

fn send(app: &App, method: &str, path: &str, body: &str) -> impl Future {
    let bearer = format!("Bearer {}", app.admin.token());
    let headers = [JSON, ("authorization", &bearer)];
    let request = request(method, path, &headers, body.to_owned());
    app.service.clone().oneshot(request)
}

/// Polls a request, and drops it. Returns whether it completed.
async fn completes(response: impl Future, polls: usize) -> bool {
    let mut response = std::pin::pin!(response);
    for _ in 0..polls {
        if futures_util::poll!(&mut response).is_ready() {
            return true;
        }
        tokio::task::yield_now().await;
    }
    false
}
