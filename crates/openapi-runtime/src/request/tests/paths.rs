//! Paths whose segments have several parameters.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{Method, StatusCode};
use axum::response::Response;
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::show;
use crate::{Application, Encoding, IncomingRequest, Operation, ResponseBuilder, Routes, schema};

static PLAIN: Operation = operation(Method::GET, "/x/{id}");
static OTHER: Operation = operation(Method::POST, "/x/{name}");
static RUN: Operation = operation(Method::POST, "/x/{id}:run");
static FILE: Operation = operation(Method::GET, "/files/{name}.{type}");

const fn operation(method: Method, path: &'static str) -> Operation {
    Operation::new("test", method, path).default_status()
}

#[derive(Clone)]
struct Defaults;

impl Application for Defaults {}

/// Responds with its name and the path parameters.
fn respond(name: &str, request: &IncomingRequest) -> Response {
    let map = schema::map(schema::string());
    let all = Encoding::ExplodedExcept(&[]);
    let parameters = show(|errors| request.path(errors).encoding(all).required("", &map));
    ResponseBuilder::new(StatusCode::OK).body(format!("{name} {parameters}"))
}

async fn call(method: Method, path: &str) -> String {
    let routes = Routes::new()
        .add(&PLAIN, async |_: Defaults, request| {
            Ok(respond("plain", &request))
        })
        .add(&OTHER, async |_, request| Ok(respond("other", &request)))
        .add(&RUN, async |_, request| Ok(respond("run", &request)))
        .add(&FILE, async |_, request| Ok(respond("file", &request)));
    let request = Request::builder().method(method).uri(path);
    let request = request.body(Body::empty()).expect("a valid request");
    let response = routes.into_router(Defaults).oneshot(request).await;
    let (parts, body) = response.expect("no error").into_parts();
    if let Some(allow) = parts.headers.get("allow") {
        return format!("{} {allow:?}", parts.status.as_u16());
    }
    let body = body.collect().await.expect("no error").to_bytes();
    String::from_utf8_lossy(&body).into_owned()
}

#[tokio::test]
async fn the_most_specific_template_that_matches_the_path_counts() {
    assert_eq!(
        call(Method::GET, "/x/5").await,
        r#"plain Map([("id", "5")])"#
    );
    assert_eq!(
        call(Method::POST, "/x/5").await,
        r#"other Map([("name", "5")])"#
    );
    assert_eq!(
        call(Method::POST, "/x/5:run").await,
        r#"run Map([("id", "5")])"#
    );
    assert_eq!(
        call(Method::GET, "/x/5:run").await,
        r#"405 "OPTIONS, POST""#
    );
    assert_eq!(
        call(Method::PUT, "/x/5").await,
        r#"405 "GET, HEAD, OPTIONS, POST""#
    );
    assert_eq!(
        call(Method::OPTIONS, "/x/5:run").await,
        r#"204 "OPTIONS, POST""#
    );
}

#[tokio::test]
async fn a_path_without_every_parameter_is_not_found() {
    let file = call(Method::GET, "/files/a.b.c").await;
    assert_eq!(file, r#"file Map([("name", "a.b"), ("type", "c")])"#);
    assert_eq!(
        call(Method::GET, "/files/a").await,
        r#"{"detail":"Not Found"}"#
    );
    assert_eq!(
        call(Method::PUT, "/files/.b").await,
        r#"{"detail":"Not Found"}"#
    );
    let redirect = call(Method::GET, "/files/a.b/").await;
    assert_eq!(redirect, r#"{"detail":"Temporary Redirect"}"#);
}
