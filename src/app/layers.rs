//! What happens to every request: it gets an id, its response is logged, a panic becomes a 500.
//!
//! The layers are around the router as a whole: around each route they would cost a boxed future more per layer.

use std::any::Any;
use std::convert::Infallible;
use std::time::Instant;

use axum::Router;
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::Response;
use openapi_runtime::{Error, ErrorCause};
use tower::ServiceBuilder;
use tower::util::BoxCloneSyncService;
use tower_http::catch_panic::CatchPanicLayer;
use tracing::Instrument;
use uuid::Uuid;

use crate::api::Api;
use crate::origin::X_REQUEST_ID;

/// The service that answers requests.
pub type Service = BoxCloneSyncService<Request, Response, Infallible>;

type Panic = Box<dyn Any + Send>;

/// The maximum length of a request id that is accepted from a client.
const MAX_ID_LENGTH: usize = 64;

pub(super) fn around(router: Router, api: &Api) -> Service {
    let api = api.clone();
    let service = ServiceBuilder::new()
        .layer(middleware::from_fn(handle))
        .layer(CatchPanicLayer::custom(move |panic: Panic| {
            panicked(&*panic, &api)
        }))
        .service(router);
    BoxCloneSyncService::new(service)
}

/// Gives a request its id, logs its response, and sets the headers that every response has. Reads that succeed are logged,
/// and have a span, at the level `debug`.
///
/// One function instead of tower-http's layers for request ids, headers and tracing. The first two took 3,000 of the 32,000
/// instructions of a read by id (`valgrind --tool=callgrind`). `TraceLayer` needs a span for every request in order to log
/// the path of those that fail, which took a tenth of the rate of reads by id (`make bench ONLY=reading`).
async fn handle(mut request: Request, next: Next) -> Response {
    let id = request.headers_mut().remove(X_REQUEST_ID);
    let id = id.filter(is_well_formed).unwrap_or_else(new_id);
    request.headers_mut().insert(X_REQUEST_ID, id.clone());
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let span = if method.is_safe() {
        tracing::debug_span!("request", id = id.to_str().ok())
    } else {
        tracing::info_span!("request", id = id.to_str().ok())
    };
    let start = Instant::now();
    let mut response = next.run(request).instrument(span).await;
    log(&response, &id, &method, &uri, start);
    if response.status() == StatusCode::NOT_MODIFIED {
        // axum adds the length of the empty body, which is not that of the representation (RFC 9110, section 8.6).
        response.headers_mut().remove(CONTENT_LENGTH);
    }
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(X_REQUEST_ID, id);
    response
}

/// An id from the client is part of every log line of its request: it must be one short word.
fn is_well_formed(id: &HeaderValue) -> bool {
    let is_allowed = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    (1..=MAX_ID_LENGTH).contains(&id.len()) && id.as_bytes().iter().all(is_allowed)
}

fn new_id() -> HeaderValue {
    let mut buffer = Uuid::encode_buffer();
    let id = Uuid::new_v4().hyphenated().encode_lower(&mut buffer);
    HeaderValue::from_str(id).unwrap_or_else(|_| HeaderValue::from_static("none"))
}

fn log(response: &Response, id: &HeaderValue, method: &Method, uri: &Uri, start: Instant) {
    let status = response.status();
    let cause = response.extensions().get::<ErrorCause>();
    macro_rules! event {
        ($level:ident) => {
            tracing::$level!(
                id = id.to_str().ok(),
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
}

/// A panic is a bug of this program. The process goes on; the message is logged.
fn panicked(panic: &(dyn Any + Send), api: &Api) -> Response {
    let message = panic.downcast_ref::<&str>().copied();
    let message = message.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    Error::internal(format!("panic: {}", message.unwrap_or_default())).into_response(api)
}
