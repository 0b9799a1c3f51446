//! Access tokens: keys, their rotation, and revocation on every server.

use std::process::Output;

use argon2::{Algorithm, Argon2, Params, PasswordHasher, Version};
use tempfile::TempDir;

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, App, Backend, MODELS, Program, SECRET_KEY, forge_token, minimal,
    test::tests,
};

const NEW_KEY: &str = "vUBkLJdqAMBL0pQhKzb7WqW1pYzJtS6r5eXc2oFgN8s";

tests! {
    async fn a_change_of_an_account_refuses_its_tokens_on_every_server_at_the_next_request(app: App) {
        let replica = app.replica().await;
        for (change, status) in [
            ("UPDATE users SET credentials_version = credentials_version + 1", 401),
            ("UPDATE users SET is_active = FALSE", 401),
            ("UPDATE users SET is_superuser = FALSE", 403),
            ("DELETE FROM users", 401),
        ] {
            let admin = app.anonymous.logged_in(ADMIN, ADMIN_PASSWORD).await;
            let elsewhere = replica.anonymous.with_token(admin.token());
            admin.create(minimal()).await;
            elsewhere.create(minimal()).await;
            app.database.execute(change).await;
            elsewhere.post(MODELS, minimal()).await.expect(status);
            admin.post(MODELS, minimal()).await.expect(status);
            app.database.execute("UPDATE users SET is_active = TRUE, is_superuser = TRUE").await;
        }
    }

    async fn no_request_is_refused_while_servers_replace_the_key_one_after_the_other(app: App) {
        let old = app.program(&[]).start();
        let prepared = app.program(&[("SECRET_KEY_PREVIOUS", NEW_KEY)]).start();
        let replaced = app.program(&[("SECRET_KEY", NEW_KEY), ("SECRET_KEY_PREVIOUS", SECRET_KEY)]).start();
        let finished = app.program(&[("SECRET_KEY", NEW_KEY)]).start();
        let servers = [&old, &prepared, &replaced, &finished];
        // Servers of one step and of the next run at the same time. A token of either is valid on both.
        for pair in servers.windows(2).take(2) {
            for (issuer, verifier) in [(pair[0], pair[1]), (pair[1], pair[0])] {
                let admin = issuer.admin().await;
                verifier.anonymous.with_token(admin.token()).create(minimal()).await;
            }
        }
        let retired = old.admin().await;
        finished.anonymous.with_token(retired.token()).post(MODELS, minimal()).await.expect(401);
        let current = replaced.admin().await;
        finished.anonymous.with_token(current.token()).create(minimal()).await;
        for server in [old, prepared, replaced, finished] {
            server.stop().await;
        }
    }

    async fn a_generated_key_is_replaced_without_refusing_its_tokens(_app: App) {
        let folder = TempDir::new().expect("a folder");
        let file = folder.path().join("models.db.key");
        let url = format!("sqlite://{}/models.db", folder.path().display());
        let settings = [
            ("DATABASE_URL", url.as_str()),
            ("FIRST_SUPERUSER", ADMIN), ("FIRST_SUPERUSER_PASSWORD", ADMIN_PASSWORD),
        ];
        let server = Program::new(&settings).start();
        let admin = server.admin().await;
        server.stop().await;
        let old = std::fs::read_to_string(&file).expect("a key");
        std::fs::remove_file(&file).expect("the key is removed");
        let server = Program::new(&[&settings[..], &[("SECRET_KEY_PREVIOUS", &old)]].concat()).start();
        assert_ne!(std::fs::read_to_string(&file).expect("a key"), old);
        server.anonymous.with_token(admin.token()).create(minimal()).await;
        server.stop().await;
    }

    async fn a_weak_key_is_refused_with_the_setting_and_the_mending_command(app: App) {
        let exposed = match app.database.backend {
            Backend::Postgres => "127.0.0.1:0",
            Backend::Sqlite => "0.0.0.0:0",
        };
        for key in ["changethischangethischangethischangethis", &"x".repeat(40), &"0123456789".repeat(4)] {
            for setting in ["SECRET_KEY", "SECRET_KEY_PREVIOUS"] {
                let output = app.program(&[("BIND", exposed), (setting, key)]).run(&["serve"], "");
                assert_eq!(output.status.code(), Some(1));
                let error = stderr(&output);
                assert!(error.contains(&format!("{setting} is not safe")), "{error}");
                assert!(error.contains("openssl rand -base64 48"), "{error}");
                assert!(!error.contains(key), "{error}");
            }
        }
    }

    async fn a_weak_key_is_only_warned_of_if_nobody_else_can_use_the_server(_app: App) {
        let program = Program::new(&[("SECRET_KEY", "changethischangethischangethischangethis")]);
        program.start().stop().await;
    }

    async fn a_token_with_another_algorithm_is_401(app: App) {
        let token = app.admin.token();
        for algorithm in ["none", "None", "HS384", "HS512", "RS256", "ES256", "EdDSA", ""] {
            let forged = forge_token(token, algorithm, SECRET_KEY, |_| ());
            refuse(&app, &forged).await;
        }
    }

    async fn a_hash_with_low_costs_is_replaced_at_log_in_and_tokens_stay_valid(app: App) {
        let weak = weak_hash();
        app.set_admin_hash(&weak).await;
        app.anonymous.log_in(ADMIN, "wrong").await.expect(401);
        assert_eq!(app.admin_hash().await, weak);
        app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
        let hash = app.admin_hash().await;
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
        assert_eq!(app.admin_hash().await, hash);
        app.admin.create(minimal()).await;
    }

    async fn a_hash_that_cannot_be_replaced_still_logs_in(app: App) {
        let weak = weak_hash();
        app.set_admin_hash(&weak).await;
        app.refuse_updates_of_users().await;
        app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(200);
        assert_eq!(app.admin_hash().await, weak);
    }

    async fn a_hash_of_another_algorithm_is_a_wrong_password(app: App) {
        app.set_admin_hash("$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW").await;
        app.anonymous.log_in(ADMIN, ADMIN_PASSWORD).await.expect(401);
    }
}

/// A hash of the administrator's password with low costs.
fn weak_hash() -> String {
    let params = Params::new(4096, 1, 1, None).expect("parameters");
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash = argon2.hash_password(ADMIN_PASSWORD.as_bytes());
    hash.expect("a hash").to_string()
}

async fn refuse(app: &App, token: &str) {
    let client = app.anonymous.with_token(token);
    client.post(MODELS, minimal()).await.expect(401);
}

impl App {
    async fn admin_hash(&self) -> String {
        let sql = "SELECT password_hash AS value FROM users WHERE email = 'admin@example.com'";
        let mut rows = self.database.query(sql).await;
        rows.pop().flatten().expect("a hash")
    }

    async fn set_admin_hash(&self, hash: &str) {
        let sql = format!("UPDATE users SET password_hash = '{hash}' WHERE email = '{ADMIN}'");
        self.database.execute(&sql).await;
    }

    async fn refuse_updates_of_users(&self) {
        let trigger = match self.database.backend {
            Backend::Sqlite => {
                "CREATE TRIGGER refuse BEFORE UPDATE ON users BEGIN SELECT RAISE(ABORT, 'refused'); END"
            }
            Backend::Postgres => {
                "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'refused'; END $$;
                CREATE TRIGGER refuse BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION refuse()"
            }
        };
        self.database.execute(trigger).await;
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
