//! Metrics, at the address for operators. `docs/monitoring.md` lists them.

use std::collections::BTreeSet;

use crate::harness::{
    ADMIN, App, Client, LOGIN, MODELS, Process, absent_model, eventually, minimal, test::tests,
};

const MONITORING: &str = include_str!("../../docs/monitoring.md");

tests! {
    async fn each_metric_is_in_the_documentation_and_the_other_way_round(app: App) {
        let process = start(&app);
        process.anonymous.get(MODELS).await.expect(200);
        let metrics = metrics(&process).await;
        let described = metrics.lines().filter_map(|line| line.strip_prefix("# HELP "));
        let served: BTreeSet<_> = described.filter_map(|line| line.split(' ').next()).collect();
        let rows = MONITORING.lines().filter(|line| line.starts_with("| `"));
        let documented: BTreeSet<_> = rows.flat_map(metrics_of).collect();
        // SQLite notifies nobody.
        let only_postgres = BTreeSet::from(["catalog_listening"]);
        assert_eq!(served.difference(&documented).collect::<Vec<_>>(), Vec::<&&str>::new());
        let missing: BTreeSet<_> = documented.difference(&served).copied().collect();
        assert!(missing.is_subset(&only_postgres), "{missing:?}");
    }

    async fn requests_are_measured_by_route_method_and_status(app: App) {
        let process = start(&app);
        let admin = process.admin().await;
        let created = admin.create(minimal()).await.json();
        let path = format!("{MODELS}{}", created["id"].as_str().unwrap_or_default());
        process.anonymous.get(&path).await.expect(200);
        process.anonymous.get(&path).await.expect(200);
        process.anonymous.get(&absent_model()).await.expect(404);
        process.anonymous.get("/healthz").await.expect(200);
        process.anonymous.get("/docs?x=1").await.expect(200);
        let metrics = metrics(&process).await;
        let model = "/api/v1/generation-models/{id}";
        for (method, status, route, count) in [
            ("GET", 200, model, 2), ("GET", 404, model, 1), ("POST", 200, MODELS, 1), ("POST", 200, LOGIN, 1), ("GET", 200, "/healthz", 1),
            ("GET", 200, "/docs", 1),
        ] {
            assert_eq!(requests(&metrics, method, status, Some(route)), Some(count), "{method} {route} {status}: {metrics}");
        }
        assert!(metrics.contains(r#"http_server_active_requests{http_request_method="GET"} 1"#), "{metrics}");
    }

    async fn paths_and_methods_of_clients_add_no_series(app: App) {
        let process = start(&app);
        for number in 0..30 {
            process.anonymous.get(&format!("/docs/{number}")).await.expect(404);
            process.anonymous.request(&format!("METHOD{number}"), MODELS, &[], "").await.expect(405);
        }
        let metrics = metrics(&process).await;
        assert_eq!(requests(&metrics, "GET", 404, None), Some(30), "{metrics}");
        assert_eq!(requests(&metrics, "_OTHER", 405, Some(MODELS)), Some(30), "{metrics}");
        let counts = metrics.lines().filter(|line| line.starts_with("http_server_request_duration_seconds_count"));
        assert_eq!(counts.count(), 2, "{metrics}");
    }

    async fn log_ins_are_counted_by_their_result(app: App) {
        let process = start(&app);
        process.admin().await;
        for _ in 0..2 {
            process.anonymous.log_in(ADMIN, "wrong").await.expect(401);
        }
        let metrics = metrics(&process).await;
        for (result, count) in [("succeeded", 1), ("failed", 2), ("limited", 0), ("error", 0)] {
            let line = format!("\nlogins_total{{result=\"{result}\"}} {count}\n");
            assert!(metrics.contains(&line), "{metrics}");
        }
    }

    async fn the_pool_the_catalogue_and_the_process_are_measured(app: App) {
        let process = start(&app);
        let admin = process.admin().await;
        admin.create(minimal()).await;
        eventually("the pool is idle", async || {
            value(&metrics(&process).await, r#"db_client_connection_count{db_client_connection_state="idle"}"#) >= 1.0
        })
        .await;
        let metrics = metrics(&process).await;
        for (metric, expected) in [("catalog_models", 1.0), ("catalog_reloads_total", 1.0), ("db_client_connection_max", 10.0), ("database_up", 1.0)] {
            assert!((value(&metrics, metric) - expected).abs() < f64::EPSILON, "{metric}: {metrics}");
        }
        for metric in ["catalog_bytes", "db_client_connection_wait_time_seconds_count", "process_resident_memory_bytes", "process_open_fds", "process_threads", "connections_max"] {
            assert!(value(&metrics, metric) > 0.0, "{metric}: {metrics}");
        }
        assert!(metrics.contains("\nbuild_info{"), "{metrics}");
    }
}

/// The metrics in a row of the table. A row of the table of alerts has none.
fn metrics_of(row: &str) -> impl Iterator<Item = &str> {
    let first = row.split('|').nth(1).unwrap_or_default();
    let codes = first.split('`').skip(1).step_by(2);
    let metrics = codes.filter_map(|code| code.split('{').next());
    metrics.filter(|metric| metric.starts_with(|start: char| start.is_ascii_lowercase()))
}

fn start(app: &App) -> Process {
    app.program(&[("MANAGEMENT_BIND", "127.0.0.1:0")]).start()
}

async fn metrics(process: &Process) -> String {
    let management: &Client = process.management.as_ref().expect("a client");
    let response = management.get("/metrics").await.expect(200);
    response.text().to_owned()
}

/// The value of a series without a timestamp.
fn value(metrics: &str, series: &str) -> f64 {
    let lines = metrics.lines();
    let mut values = lines.filter_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
    values
        .next()
        .and_then(|value| value.parse().ok())
        .unwrap_or(f64::NAN)
}

/// How many requests have been measured.
fn requests(metrics: &str, method: &str, status: u16, route: Option<&str>) -> Option<u32> {
    let route = route.map(|route| format!(r#",http_route="{route}""#));
    let series = format!(
        r#"http_server_request_duration_seconds_count{{http_request_method="{method}",http_response_status_code="{status}"{}}} "#,
        route.unwrap_or_default()
    );
    let mut lines = metrics.lines();
    lines.find_map(|line| line.strip_prefix(&series)?.parse().ok())
}
