//! What happens to every request: it gets an id, its response is logged, a panic becomes a 500.
//!
//! The layers are around the router as a whole: around each route they would cost a boxed future more per layer.

use std::any::Any;
use std::convert::Infallible;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use openapi_runtime::{Error, ErrorCause};
use tower::ServiceBuilder;
use tower::util::BoxCloneSyncService;
use tower_http::ServiceBuilderExt;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::request_id::MakeRequestUuid;
use tower_http::trace::TraceLayer;
use tracing::Span;

use crate::api::{Api, REQUEST_ID};

/// The service that answers requests.
pub type Service = BoxCloneSyncService<Request, Response, Infallible>;

type Panic = Box<dyn Any + Send>;

/// The maximum length of a request id that is accepted from a client.
const MAX_ID_LENGTH: usize = 64;

const X_REQUEST_ID: HeaderName = HeaderName::from_static(REQUEST_ID);

pub(super) fn around(router: Router, api: &Api) -> Service {
    let api = api.clone();
    let trace = TraceLayer::new_for_http()
        .make_span_with(span)
        .on_request(())
        .on_response(log)
        .on_body_chunk(())
        .on_eos(())
        .on_failure(());
    let service = ServiceBuilder::new()
        .map_request(remove_malformed_id)
        .set_request_id(X_REQUEST_ID, MakeRequestUuid)
        .override_response_header(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"))
        .propagate_request_id(X_REQUEST_ID)
        .map_response_body(Body::new)
        .layer(trace)
        .map_response(without_content_length)
        .layer(CatchPanicLayer::custom(move |panic: Panic| {
            panicked(&*panic, &api)
        }))
        .service(router);
    BoxCloneSyncService::new(service)
}

/// An id from the client is part of every log line of its request: it must be one short word.
fn remove_malformed_id(mut request: Request) -> Request {
    let is_well_formed = |id: &HeaderValue| {
        let is_allowed = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
        (1..=MAX_ID_LENGTH).contains(&id.len()) && id.as_bytes().iter().all(is_allowed)
    };
    if !request
        .headers()
        .get(X_REQUEST_ID)
        .is_some_and(is_well_formed)
    {
        request.headers_mut().remove(X_REQUEST_ID);
    }
    request
}

fn span(request: &Request) -> Span {
    let id = request.headers().get(X_REQUEST_ID);
    tracing::info_span!(
        "request",
        id = id.and_then(|id| id.to_str().ok()),
        method = %request.method(),
        // Quoted: a path may contain control characters.
        path = ?request.uri().path(),
    )
}

fn log<B>(response: &Response<B>, latency: Duration, _: &Span) {
    let status = response.status();
    let cause = response.extensions().get::<ErrorCause>();
    let cause = cause.map(ErrorCause::cause);
    let milliseconds = latency.as_secs_f64() * 1000.0;
    macro_rules! event {
        ($level:ident) => {
            tracing::$level!(status = status.as_u16(), milliseconds, cause, "responded")
        };
    }
    if status == StatusCode::INTERNAL_SERVER_ERROR {
        event!(error);
    } else if status.is_server_error() {
        event!(warn);
    } else if status.is_client_error() {
        event!(info);
    } else {
        event!(debug);
    }
}

/// axum adds the length of the empty body, which is not that of the representation (RFC 9110, section 8.6).
fn without_content_length<B>(mut response: Response<B>) -> Response<B> {
    if response.status() == StatusCode::NOT_MODIFIED {
        response.headers_mut().remove(CONTENT_LENGTH);
    }
    response
}

/// A panic is a bug of this program. The process goes on; the message is logged.
fn panicked(panic: &(dyn Any + Send), api: &Api) -> Response {
    let message = panic.downcast_ref::<&str>().copied();
    let message = message.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    Error::internal(format!("panic: {}", message.unwrap_or_default())).into_response(api)
}
