//! A PostgreSQL that goes away and comes back. Nothing is restarted but PostgreSQL itself.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use generation_models::accounts::{Email, NewAccount};

use crate::harness::server::Server;
use crate::harness::{
    App, Cluster, MODELS, Network, Proxy, SECRET_KEY, eventually, minimal, test::tests,
};

/// An answer takes no longer than this, whatever the database does.
const BOUND: Duration = Duration::from_secs(10);

tests! { on PostgreSQL:
    async fn a_server_starts_before_its_database_and_comes_good_by_itself(app: App) {
        let (credentials, rest) = app.database.url.split_once('@').expect("a server");
        let (target, name) = rest.split_once('/').expect("a database");
        let proxy = Proxy::start(target.to_owned(), Network::Cut).await;
        let url = format!("{credentials}@{}/{name}", proxy.address);
        let folder = tempfile::tempdir().expect("a folder");
        let settings = [
            ("DATABASE_URL", url.as_str()), ("SECRET_KEY", SECRET_KEY), ("DATABASE_WAIT", "1"), ("MANAGEMENT_BIND", "127.0.0.1:0"),
        ];
        let server = Server::start(folder.path(), &settings);
        assert!(server.get("/healthz").starts_with("HTTP/1.1 200"));
        assert!(server.get("/readyz").starts_with("HTTP/1.1 503"));
        assert!(server.get("/readyz/reads").starts_with("HTTP/1.1 503"));
        let metrics = server.management("/metrics");
        assert!(metrics.contains("\ndatabase_up 0") && !metrics.contains("catalog_age_seconds"), "{metrics}");
        let begun = Instant::now();
        let refused = server.get(MODELS).to_lowercase();
        assert!(refused.starts_with("http/1.1 503") && refused.contains("retry-after: 1"), "{refused}");
        assert!(begun.elapsed() < Duration::from_secs(5));
        proxy.becomes(Network::Up);
        eventually("the server is ready", async || server.get("/readyz").starts_with("HTTP/1.1 200")).await;
        assert!(server.get(MODELS).starts_with("HTTP/1.1 200"));
        proxy.becomes(Network::Cut);
        eventually("the server says that it is not", async || server.get("/readyz").starts_with("HTTP/1.1 503")).await;
        assert!(server.get(MODELS).starts_with("HTTP/1.1 200"));
        assert!(server.get("/readyz/reads").starts_with("HTTP/1.1 200"));
        let age = |server: &Server| {
            let metrics = server.management("/metrics");
            assert!(metrics.contains("\ncatalog_revision 0\n") && metrics.contains("\ncatalog_models 0\n"), "{metrics}");
            let (_, age) = metrics.split_once("\ncatalog_age_seconds ").expect("an age");
            age.lines().next().and_then(|age| age.parse::<f64>().ok()).expect("a number")
        };
        eventually("the catalogue grows old", async || age(&server) > 2.0).await;
        assert!(server.get("/readyz").contains(r#""status":"unavailable","reason":"the database does not respond"#));
        proxy.becomes(Network::Up);
        eventually("it is young again", async || age(&server) < 2.0).await;
        eventually("the server is ready again", async || server.get("/readyz").starts_with("HTTP/1.1 200")).await;
        server.stop();
    }

    async fn connections_that_are_cut_are_replaced(app: App) {
        let (proxy, app) = app.behind_proxy().await;
        app.admin.post(MODELS, minimal()).await.expect(200);
        proxy.becomes(Network::Cut);
        assert_unavailable(&app).await;
        proxy.becomes(Network::Up);
        comes_good(&app).await;
    }

    async fn a_network_that_goes_silent_is_503_in_bounded_time(app: App) {
        let (proxy, app) = app.behind_proxy().await;
        app.admin.post(MODELS, minimal()).await.expect(200);
        proxy.becomes(Network::Silent);
        assert_unavailable(&app).await;
        proxy.becomes(Network::Up);
        comes_good(&app).await;
    }

    /// PostgreSQL is not told to commit before it has answered all else.
    async fn a_write_that_was_given_up_is_not_done_when_its_server_goes_on(app: App) {
        let (proxy, app) = app.behind_proxy().await;
        let account = |email: &str| NewAccount {
            email: Email::parse(email).expect("an address"),
            password: Some("a password".into()),
            is_superuser: false,
        };
        app.registrar.create_user(account("first@example.com")).await.expect("an account");
        proxy.becomes(Network::Silent);
        let given_up = app.registrar.create_user(account("second@example.com")).await;
        assert!(given_up.is_err());
        proxy.becomes(Network::Up);
        comes_good(&app).await;
        app.registrar.create_user(account("second@example.com")).await.expect("an address that is not taken");
    }

    async fn a_slow_network_is_no_failure(app: App) {
        let (proxy, app) = app.behind_proxy().await;
        proxy.becomes(Network::Slow(Duration::from_millis(20)));
        app.admin.post(MODELS, minimal()).await.expect(200);
        app.anonymous.get(MODELS).await.expect(200);
    }

    async fn a_database_that_takes_no_writes_is_503_and_never_stuck_to(app: App) {
        app.admin.post(MODELS, minimal()).await.expect(200);
        let name = app.database.url.rsplit_once('/').expect("a database").1.to_owned();
        app.database.execute(&format!("ALTER DATABASE {name} SET default_transaction_read_only = on")).await;
        app.database.end_other_sessions().await;
        app.admin.post(MODELS, minimal()).await.expect(503);
        app.anonymous.get(MODELS).await.expect(200);
        let writable = format!("BEGIN READ WRITE; ALTER DATABASE {name} RESET default_transaction_read_only; COMMIT");
        app.database.execute(&writable).await;
        comes_good(&app).await;
    }

    /// As after a failover that left the old primary up: it answers, and takes no writes.
    async fn writes_move_to_the_server_that_takes_them(app: App) {
        let (old, new) = (Cluster::start().await, Cluster::start().await);
        // Both have the schema and the accounts, as a primary and its replica would.
        let app = app.moved_to(new.url()).await;
        let both = format!("postgres://postgres@{},{}/postgres", old.address(), new.address());
        let app = app.moved_to(both).await;
        app.admin.post(MODELS, minimal()).await.expect(200);
        old.execute("ALTER SYSTEM SET default_transaction_read_only = on").await;
        old.execute("SELECT pg_reload_conf()").await;
        eventually("a write succeeds", async || {
            let admin = app.anonymous.logged_in(crate::harness::ADMIN, crate::harness::PASSWORD).await;
            admin.post(MODELS, minimal()).await.status == 200
        })
        .await;
        let admin = app.anonymous.logged_in(crate::harness::ADMIN, crate::harness::PASSWORD).await;
        for _ in 0..10 {
            admin.post(MODELS, minimal()).await.expect(200);
        }
        assert_eq!(app.anonymous.get(MODELS).await.expect(200).json()["count"], 11);
    }

    async fn what_needs_no_database_is_answered_when_every_connection_is_taken(app: App) {
        let lock = app.database.lock().await;
        let stuck: Vec<_> = (0..16).map(|_| {
            let anonymous = app.anonymous.clone();
            tokio::spawn(async move { anonymous.post_form(crate::harness::LOGIN, "username=a%40b.c&password=x").await })
        }).collect();
        tokio::task::yield_now().await;
        let begun = Instant::now();
        app.anonymous.post(MODELS, minimal()).await.expect(401);
        app.anonymous.with_token("garbage").post(MODELS, minimal()).await.expect(401);
        app.anonymous.get(&format!("{MODELS}?limit=x")).await.expect(422);
        app.anonymous.get("/healthz").await.expect(200);
        assert!(begun.elapsed() < Duration::from_millis(300), "{:?}", begun.elapsed());
        for login in stuck {
            login.await.expect("an answer").expect(503);
        }
        lock.release().await;
        comes_good(&app).await;
    }

    async fn a_killed_postgresql_has_lost_nothing_that_was_acknowledged(app: App) {
        let mut cluster = Cluster::start().await;
        let app = app.moved_to(cluster.url()).await;
        let writers: Vec<_> = (0..4).map(|_| {
            let admin = app.admin.clone();
            tokio::spawn(async move {
                let mut acknowledged = BTreeSet::new();
                let mut refused = 0;
                while refused < 20 && acknowledged.len() < 200 {
                    let answer = admin.post(MODELS, minimal()).await;
                    match answer.status.as_u16() {
                        200 => assert!(acknowledged.insert(answer.json()["id"].as_str().expect("an id").to_owned())),
                        503 => refused += 1,
                        other => panic!("{other}: {}", answer.text()),
                    }
                }
                acknowledged
            })
        }).collect();
        eventually("some writes are acknowledged", async || app.anonymous.get(MODELS).await.json()["count"].as_i64() > Some(40)).await;
        cluster.kill();
        let mut acknowledged = BTreeSet::new();
        for writer in writers {
            acknowledged.extend(writer.await.expect("a writer"));
        }
        cluster.restart().await;
        comes_good(&app).await;
        let list = app.anonymous.get_newest(&format!("{MODELS}?limit=100000")).await.expect(200).json();
        let kept: BTreeSet<_> = list["data"].as_array().expect("models").iter().map(|model| model["id"].as_str().expect("an id").to_owned()).collect();
        assert!(acknowledged.is_subset(&kept), "lost {:?}", acknowledged.difference(&kept).collect::<Vec<_>>());
    }
}

/// Writes, and reads of the newest, are 503 with a time to come back, soon. Other reads go on.
async fn assert_unavailable(app: &App) {
    for _ in 0..3 {
        let begun = Instant::now();
        let answer = app.admin.post(MODELS, minimal()).await.expect(503);
        assert_eq!(answer.header("retry-after"), "1");
        assert!(begun.elapsed() < BOUND, "{:?}", begun.elapsed());
    }
    let known = app.anonymous.get(MODELS).await.expect(200);
    assert_eq!(known.json()["count"], 1);
    let model = format!(
        "{MODELS}{}",
        known.json()["data"][0]["id"].as_str().expect("an id")
    );
    for path in [MODELS, &model] {
        app.anonymous.get_newest(path).await.expect(503);
        app.anonymous.get(path).await.expect(200);
    }
}

/// Soon everything works again, and goes on working.
async fn comes_good(app: &App) {
    eventually("a write succeeds", async || {
        app.admin.post(MODELS, minimal()).await.status == 200
    })
    .await;
    for _ in 0..10 {
        app.admin.post(MODELS, minimal()).await.expect(200);
        app.anonymous.get(MODELS).await.expect(200);
    }
}
