//! Who may call, and what is answered when an operation does not do what the document says.

use axum::body::Body;
use axum::http::Request;

use super::{make, send, thing};

#[tokio::test]
async fn the_document_decides_who_may_call() {
    let call = async |token: Option<&str>| {
        let mut request = Request::post("/things/red/1?tags=ab")
            .header("x-trace", "t")
            .header("content-type", "application/json");
        if let Some(token) = token {
            request = request.header("authorization", token);
        }
        send(request.body(Body::from(thing("beta", "1"))).unwrap())
            .await
            .0
    };
    assert_eq!(call(None).await, 401);
    assert_eq!(call(Some("Bearer ")).await, 401);
    assert_eq!(call(Some("Bearer someone")).await, 403);
    assert_eq!(call(Some("bearer admin")).await, 200);
    let open = Request::get("/names").body(Body::empty()).unwrap();
    assert_eq!(send(open).await.0, 204);
}

#[tokio::test]
async fn an_undeclared_status_and_a_panic_are_500() {
    for number in [3, 4] {
        let answer = make(&format!("red/{number}?tags=ab"), &thing("beta", "1")).await;
        assert_eq!(
            (answer.0, answer.2.as_str()),
            (500, r#"{"detail":"Internal Server Error"}"#)
        );
    }
}

#[tokio::test]
async fn an_operation_has_a_limit_of_its_own() {
    let answer = make("red/1?tags=ab", &" ".repeat(65537)).await;
    assert_eq!(answer.0, 413);
}

#[tokio::test]
async fn an_answer_without_a_body_has_none() {
    let answer = make("red/2?tags=ab", &thing("beta", "1")).await;
    assert_eq!((answer.0, answer.2.as_str()), (204, ""));
}
