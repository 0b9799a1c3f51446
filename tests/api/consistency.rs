//! What readers can rely on while others write.

use std::cell::Cell;
use std::collections::BTreeSet;

use serde_json::json;

use crate::harness::{
    ALL_MODELS, App, Client, MODELS, TestResponse, minimal, retry_503, test::tests,
};

/// The number of models that are never deleted.
const PERMANENT: usize = 400;

tests! {
    /// If something changes from page to page, the pages have different ETags.
    async fn pages_with_the_same_etag_list_every_model_once_and_in_order(app: App) {
        let mut permanent = Vec::new();
        for _ in 0..PERMANENT {
            permanent.push(app.admin.create(minimal()).await.path());
        }
        let stop = Cell::new(false);
        let reading = async {
            let (mut same, mut different) = (0, 0);
            while same < 3 || different < 3 {
                // Without a pause the writer changes nothing between two pages.
                let pages = read_pages(&app.anonymous, different < 3).await;
                let etags: BTreeSet<_> = pages.iter().map(TestResponse::etag).collect();
                if etags.len() > 1 {
                    different += 1;
                    stop.set(different >= 3);
                    continue;
                }
                same += 1;
                let mut listed: Vec<_> = pages.iter().flat_map(TestResponse::paths).collect();
                assert_eq!(listed.iter().collect::<BTreeSet<_>>().len(), listed.len());
                listed.retain(|path| permanent.contains(path));
                assert_eq!(listed, permanent);
            }
        };
        tokio::join!(write_until(&app.admin, &stop), reading);
    }

    /// The clock of the tests stands still.
    async fn models_created_at_the_same_time_keep_the_order_of_their_creation(app: App) {
        let mut created = Vec::new();
        for _ in 0..20 {
            created.push(app.admin.create(minimal()).await.path());
        }
        for (number, path) in created.iter().enumerate().rev() {
            app.admin.put(path, json!({ "max_size_pixels": number })).await.expect(200);
        }
        assert_eq!(app.anonymous.get(MODELS).await.expect(200).paths(), created);
        let replica = app.replica().await;
        assert_eq!(replica.anonymous.get(MODELS).await.expect(200).paths(), created);
    }

    async fn a_client_reads_its_own_writes_while_another_server_writes(app: App) {
        let replica = app.replica().await;
        let stop = Cell::new(false);
        let reading = async {
            for _ in 0..40 {
                let created = retry_503(async || app.admin.post(MODELS, minimal()).await).await.expect(200);
                let read = app.anonymous.get(&created.path()).await.expect(200);
                assert_eq!(read.text(), created.text());
                assert!(app.anonymous.get(ALL_MODELS).await.expect(200).paths().contains(&created.path()));
            }
            stop.set(true);
        };
        tokio::join!(write_until(&replica.admin, &stop), reading);
    }
}

/// Lists all models in pages of 100. The last page is empty.
async fn read_pages(client: &Client, pauses: bool) -> Vec<TestResponse> {
    let (mut pages, mut skip) = (Vec::new(), 0);
    loop {
        let path = format!("{MODELS}?skip={skip}&limit=100");
        let page = client.get(&path).await.expect(200);
        let count = page.json()["count"].as_u64().expect("a count");
        let listed = page.paths().len() as u64;
        // The count and the models are of the same revision.
        assert_eq!(listed, count.saturating_sub(skip).min(100));
        pages.push(page);
        if listed == 0 {
            return pages;
        }
        skip += 100;
        if pauses {
            tokio::task::yield_now().await;
        }
    }
}

/// Creates, updates and deletes models.
async fn write_until(admin: &Client, stop: &Cell<bool>) {
    while !stop.get() {
        let created = retry_503(async || admin.post(MODELS, minimal()).await).await;
        let path = created.expect(200).path();
        let update = json!({ "beta": true });
        let updated = retry_503(async || admin.put(&path, &update).await).await;
        updated.expect(200);
        let deleted = retry_503(async || admin.delete(&path).await).await;
        deleted.expect(200);
    }
}
