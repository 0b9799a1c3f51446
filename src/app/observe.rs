//! What happens to every request: it has an id, its end is logged, a panic is caught.
//!
//! Reads that succeed are most of what there is, and say nothing that a metric would not: at the level `info` they are
//! neither logged nor spanned, which would cost more than answering them.

use std::any::Any;
use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::task::{Context, Poll};
use std::time::Instant;

use axum::Router;
use axum::http::header::{CONTENT_LENGTH, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderName, HeaderValue, Method, Request, StatusCode, Uri};
use axum::response::Response;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use openapi_runtime::{Error, ErrorCause};
use tower_service::Service;
use tracing::{Instrument, Span};
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use crate::api::Api;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The longest id of a request that is taken over from its client.
const LONGEST_ID: usize = 64;

/// A router, and what happens to every request. It stands around the router as a whole, since around each of its routes
/// it would be a future and a few allocations more.
#[derive(Clone)]
pub struct App(Router, Api);

impl App {
    pub(super) const fn new(router: Router, api: Api) -> Self {
        Self(router, api)
    }
}

impl<B> Service<Request<B>> for App
where
    Router: Service<Request<B>, Response = Response, Error = Infallible, Future: Send + 'static>,
{
    type Response = Response;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Response, Infallible>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let seen = Seen::of(&request);
        let answer = AssertUnwindSafe(self.0.call(request)).catch_unwind();
        let answer = answer.instrument(seen.span());
        // An async block would keep room for the answer's future twice.
        let api = self.1.clone();
        let answer = answer.map(move |answer| {
            let response = answer.unwrap_or_else(|panic| Ok(panicked(&*panic, &api)));
            response.map(|response| seen.off(response))
        });
        Box::pin(answer)
    }
}

/// What a log line says of a request.
struct Seen {
    id: HeaderValue,
    method: Method,
    uri: Uri,
    begun: Instant,
}

impl Seen {
    fn of<B>(request: &Request<B>) -> Self {
        let sent = request.headers().get(REQUEST_ID);
        Self {
            id: sent
                .filter(|id| is_word(id))
                .cloned()
                .unwrap_or_else(new_id),
            method: request.method().clone(),
            uri: request.uri().clone(),
            begun: Instant::now(),
        }
    }

    /// Sees a response off.
    fn off(self, mut response: Response) -> Response {
        self.log(&response);
        let is_known = response.status() == StatusCode::NOT_MODIFIED;
        let headers = response.headers_mut();
        if is_known {
            // It would be that of an empty body, and has to be that of the one that was left out.
            headers.remove(CONTENT_LENGTH);
        }
        headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        headers.insert(REQUEST_ID, self.id);
        response
    }

    fn id(&self) -> &str {
        self.id.to_str().unwrap_or_default()
    }

    fn span(&self) -> Span {
        if self.method.is_safe() {
            tracing::debug_span!("request", id = self.id())
        } else {
            tracing::info_span!("request", id = self.id())
        }
    }

    fn log(&self, response: &Response) {
        macro_rules! answered {
            ($level:ident) => {
                tracing::$level!(
                    id = self.id(),
                    method = %self.method,
                    path = ?self.uri.path(),
                    status = response.status().as_u16(),
                    milliseconds = self.begun.elapsed().as_secs_f64() * 1000.0,
                    cause = response.extensions().get::<ErrorCause>().map(ErrorCause::cause),
                    "answered"
                )
            };
        }
        let status = response.status();
        if status == StatusCode::INTERNAL_SERVER_ERROR {
            answered!(error);
        } else if status.is_server_error() {
            answered!(warn);
        } else if self.method.is_safe() && !status.is_client_error() {
            answered!(debug);
        } else {
            answered!(info);
        }
    }
}

/// An id that is not one short word would be a nuisance in every log line of the request.
fn is_word(id: &HeaderValue) -> bool {
    let fits = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    id.len() <= LONGEST_ID && !id.is_empty() && id.as_bytes().iter().all(fits)
}

fn new_id() -> HeaderValue {
    let mut text = [0; Hyphenated::LENGTH];
    let text = Uuid::new_v4().as_hyphenated().encode_lower(&mut text);
    HeaderValue::from_str(text).unwrap_or_else(|_| HeaderValue::from_static("none"))
}

/// A panic is a mistake of ours. The process lives on, and its message goes to the log.
fn panicked(panic: &(dyn Any + Send), api: &Api) -> Response {
    let message = panic.downcast_ref::<&str>().copied();
    let message = message.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    let message = message.unwrap_or_default();
    Error::internal(format!("panic: {message}")).into_response(api)
}
