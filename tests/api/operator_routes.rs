//! Routes for operators, which are no operations: the document and the health of the server.

use serde_json::{Value, json};

use crate::harness::{App, document::OPENAPI, test::tests};

tests! {
    async fn the_document_is_served_without_what_only_the_generator_reads(app: App) {
        let expected = without_extensions(&OPENAPI);
        assert_eq!(app.anonymous.get("/openapi.json").await.expect(200).json(), expected);
        let yaml = app.anonymous.get("/openapi.yaml").await.expect(200);
        assert_eq!(serde_saphyr::from_str::<Value>(yaml.text()).expect("YAML"), expected);
    }

    async fn a_method_other_than_get_and_head_is_405(app: App) {
        for path in ["/healthz", "/readyz", "/readyz/reads", "/openapi.json", "/openapi.yaml"] {
            let response = app.anonymous.post(path, "").await.expect(405);
            assert_eq!(response.text(), r#"{"detail":"Method Not Allowed"}"#);
            assert_eq!(response.header("allow"), "GET,HEAD");
        }
    }

    async fn a_healthy_server_is_alive_and_ready(app: App) {
        assert_eq!(app.anonymous.get("/healthz").await.expect(200).text(), r#"{"status":"ok"}"#);
        for path in ["/readyz", "/readyz/reads"] {
            let ready = app.anonymous.get(path).await.expect(200).json();
            assert_eq!((&ready["status"], &ready["revision"]), (&json!("ready"), &json!(0)));
            assert!(ready["age_seconds"].as_f64().is_some_and(|age| age < 5.0), "{ready}");
        }
    }
}

/// The document for consumers.
fn without_extensions(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(without_extensions).collect(),
        Value::Object(object) => {
            let properties = object.iter().filter(|(key, _)| !key.starts_with("x-"));
            let properties =
                properties.map(|(key, value)| (key.clone(), without_extensions(value)));
            Value::Object(properties.collect())
        }
        other => other.clone(),
    }
}
