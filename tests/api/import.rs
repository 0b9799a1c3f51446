//! `import postgres`

use std::process::Output;

use serde_json::{Value, json};

use crate::harness::{
    ADMIN, ALL_MODELS, App, Backend, MODELS, Program, TestDatabase, Upstream, eventually, minimal,
    test::tests,
};

/// Its e-mail address is `Owner@Example.com` in the other database.
const OWNER: &str = "owner@example.com";

tests! { beside PostgreSQL:
    async fn models_come_with_their_ids_order_and_configs(app: App) {
        let upstream = Upstream::create().await;
        // Models that were created in one transaction have the same time.
        upstream.database.execute("UPDATE generativemodels SET created_at = '2026-01-01'").await;
        let report = app.import(&upstream, &["--json"]).expect(0);
        assert_eq!(report["imported"], true);
        assert_eq!((&report["models"]["imported"], &report["users"]["imported"]), (&json!(3), &json!(3)));
        // A server that was running shows them.
        eventually("the server shows the models", async || app.anonymous.get(MODELS).await.json()["count"] == 3).await;
        let list = app.anonymous.get(ALL_MODELS).await;
        assert_eq!(list.json(), upstream.list);
        for column in ["provider_config", "fallback_provider_config"] {
            let sql = format!("SELECT {column}::text AS value FROM generativemodels");
            for config in upstream.database.query(&sql).await {
                let config = config.expect("JSON");
                assert!(list.text().contains(&format!("\"{column}\":{config}")), "{config}");
            }
        }
    }

    async fn models_keep_their_times_and_are_in_the_history(app: App) {
        let upstream = Upstream::create().await;
        upstream.database.execute(
            "ALTER TABLE generativemodels ALTER created_at DROP NOT NULL;
            UPDATE generativemodels SET created_at = NULL, updated_at = '2025-01-01 12:00:00' WHERE name = '';
            UPDATE generativemodels SET created_at = '2024-02-29 23:00:00.123456-02', updated_at = '2024-03-01 00:00:00'
            WHERE name = 'Minimal'",
        ).await;
        app.import(&upstream, &[]).expect(0);
        let program = app.program(&[]);
        let history = stdout(&program.run(&["catalog", "history", "--json"], ""));
        let history: Value = serde_json::from_str(&history).expect("JSON");
        let changes: Vec<_> = history.as_array().expect("a list").iter().map(|change| {
            (change["revision"].as_i64(), change["action"].as_str(), change["name"].as_str(), change["user_id"].is_null())
        }).collect();
        let create = |revision, name| (Some(revision), Some("create"), Some(name), true);
        // Models without a time first, then the oldest.
        let expected = [create(3, "Flux <Krea> & é 🎨"), create(2, "Minimal"), create(1, "")];
        assert_eq!(changes, expected);
        let times = |revision: usize| {
            let id = history[3 - revision]["model_id"].as_str().expect("an id");
            let history = stdout(&program.run(&["catalog", "history", id, "--json"], ""));
            let history: Value = serde_json::from_str(&history).expect("JSON");
            let document = &history[0]["after"];
            [&document["created_at"], &document["updated_at"]].map(|time| time.as_str().unwrap_or_default().to_owned())
        };
        assert_eq!(times(1), ["2025-01-01T12:00:00Z", "2025-01-01T12:00:00Z"]);
        assert_eq!(times(2), ["2024-03-01T01:00:00.123456Z", "2024-03-01T00:00:00Z"]);
    }

    async fn accounts_log_in_with_their_passwords_and_get_new_hashes(app: App) {
        let upstream = Upstream::create().await;
        app.import(&upstream, &[]).expect(0);
        let hash = async |email: &str| {
            let sql = format!("SELECT password_hash AS value FROM users WHERE email = '{email}'");
            app.database.query(&sql).await.into_iter().flatten().collect::<String>()
        };
        assert!(hash(OWNER).await.starts_with("$2b$"));
        app.anonymous.log_in(OWNER, "wrong").await.expect(401);
        let owner = app.anonymous.logged_in("OWNER@example.COM", Upstream::PASSWORD).await;
        let new = hash(OWNER).await;
        assert!(new.starts_with("$argon2id$"), "{new}");
        app.anonymous.logged_in(OWNER, Upstream::PASSWORD).await;
        assert_eq!(hash(OWNER).await, new);
        // The token from before stays valid, and the role was imported.
        owner.create(minimal()).await;
        app.anonymous.logged_in("argon2@example.com", Upstream::PASSWORD).await.create(minimal()).await;
        app.anonymous.log_in("inactive@example.com", Upstream::PASSWORD).await.expect(401);
        app.anonymous.log_in("argon2@example.com", "wrong").await.expect(401);
        let history = stdout(&app.program(&[]).run(&["user", "history", OWNER], ""));
        assert!(history.contains("created") && history.contains("command line"), "{history}");
    }

    async fn a_dry_run_says_everything_and_writes_nothing(app: App) {
        let upstream = Upstream::create().await;
        let before = app.database.counts().await;
        let report = app.import(&upstream, &["--dry-run", "--json"]).expect(0);
        assert_eq!((&report["imported"], &report["models"]["rows"], &report["problem_count"]), (&json!(false), &json!(3), &json!(0)));
        assert_eq!(app.database.counts().await, before);
        let text = app.import_text(&upstream, &["--dry-run"]);
        insta::assert_snapshot!(text, @r#"
        Note: "user" has no column created_at: every row gets the time of the import
        Note: "user".full_name is left out, with 0 values
        Note: fallback_provider: VERTEX is imported as vertex
        Note: provider: AI_CORE is imported as ai_core
        Note: provider: FAL_STANDARD is imported as fal_standard
        Note: provider: VERTEX is imported as vertex
        The password hashes of 2 accounts are replaced when they log in.
        Read 3 models and 3 accounts.
        Everything fits. Nothing was imported; run the command without --dry-run.
        "#);
        TestDatabase::with(Backend::Sqlite, async |empty| {
            let program = Program::new(&[("DATABASE_URL", &empty.url)]);
            let output = program.run(&["import", "postgres", &upstream.database.url, "--dry-run"], "");
            assert!(output.status.success());
            let path = empty.url.trim_start_matches("sqlite://");
            assert!(!std::path::Path::new(path).exists());
            let output = program.run(&["import", "postgres", &upstream.database.url], "");
            assert!(output.status.success());
            assert_eq!(empty.counts().await, ["3", "3", "3"]);
        }).await;
    }

    async fn everything_that_does_not_fit_is_listed_and_nothing_is_imported(app: App) {
        let upstream = Upstream::create().await;
        upstream.database.execute(
            "ALTER TABLE generativemodels ALTER provider TYPE text, ALTER recommended DROP NOT NULL,
                ADD COLUMN owner text DEFAULT 'me', ADD COLUMN unused text;
            ALTER TABLE generativemodels DROP CONSTRAINT generativemodels_pkey;
            UPDATE generativemodels SET id = '00000000-0000-0000-0000-000000000001', provider = 'midjourney',
                recommended = NULL WHERE name = 'Minimal';
            UPDATE generativemodels SET id = '00000000-0000-0000-0000-000000000002',
                tool_types = '[\"EDITING\", \"DANCING\"]', created_at = 'infinity', provider_config = '[1]' WHERE name = '';
            UPDATE generativemodels SET id = '00000000-0000-0000-0000-000000000003', provider_config = '{\"a\": \"\\ud800\"}'
                WHERE icon IS NOT NULL;
            INSERT INTO \"user\" (id, email, is_active, is_superuser, hashed_password) VALUES
                ('00000000-0000-0000-0000-000000000004', 'owner@example.com', true, false, 'x'),
                ('00000000-0000-0000-0000-000000000005', 'no address', true, false, 'x')",
        ).await;
        let before = app.database.counts().await;
        let report = app.import(&upstream, &["--json"]).expect(4);
        let mut problems: Vec<_> = report["problems"].as_array().expect("a list").iter().map(|problem| {
            let text = |name: &str| problem[name].as_str().unwrap_or("-").to_owned();
            let id = text("id").replace("00000000-0000-0000-0000-00000000000", "");
            format!("{} {id} {}: {} ({})", text("table"), text("column"), text("message"), text("type"))
        }).collect();
        problems.sort();
        let owner = "SELECT id::text AS value FROM \"user\" WHERE email = 'Owner@Example.com'";
        let owner: String = upstream.database.query(owner).await.into_iter().flatten().collect();
        let problems = problems.join("\n").replace(&owner, "OWNER");
        insta::assert_snapshot!(problems, @r#"
        "user" 4 email: OWNER has the address owner@example.com too, which is not case-sensitive (duplicate)
        "user" 5 email: an e-mail address has the form name@example.com and at most 254 bytes (value_error)
        generativemodels - owner: this service has no such property, and 3 rows have a value. To leave it out, add --ignore-column owner (unknown_column)
        generativemodels 1 provider: Input should be 'fal_standard', 'fal_shootify_refiner', 'freepik_magnific', 'freepik_magnific_precision', 'nano_banana_upscaler', 'sartiq_ultimate_refiner', 'sartiq_ultimate_face_fixer', 'sartiq_ultimate_garment_fixer', 'vertex' or 'ai_core', not "midjourney" (enum)
        generativemodels 1 recommended: Input should be a valid boolean, not null (bool_type)
        generativemodels 2 created_at: Input should be a valid datetime, not "infinity" (datetime_parsing)
        generativemodels 2 provider_config: Input should be a valid dictionary, not [1] (dict_type)
        generativemodels 2 tool_types: 1: Input should be 'BASE_GENERATION', 'EDITING', 'REFINE', 'VIDEO', 'BACKGROUND_FIXING', 'IMAGE_ADJUSTING', 'FACE_FIXING', 'DETAIL_ENHANCING' or 'BACKGROUND_REMOVING', not "DANCING" (enum)
        generativemodels 3 provider_config: JSON decode error: unexpected end of hex escape (json_invalid)
        "#);
        assert_eq!(app.import(&upstream, &["--dry-run", "--json"]).expect(4)["problems"], report["problems"]);
        assert_eq!(app.database.counts().await, before);
    }

    async fn rows_that_exist_already_are_refused(app: App) {
        let upstream = Upstream::create().await;
        app.import(&upstream, &[]).expect(0);
        upstream.database.execute("UPDATE \"user\" SET email = 'ADMIN@example.com' WHERE email = 'argon2@example.com'").await;
        let report = app.import(&upstream, &["--json"]).expect(4);
        let problems = report["problems"].as_array().expect("a list");
        assert_eq!(problems.len(), 6, "{report:#}");
        let is_existing = |problem: &Value| problem["type"] == "exists";
        assert!(problems.iter().all(is_existing), "{report:#}");
        assert!(report.to_string().contains(&format!("already has the account {ADMIN}")), "{report:#}");
        assert_eq!(app.database.counts().await, ["3", "5", "3"]);
    }

    async fn an_import_that_fails_halfway_adds_nothing(app: App) {
        let upstream = Upstream::create().await;
        let before = app.database.counts().await;
        let trigger = match app.database.backend {
            Backend::Sqlite => "CREATE TRIGGER broken BEFORE INSERT ON users BEGIN SELECT RAISE(ABORT, 'broken'); END",
            Backend::Postgres => "ALTER TABLE users ADD CONSTRAINT broken CHECK (email NOT LIKE 'owner%')",
        };
        app.database.execute(trigger).await;
        let output = app.run_import(&upstream, &[]);
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).contains("broken"));
        assert_eq!(app.database.counts().await, before);
        // The revisions that it took are free again.
        assert_eq!(app.admin.create(minimal()).await.status, 200);
        eventually("the model is shown", async || app.anonymous.get(MODELS).await.json()["count"] == 1).await;
    }

    async fn views_stand_in_for_tables_and_columns_can_be_left_out(app: App) {
        let upstream = Upstream::create().await;
        upstream.database.execute(
            "UPDATE \"user\" SET full_name = 'N';
            CREATE VIEW mended AS SELECT id, name, provider, provider_config, created_at, 'x' AS other FROM generativemodels;
            ALTER TABLE \"user\" RENAME TO account",
        ).await;
        let report = app.import(&upstream, &["--models-table", "mended", "--users-table", "public.account", "--json"]).expect(4);
        let columns: Vec<_> = report["problems"].as_array().expect("a list").iter().map(|problem| &problem["column"]).collect();
        assert_eq!(columns, ["other", "full_name"]);
        let ignored = ["--ignore-column", "other", "--ignore-column=full_name", "--json"];
        let report = app.import(&upstream, &[&["--models-table", "mended", "--users-table", "account"], &ignored[..]].concat()).expect(0);
        let notes = report["notes"].to_string();
        assert!(notes.contains("mended has no column tool_types: every row gets []"), "{notes}");
        assert!(notes.contains("account.full_name is left out, with 3 values"), "{notes}");
        assert_eq!(app.database.counts().await, ["3", "5", "3"]);
    }

    async fn accounts_can_be_left_out(app: App) {
        let upstream = Upstream::create().await;
        app.import(&upstream, &["--no-users"]).expect(0);
        assert_eq!(app.database.counts().await, ["3", "2", "3"]);
    }

    async fn an_account_whose_hash_is_unusable_is_named(app: App) {
        let upstream = Upstream::create().await;
        let hostile = "UPDATE \"user\" SET hashed_password = replace(hashed_password, '$2b$05$', '$2b$31$')";
        upstream.database.execute(hostile).await;
        let report = app.import(&upstream, &["--json"]).expect(0);
        assert_eq!(report["password_hashes"]["unusable"], 2);
        assert_eq!(report["password_hashes"]["accounts_without_password"], json!([OWNER, "inactive@example.com"]));
        app.anonymous.log_in(OWNER, Upstream::PASSWORD).await.expect(401);
    }

    async fn a_password_in_the_url_is_no_argument(app: App) {
        let upstream = Upstream::create().await;
        let url = upstream.database.url.replace("postgres@", "postgres:hidden@");
        let program = app.program(&[]);
        let output = program.run(&["import", "postgres", &url], "");
        let error = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(2));
        assert!(error.contains("IMPORT_URL_FILE") && !error.contains("hidden"), "{error}");
        let output = program.run(&["import", "postgres"], "");
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains("set IMPORT_URL"));
        let file = program.folder().join("url");
        std::fs::write(&file, format!("{url}\n")).expect("a file");
        let program = app.program(&[("IMPORT_URL_FILE", file.to_str().expect("UTF-8"))]);
        let output = program.run(&["import", "postgres", "--dry-run"], "");
        assert!(output.status.success(), "{}", stdout(&output));
        let program = app.program(&[("IMPORT_URL", "postgres://user:hidden@127.0.0.1:1/x")]);
        let output = program.run(&["import", "postgres"], "");
        let error = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(1));
        assert!(error.contains("cannot read the database to import from") && !error.contains("hidden"), "{error}");
    }
}

/// The result of `import … --json`.
struct Imported(Output);

impl Imported {
    /// The report, or null if the output is not JSON.
    fn expect(self, status: i32) -> Value {
        let error = String::from_utf8_lossy(&self.0.stderr).into_owned();
        let report = stdout(&self.0);
        assert_eq!(self.0.status.code(), Some(status), "{report}{error}");
        serde_json::from_str(&report).unwrap_or_default()
    }
}

impl App {
    fn run_import(&self, upstream: &Upstream, flags: &[&str]) -> Output {
        let arguments = [&["import", "postgres", &upstream.database.url], flags].concat();
        self.program(&[]).run(&arguments, "")
    }

    fn import(&self, upstream: &Upstream, flags: &[&str]) -> Imported {
        Imported(self.run_import(upstream, flags))
    }

    fn import_text(&self, upstream: &Upstream, flags: &[&str]) -> String {
        stdout(&self.run_import(upstream, flags))
    }
}

impl TestDatabase {
    /// The numbers of models, accounts and changes.
    async fn counts(&self) -> [String; 3] {
        let mut counts = [const { String::new() }; 3];
        for (count, table) in
            counts
                .iter_mut()
                .zip(["generation_models", "users", "catalog_changes"])
        {
            let sql = format!("SELECT CAST(count(*) AS text) AS value FROM {table}");
            *count = self.query(&sql).await.into_iter().flatten().collect();
        }
        counts
    }
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}
