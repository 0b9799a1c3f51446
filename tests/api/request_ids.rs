//! `X-Request-Id`: in responses, and in the change log.

use serde_json::json;
use uuid::Uuid;

use crate::harness::{App, MODELS, minimal, test::tests};

tests! {
    async fn a_response_has_the_id_that_the_client_sent(app: App) {
        for id in [Uuid::new_v4().to_string(), "a".to_owned(), "A-z_0.9".to_owned(), "x".repeat(64)] {
            for (path, status) in [(MODELS, 200), ("/nowhere", 404), ("/healthz", 200)] {
                let response = app.anonymous.request("GET", path, &[("x-request-id", &id)], "").await.expect(status);
                assert_eq!(response.header("x-request-id"), id);
            }
        }
    }

    async fn an_absent_or_malformed_id_is_replaced_by_a_new_uuid(app: App) {
        let mut ids = vec![app.anonymous.get(MODELS).await.expect(200).header("x-request-id").to_owned()];
        for malformed in ["", "a b", "<script>", "é", &"x".repeat(65)] {
            let response = app.anonymous.request("GET", MODELS, &[("x-request-id", malformed)], "").await.expect(200);
            ids.push(response.header("x-request-id").to_owned());
        }
        let uuids: std::collections::BTreeSet<_> = ids.iter().map(|id| Uuid::parse_str(id).expect("a UUID")).collect();
        assert_eq!(uuids.len(), ids.len());
    }

    async fn the_change_log_has_the_id_that_the_client_sent(app: App) {
        let send = async |method, path: &str, id| {
            app.admin.json(method, path, &[("x-request-id", id)], json!({ "name": id, "provider": "vertex", "provider_config": {} })).await.expect(200)
        };
        let path = send("POST", MODELS, "id-of-post").await.path();
        send("PUT", &path, "id-of-put").await;
        send("DELETE", &path, "id-of-delete").await;
        assert_eq!(logged_ids(&app).await, ["create id-of-post", "update id-of-put", "delete id-of-delete"]);
    }

    async fn the_change_log_has_the_generated_id_if_the_client_sent_none_or_a_malformed_one(app: App) {
        let mut expected = Vec::new();
        for headers in [&[][..], &[("x-request-id", "a b")]] {
            let created = app.admin.json("POST", MODELS, headers, minimal()).await.expect(200);
            let path = created.path();
            let updated = app.admin.json("PUT", &path, headers, json!({ "beta": true })).await.expect(200);
            let deleted = app.admin.request("DELETE", &path, headers, "").await.expect(200);
            for (action, response) in [("create", created), ("update", updated), ("delete", deleted)] {
                expected.push(format!("{action} {}", response.header("x-request-id")));
            }
        }
        assert_eq!(logged_ids(&app).await, expected);
    }
}

/// The action and the request id of each change.
async fn logged_ids(app: &App) -> Vec<String> {
    let sql = "SELECT action || ' ' || request_id AS value FROM catalog_changes ORDER BY revision";
    let rows = app.database.query(sql).await.into_iter();
    rows.map(|row| row.expect("a request id")).collect()
}
