//! Clients that hang up.

use axum::body::Body;
use axum::http::Request;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use serde_json::json;
use tower::ServiceExt;

use crate::harness::{App, MODELS, eventually, minimal, test::tests};

tests! {
    /// A request is dropped after ever more of the steps that it takes, until it gets to its end.
    async fn a_write_whose_client_hangs_up_is_whole_or_absent(app: App) {
        let made = app.admin.post(MODELS, minimal()).await.expect(200).json();
        let path = format!("{MODELS}{}", made["id"].as_str().expect("an id"));
        for (method, path, body) in [
            ("POST", MODELS, minimal().to_string()),
            ("PUT", path.as_str(), r#"{"name":"other","beta":true}"#.to_owned()),
            ("DELETE", path.as_str(), String::new()),
        ] {
            let mut steps = 0;
            while !hang_up_after(&app, steps, request(&app, method, path, &body)).await {
                steps += 1 + steps / 4;
            }
            // Nothing that a file is asked for has steps between which to hang up, unless it has to wait.
            assert!(steps > 1 || is_embedded(&app), "{method} was never interrupted");
        }
        eventually("no transaction is left open", async || app.database.is_idle().await).await;
        let list = app.anonymous.get(&format!("{MODELS}?limit=100000")).await.expect(200).json();
        assert_eq!(list["count"], list["data"].as_array().map_or(0, Vec::len));
        app.admin.post(MODELS, minimal()).await.expect(200);
        app.anonymous.get(&path).await.expect(404);
    }

    async fn a_write_whose_client_hangs_up_while_it_waits_leaves_nothing_behind(app: App) {
        let made = app.admin.post(MODELS, minimal()).await.expect(200).json();
        let path = format!("{MODELS}{}", made["id"].as_str().expect("an id"));
        let writes = [("POST", MODELS, minimal().to_string()), ("DELETE", path.as_str(), String::new())];
        let lock = app.database.lock().await;
        for (method, path, body) in &writes {
            for steps in [2, 10, 50] {
                let request = request(&app, method, path, body);
                assert!(!hang_up_after(&app, steps, request).await, "{method} did not wait");
            }
        }
        lock.release().await;
        eventually("no transaction is left open", async || app.database.is_idle().await).await;
        if is_embedded(&app) {
            assert_eq!(app.anonymous.get(MODELS).await.expect(200).json()["data"], json!([made]));
        }
        app.admin.post(MODELS, minimal()).await.expect(200);
    }
}

fn is_embedded(app: &App) -> bool {
    app.database.parsed().embedded_file().is_some()
}

fn request(app: &App, method: &str, path: &str, body: &str) -> Request<Body> {
    Request::builder()
        .method(method)
        .uri(path)
        .header(CONTENT_TYPE, "application/json")
        .header(AUTHORIZATION, format!("Bearer {}", app.admin.token()))
        .body(Body::from(body.to_owned()))
        .expect("a request")
}

/// Sends a request and drops it after so many steps; `true` when it had been answered by then.
async fn hang_up_after(app: &App, steps: usize, request: Request<Body>) -> bool {
    let mut answer = std::pin::pin!(app.service.clone().oneshot(request));
    for _ in 0..steps {
        if futures_util::poll!(&mut answer).is_ready() {
            return true;
        }
        tokio::task::yield_now().await;
    }
    false
}
