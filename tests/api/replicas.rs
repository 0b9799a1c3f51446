//! Several servers on one database.

use serde_json::{Value, json};

use crate::harness::{Answer, App, Client, MODELS, minimal, test::tests};

tests! {
    async fn two_servers_that_write_at_once_show_the_same_catalogue(app: App) {
        let other = app.twin().await;
        let left = tokio::join!(write(&app.admin), write(&other.admin), write(&app.admin), write(&other.admin));
        let kept = left.0 + left.1 + left.2 + left.3;
        let all = format!("{MODELS}?limit=100000");
        let (one, two) = (app.anonymous.get(&all).await.expect(200), other.anonymous.get(&all).await.expect(200));
        assert_eq!(one.text(), two.text());
        assert_eq!(one.json()["count"], kept);
        assert_eq!(one.json()["data"].as_array().map(Vec::len), Some(kept));
    }

    async fn what_one_server_wrote_the_other_changes(app: App) {
        let other = app.twin().await;
        let made = app.admin.post(MODELS, minimal()).await.expect(200).json();
        let path = format!("{MODELS}{}", made["id"].as_str().expect("an id"));
        other.admin.put(&path, json!({ "name": "other" })).await.expect(200);
        assert_eq!(app.anonymous.get(&path).await.expect(200).json()["name"], "other");
        app.admin.delete(&path).await.expect(200);
        other.anonymous.get(&path).await.expect(404);
        other.admin.delete(&path).await.expect(404);
    }
}

/// Makes models, changes each, and deletes every third; returns how many it left.
async fn write(admin: &Client) -> usize {
    let mut left = 0;
    for number in 0..30 {
        let made: Value = patiently(async || admin.post(MODELS, minimal()).await)
            .await
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
async fn patiently(ask: impl AsyncFn() -> Answer) -> Answer {
    loop {
        let answer = ask().await;
        if answer.status != 503 {
            return answer.expect(200);
        }
    }
}
