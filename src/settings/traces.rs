//! Settings of traces.

use clap::Args;

/// Where traces are sent.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Traces")]
pub struct TraceSettings {
    /// URL of a collector that accepts traces by OTLP over HTTP, for example `http://127.0.0.1:4318`. If unset, there are
    /// none
    #[arg(long, env = "OTEL_EXPORTER_OTLP_ENDPOINT")]
    #[arg(value_name = "URL")]
    otel_exporter_otlp_endpoint: Option<String>,
}

impl TraceSettings {
    /// The URL of the collector.
    #[must_use]
    pub fn endpoint(&self) -> Option<&str> {
        let endpoint = self.otel_exporter_otlp_endpoint.as_deref();
        endpoint.filter(|endpoint| !endpoint.is_empty())
    }
}
