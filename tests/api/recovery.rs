//! A PostgreSQL server that fails and recovers. Nothing else is restarted.

use std::time::{Duration, Instant};

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, ALL_MODELS, App, Client, Cluster, MODELS, Network, Process, Program,
    Proxy, SECRET_KEY, TestDatabase, eventually, minimal, test::tests,
};

/// The maximum time of a response, whatever the database does.
const MAX_TIME: Duration = Duration::from_secs(10);

tests! { on PostgreSQL:
    async fn a_server_that_starts_before_its_database_becomes_ready(app: App) {
        let (proxy, process) = start_behind_proxy(&app, Network::Cut).await;
        process.anonymous.get("/healthz").await.expect(200);
        process.anonymous.get("/readyz").await.expect(503);
        process.anonymous.get("/readyz/reads").await.expect(503);
        let metrics = metrics(&process).await;
        assert!(metrics.contains("\ndatabase_up 0") && !metrics.contains("catalog_age_seconds"), "{metrics}");
        let start = Instant::now();
        let response = process.anonymous.get(MODELS).await.expect(503);
        assert_eq!(response.header("retry-after"), "1");
        assert!(start.elapsed() < MAX_TIME, "{:?}", start.elapsed());
        proxy.set(Network::Up);
        eventually("the server is ready", async || is_ready(&process).await).await;
        process.anonymous.get(MODELS).await.expect(200);
        process.stop().await;
    }

    async fn a_server_that_loses_its_database_serves_reads_and_reports_their_age(app: App) {
        let (proxy, process) = start_behind_proxy(&app, Network::Up).await;
        eventually("the server is ready", async || is_ready(&process).await).await;
        proxy.set(Network::Cut);
        eventually("the server is not ready", async || !is_ready(&process).await).await;
        process.anonymous.get(MODELS).await.expect(200);
        process.anonymous.get("/readyz/reads").await.expect(200);
        eventually("the catalogue is old", async || catalog_age(&process).await > 2.0).await;
        let readiness = process.anonymous.get("/readyz").await.expect(503).json();
        assert_eq!(readiness["status"], "unavailable");
        assert!(readiness["reason"].as_str().is_some_and(|reason| reason.starts_with("the database does not respond")));
        let metrics = metrics(&process).await;
        assert!(metrics.contains("\ncatalog_revision 0\n") && metrics.contains("\ncatalog_models 0\n"), "{metrics}");
        proxy.set(Network::Up);
        eventually("the catalogue is current", async || catalog_age(&process).await < 2.0).await;
        eventually("the server is ready again", async || is_ready(&process).await).await;
        process.stop().await;
    }

    async fn writes_that_fail_and_lost_notifications_are_measured(app: App) {
        let (proxy, process) = start_behind_proxy(&app, Network::Up).await;
        eventually("the server is notified", async || metrics(&process).await.contains("\ncatalog_listening 1\n")).await;
        let admin = process.admin().await;
        admin.create(minimal()).await;
        assert!(metrics(&process).await.contains("\ncatalog_write_failures_total{cause=\"unavailable\"} 0\n"));
        proxy.set(Network::Cut);
        admin.post(MODELS, minimal()).await.expect(503);
        eventually("the server is not notified", async || metrics(&process).await.contains("\ncatalog_listening 0\n")).await;
        assert!(metrics(&process).await.contains("\ncatalog_write_failures_total{cause=\"unavailable\"} 1\n"));
        proxy.set(Network::Up);
        eventually("the server is notified again", async || metrics(&process).await.contains("\ncatalog_listening 1\n")).await;
    }

    async fn reset_connections_are_replaced(app: App) {
        assert_recovers_from(&app, Network::Cut).await;
    }

    async fn a_silent_network_is_503_in_bounded_time(app: App) {
        assert_recovers_from(&app, Network::Silent).await;
    }

    /// COMMIT is sent only after all other statements have succeeded.
    async fn a_write_that_timed_out_is_not_committed_later(app: App) {
        let (proxy, app) = behind_proxy(&app).await;
        app.register("first@example.com", "a password").await.expect("an account");
        proxy.set(Network::Silent);
        assert!(app.register("second@example.com", "a password").await.is_err());
        proxy.set(Network::Up);
        recovers(&app.admin).await;
        app.register("second@example.com", "a password").await.expect("an address without an account");
    }

    /// Longer than a statement may take, and than the server may wait for the next one.
    async fn a_catalogue_is_read_however_long_it_takes(app: App) {
        app.database.execute(
            "INSERT INTO generation_models (id, name, provider, provider_config, tool_types, recommended, beta, created_at, updated_at) \
             SELECT gen_random_uuid(), n::text, 'vertex', json_build_object('a', repeat('x', 100000)), '[]', true, false, now(), now() \
             FROM generate_series(1, 100) n"
        ).await;
        let proxy = Proxy::start(&app.database, Network::Slow(Duration::from_millis(5))).await;
        let replica = App::start(proxy.database.clone()).await;
        let path = format!("{MODELS}?limit=1");
        let (one, other) = (app.anonymous.get_latest(&path).await, replica.anonymous.get(&path).await);
        assert_eq!((one.etag(), one.json()["count"].clone()), (other.etag(), 100.into()));
    }

    async fn a_slow_network_is_no_error(app: App) {
        let (proxy, app) = behind_proxy(&app).await;
        proxy.set(Network::Slow(Duration::from_millis(20)));
        app.admin.create(minimal()).await;
        app.anonymous.get_latest(MODELS).await.expect(200);
    }

    async fn a_read_only_database_is_503_for_writes_until_it_accepts_them_again(app: App) {
        app.admin.create(minimal()).await;
        let (_, name) = app.database.url.rsplit_once('/').expect("a database");
        app.database.execute(&format!("ALTER DATABASE {name} SET default_transaction_read_only = on")).await;
        app.database.end_sessions().await;
        app.admin.post(MODELS, minimal()).await.expect(503);
        app.anonymous.get(MODELS).await.expect(200);
        let reset = format!("BEGIN READ WRITE; ALTER DATABASE {name} RESET default_transaction_read_only; COMMIT");
        app.database.execute(&reset).await;
        recovers(&app.admin).await;
    }

    /// After a failover, the old primary may still run, read-only.
    async fn writes_move_to_the_database_server_that_accepts_them(_app: App) {
        let (old, new) = (Cluster::start().await, Cluster::start().await);
        // Creates the same schema and accounts on the new server as on the old one.
        App::start(new.database()).await;
        let url = format!("postgres://postgres@{},{}/postgres", old.address(), new.address());
        let app = App::start(TestDatabase { url, ..new.database() }).await;
        app.admin.create(minimal()).await;
        old.database().execute("ALTER SYSTEM SET default_transaction_read_only = on").await;
        old.database().execute("SELECT pg_reload_conf()").await;
        // The accounts of the new server have other ids, so that it does not accept the token.
        eventually("a write succeeds", async || {
            let login = app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await;
            let token = login.json()["access_token"].as_str().map(|token| app.anonymous.with_token(token));
            match token {
                Some(admin) => admin.post(MODELS, minimal()).await.status == 200,
                None => false,
            }
        })
        .await;
        let admin = app.anonymous.logged_in(ADMIN, ADMIN_PASSWORD).await;
        for _ in 0..10 {
            admin.create(minimal()).await;
        }
        assert_eq!(app.anonymous.get(MODELS).await.expect(200).json()["count"], 11);
    }

    async fn requests_that_need_no_database_succeed_while_all_connections_wait(app: App) {
        let lock = app.database.lock().await;
        let writes: Vec<_> = (0..16).map(|_| {
            let admin = app.admin.clone();
            tokio::spawn(async move { admin.post(MODELS, minimal()).await })
        }).collect();
        eventually("all connections wait", async || app.database.sessions("wait_event_type = 'Lock'").await == 4).await;
        app.anonymous.post(MODELS, minimal()).await.expect(401);
        app.anonymous.with_token("garbage").post(MODELS, minimal()).await.expect(401);
        app.anonymous.get(&format!("{MODELS}?limit=x")).await.expect(422);
        app.anonymous.get("/healthz").await.expect(200);
        assert!(writes.iter().any(|write| !write.is_finished()));
        for write in writes {
            write.await.expect("a response").expect(503);
        }
        lock.release().await;
        recovers(&app.admin).await;
    }

    async fn acknowledged_writes_survive_a_killed_postgresql(_app: App) {
        let mut cluster = Cluster::start().await;
        let app = App::start(cluster.database()).await;
        let writers: Vec<_> = (0..4).map(|_| tokio::spawn(write_until_503(app.admin.clone()))).collect();
        eventually("some writes are acknowledged", async || app.anonymous.get(ALL_MODELS).await.paths().len() > 40).await;
        cluster.kill();
        let mut acknowledged = Vec::new();
        for writer in writers {
            acknowledged.extend(writer.await.expect("a writer"));
        }
        cluster.restart().await;
        recovers(&app.admin).await;
        let stored = app.replica().await.anonymous.get(ALL_MODELS).await.expect(200).paths();
        acknowledged.retain(|path| !stored.contains(path));
        assert!(acknowledged.is_empty(), "lost: {acknowledged:?}");
    }
}

/// A second server on the same database, behind a network that can be interrupted.
async fn behind_proxy(app: &App) -> (Proxy, App) {
    let proxy = Proxy::start(&app.database, Network::Up).await;
    let app = App::start(proxy.database.clone()).await;
    (proxy, app)
}

async fn start_behind_proxy(app: &App, network: Network) -> (Proxy, Process) {
    let proxy = Proxy::start(&app.database, network).await;
    let program = Program::new(&[
        ("DATABASE_URL", &proxy.database.url),
        ("SECRET_KEY", SECRET_KEY),
        ("DATABASE_WAIT", "1"),
        ("MANAGEMENT_BIND", "127.0.0.1:0"),
    ]);
    (proxy, program.start())
}

async fn is_ready(process: &Process) -> bool {
    process.anonymous.get("/readyz").await.status == 200
}

async fn metrics(process: &Process) -> String {
    let management = process.management.as_ref().expect("an address");
    let response = management.get("/metrics").await.expect(200);
    response.text().to_owned()
}

/// The age of the catalogue in seconds.
async fn catalog_age(process: &Process) -> f64 {
    let metrics = metrics(process).await;
    let age = metrics
        .lines()
        .find_map(|line| line.strip_prefix("catalog_age_seconds "));
    age.expect("a metric").parse().expect("a number")
}

/// Without a database, writes and reads of the latest revision are 503 in bounded time, other reads are 200.
async fn assert_recovers_from(app: &App, network: Network) {
    let (proxy, app) = behind_proxy(app).await;
    let path = app.admin.create(minimal()).await.path();
    proxy.set(network);
    for _ in 0..3 {
        let start = Instant::now();
        let response = app.admin.post(MODELS, minimal()).await.expect(503);
        assert_eq!(response.header("retry-after"), "1");
        assert!(start.elapsed() < MAX_TIME, "{:?}", start.elapsed());
    }
    for path in [MODELS, &path] {
        app.anonymous.get_latest(path).await.expect(503);
        app.anonymous.get(path).await.expect(200);
    }
    assert_eq!(app.anonymous.get(MODELS).await.paths(), [path]);
    proxy.set(Network::Up);
    recovers(&app.admin).await;
}

/// Writes succeed eventually, and from then on.
async fn recovers(admin: &Client) {
    eventually("a write succeeds", async || {
        admin.post(MODELS, minimal()).await.status == 200
    })
    .await;
    for _ in 0..10 {
        admin.create(minimal()).await;
        admin.get_latest(MODELS).await.expect(200);
    }
}

/// Creates models until PostgreSQL does not respond, and returns their paths.
async fn write_until_503(admin: Client) -> Vec<String> {
    let mut acknowledged = Vec::new();
    loop {
        let response = admin.post(MODELS, minimal()).await;
        if response.status == 503 {
            return acknowledged;
        }
        acknowledged.push(response.expect(200).path());
    }
}
