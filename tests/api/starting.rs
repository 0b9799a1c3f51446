//! Starting beside other servers, and with a schema that is too new.

use crate::harness::server::{Server, run};
use crate::harness::{ADMIN, App, MODELS, PASSWORD, SECRET_KEY, test::tests};

tests! {
    async fn servers_that_start_together_share_one_migration_and_one_administrator(app: App) {
        let fresh = app.database.kind.create().await;
        let settings = vec![
            ("DATABASE_URL", fresh.url.clone()), ("SECRET_KEY", SECRET_KEY.to_owned()),
            ("FIRST_SUPERUSER", ADMIN.to_owned()), ("FIRST_SUPERUSER_PASSWORD", PASSWORD.to_owned()),
        ];
        let starting: Vec<_> = (0..3).map(|_| {
            let settings = settings.clone();
            std::thread::spawn(move || {
                let folder = tempfile::tempdir().expect("a folder");
                let settings: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
                Server::start(folder.path(), &settings)
            })
        }).collect();
        let servers: Vec<_> = starting.into_iter().map(|server| server.join().expect("a server")).collect();
        let made = servers.iter().filter(|server| server.said.contains("Created the administrator")).count();
        assert_eq!(made, 1);
        for server in servers {
            assert!(server.get(MODELS).starts_with("HTTP/1.1 200"));
            server.stop();
        }
    }

    async fn a_schema_that_a_newer_version_made_is_refused(app: App) {
        app.database.execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000000')").await;
        let folder = tempfile::tempdir().expect("a folder");
        let settings = [("DATABASE_URL", app.database.url.as_str()), ("SECRET_KEY", SECRET_KEY)];
        for command in ["serve", "migrate"] {
            let output = run(folder.path(), &settings, &[command], "");
            let error = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(1), "{error}");
            assert!(error.contains("29991231000000"), "{error}");
        }
    }
}
