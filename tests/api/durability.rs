//! Acknowledged writes are not lost.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::json;

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, ALL_MODELS, App, Client, JSON, MODELS, Program, SECRET_KEY, eventually,
    minimal, request, test::tests,
};

tests! {
    async fn acknowledged_writes_survive_a_killed_server(app: App) {
        let program = app.program(&[]);
        let mut process = program.start();
        let admin = process.admin().await;
        let acknowledged = Arc::new(Mutex::new(BTreeSet::new()));
        let writers: Vec<_> = (0..4).map(|_| tokio::spawn(write_until_killed(admin.clone(), Arc::clone(&acknowledged)))).collect();
        let acknowledged = || acknowledged.lock().unwrap_or_else(PoisonError::into_inner).clone();
        eventually("300 writes are acknowledged", async || acknowledged().len() >= 300).await;
        process.kill();
        for writer in writers {
            writer.await.expect("a writer");
        }
        let process = program.start();
        let stored = process.anonymous.get(ALL_MODELS).await.expect(200).paths();
        let lost: Vec<_> = acknowledged().into_iter().filter(|path| !stored.contains(path)).collect();
        assert!(lost.is_empty(), "{lost:?}");
        process.stop().await;
    }

    async fn on_a_full_disk_a_server_starts_for_reads_writes_are_503_and_nothing_is_lost(_app: App) {
        let settings = [("SECRET_KEY", SECRET_KEY), ("FIRST_SUPERUSER", ADMIN), ("FIRST_SUPERUSER_PASSWORD", ADMIN_PASSWORD)];
        let mut program = Program::new(&settings);
        program.limit_files(Some(600));
        let process = program.start();
        let admin = process.admin().await;
        let model = json!({ "name": "n", "provider": "vertex", "provider_config": { "a": "x".repeat(20_000) } });
        let mut created = Vec::new();
        let refused = loop {
            let response = admin.post(MODELS, &model).await;
            if response.status != 200 {
                break response;
            }
            created.push(response.path());
            assert!(created.len() < 1000, "the disk is never full");
        };
        assert_eq!(refused.expect(503).header("retry-after"), "1");
        eventually("a write that fails makes the server not ready", async || {
            admin.post(MODELS, &model).await.expect(503);
            process.anonymous.get("/readyz").await.status == 503
        })
        .await;
        process.anonymous.get("/readyz/reads").await.expect(200);
        assert_eq!(process.anonymous.get(ALL_MODELS).await.expect(200).paths(), created);
        process.stop().await;
        program.limit_files(Some(0));
        let process = program.start();
        assert_eq!(process.anonymous.get(ALL_MODELS).await.expect(200).paths(), created);
        process.anonymous.get("/readyz/reads").await.expect(200);
        process.anonymous.get("/readyz").await.expect(503);
        process.admin().await.post(MODELS, &model).await.expect(503);
        process.stop().await;
        program.limit_files(None);
        let process = program.start();
        process.anonymous.get("/readyz").await.expect(200);
        assert_eq!(process.anonymous.get(ALL_MODELS).await.expect(200).paths(), created);
        process.admin().await.create(&model).await;
        process.stop().await;
    }
}

/// Creates models until there is no response, and collects the paths of those that were acknowledged.
async fn write_until_killed(admin: Client, acknowledged: Arc<Mutex<BTreeSet<String>>>) {
    loop {
        let request = request("POST", MODELS, &[JSON], minimal().to_string());
        let Ok(response) = admin.try_send(request).await else {
            return;
        };
        let path = response.expect(200).path();
        let mut acknowledged = acknowledged.lock().unwrap_or_else(PoisonError::into_inner);
        acknowledged.insert(path);
    }
}
