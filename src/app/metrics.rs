//! Numbers for operators, in the text format of Prometheus. They are taken when they are asked for.

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
    let render = move || async move { ([(CONTENT_TYPE, TEXT)], render(&api)) };
    Router::new().route("/metrics", get(render))
}

fn render(api: &Api) -> String {
    let recorder = PrometheusBuilder::new().build_recorder();
    metrics::with_local_recorder(&recorder, || take(api));
    recorder.handle().render()
}

#[expect(clippy::cast_precision_loss, reason = "a double counts far enough")]
fn take(api: &Api) {
    describe_gauge!(
        "database_up",
        "1 when the database answers and takes writes"
    );
    gauge!("database_up").set(f64::from(u8::from(api.store.health() == Health::Up)));
    let (Ok(catalog), Some(age)) = (api.catalog.current(), api.catalog.age()) else {
        return;
    };
    describe_gauge!(
        "catalog_revision",
        "The revision of the catalogue that reads show"
    );
    gauge!("catalog_revision").set(catalog.state().revision as f64);
    describe_gauge!("catalog_models", "How many models it has");
    gauge!("catalog_models").set(catalog.len() as f64);
    describe_gauge!(
        "catalog_age_seconds",
        "For how long it may have been behind the database"
    );
    gauge!("catalog_age_seconds").set(age.as_secs_f64());
}
