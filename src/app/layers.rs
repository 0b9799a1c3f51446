//! What happens to every request: it gets an id, its response is logged, a panic becomes a 500.
//!
//! The layers are around the router as a whole: around each route they would cost a boxed future more per layer.

use std::any::Any;
use std::convert::Infallible;
use std::time::Instant;

use axum::Router;
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use openapi_runtime::{Error, ErrorCause};
use tower::ServiceBuilder;
use tower::util::BoxCloneSyncService;
use tower_http::ServiceBuilderExt;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::request_id::MakeRequestUuid;
use tracing::Instrument;

use crate::api::{Api, REQUEST_ID};

/// The service that answers requests.
pub type Service = BoxCloneSyncService<Request, Response, Infallible>;

type Panic = Box<dyn Any + Send>;

/// The maximum length of a request id that is accepted from a client.
const MAX_ID_LENGTH: usize = 64;

const X_REQUEST_ID: HeaderName = HeaderName::from_static(REQUEST_ID);

pub(super) fn around(router: Router, api: &Api) -> Service {
    let api = api.clone();
    let service = ServiceBuilder::new()
        .map_request(remove_malformed_id)
        .set_request_id(X_REQUEST_ID, MakeRequestUuid)
        .override_response_header(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"))
        .propagate_request_id(X_REQUEST_ID)
        .layer(middleware::from_fn(trace))
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

/// Runs a request in a span and logs its response. Reads that succeed are logged, and have a span, at the level `debug`.
///
/// This is not tower-http's `TraceLayer`: it needs a span for every request to log the path of those that fail, which takes
/// a tenth of the rate of reads by id (`make bench ONLY=reading`).
async fn trace(request: Request, next: Next) -> Response {
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let id = request.headers().get(X_REQUEST_ID).cloned();
    let id = id.as_ref().and_then(|id| id.to_str().ok());
    let span = if method.is_safe() {
        tracing::debug_span!("request", id)
    } else {
        tracing::info_span!("request", id)
    };
    let start = Instant::now();
    let response = next.run(request).instrument(span).await;
    let status = response.status();
    let cause = response.extensions().get::<ErrorCause>();
    macro_rules! event {
        ($level:ident) => {
            tracing::$level!(
                id,
                %method,
                // Quoted: a path may contain control characters.
                path = ?uri.path(),
                status = status.as_u16(),
                milliseconds = start.elapsed().as_secs_f64() * 1000.0,
                cause = cause.map(ErrorCause::cause),
                "responded"
            )
        };
    }
    if status == StatusCode::INTERNAL_SERVER_ERROR {
        event!(error);
    } else if status.is_server_error() {
        event!(warn);
    } else if method.is_safe() && !status.is_client_error() {
        event!(debug);
    } else {
        event!(info);
    }
    response
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
