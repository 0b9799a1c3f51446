//! Several servers on one database.

use serde_json::{Value, json};

use std::sync::Arc;

use generation_models::store::{ChangeMetadata, Operation, Outcome, Store, StoreOptions, Write};

use crate::harness::{Answer, App, Client, MODELS, eventually, minimal, test::tests};

tests! {
    async fn two_servers_that_write_at_once_show_the_same_catalogue(app: App) {
        let other = app.twin().await;
        let left = tokio::join!(write(&app.admin), write(&other.admin), write(&app.admin), write(&other.admin));
        let kept = left.0 + left.1 + left.2 + left.3;
        let all = format!("{MODELS}?limit=100000");
        let (one, two) = (app.anonymous.get_newest(&all).await.expect(200), other.anonymous.get_newest(&all).await.expect(200));
        assert_eq!(one.text(), two.text());
        assert_eq!(one.etag(), two.etag());
        assert_eq!(one.json()["count"], kept);
        assert_eq!(one.json()["data"].as_array().map(Vec::len), Some(kept));
    }

    async fn what_one_server_wrote_the_other_shows_by_itself(app: App) {
        let other = app.twin().await;
        let made = app.admin.post(MODELS, minimal()).await.expect(200);
        let path = format!("{MODELS}{}", made.json()["id"].as_str().expect("an id"));
        eventually("it is shown", async || other.anonymous.get(&path).await.status == 200).await;
        assert_eq!(other.anonymous.get(&path).await.etag(), made.etag());
        let changed = app.admin.put(&path, json!({ "name": "other" })).await.expect(200);
        eventually("the change is shown", async || other.anonymous.get(&path).await.etag() == changed.etag()).await;
        app.admin.delete(&path).await.expect(200);
        eventually("the end is shown", async || other.anonymous.get(&path).await.status == 404).await;
    }

    /// The commands of the program write to the same file, past the server.
    async fn what_another_process_wrote_is_shown(app: App) {
        let before = app.anonymous.get(MODELS).await.expect(200);
        let store = Store::connect(&app.database.parsed(), &StoreOptions::default()).await.expect("a database");
        store.migrate().await.expect("nothing to migrate");
        let made = app.admin.post(MODELS, minimal()).await.expect(200).json();
        let id = made["id"].as_str().expect("an id").parse().expect("an id");
        let metadata = ChangeMetadata { user_id: None, request_id: None, at: app.clock.now() };
        let operation = Operation::Delete { id, precondition: Box::new(|_| true) };
        let written = store.write(vec![Arc::new(Write { operation, metadata })]).await.expect("a write");
        assert!(matches!(written[..], [Outcome::Changed(_)]));
        eventually("it is noticed", async || app.anonymous.get(MODELS).await.json()["count"] == 0).await;
        assert_ne!(app.anonymous.get(MODELS).await.etag(), before.etag());
    }

    async fn what_one_server_wrote_the_other_changes(app: App) {
        let other = app.twin().await;
        let made = app.admin.post(MODELS, minimal()).await.expect(200).json();
        let path = format!("{MODELS}{}", made["id"].as_str().expect("an id"));
        other.admin.put(&path, json!({ "name": "other" })).await.expect(200);
        assert_eq!(app.anonymous.get_newest(&path).await.expect(200).json()["name"], "other");
        app.admin.delete(&path).await.expect(200);
        other.anonymous.get_newest(&path).await.expect(404);
        other.admin.delete(&path).await.expect(404);
    }
}

/// Makes models, changes each, and deletes every third; returns how many it left.
async fn write(admin: &Client) -> usize {
    let mut left = 0;
    for number in 0..30 {
        let made: Value = patiently(async || admin.post(MODELS, minimal()).await)
            .await
            .expect(200)
            .json();
        let path = format!("{MODELS}{}", made["id"].as_str().expect("an id"));
        patiently(async || admin.put(&path, json!({ "max_size_pixels": number })).await).await;
        if number % 3 == 0 {
            patiently(async || admin.delete(&path).await).await;
        } else {
            left += 1;
        }
    }
    left
}

/// Asks again as long as the answer is to come back later: SQLite lets writers of other processes wait, not queue.
pub async fn patiently(ask: impl AsyncFn() -> Answer) -> Answer {
    loop {
        let answer = ask().await;
        if answer.status != 503 {
            return answer;
        }
    }
}
