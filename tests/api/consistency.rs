//! What a reader may rely on while others write.

use std::cell::Cell;
use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::harness::{App, Client, MODELS, minimal, test::tests};

/// Models that are there before, while and after the catalogue is paged through.
const LASTING: usize = 600;

tests! {
    /// Whoever pages through finds each lasting model once, in order, or sees by the entity tags that something changed.
    async fn paging_while_others_write_skips_and_repeats_nothing_unseen(app: App) {
        let mut lasting = Vec::new();
        for _ in 0..LASTING {
            lasting.push(id_of(&app.admin.post(MODELS, minimal()).await.expect(200).json()));
        }
        let stop = Cell::new(false);
        let reading = async {
            let (mut unchanged, mut changed) = (0, 0);
            while unchanged < 3 || changed < 3 {
                let (mut ids, mut tags, mut skip) = (Vec::new(), BTreeSet::new(), 0);
                loop {
                    let page = app.anonymous.get(&format!("{MODELS}?skip={skip}&limit=100")).await.expect(200);
                    let body = page.json();
                    let data = body["data"].as_array().expect("data");
                    let count = body["count"].as_u64().expect("a count");
                    assert_eq!(data.len() as u64, count.saturating_sub(skip).min(100), "count and data are of one revision");
                    tags.insert(page.etag());
                    ids.extend(data.iter().map(id_of));
                    skip += 100;
                    if data.is_empty() {
                        break;
                    }
                    // Now and then the writer gets the time for a change.
                    if changed < 3 {
                        tokio::task::yield_now().await;
                    }
                }
                if changed >= 3 {
                    stop.set(true);
                }
                if tags.len() > 1 {
                    changed += 1;
                    continue;
                }
                unchanged += 1;
                let known: Vec<_> = ids.iter().filter(|id| lasting.contains(id)).cloned().collect();
                assert_eq!(known, lasting);
                assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
            }
        };
        tokio::join!(write_until(&app.admin, &stop), reading);
    }

    /// One answer is one revision, however many write.
    async fn the_order_is_total_though_all_were_made_at_the_same_time(app: App) {
        let mut ids = Vec::new();
        for _ in 0..20 {
            ids.push(id_of(&app.admin.post(MODELS, minimal()).await.expect(200).json()));
        }
        for (number, id) in ids.iter().enumerate().rev() {
            app.admin.put(&format!("{MODELS}{id}"), json!({ "max_size_pixels": number })).await.expect(200);
        }
        let listed = |body: Value| body["data"].as_array().expect("data").iter().map(id_of).collect::<Vec<_>>();
        assert_eq!(listed(app.anonymous.get(MODELS).await.expect(200).json()), ids);
        // A server that reads it anew shows the same.
        let other = app.twin().await;
        assert_eq!(listed(other.anonymous.get(MODELS).await.expect(200).json()), ids);
    }

    async fn a_writer_reads_its_own_writes_whatever_others_do(app: App) {
        let other = app.twin().await;
        let stop = Cell::new(false);
        let reading = async { for _ in 0..40 {
            let made = made_patiently(&app.admin).await;
            let path = format!("{MODELS}{}", id_of(&made));
            assert_eq!(app.anonymous.get(&path).await.expect(200).json(), made);
            let list = app.anonymous.get(&format!("{MODELS}?limit=100000")).await.expect(200).json();
            assert!(list["data"].as_array().expect("data").contains(&made));
        }
        stop.set(true); };
        tokio::join!(write_until(&other.admin, &stop), reading);
    }
}

/// Makes models, changes and removes them.
async fn write_until(admin: &Client, stop: &Cell<bool>) {
    while !stop.get() {
        let made = made_patiently(admin).await;
        let path = format!("{MODELS}{}", id_of(&made));
        crate::replicas::patiently(async || admin.put(&path, json!({ "beta": true })).await)
            .await
            .expect(200);
        crate::replicas::patiently(async || admin.delete(&path).await)
            .await
            .expect(200);
    }
}

async fn made_patiently(admin: &Client) -> Value {
    crate::replicas::patiently(async || admin.post(MODELS, minimal()).await)
        .await
        .expect(200)
        .json()
}

fn id_of(model: &Value) -> String {
    model["id"].as_str().expect("an id").to_owned()
}
