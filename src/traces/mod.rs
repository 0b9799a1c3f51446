//! Traces: one span for each request, exported by OTLP if a collector is set. Without a collector no request has a span for
//! it, since that would take a tenth of the rate of reads (`make bench ONLY=reading`).
//!
//! - `otlp`: the spans and their export, with the feature `otlp`; `collector`: how batches of them are sent;
//! - `disabled`: without the feature.

#[cfg(feature = "otlp")]
mod collector;
#[cfg(not(feature = "otlp"))]
mod disabled;
#[cfg(feature = "otlp")]
mod otlp;

#[cfg(not(feature = "otlp"))]
pub use disabled::{finish, is_on, layer, request_span, responded};
#[cfg(feature = "otlp")]
pub use otlp::{finish, is_on, layer, request_span, responded};

/// Why traces cannot be turned on. The message is for the operator.
pub type TraceError = Box<dyn std::error::Error + Send + Sync>;
