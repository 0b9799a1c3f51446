//! Several servers on one database.

use serde_json::json;

use crate::harness::{
    ALL_MODELS, App, Client, MODELS, eventually, minimal, retry_503, test::tests,
};

tests! {
    async fn servers_that_write_concurrently_have_the_same_catalogue(app: App) {
        let replica = app.replica().await;
        let remaining = tokio::join!(write(&app.admin), write(&replica.admin), write(&app.admin), write(&replica.admin));
        let mut remaining = [remaining.0, remaining.1, remaining.2, remaining.3].concat();
        let (one, other) = (app.anonymous.get_latest(ALL_MODELS).await, replica.anonymous.get_latest(ALL_MODELS).await);
        assert_eq!((one.etag(), one.text()), (other.etag(), other.text()));
        assert_eq!(one.json()["count"], remaining.len());
        let mut listed = one.paths();
        listed.sort_unstable();
        remaining.sort_unstable();
        assert_eq!(listed, remaining);
    }

    async fn changes_by_one_server_become_visible_on_the_others(app: App) {
        let replica = app.replica().await;
        assert_follows(&app.admin, &replica.anonymous).await;
    }

    async fn changes_by_another_process_become_visible(app: App) {
        let process = app.program(&[]).start();
        assert_follows(&process.admin().await, &app.anonymous).await;
        assert_follows(&app.admin, &process.anonymous).await;
        process.stop().await;
    }

    async fn a_server_updates_and_deletes_a_model_that_another_has_created(app: App) {
        let replica = app.replica().await;
        let path = app.admin.create(minimal()).await.path();
        replica.admin.put(&path, json!({ "name": "other" })).await.expect(200);
        assert_eq!(app.anonymous.get_latest(&path).await.expect(200).json()["name"], "other");
        app.admin.delete(&path).await.expect(200);
        replica.anonymous.get_latest(&path).await.expect(404);
        replica.admin.delete(&path).await.expect(404);
    }
}

/// A reader of another server receives the changes of a writer without `Cache-Control: no-cache`.
async fn assert_follows(writer: &Client, reader: &Client) {
    let created = writer.create(minimal()).await;
    let path = created.path();
    eventually("the model is visible", async || {
        reader.get(&path).await.etag() == created.etag()
    })
    .await;
    let updated = writer.put(&path, json!({ "name": "other" })).await;
    eventually("the update is visible", async || {
        reader.get(&path).await.etag() == updated.etag()
    })
    .await;
    writer.delete(&path).await.expect(200);
    eventually("the deletion is visible", async || {
        reader.get(&path).await.status == 404
    })
    .await;
}

/// Creates models, updates each and deletes every third. Returns the paths of the others.
async fn write(admin: &Client) -> Vec<String> {
    let mut remaining = Vec::new();
    for number in 0..30 {
        let created = retry_503(async || admin.post(MODELS, minimal()).await).await;
        let path = created.expect(200).path();
        let update = json!({ "max_size_pixels": number });
        let updated = retry_503(async || admin.put(&path, &update).await).await;
        updated.expect(200);
        if number % 3 == 0 {
            let deleted = retry_503(async || admin.delete(&path).await).await;
            deleted.expect(200);
        } else {
            remaining.push(path);
        }
    }
    remaining
}
