//! Requests to the router, without a socket.

use axum::body::Body;
use axum::http::Request;
use http_body_util::BodyExt;
use tower::ServiceExt;

#[tokio::test]
async fn a_keeper_changes_pets_and_anyone_reads_them() {
    let mia = r#"{"name":"Mia","species":"dog"}"#;
    let rex = r#"{"name":"Rex","species":"dog"}"#;
    let router = super::router();
    for (method, path, token, body, status, part) in [
        ("POST", "/pets", "wrong", mia, 401, "validate credentials"),
        ("POST", "/pets", "secret", mia, 201, mia),
        ("PUT", "/pets/1", "secret", rex, 204, ""),
        ("GET", "/pets?limit=1", "", "", 200, rex),
        ("GET", "/pets/2", "", "", 404, "no pet has this number"),
        ("PUT", "/pets/0", "secret", "{}", 422, "Field required"),
    ] {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", format!("Bearer {token}"))
            .header("content-type", "application/json");
        let request = request.body(Body::from(body)).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), status, "{method} {path}");
        let body = response.into_body().collect().await.unwrap().to_bytes();
        assert!(String::from_utf8_lossy(&body).contains(part), "{body:?}");
    }
}
