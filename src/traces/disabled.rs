//! Without the feature `otlp` there are no traces.

use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode};
use tracing::Span;

use super::TraceError;
use crate::logging::SubscriberLayer;

/// Refuses a collector: nothing would be sent to it.
///
/// # Errors
/// If there is a collector.
pub fn layer(endpoint: Option<&str>) -> Result<Option<SubscriberLayer>, TraceError> {
    match endpoint {
        None => Ok(None),
        Some(_) => Err(
            "OTEL_EXPORTER_OTLP_ENDPOINT: this program is built without the feature `otlp`".into(),
        ),
    }
}

/// No.
#[must_use]
pub const fn is_on() -> bool {
    false
}

/// A span that does nothing.
#[must_use]
pub const fn request_span(_request: &Request, _id: &HeaderValue) -> Span {
    Span::none()
}

/// Does nothing.
pub const fn responded(
    _span: &Span,
    _method: &Method,
    _template: Option<&str>,
    _status: StatusCode,
) {
}

/// Does nothing.
pub const fn finish() {}
