//! What happens to every request: it gets an id, its response is measured, logged and gets the headers that every response
//! has, a panic becomes a 500.
//!
//! The layers are around the router as a whole: around each route they would cost a boxed future more per layer.

use std::any::Any;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::CONTENT_LENGTH;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use openapi_runtime::{Error, Rejection, normalize_path};
use tower::ServiceBuilder;
use tower::util::BoxCloneSyncService;
use tower_http::catch_panic::CatchPanicLayer;
use tracing::{Instrument, Span};
use uuid::Uuid;

use super::metrics::RequestMetrics;
use super::request_log::{LoggedRequest, RequestLog};
use super::{cors, security_headers};
use crate::api::{Api, matched};
use crate::origin::X_REQUEST_ID;
use crate::settings::CorsOrigins;
use crate::traces;

/// The service that answers requests.
pub type Service = BoxCloneSyncService<Request, Response, Infallible>;

/// A request that must not be served: it is not well-formed HTTP. An extension of the request.
#[derive(Debug, Clone, Copy)]
pub struct MalformedRequest {
    /// One sentence for the client.
    pub reason: &'static str,
}

type Panic = Box<dyn Any + Send>;

/// The maximum length of a request id that is accepted from a client.
const MAX_ID_LENGTH: usize = 64;

/// What the layers need.
struct Layer {
    api: Api,
    log: RequestLog,
    metrics: RequestMetrics,
    has_traces: bool,
}

impl Layer {
    fn span(&self, request: &Request, id: &HeaderValue) -> Span {
        if self.has_traces {
            traces::request_span(request, id)
        } else if request.method().is_safe() {
            tracing::debug_span!("request", request_id = id.to_str().ok())
        } else {
            tracing::info_span!("request", request_id = id.to_str().ok())
        }
    }

    /// Logs a response, with the id of its trace.
    fn log(&self, span: &Span, request: &LoggedRequest, response: &Response, duration: Duration) {
        let _entered = self.has_traces.then(|| span.enter());
        self.log.responded(request, response, duration);
    }
}

/// Adds the layers to a router. `origins` are the websites that may read its responses.
pub(super) fn around(
    router: Router,
    api: &Api,
    metrics: RequestMetrics,
    origins: Option<CorsOrigins>,
) -> Service {
    let api = api.clone();
    let layer = Arc::new(Layer {
        api: api.clone(),
        log: RequestLog::default(),
        metrics,
        has_traces: traces::is_on(),
    });
    let layers = ServiceBuilder::new().layer(middleware::from_fn_with_state(layer, handle));
    let panics = CatchPanicLayer::custom(move |panic: Panic| panicked(&*panic, &api));
    match origins {
        // The layer costs a boxed future.
        None => BoxCloneSyncService::new(layers.layer(panics).service(router)),
        Some(origins) => {
            let cors = middleware::from_fn_with_state(Arc::new(origins), cors::allow);
            BoxCloneSyncService::new(layers.layer(cors).layer(panics).service(router))
        }
    }
}

/// Gives a request its id, measures and logs its response, and sets the headers that every response has. Reads that succeed
/// have a span at the level `debug`, unless traces are on.
///
/// One function instead of tower-http's layers for request ids, headers and tracing. The first two took 3,000 of the 32,000
/// instructions of a read by id (`valgrind --tool=callgrind`). `TraceLayer` needs a span for every request in order to log
/// the path of those that fail, which took a tenth of the rate of reads by id (`make bench ONLY=reading`).
async fn handle(State(layer): State<Arc<Layer>>, mut request: Request, next: Next) -> Response {
    let id = request.headers_mut().remove(X_REQUEST_ID);
    let id = id.filter(is_well_formed).unwrap_or_else(new_id);
    request.headers_mut().insert(X_REQUEST_ID, id.clone());
    let span = layer.span(&request, &id);
    let logged = LoggedRequest::new(&request, id);
    if let Some(normalized) = normalize_path(request.uri()) {
        *request.uri_mut() = normalized;
    }
    let active = layer.metrics.begin(request.method());
    let malformed = request.extensions().get::<MalformedRequest>().copied();
    let (mut response, operation) = if let Some(MalformedRequest { reason }) = malformed {
        let rejection = Error::from(Rejection::BadRequest { reason });
        (rejection.into_response(&layer.api), None)
    } else {
        let response = matched::observe(next.run(request));
        response.instrument(span.clone()).await
    };
    let duration = logged.elapsed();
    let template = operation.map(|operation| operation.path);
    active.responded(
        template.unwrap_or(logged.uri.path()),
        response.status(),
        duration,
    );
    if layer.has_traces {
        traces::responded(&span, &logged.method, template, response.status());
    }
    layer.log(&span, &logged, &response, duration);
    if response.status() == StatusCode::NOT_MODIFIED {
        // axum adds the length of the empty body, which is not that of the representation (RFC 9110, section 8.6).
        response.headers_mut().remove(CONTENT_LENGTH);
    }
    let headers = response.headers_mut();
    security_headers::add(headers);
    headers.insert(X_REQUEST_ID, logged.id);
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

/// A panic is a bug of this program. The process goes on; the message is logged.
fn panicked(panic: &(dyn Any + Send), api: &Api) -> Response {
    let message = panic.downcast_ref::<&str>().copied();
    let message = message.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    Error::internal(format!("panic: {}", message.unwrap_or_default())).into_response(api)
}
