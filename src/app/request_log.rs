//! The log line of a request.

use std::borrow::Cow;
use std::time::{Duration, Instant};

use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, Uri};
use axum::response::Response;
use openapi_runtime::ErrorCause;

use super::log_limit::LogLimit;
use crate::logging::bounded;
use crate::origin::ClientAddress;

const MAX_METHOD_BYTES: usize = 20;
const MAX_PATH_BYTES: usize = 200;
const MAX_CAUSE_BYTES: usize = 1000;

/// Logs the responses of a service.
#[derive(Default)]
pub(super) struct RequestLog {
    limit: LogLimit,
}

/// What the log needs of a request.
pub(super) struct LoggedRequest {
    pub id: HeaderValue,
    pub method: Method,
    pub uri: Uri,
    client: Option<ClientAddress>,
    start: Instant,
}

impl LoggedRequest {
    pub fn new(request: &Request, id: HeaderValue) -> Self {
        Self {
            id,
            client: request.extensions().get().copied(),
            method: request.method().clone(),
            uri: request.uri().clone(),
            start: Instant::now(),
        }
    }

    /// The time since the head of the request was read.
    pub fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }
}

impl RequestLog {
    /// Logs a response: a read that succeeds at the level `debug`; a write that succeeds always; others up to the limit.
    pub fn responded(&self, request: &LoggedRequest, response: &Response, duration: Duration) {
        macro_rules! event {
            ($level:ident) => {
                tracing::$level!(
                    request_id = request.id.to_str().ok(),
                    client_address = request
                        .client
                        .map(|client| tracing::field::display(client.0)),
                    method = &*bounded(request.method.as_str(), MAX_METHOD_BYTES),
                    path = &*bounded(request.uri.path(), MAX_PATH_BYTES),
                    status = response.status().as_u16(),
                    milliseconds = duration.as_secs_f64() * 1000.0,
                    cause = cause(response).as_deref(),
                    "responded"
                )
            };
        }
        let status = response.status();
        let is_safe = request.method.is_safe();
        if is_safe && !status.is_client_error() && !status.is_server_error() {
            event!(debug);
        } else if !status.is_success() && !self.limit.allows(status) {
            // Counted by the limit.
        } else if status == StatusCode::INTERNAL_SERVER_ERROR {
            event!(error);
        } else if status.is_server_error() {
            event!(warn);
        } else {
            event!(info);
        }
    }
}

fn cause(response: &Response) -> Option<Cow<'_, str>> {
    let cause = response.extensions().get::<ErrorCause>();
    cause.map(|cause| bounded(cause.cause(), MAX_CAUSE_BYTES))
}
