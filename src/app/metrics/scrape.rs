//! Gauges, which are measured when they are scraped.

use std::sync::LazyLock;
use std::sync::atomic::Ordering::Relaxed;

use metrics::{counter, describe_gauge, gauge};
use metrics_process::Collector;

use crate::api::Api;
use crate::app::ServerStatus;
use crate::build_info;
use crate::store::{Health, Store};

const GAUGES: &[(&str, &str)] = &[
    (
        "build_info",
        "1, with the version and the commit of the program",
    ),
    ("connections_open", "Open connections of clients"),
    (
        "connections_max",
        "The maximum number of open connections of clients",
    ),
    (
        "database_up",
        "1 if the database responds and accepts writes",
    ),
    (
        "db_client_connection_count",
        "Connections of the pool, by their state",
    ),
    (
        "db_client_connection_max",
        "The maximum number of connections of the pool",
    ),
    (
        "db_client_connection_pending_requests",
        "Uses of the database that wait for a connection",
    ),
    (
        "catalog_revision",
        "The revision of the catalogue in memory",
    ),
    ("catalog_models", "The number of models in it"),
    (
        "catalog_unreadable_models",
        "The number of them that this version cannot read",
    ),
    ("catalog_bytes", "The size of its models as JSON"),
    (
        "catalog_age_seconds",
        "The time since it was known to be the latest revision of the database",
    ),
    (
        "catalog_listening",
        "1 if the database notifies this server of changes, 0 if the server only polls",
    ),
];

/// Memory, file descriptors, threads and CPU time.
static PROCESS: LazyLock<Collector> = LazyLock::new(Collector::default);

pub(super) fn describe() {
    for (name, description) in GAUGES {
        describe_gauge!(*name, *description);
    }
    PROCESS.describe();
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a double is precise enough for these numbers"
)]
pub(super) fn measure(api: &Api, status: &ServerStatus) {
    PROCESS.collect();
    gauge!("build_info", "version" => build_info::VERSION, "commit" => build_info::COMMIT).set(1.0);
    gauge!("connections_open").set(status.open_connections.load(Relaxed) as f64);
    gauge!("connections_max").set(status.max_connections.load(Relaxed) as f64);
    let exhausted = api.body_limits.budget.exhausted();
    counter!("limits_reached_total", "limit" => "body_budget").absolute(exhausted);
    measure_database(&api.store);
    let (Ok(catalog), Some(age)) = (api.catalog.current(), api.catalog.age()) else {
        return;
    };
    gauge!("catalog_revision").set(catalog.version().revision as f64);
    gauge!("catalog_models").set(catalog.len() as f64);
    gauge!("catalog_unreadable_models").set(catalog.unreadable().len() as f64);
    gauge!("catalog_bytes").set(catalog.bytes() as f64);
    gauge!("catalog_age_seconds").set(age.as_secs_f64());
    if let Some(is_listening) = api.catalog.is_listening() {
        gauge!("catalog_listening").set(f64::from(u8::from(is_listening)));
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a double is precise enough for the number of connections"
)]
fn measure_database(store: &Store) {
    gauge!("database_up").set(f64::from(u8::from(store.health() == Health::Up)));
    let pool = store.pool_status();
    let state = "db_client_connection_state";
    let count = |value| gauge!("db_client_connection_count", state => value);
    count("idle").set(pool.idle as f64);
    count("used").set(pool.used as f64);
    gauge!("db_client_connection_max").set(pool.max as f64);
    gauge!("db_client_connection_pending_requests").set(pool.waiting as f64);
}
