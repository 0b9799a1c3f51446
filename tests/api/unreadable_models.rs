//! Rows that this version cannot read, as a newer version or a person leaves them.

use std::process::Output;

use serde_json::{Value, json};
use uuid::Uuid;

use crate::harness::{
    ALL_MODELS, App, Backend, MODELS, Process, Program, eventually, minimal, test::tests,
};

const LEFT_OUT: &str =
    "a model cannot be read and is left out: `generation-models catalog check` says what to do";

tests! {
    async fn a_model_of_a_newer_version_is_left_out_and_nothing_else_fails(app: App) {
        app.admin.create(minimal()).await;
        let program = app.program(&[("MANAGEMENT_BIND", "127.0.0.1:0")]);
        let server = program.start();
        let admin = server.admin().await;
        let before = server.anonymous.get(MODELS).await.etag();
        let id = app.database.create_as_newer_version().await;
        for _ in 0..98 {
            admin.post(MODELS, minimal()).await.expect(200);
        }
        let list = server.anonymous.get(ALL_MODELS).await.expect(200);
        assert_eq!((list.json()["count"].clone(), list.paths().len()), (json!(100), 99));
        assert_ne!(list.etag(), before);
        let page = server.anonymous.get(&format!("{MODELS}?skip=1&limit=1")).await.expect(200);
        assert_eq!(page.text(), r#"{"data":[],"count":100}"#);
        assert_unreadable(&server, id).await;
        server.anonymous.get("/readyz").await.expect(200);
        let lines = server.log.with_message(LEFT_OUT);
        let [line] = &lines[..] else { panic!("{lines:?}") };
        assert_eq!(line["id"], id.to_string());
        assert!(line["reason"].as_str().is_some_and(|reason| reason.contains("provider")), "{line}");
        let metrics = server.management.as_ref().expect("an address").get("/metrics").await;
        assert!(metrics.text().contains("\ncatalog_unreadable_models 1\n"), "{}", metrics.text());

        let restarted = program.start();
        assert_unreadable(&restarted, id).await;
        let again = restarted.anonymous.get(ALL_MODELS).await.expect(200);
        assert_eq!((again.etag(), again.text()), (list.etag(), list.text()));

        app.database.change_provider(id, "vertex").await;
        let path = format!("{MODELS}{id}");
        for server in [&server, &restarted] {
            eventually("the model is readable", async || server.anonymous.get(&path).await.status == 200).await;
            assert_eq!(server.anonymous.get(ALL_MODELS).await.paths().len(), 100);
        }
        assert_ne!(server.anonymous.get(ALL_MODELS).await.etag(), list.etag());
        app.database.change_provider(id, "unknown").await;
        eventually("the model is unreadable", async || server.anonymous.get(&path).await.status == 503).await;
        restarted.admin().await.delete(&path).await.expect(200);
        for server in [server, restarted] {
            eventually("the model is deleted", async || server.anonymous.get(&path).await.status == 404).await;
            assert_eq!(server.anonymous.get(ALL_MODELS).await.json()["count"], 99);
            server.stop().await;
        }
    }

    async fn while_the_log_cannot_be_read_writes_are_refused_and_readiness_says_so(app: App) {
        let server = app.program(&[]).start();
        let admin = server.admin().await;
        admin.create(minimal()).await;
        let (spoil, mend) = match app.database.backend {
            Backend::Sqlite => (
                "UPDATE catalog_changes SET changed_at = 'yesterday'",
                "UPDATE catalog_changes SET changed_at = '2026-11-26T00:00:00.000000Z'",
            ),
            Backend::Postgres => (
                "ALTER TABLE catalog_changes RENAME client_address TO other",
                "ALTER TABLE catalog_changes RENAME other TO client_address",
            ),
        };
        app.database.execute(spoil).await;
        eventually("the server is not ready", async || server.anonymous.get("/readyz").await.status == 503).await;
        let readiness = server.anonymous.get("/readyz").await.json();
        assert_eq!(readiness["reason"], "the change log of the database cannot be read; see the log");
        for _ in 0..20 {
            admin.post(MODELS, minimal()).await.expect(503);
        }
        assert_eq!(server.anonymous.get(MODELS).await.expect(200).json()["count"], 1);
        let count = "SELECT CAST(count(*) AS text) AS value FROM generation_models";
        assert_eq!(app.database.query(count).await, [Some("1".to_owned())]);
        app.program(&[]).start().anonymous.get(MODELS).await.expect(200);
        app.database.execute(mend).await;
        eventually("the server is ready", async || server.anonymous.get("/readyz").await.status == 200).await;
        admin.create(minimal()).await;
        server.stop().await;
    }

    async fn catalog_check_says_what_cannot_be_read_and_what_to_do(app: App) {
        app.admin.create(minimal()).await;
        let program = app.program(&[]);
        assert_eq!(check(&program, 0, &[]), "Models: 1. Changes in the log: 1.\n");
        let id = app.database.create_as_newer_version().await;
        let text = check(&program, 1, &[]);
        let reason = r#"Error deserializing field 'provider': "unknown" is no ProviderType of openapi.yaml"#;
        assert!(text.contains(&id.to_string()) && text.contains(reason), "{text}");
        assert!(text.contains("mend the columns by SQL"), "{text}");
        let report: Value = serde_json::from_str(&check(&program, 1, &["--json"])).expect("JSON");
        assert_eq!(report, json!({
            "models": 2, "changes": 2, "unreadable_changes": [], "unreadable_documents": 1, "revision_counter": null,
            "unreadable_models": [{ "id": id, "position": 2, "revision": 2, "reason": reason }],
        }));
        app.database.change_provider(id, "vertex").await;
        let text = check(&program, 0, &[]);
        assert!(text.contains("cannot read, which does no harm: 1."), "{text}");
        app.database.execute("UPDATE catalog_revision SET revision = 1").await;
        let text = check(&program, 1, &[]);
        assert!(text.contains("`UPDATE catalog_revision SET revision = 3`"), "{text}");
    }
}

/// Reads and updates of the model get 503, and change nothing.
async fn assert_unreadable(server: &Process, id: Uuid) {
    let path = format!("{MODELS}{id}");
    let admin = server.admin().await;
    let any = [("if-none-match", "*")];
    for response in [
        admin.get(&path).await,
        admin.get_latest(&path).await,
        admin.request("HEAD", &path, &[], "").await,
        admin.request("GET", &path, &any, "").await,
        admin.put(&path, json!({ "name": "other" })).await,
        admin.put(&path, json!({ "provider": "vertex" })).await,
    ] {
        assert_eq!(response.expect(503).header("retry-after"), "1");
    }
    let response = admin.get(&path).await;
    assert_eq!(response.text(), r#"{"detail":"Service Unavailable"}"#);
}

fn check(program: &Program, status: i32, arguments: &[&str]) -> String {
    let arguments = [&["catalog", "check"], arguments].concat();
    let Output {
        status: exit,
        stdout,
        stderr,
    } = program.run(&arguments, "");
    let error = String::from_utf8_lossy(&stderr);
    assert_eq!(exit.code(), Some(status), "{error}");
    String::from_utf8(stdout).expect("UTF-8")
}
