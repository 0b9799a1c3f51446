//! The span of a request, with the names of the OpenTelemetry conventions for HTTP.

use std::sync::OnceLock;
use std::time::Duration;

use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode};
use opentelemetry::KeyValue;
use opentelemetry::propagation::TextMapPropagator;
use opentelemetry::trace::{Status, TraceContextExt, TracerProvider};
use opentelemetry_http::HeaderExtractor;
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::propagation::TraceContextPropagator;
use opentelemetry_sdk::trace::SdkTracerProvider;
use tracing::{Level, Span};
use tracing_opentelemetry::OpenTelemetrySpanExt;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::Targets;

use super::TraceError;
use super::collector::Collector;
use crate::build_info;
use crate::logging::{SubscriberLayer, bounded};
use crate::origin::ClientAddress;

const SERVICE: &str = "generation-models";

/// The maximum time that the end of the process waits for the last spans to be sent.
const FINISH_TIMEOUT: Duration = Duration::from_secs(1);

const MAX_PATH_BYTES: usize = 200;

/// Exports spans, once traces have been turned on. A thread of its own sends them; beyond its queue they are dropped.
static PROVIDER: OnceLock<SdkTracerProvider> = OnceLock::new();

/// Turns traces on if there is a collector. Returns what the subscriber needs for that. The variables `OTEL_…` of the
/// OpenTelemetry SDK apply too. Must be called within a runtime.
///
/// # Errors
/// If the URL of the collector is not valid.
pub fn layer(endpoint: Option<&str>) -> Result<Option<SubscriberLayer>, TraceError> {
    let Some(endpoint) = endpoint else {
        return Ok(None);
    };
    let invalid = |error| format!("OTEL_EXPORTER_OTLP_ENDPOINT: {error}");
    let exporter = SpanExporter::builder()
        .with_http()
        .with_protocol(Protocol::HttpBinary)
        .with_endpoint(format!("{}/v1/traces", endpoint.trim_end_matches('/')))
        .with_http_client(Collector::new()?)
        .build()
        .map_err(invalid)?;
    let provider = SdkTracerProvider::builder()
        .with_batch_exporter(exporter)
        .with_resource(resource())
        .build();
    let provider = PROVIDER.get_or_init(|| provider);
    let layer = tracing_opentelemetry::layer()
        .with_tracer(provider.tracer(SERVICE))
        .with_location(false)
        .with_threads(false)
        .with_tracked_inactivity(false)
        .with_level(true);
    let own = Targets::new().with_target(env!("CARGO_CRATE_NAME"), Level::INFO);
    Ok(Some(layer.with_filter(own).boxed()))
}

/// Whether traces are on.
pub fn is_on() -> bool {
    PROVIDER.get().is_some()
}

/// The span of a request, with the trace of its client as a parent if it has sent one (`traceparent`).
pub fn request_span(request: &Request, id: &HeaderValue) -> Span {
    let span = tracing::info_span!(
        "request",
        otel.kind = "server",
        request_id = id.to_str().ok(),
        trace_id = tracing::field::Empty
    );
    let parent = TraceContextPropagator::new().extract(&HeaderExtractor(request.headers()));
    if parent.span().span_context().is_valid() {
        // Fails only if the span has no layer.
        drop(span.set_parent(parent));
    }
    let context = span.context();
    let server = context.span();
    let trace_id = server.span_context().trace_id();
    span.record("trace_id", tracing::field::display(trace_id));
    let path = bounded(request.uri().path(), MAX_PATH_BYTES).into_owned();
    server.set_attribute(KeyValue::new("url.path", path));
    server.set_attribute(KeyValue::new("url.scheme", "http"));
    if let Some(client) = request.extensions().get::<ClientAddress>() {
        server.set_attribute(KeyValue::new("client.address", client.0.to_string()));
    }
    span
}

/// Names the span and adds the result. `template` is the path template that the request has matched.
pub fn responded(span: &Span, method: &Method, template: Option<&str>, status: StatusCode) {
    let context = span.context();
    let server = context.span();
    let method = bounded(method.as_str(), 20).into_owned();
    server.update_name(match template {
        Some(template) => format!("{method} {template}"),
        None => method.clone(),
    });
    server.set_attribute(KeyValue::new("http.request.method", method));
    if let Some(template) = template {
        server.set_attribute(KeyValue::new("http.route", template.to_owned()));
    }
    let code = i64::from(status.as_u16());
    server.set_attribute(KeyValue::new("http.response.status_code", code));
    if status.is_server_error() {
        server.set_attribute(KeyValue::new("error.type", code.to_string()));
        server.set_status(Status::error(""));
    }
}

/// Sends the last spans.
pub fn finish() {
    if let Some(provider) = PROVIDER.get() {
        // What cannot be sent in time is lost.
        drop(provider.shutdown_with_timeout(FINISH_TIMEOUT));
    }
}

fn resource() -> Resource {
    let own = Resource::builder_empty().with_attributes([
        KeyValue::new("service.name", SERVICE),
        KeyValue::new("service.version", build_info::VERSION),
    ]);
    // Whatever `OTEL_SERVICE_NAME` and `OTEL_RESOURCE_ATTRIBUTES` say is preferred.
    let environment = Resource::builder().build();
    let environment = environment
        .iter()
        .filter(|(_, value)| !value.as_str().starts_with("unknown_service"));
    let environment = environment.map(|(key, value)| KeyValue::new(key.clone(), value.clone()));
    own.with_attributes(environment).build()
}
