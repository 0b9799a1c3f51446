//! Paths and methods.

use std::collections::{BTreeMap, BTreeSet};

use generation_models::generated::routes::OPERATIONS;

use crate::harness::{App, LOGIN, MODELS, document, minimal, test::tests};

tests! {
    async fn every_declared_operation_is_routed_and_no_other(_app: App) {
        let mut declared: Vec<_> = document::operations().map(|operation| (operation.method.to_uppercase(), operation.path.to_owned())).collect();
        let mut routed: Vec<_> = OPERATIONS.iter().map(|operation| (operation.method.to_string(), operation.path.to_owned())).collect();
        declared.sort();
        routed.sort();
        assert_eq!(declared, routed);
    }

    /// RFC 3986, section 6.2.2.2.
    async fn percent_encoded_unreserved_characters_of_a_path_equal_themselves(app: App) {
        let model = app.admin.create(minimal()).await;
        let id = model.path().rsplit_once('/').expect("a path").1.replace('-', "%2d");
        for path in ["/api/v1/generation%2Dmodels/?limit=1", "/%61pi/v1/generation-models/", &format!("/api/%76%31/generation%2dmodels/{id}")] {
            app.anonymous.get(path).await.expect(200);
        }
        let redirect = app.anonymous.get("/api/v1/generation%2Dmodels?limit=1").await.expect(307);
        assert_eq!(redirect.header("location"), "/api/v1/generation-models/?limit=1");
        app.anonymous.get("/api%2Fv1/generation-models/").await.expect(404);
    }

    async fn an_unknown_path_is_404(app: App) {
        for path in ["/api", "/api/v1", "/api/v1/generation-models/x/y", "/api/v1/generation-models//"] {
            let response = app.anonymous.get(path).await.expect(404);
            assert_eq!(response.text(), r#"{"detail":"Not Found"}"#);
        }
    }

    async fn a_wrong_method_is_405_with_the_allowed_ones(app: App) {
        for (method, path, allow) in [
            ("PATCH", MODELS, "GET, HEAD, OPTIONS, POST"),
            ("TRACE", MODELS, "GET, HEAD, OPTIONS, POST"),
            ("POST", "/api/v1/generation-models/x", "DELETE, GET, HEAD, OPTIONS, PUT"),
            ("GET", LOGIN, "OPTIONS, POST"),
        ] {
            let response = app.anonymous.request(method, path, &[], "").await.expect(405);
            assert_eq!(response.text(), r#"{"detail":"Method Not Allowed"}"#);
            assert_eq!(response.header("allow"), allow);
        }
    }

    async fn options_is_204_with_the_methods_of_the_document_head_and_options(app: App) {
        let mut methods = BTreeMap::<_, BTreeSet<_>>::new();
        for operation in document::operations() {
            let methods = methods.entry(operation.path).or_default();
            methods.extend([operation.method.to_uppercase(), "OPTIONS".to_owned()]);
            methods.extend((operation.method == "get").then(|| "HEAD".to_owned()));
        }
        for (path, methods) in methods {
            let allow = Vec::from_iter(methods).join(", ");
            let response = app.anonymous.request("OPTIONS", &path.replace("{id}", "x"), &[], "").await.expect(204);
            assert_eq!((response.header("allow"), response.text()), (allow.as_str(), ""), "{path}");
        }
    }

    /// RFC 9110, section 9.3.7.
    async fn options_of_the_whole_server_is_204_and_of_an_unknown_path_404(app: App) {
        let response = app.anonymous.request("OPTIONS", "*", &[], "").await.expect(204);
        assert_eq!(response.header("allow"), "DELETE, GET, HEAD, OPTIONS, POST, PUT");
        for (method, path) in [("OPTIONS", "/nowhere"), ("TRACE", "/nowhere"), ("GET", "*"), ("TRACE", "*")] {
            app.anonymous.request(method, path, &[], "").await.expect(404);
        }
        let redirect = app.anonymous.request("OPTIONS", "/api/v1/generation-models", &[], "").await.expect(307);
        assert_eq!(redirect.header("location"), MODELS);
    }

    async fn a_missing_or_superfluous_trailing_slash_is_redirected_with_307(app: App) {
        for (method, path, location) in [
            ("GET", "/api/v1/generation-models?limit=3&x=%20", "/api/v1/generation-models/?limit=3&x=%20"),
            ("POST", "/api/v1/generation-models", "/api/v1/generation-models/"),
            ("GET", "/api/v1/generation-models/x/", "/api/v1/generation-models/x"),
            ("POST", "/api/v1/login/access-token/", "/api/v1/login/access-token"),
            ("GET", "/api/v1/generation-models/é/?é", "/api/v1/generation-models/%C3%A9?%C3%A9"),
        ] {
            let response = app.anonymous.request(method, path, &[], "").await.expect(307);
            assert_eq!(response.header("location"), location);
        }
    }

    async fn head_is_get_without_the_body(app: App) {
        app.admin.create(minimal()).await;
        let get = app.anonymous.get(MODELS).await.expect(200);
        let head = app.anonymous.request("HEAD", MODELS, &[], "").await.expect(200);
        assert_eq!(head.header("content-length"), get.body.len().to_string());
        assert_eq!(head.header("content-type"), "application/json");
        assert!(head.body.is_empty());
        app.anonymous.request("HEAD", "/api/v1/generation-models/x", &[], "").await.expect(422);
    }

    async fn the_accept_header_is_ignored(app: App) {
        app.anonymous.request("GET", MODELS, &[("accept", "text/html")], "").await.expect(200);
    }
}
