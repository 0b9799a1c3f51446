//! Metrics in the text format of Prometheus. `docs/monitoring.md` lists them.
//!
//! - `requests`: how long requests take;
//! - `scrape`: gauges, which are measured when they are scraped.
//!
//! A counter is incremented where its event happens, with `metrics::counter!("name").increment(1)`, and has a row in
//! [`COUNTERS`]. A label has few values, and none that a client chooses: each combination of values is a series that is
//! kept in memory.

mod requests;
mod scrape;

use std::sync::{Arc, LazyLock};
use std::thread;
use std::time::Duration;

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use metrics::{counter, describe_counter, describe_gauge, describe_histogram};
use metrics_exporter_prometheus::{
    Matcher, PrometheusBuilder, PrometheusHandle, PrometheusRecorder,
};

use super::ServerStatus;
use crate::api::Api;

pub(super) use requests::RequestMetrics;

/// The path of the route.
pub(super) const PATH: &str = "/metrics";

const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The upper bounds of the buckets of durations, in seconds: those of the OpenTelemetry conventions, and smaller ones for
/// reads.
const BUCKETS: [f64; 16] = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0,
    10.0,
];

/// The interval at which recorded durations are added to the buckets. Until then each takes 16 bytes.
const UPKEEP_INTERVAL: Duration = Duration::from_secs(1);

/// The counters without labels, and their descriptions. Each is exported from the start, with 0.
const COUNTERS: &[(&str, &str)] = &[
    (
        requests::ABANDONED,
        "Requests whose client was gone before there was a response",
    ),
    (
        "connections_evicted_total",
        "Connections without a request that were closed to make room for others",
    ),
    (
        "connections_refused_total",
        "Connections that were closed at once, because there was no room",
    ),
    (
        "log_lines_dropped_total",
        "Log lines that were dropped, because nothing read them fast enough",
    ),
    (
        "trace_exports_failed_total",
        "Batches of spans that the collector of traces did not accept",
    ),
    (
        "account_events_lost_total",
        "Log-ins that are missing in the history, because the database did not accept them",
    ),
    (
        "catalog_reloads_total",
        "How often the whole catalogue was read, once at the start included",
    ),
    (
        "compressions_total",
        "Bodies that were compressed, each for all requests that waited for it",
    ),
    (
        "compressions_skipped_total",
        "Responses that were not compressed, because of a limit",
    ),
    (
        "db_client_connection_timeouts_total",
        "Uses of the database that got no connection in time",
    ),
];

/// The counters with a label, and its values. Each is exported from the start, with 0.
const LABELLED_COUNTERS: &[(&str, &str, &[&str], &str)] = &[
    (
        "logins_total",
        "result",
        &["succeeded", "failed", "limited", "error"],
        "Log-ins, by their result",
    ),
    (
        "catalog_write_failures_total",
        "cause",
        &["unavailable", "reported", "refused", "internal"],
        "Writes to the catalogue that were not carried out, by the cause",
    ),
    (
        "limits_reached_total",
        "limit",
        &[
            "body_budget",
            "head_budget",
            "login_account",
            "login_address",
            "password_queue",
            "write_queue",
        ],
        "Requests and connections that were refused because of a limit, by the limit",
    ),
];

const HISTOGRAMS: &[(&str, &str)] = &[
    (
        requests::DURATION,
        "The time from the head of a request to the head of its response",
    ),
    (
        "db_client_connection_wait_time_seconds",
        "The time until a connection of the pool was free, or a new one established",
    ),
];

/// The metrics of the process. The first access installs the recorder: counters that are incremented earlier are lost.
static METRICS: LazyLock<PrometheusHandle> = LazyLock::new(|| {
    let recorder = recorder();
    let handle = recorder.handle();
    if metrics::set_global_recorder(recorder).is_err() {
        tracing::warn!("another recorder of metrics is installed: /metrics stays empty");
    }
    for (name, description) in COUNTERS {
        describe_counter!(*name, *description);
        counter!(*name).absolute(0);
    }
    for (name, label, values, description) in LABELLED_COUNTERS {
        describe_counter!(*name, *description);
        for value in *values {
            counter!(*name, *label => *value).absolute(0);
        }
    }
    for (name, description) in HISTOGRAMS {
        describe_histogram!(*name, *description);
    }
    describe_gauge!(requests::ACTIVE, "Requests without a response at present");
    scrape::describe();
    start_upkeep(handle.clone());
    handle
});

fn recorder() -> PrometheusRecorder {
    let durations = Matcher::Suffix("_seconds".to_owned());
    let builder = PrometheusBuilder::new();
    // Fails only without bounds.
    let builder = builder.set_buckets_for_metric(durations, &BUCKETS);
    builder.unwrap_or_default().build_recorder()
}

/// A thread, because a runtime of a test ends before the process.
fn start_upkeep(handle: PrometheusHandle) {
    let upkeep = thread::Builder::new().name("metrics".to_owned());
    let started = upkeep.spawn(move || {
        loop {
            thread::sleep(UPKEEP_INTERVAL);
            handle.run_upkeep();
        }
    });
    if let Err(error) = started {
        tracing::warn!(%error, "no thread for metrics: durations take memory until they are scraped");
    }
}

/// Starts to count.
pub(super) fn start() {
    LazyLock::force(&METRICS);
}

pub(super) fn router(api: &Api, status: &Arc<ServerStatus>) -> Router {
    let (api, status) = (api.clone(), Arc::clone(status));
    let scrape = async move || {
        scrape::measure(&api, &status);
        ([(CONTENT_TYPE, TEXT)], METRICS.render())
    };
    Router::new().route(PATH, get(scrape))
}
