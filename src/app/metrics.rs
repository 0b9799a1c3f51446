//! Metrics in the text format of Prometheus, measured when they are scraped.

use axum::Router;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use metrics::{describe_gauge, gauge};
use metrics_exporter_prometheus::PrometheusBuilder;

use crate::api::Api;
use crate::store::Health;

const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

pub(super) fn router(api: &Api) -> Router {
    let api = api.clone();
    let scrape = async move || ([(CONTENT_TYPE, TEXT)], render(&api));
    Router::new().route("/metrics", get(scrape))
}

fn render(api: &Api) -> String {
    let recorder = PrometheusBuilder::new().build_recorder();
    metrics::with_local_recorder(&recorder, || measure(api));
    recorder.handle().render()
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
