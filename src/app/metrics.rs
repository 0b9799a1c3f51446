//! Metrics in the text format of Prometheus.
//!
//! A counter is incremented where its event happens, with `metrics::counter!("name").increment(1)`, and has a row in
//! [`COUNTERS`]. A gauge is measured when it is scraped, in [`measure`]. A label has few values, and none that a client
//! chooses: each combination of values is a series that is kept in memory.

use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use metrics::{counter, describe_counter, describe_gauge, gauge};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use super::ServerStatus;
use crate::api::Api;
use crate::store::Health;

const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The counters and their descriptions. Each is exported from the start, with 0.
const COUNTERS: [(&str, &str); 7] = [
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
        "account_events_lost_total",
        "Log-ins that are missing in the history, because the database did not accept them",
    ),
    ("logins_succeeded_total", "Log-ins that succeeded"),
    (
        "logins_failed_total",
        "Log-ins of unknown accounts and with wrong passwords",
    ),
    (
        "logins_limited_total",
        "Log-ins that were refused because too many had failed",
    ),
];

/// Counters with labels, which have a series for each of their values.
const LABELLED_COUNTERS: [(&str, &str); 1] = [(
    "http_responses_total",
    "Responses, by the class of their status",
)];

/// The metrics of the process. The first access installs the recorder: counters that are incremented earlier are lost.
static METRICS: LazyLock<PrometheusHandle> = LazyLock::new(|| {
    let recorder = PrometheusBuilder::new().build_recorder();
    let handle = recorder.handle();
    if metrics::set_global_recorder(recorder).is_err() {
        tracing::warn!("another recorder of metrics is installed: /metrics stays empty");
    }
    for (name, description) in COUNTERS {
        describe_counter!(name, description);
        counter!(name).absolute(0);
    }
    for (name, description) in LABELLED_COUNTERS {
        describe_counter!(name, description);
    }
    handle
});

/// Starts to count.
pub(super) fn start() {
    LazyLock::force(&METRICS);
}

pub(super) fn router(api: &Api, status: &Arc<ServerStatus>) -> Router {
    let (api, status) = (api.clone(), Arc::clone(status));
    let scrape = async move || {
        measure_connections(&status);
        measure(&api);
        ([(CONTENT_TYPE, TEXT)], METRICS.render())
    };
    Router::new().route("/metrics", get(scrape))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a double is precise enough for these numbers"
)]
fn measure(api: &Api) {
    describe_gauge!(
        "database_up",
        "1 if the database responds and accepts writes"
    );
    gauge!("database_up").set(f64::from(u8::from(api.store.health() == Health::Up)));
    let (Ok(catalog), Some(age)) = (api.catalog.current(), api.catalog.age()) else {
        return;
    };
    describe_gauge!(
        "catalog_revision",
        "The revision of the catalogue in memory"
    );
    gauge!("catalog_revision").set(catalog.version().revision as f64);
    describe_gauge!("catalog_models", "The number of models in it");
    gauge!("catalog_models").set(catalog.len() as f64);
    describe_gauge!(
        "catalog_unreadable_models",
        "The number of them that this version cannot read"
    );
    gauge!("catalog_unreadable_models").set(catalog.unreadable().len() as f64);
    describe_gauge!(
        "catalog_age_seconds",
        "The time since it was known to be the latest revision of the database"
    );
    gauge!("catalog_age_seconds").set(age.as_secs_f64());
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a double is precise enough for the number of connections"
)]
fn measure_connections(status: &ServerStatus) {
    describe_gauge!("connections_open", "Open connections of clients");
    gauge!("connections_open").set(status.open_connections.load(Relaxed) as f64);
}
