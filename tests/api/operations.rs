//! What operators ask, which is not in the document.

use serde_json::json;

use crate::harness::{App, document, test::tests};
use generation_models::generated::routes::OPERATIONS;

tests! {
    async fn the_document_is_served_as_it_stands_in_the_repository(app: App) {
        let yaml = app.anonymous.get("/openapi.yaml").await.expect(200);
        assert_eq!(yaml.text(), include_str!("../../openapi.yaml"));
        assert_eq!(app.anonymous.get("/openapi.json").await.expect(200).json(), *document::OPENAPI);
    }

    async fn they_take_no_other_method(app: App) {
        for path in ["/healthz", "/readyz", "/readyz/reads", "/openapi.json", "/openapi.yaml"] {
            let answer = app.anonymous.post(path, "").await.expect(405);
            assert_eq!(answer.text(), r#"{"detail":"Method Not Allowed"}"#);
            assert_eq!(answer.header("allow"), "GET,HEAD");
        }
    }

    async fn a_living_process_says_so(app: App) {
        assert_eq!(app.anonymous.get("/healthz").await.expect(200).text(), r#"{"status":"ok"}"#);
        for path in ["/readyz", "/readyz/reads"] {
            let ready = app.anonymous.get(path).await.expect(200).json();
            assert_eq!((&ready["status"], &ready["revision"]), (&json!("ready"), &json!(0)));
            assert!(ready["age_seconds"].as_f64().is_some_and(|age| age < 5.0), "{ready}");
        }
    }

    async fn every_documented_operation_is_routed_and_every_routed_one_documented(_app: App) {
        let mut documented: Vec<_> =
            document::operations().map(|(path, method, _)| (method.to_uppercase(), path.to_owned())).collect();
        let mut routed: Vec<_> =
            OPERATIONS.iter().map(|operation| (operation.method.to_string(), operation.path.to_owned())).collect();
        documented.sort();
        routed.sort();
        assert_eq!(documented, routed);
    }
}
