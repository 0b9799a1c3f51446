//! Requests that are for no operation.

use axum::body::Body;
use axum::http::Request;

use crate::harness::{Answer, App, LOGIN, MODELS, test::tests};

tests! {
    async fn an_unknown_path_is_404(app: App) {
        for path in ["/", "/api/v1", "/api/v1/generation-models/x/y", "/api/v1/generation-models//"] {
            let answer = app.anonymous.get(path).await.expect(404);
            assert_eq!(answer.text(), r#"{"detail":"Not Found"}"#);
        }
    }

    async fn a_wrong_method_is_405_and_names_the_right_ones(app: App) {
        for (method, path, allow) in [
            ("PATCH", MODELS, "GET, HEAD, OPTIONS, POST"),
            ("TRACE", MODELS, "GET, HEAD, OPTIONS, POST"),
            ("POST", "/api/v1/generation-models/x", "DELETE, GET, HEAD, OPTIONS, PUT"),
            ("GET", LOGIN, "OPTIONS, POST"),
        ] {
            let answer = request(&app, method, path).await.expect(405);
            assert_eq!(answer.text(), r#"{"detail":"Method Not Allowed"}"#);
            assert_eq!(answer.header("allow"), allow);
        }
    }

    async fn options_says_what_a_path_takes(app: App) {
        let answer = request(&app, "OPTIONS", LOGIN).await.expect(204);
        assert_eq!(answer.header("allow"), "OPTIONS, POST");
    }

    async fn a_final_slash_too_few_or_too_many_is_a_redirect(app: App) {
        for (method, path, location) in [
            ("GET", "/api/v1/generation-models?limit=3&x=%20", "/api/v1/generation-models/?limit=3&x=%20"),
            ("POST", "/api/v1/generation-models", "/api/v1/generation-models/"),
            ("GET", "/api/v1/generation-models/x/", "/api/v1/generation-models/x"),
            ("POST", "/api/v1/login/access-token/", "/api/v1/login/access-token"),
        ] {
            let answer = request(&app, method, path).await.expect(307);
            assert_eq!(answer.header("location"), location);
        }
    }

    async fn head_answers_like_get_without_the_body(app: App) {
        app.admin.post(MODELS, crate::harness::minimal()).await.expect(200);
        let (get, head) = (app.anonymous.get(MODELS).await, request(&app, "HEAD", MODELS).await.expect(200));
        assert_eq!(head.header("content-length"), get.body.len().to_string());
        assert_eq!(head.header("content-type"), "application/json");
        assert!(head.body.is_empty());
        request(&app, "HEAD", "/api/v1/generation-models/x").await.expect(422);
    }

    async fn every_answer_carries_the_id_of_its_request(app: App) {
        let named = |id: &str| Request::get("/nowhere").header("x-request-id", id).body(Body::empty()).expect("a request");
        let id = uuid::Uuid::new_v4().to_string();
        assert_eq!(app.anonymous.send(named(&id)).await.header("x-request-id"), id);
        for bad in ["a b", "<script>", &"x".repeat(300)] {
            let given = app.anonymous.send(named(bad)).await;
            assert_ne!(given.header("x-request-id"), bad);
            assert!(uuid::Uuid::parse_str(given.header("x-request-id")).is_ok());
        }
    }

    async fn the_accept_header_changes_nothing(app: App) {
        let request = Request::get(MODELS).header("accept", "text/html");
        app.anonymous.send(request.body(Body::empty()).expect("a request")).await.expect(200);
    }
}

async fn request(app: &App, method: &str, path: &str) -> Answer {
    let request = Request::builder().method(method).uri(path);
    app.anonymous
        .send(request.body(Body::empty()).expect("a request"))
        .await
}
