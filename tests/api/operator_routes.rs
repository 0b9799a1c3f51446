//! Routes for operators, which are no operations: the document and the health of the server.

use serde_json::{Value, json};

use crate::harness::{App, document::OPENAPI, test::tests};

const ROUTES: &[&str] = &[
    "/healthz",
    "/readyz",
    "/readyz/reads",
    "/openapi.json",
    "/openapi.yaml",
];

tests! {
    async fn the_document_is_served_without_what_only_the_generator_reads(app: App) {
        let expected = without_extensions(&OPENAPI);
        assert_eq!(app.anonymous.get("/openapi.json").await.expect(200).json(), expected);
        let yaml = app.anonymous.get("/openapi.yaml").await.expect(200);
        assert_eq!(serde_saphyr::from_str::<Value>(yaml.text()).expect("YAML"), expected);
    }

    async fn the_document_is_revalidated_by_its_etag(app: App) {
        for path in ["/openapi.json", "/openapi.yaml"] {
            let get = app.anonymous.get(path).await.expect(200);
            let etag = get.etag();
            assert!(etag.starts_with('"') && etag.ends_with('"'), "{etag}");
            assert_eq!(get.header("cache-control"), "no-cache");
            let head = app.anonymous.request("HEAD", path, &[], "").await.expect(200);
            assert_eq!((head.etag(), head.header("content-length")), (etag.clone(), get.body.len().to_string().as_str()));
            for method in ["GET", "HEAD"] {
                for (known, status) in [(etag.as_str(), 304), (&format!("\"a b\", W/{etag}"), 304), ("*", 304), ("\"x\"", 200)] {
                    let response = app.anonymous.request(method, path, &[("if-none-match", known)], "").await.expect(status);
                    assert_eq!((response.etag(), response.header("cache-control")), (etag.clone(), "no-cache"));
                    assert!(status == 200 || response.body.is_empty());
                }
            }
        }
        let etags = [app.anonymous.get("/openapi.json").await.etag(), app.anonymous.get("/openapi.yaml").await.etag()];
        assert_ne!(etags[0], etags[1]);
    }

    async fn a_method_other_than_get_and_head_is_405(app: App) {
        for path in ROUTES {
            for method in ["POST", "PUT", "DELETE", "PATCH", "TRACE"] {
                let response = app.anonymous.request(method, path, &[], "").await.expect(405);
                assert_eq!(response.text(), r#"{"detail":"Method Not Allowed"}"#);
                assert_eq!(response.header("allow"), "GET, HEAD, OPTIONS");
            }
        }
    }

    async fn options_is_204_as_for_operations(app: App) {
        for path in ROUTES {
            let response = app.anonymous.request("OPTIONS", path, &[], "").await.expect(204);
            assert_eq!((response.header("allow"), response.text()), ("GET, HEAD, OPTIONS", ""));
        }
    }

    async fn the_health_is_never_stored_by_a_cache(app: App) {
        for path in ["/healthz", "/readyz", "/readyz/reads"] {
            assert_eq!(app.anonymous.get(path).await.expect(200).header("cache-control"), "no-store");
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
