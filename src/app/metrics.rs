//! Metrics in the text format of Prometheus.
//!
//! A counter is incremented where its event happens, with `metrics::counter!("name").increment(1)`, and has a row in
//! [`COUNTERS`]. A gauge is measured when it is scraped, in [`measure`]. A label has few values, and none that a client
//! chooses: each combination of values is a series that is kept in memory.

use std::sync::LazyLock;

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use metrics::{counter, describe_counter, describe_gauge, gauge};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use crate::api::Api;
use crate::store::Health;

const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The counters and their descriptions. Each is exported from the start, with 0.
const COUNTERS: [(&str, &str); 1] = [(
    "log_lines_dropped_total",
    "Log lines that were dropped, because nothing read them fast enough",
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
    handle
});

/// Starts to count.
pub(super) fn start() {
    LazyLock::force(&METRICS);
}

pub(super) fn router(api: &Api) -> Router {
    let api = api.clone();
    let scrape = async move || {
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
        "catalog_age_seconds",
        "The time since it was known to be the latest revision of the database"
    );
    gauge!("catalog_age_seconds").set(age.as_secs_f64());
}
