//! Routes with handlers like those of generated code.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::response::Response;
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::{
    Application, Error, IncomingRequest, Operation, OperationError, Rejection, ResponseBuilder,
    Routes, StatusPattern,
};

#[derive(Clone)]
struct Defaults;

impl Application for Defaults {}

/// What generated code has for one operation: a variant for each declared error, and one for `Error`.
#[derive(Debug)]
enum ReadError {
    Gone(&'static str),
    ClientError(StatusCode, &'static str),
    Other(Error),
}

crate::error_conversions!(ReadError);

impl OperationError for ReadError {
    fn into_response(self) -> Result<Response, Error> {
        match self {
            Self::Gone(body) => ResponseBuilder::new(StatusCode::GONE)
                .content_type("application/problem+json")
                .json(&body),
            Self::ClientError(status, body) => ResponseBuilder::in_range(4, status)?.json(&body),
            Self::Other(error) => Err(error),
        }
    }
}

fn read(number: u8) -> Result<&'static str, ReadError> {
    match number {
        0 => Err(ReadError::Gone("gone"))?,
        1 => Err(ReadError::ClientError(StatusCode::CONFLICT, "conflict"))?,
        2 => Err(ReadError::ClientError(StatusCode::BAD_GATEWAY, "no"))?,
        3 => Err(Rejection::Forbidden)?,
        4 => Err(ReadError::Gone("gone").with_cause("the cause").with_header(
            HeaderName::from_static("retry-after"),
            HeaderValue::from_static("1"),
        ))?,
        5 => Err(Error::new(StatusCode::BAD_GATEWAY, &"undeclared"))?,
        _ => Ok("read"),
    }
}

static READ: Operation = Operation::new("read", Method::GET, "/{number}")
    .statuses(&[200, 410])
    .ranges(&[4])
    .fixed_headers(&[(StatusPattern::Range(4), "x-fixed", "yes")])
    .challenges(&["Bearer", r#"Basic realm="pets""#]);
static HEAD: Operation = Operation::new("head", Method::HEAD, "/head").default_status();
static GET: Operation = Operation::new("get", Method::GET, "/head").default_status();
static OPTIONS: Operation = Operation::new("options", Method::OPTIONS, "/head").default_status();
static TRACE: Operation = Operation::new("trace", Method::TRACE, "/head").default_status();
static LATER: Operation = Operation::new("later", Method::POST, "/head");

fn named(name: &'static str) -> Response {
    let response = ResponseBuilder::new(StatusCode::OK).content_type("text/plain");
    response
        .header("x-operation", HeaderValue::from_static(name))
        .body(name)
}

async fn call(method: Method, path: &str) -> (u16, HeaderMap, String) {
    let routes = Routes::new()
        .add(&READ, async |_: Defaults, request: IncomingRequest| {
            let number = request.parts().uri.path()[1..].parse();
            let body = read(number.map_err(Error::internal)?)?;
            ResponseBuilder::new(StatusCode::OK).json(&body)
        })
        .add(&HEAD, async |_, _| Ok(named("head")))
        .add(&GET, async |_, _| Ok(named("get")))
        .add(&OPTIONS, async |_, _| Ok(named("options")))
        .add(&TRACE, async |_, _| Ok(named("trace")))
        .add_unimplemented(&LATER);
    let request = Request::builder().method(method).uri(path);
    let request = request.body(Body::empty()).unwrap();
    let response = routes.into_router(Defaults).oneshot(request).await;
    let (parts, body) = response.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let body = String::from_utf8(body.to_vec()).unwrap();
    (parts.status.as_u16(), parts.headers, body)
}

async fn status_and_body(path: &str) -> (u16, String) {
    let (status, _, body) = call(Method::GET, path).await;
    (status, body)
}

#[tokio::test]
async fn errors_of_an_operation_become_the_declared_responses() {
    let internal = r#"{"detail":"Internal Server Error"}"#;
    for (path, status, body) in [
        ("/9", 200, r#""read""#),
        ("/0", 410, r#""gone""#),
        ("/1", 409, r#""conflict""#),
        ("/2", 500, internal),
        ("/3", 403, r#"{"detail":"Not enough permissions"}"#),
        ("/4", 410, r#""gone""#),
        ("/5", 500, internal),
    ] {
        assert_eq!(
            status_and_body(path).await,
            (status, body.to_owned()),
            "{path}"
        );
    }
    let (_, headers, _) = call(Method::GET, "/4").await;
    assert_eq!(headers["retry-after"], "1");
    assert_eq!(headers["content-type"], "application/problem+json");
}

#[tokio::test]
async fn fixed_headers_belong_to_the_most_specific_declaration() {
    let (_, headers, _) = call(Method::GET, "/1").await;
    assert_eq!(headers["x-fixed"], "yes");
    let (_, headers, _) = call(Method::GET, "/0").await;
    assert!(!headers.contains_key("x-fixed"));
}

#[tokio::test]
async fn a_401_names_the_security_schemes_of_the_operation() {
    let error = || Error::from(Rejection::NotAuthenticated);
    let response = READ.respond(Err(error()), &READ.route(&[]), &Defaults);
    let challenges: Vec<_> = response
        .headers()
        .get_all("www-authenticate")
        .iter()
        .collect();
    assert_eq!(challenges, ["Bearer", r#"Basic realm="pets""#]);
    let response = GET.respond(Err(error()), &GET.route(&[]), &Defaults);
    assert_eq!(response.headers()["www-authenticate"], "Bearer");
}

#[tokio::test]
async fn declared_methods_come_before_automatic_ones() {
    for (method, path, operation, body) in [
        (Method::HEAD, "/head", "head", ""),
        (Method::GET, "/head", "get", "get"),
        (Method::OPTIONS, "/head", "options", "options"),
        (Method::TRACE, "/head", "trace", "trace"),
    ] {
        let (status, headers, text) = call(method, path).await;
        assert_eq!((status, text.as_str()), (200, body));
        assert_eq!(headers["x-operation"], operation);
    }
    let (status, headers, body) = call(Method::HEAD, "/9").await;
    assert_eq!((status, body.as_str()), (200, ""));
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(call(Method::OPTIONS, "/9").await.0, 204);
    let (status, headers, _) = call(Method::PUT, "/head").await;
    assert_eq!(status, 405);
    assert_eq!(headers["allow"], "GET, HEAD, OPTIONS, POST, TRACE");
}

#[tokio::test]
async fn an_operation_without_a_handler_is_501() {
    let (status, _, body) = call(Method::POST, "/head").await;
    assert_eq!(
        (status, body.as_str()),
        (501, r#"{"detail":"Not Implemented"}"#)
    );
}
