//! Commands and settings, and what happens before a server serves.

use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixDatagram;
use std::process::Output;

use tokio::task::JoinSet;

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, App, MODELS, Program, SECRET_KEY, TestDatabase, eventually, test::tests,
};

tests! {
    async fn the_first_start_creates_an_administrator_and_prints_the_password_once(_app: App) {
        let program = Program::new(&[]);
        let first = program.start();
        let (_, password) = first.stdout.split_once("(shown only once): ").expect("a password");
        first.anonymous.log_in(ADMIN, password.trim()).await.expect(200);
        let password = password.trim().to_owned();
        first.stop().await;
        let second = program.start();
        assert_eq!(second.stdout, "");
        second.anonymous.log_in(ADMIN, &password).await.expect(200);
        second.stop().await;
    }

    async fn the_generated_key_is_readable_by_its_owner_only(_app: App) {
        let program = Program::new(&[]);
        program.start().stop().await;
        let key = program.folder().join("data/generation-models.db.key");
        assert_eq!(key.metadata().expect("a file").permissions().mode() & 0o777, 0o600);
    }

    async fn servers_that_start_concurrently_create_one_administrator(app: App) {
        TestDatabase::with(app.database.backend, async |database| {
            let mut servers = JoinSet::new();
            for _ in 0..3 {
                let program = Program::new(&[
                    ("DATABASE_URL", &database.url), ("SECRET_KEY", SECRET_KEY),
                    ("FIRST_SUPERUSER", ADMIN), ("FIRST_SUPERUSER_PASSWORD", ADMIN_PASSWORD),
                ]);
                servers.spawn_blocking(move || program.start());
            }
            let servers = servers.join_all().await;
            let creators = servers.iter().filter(|server| server.stdout.contains("Created the administrator"));
            assert_eq!(creators.count(), 1);
            for server in servers {
                server.anonymous.get(MODELS).await.expect(200);
                server.admin().await;
                server.stop().await;
            }
        })
        .await;
    }

    async fn a_schema_of_a_newer_version_is_refused(app: App) {
        app.database.execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000000')").await;
        for command in ["serve", "migrate"] {
            let output = app.program(&[]).run(&[command], "");
            assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
            assert!(stderr(&output).contains("29991231000000"), "{}", stderr(&output));
        }
    }

    async fn an_address_in_use_is_an_error_before_the_database_is_migrated(app: App) {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        TestDatabase::with(app.database.backend, async |database| {
            for setting in ["BIND", "MANAGEMENT_BIND"] {
                let settings = [("DATABASE_URL", database.url.as_str()), ("SECRET_KEY", SECRET_KEY), (setting, &address)];
                let output = Program::new(&settings).run(&["serve"], "");
                assert_eq!(output.status.code(), Some(1));
                let expected = format!("{setting} {address}: Address already in use");
                assert!(stderr(&output).contains(&expected), "{}", stderr(&output));
            }
            // Fails if a migration has created the table.
            database.execute("CREATE TABLE generation_models (id INTEGER)").await;
        })
        .await;
    }

    async fn systemd_passes_the_socket_and_is_told_when_the_server_is_ready_and_stops(app: App) {
        let folder = tempfile::TempDir::new().expect("a temporary folder");
        let path = folder.path().join("notify").to_string_lossy().into_owned();
        let notifications = UnixDatagram::bind(&path).expect("a socket");
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let mut program = app.program(&[("NOTIFY_SOCKET", &path), ("BIND", "192.0.2.1:1")]);
        program.pass_socket(listener);
        let process = program.start();
        assert_eq!(process.address, address);
        process.anonymous.get(MODELS).await.expect(200);
        assert_eq!(receive(&notifications), "READY=1\n");
        process.stop().await;
        assert_eq!(receive(&notifications), "STOPPING=1\n");
    }

    async fn the_health_check_says_whether_a_server_responds_and_why_it_is_not_ready(app: App) {
        let process = app.program(&[("DRAIN", "3600")]).start();
        let check = |check: &str| Program::new(&[("BIND", &process.address)]).run(&["healthcheck", check], "");
        for name in ["alive", "reads", "ready"] {
            assert_eq!(check(name).status.code(), Some(0), "{name}");
        }
        process.terminate();
        eventually("the server is not ready", async || check("reads").status.code() == Some(1)).await;
        let output = check("ready");
        assert!(stderr(&output).contains("the server is stopping"), "{}", stderr(&output));
        assert_eq!(check("alive").status.code(), Some(0));
        let nowhere = Program::new(&[]).run(&["healthcheck", "--bind", "127.0.0.1:1"], "");
        assert!(stderr(&nowhere).contains("cannot connect to 127.0.0.1:1"), "{}", stderr(&nowhere));
    }

    async fn the_error_of_an_invalid_setting_names_it(_app: App) {
        for (setting, name) in [
            (("FIRST_SUPERUSER", "a@example.com"), "FIRST_SUPERUSER_PASSWORD"),
            (("SECRET_KEY", "short"), "SECRET_KEY"),
            (("DATABASE_URL", "mysql://x"), "DATABASE_URL"),
            (("DATABASE_URL", "sqlite:///proc/none/x.db"), "DATABASE_URL"),
            (("BIND", "nowhere"), "BIND"),
            (("RUST_LOG", "=,="), "RUST_LOG"),
            (("PASSWORD_MIN_LENGTH", "7"), "PASSWORD_MIN_LENGTH"),
        ] {
            let output = Program::new(&[setting]).run(&["serve"], "");
            assert!(!output.status.success(), "{setting:?}");
            assert!(stderr(&output).contains(name), "{setting:?}: {}", stderr(&output));
        }
    }

    async fn a_first_password_that_a_log_in_form_cannot_carry_is_refused(_app: App) {
        let password = "😀".repeat(400);
        let settings = [("FIRST_SUPERUSER", ADMIN), ("FIRST_SUPERUSER_PASSWORD", password.as_str())];
        let output = Program::new(&settings).run(&["serve"], "");
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("FIRST_SUPERUSER_PASSWORD: the password is too long"), "{}", stderr(&output));
    }

    async fn a_weak_first_password_is_only_warned_of(_app: App) {
        let settings = [("FIRST_SUPERUSER", ADMIN), ("FIRST_SUPERUSER_PASSWORD", "short")];
        let program = Program::new(&settings);
        let server = program.start();
        server.anonymous.log_in(ADMIN, "short").await.expect(200);
        let message = "an account has a weak password; change it with `user password`";
        eventually("the log says so at a log-in, too", async || server.log.with_message(message).len() == 1).await;
        server.stop().await;
        // The address is in use, so that the program exits.
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address").to_string();
        let output = Program::new(&[&settings[..], &[("BIND", &address)]].concat()).run(&["serve"], "");
        assert!(stderr(&output).contains("FIRST_SUPERUSER_PASSWORD is weak"), "{}", stderr(&output));
    }

    async fn help_lists_every_setting_with_its_default(_app: App) {
        let output = Program::new(&[]).run(&["--help"], "");
        let help = String::from_utf8_lossy(&output.stdout);
        for name in ["DATABASE_URL", "BIND", "SECRET_KEY", "FIRST_SUPERUSER", "ACCESS_TOKEN_EXPIRE_MINUTES", "RUST_LOG", "127.0.0.1:8000"] {
            assert!(help.contains(name), "{name} is not in {help}");
        }
    }
}

fn receive(notifications: &UnixDatagram) -> String {
    let mut buffer = [0; 100];
    let length = notifications.recv(&mut buffer).expect("a notification");
    String::from_utf8_lossy(&buffer[..length]).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
