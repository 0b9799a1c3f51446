//! The whole server as one router, apart from being served: tests build it the same way. `operators`: what operators
//! ask it, and not consumers; `metrics`: numbers for them.

mod metrics;
mod operators;

use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::header::X_CONTENT_TYPE_OPTIONS;
use axum::http::{HeaderName, HeaderValue};
use axum::response::{IntoResponse, Response};
use tower::ServiceBuilder;
use tower::util::MapRequestLayer;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::request_id::{
    MakeRequestId, PropagateRequestIdLayer, RequestId, SetRequestIdLayer,
};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::trace::TraceLayer;
use tracing::Span;
use uuid::Uuid;

use crate::api::Api;
use crate::contract::Error;
use crate::generated::routes;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// A router for what operators ask, on an address that consumers do not reach.
pub fn management(api: &Api) -> Router {
    operators::router(api).merge(metrics::router(api))
}

/// A router for every operation of the document, and for what operators ask.
pub fn router(api: Api) -> Router {
    let layers = ServiceBuilder::new()
        .layer(MapRequestLayer::new(without_odd_id))
        .layer(SetRequestIdLayer::new(REQUEST_ID, NewRequestId))
        .layer(
            TraceLayer::new_for_http()
                .make_span_with(span)
                .on_request(())
                .on_response(log)
                .on_failure(()),
        )
        .layer(PropagateRequestIdLayer::new(REQUEST_ID))
        .layer(SetResponseHeaderLayer::overriding(
            X_CONTENT_TYPE_OPTIONS,
            HeaderValue::from_static("nosniff"),
        ))
        .layer(CatchPanicLayer::custom(panicked));
    let operators = operators::router(&api);
    routes::routes()
        .into_router(api)
        .merge(operators)
        .layer(layers)
}

/// The longest id of a request that is taken over from its client.
const LONGEST_ID: usize = 64;

/// Forgets an id that is not one short word: it would stand in every log line of the request.
fn without_odd_id(mut request: Request) -> Request {
    let word = |id: &HeaderValue| {
        let fits = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
        id.len() <= LONGEST_ID && !id.is_empty() && id.as_bytes().iter().all(fits)
    };
    if request
        .headers()
        .get(REQUEST_ID)
        .is_some_and(|id| !word(id))
    {
        request.headers_mut().remove(REQUEST_ID);
    }
    request
}

/// The id of a request that came with none.
#[derive(Clone, Copy)]
struct NewRequestId;

impl MakeRequestId for NewRequestId {
    fn make_request_id<B>(&mut self, _: &axum::http::Request<B>) -> Option<RequestId> {
        HeaderValue::try_from(Uuid::new_v4().to_string())
            .ok()
            .map(RequestId::new)
    }
}

fn span(request: &Request) -> Span {
    let id = request
        .headers()
        .get(REQUEST_ID)
        .and_then(|id| id.to_str().ok())
        .unwrap_or_default();
    tracing::info_span!("request", id, method = %request.method(), path = ?request.uri().path())
}

fn log<B>(response: &axum::http::Response<B>, latency: Duration, _: &Span) {
    tracing::info!(
        status = response.status().as_u16(),
        milliseconds = latency.as_secs_f64() * 1000.0,
        "answered"
    );
}

/// A panic is a mistake of ours. The process lives on, and its message goes to the log.
#[expect(clippy::needless_pass_by_value, reason = "the layer hands it over")]
fn panicked(cause: Box<dyn std::any::Any + Send>) -> Response {
    let message = cause.downcast_ref::<&str>().map(ToString::to_string);
    let message = message
        .or_else(|| cause.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    Error::internal(format!("panic: {message}")).into_response()
}
