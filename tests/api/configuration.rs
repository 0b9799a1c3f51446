//! Where settings come from, with the program: flags, the environment, a file, files with secrets.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Output;

use serde_json::Value;

use crate::harness::{
    ADMIN, ADMIN_PASSWORD, App, MODELS, Program, SECRET_KEY, minimal, test::tests,
};

tests! {
    async fn a_flag_precedes_a_variable_which_precedes_the_file(_app: App) {
        let program = Program::new(&[("CONFIG", "settings.toml"), ("BODY_LIMIT", "2"), ("SECRET_KEY", "")]);
        let toml = "body_limit = 1\nidle_timeout = 1\ndrain = 1.5\ncors_origins = 'https://a.example'\n";
        fs::write(program.folder().join("settings.toml"), toml).expect("a file");
        let shown = run(&program, 0, &["config", "show", "--json", "--idle-timeout", "3"]).0;
        for (setting, value, origin) in [
            ("CONFIG", "settings.toml", "environment"), ("IDLE_TIMEOUT", "3", "flag"), ("BODY_LIMIT", "2", "environment"),
            ("DRAIN", "1.5", "settings.toml:3"), ("CORS_ORIGINS", "https://a.example", "settings.toml:4"),
            ("HEAD_TIMEOUT", "10", "default"),
        ] {
            let shown = find(&shown, setting);
            assert_eq!((&shown["value"], &shown["origin"]), (&value.into(), &origin.into()), "{setting}");
        }
        assert_eq!(find(&shown, "SECRET_KEY")["origin"], "default");
        let table = run(&program, 0, &["config", "show"]).0;
        assert!(table.lines().any(|line| line.split_whitespace().eq(["DRAIN", "1.5", "settings.toml:3"])), "{table}");
    }

    async fn a_server_reads_the_file_and_secrets_from_files(app: App) {
        let program = Program::new(&[("CONFIG", "settings.toml"), ("SECRET_KEY_FILE", "key")]);
        let write = |name: &str, text: &str| fs::write(program.folder().join(name), text).expect("a file");
        // As Kubernetes mounts a secret.
        fs::create_dir(program.folder().join("..data")).expect("a folder");
        write("..data/url", &format!("{}\n", app.database.url));
        symlink("..data/url", program.folder().join("url")).expect("a link");
        write("key", &format!("{SECRET_KEY}\n"));
        write("settings.toml", "database_url_file = 'url'\nbody_limit = 10\n");
        for (name, mode) in [("url", 0o640), ("key", 0o604)] {
            fs::set_permissions(program.folder().join(name), fs::Permissions::from_mode(mode)).expect("a mode");
        }
        let server = program.start();
        // The token is that of another server with the same key and database.
        let user = server.anonymous.logged_in(ADMIN, ADMIN_PASSWORD).await;
        user.post(MODELS, minimal()).await.expect(413);
        assert_eq!(app.user.get(MODELS).await.status, 200);
        let warnings = server.log.lines().into_iter().filter(|line| line.contains("all users can read or change"));
        let warnings: Vec<_> = warnings.collect();
        assert!(matches!(&warnings[..], [one] if one.contains("chmod o= key")), "{warnings:?}");
        server.stop().await;
    }

    async fn a_secret_and_its_file_together_are_refused(_app: App) {
        for variable in ["SECRET_KEY", "SECRET_KEY_PREVIOUS", "FIRST_SUPERUSER_PASSWORD", "DATABASE_URL"] {
            let file = format!("{variable}_FILE");
            let error = run(&Program::new(&[(variable, "sqlite://x"), (&file, "y")]), 2, &["serve"]).1;
            assert!(error.contains(&format!("{variable} (environment): {file} is set too (environment)")), "{error}");
        }
    }

    async fn a_secret_on_the_command_line_is_refused_by_every_command(_app: App) {
        let program = Program::new(&[]);
        for arguments in [
            &["--secret-key=hidden"][..], &["serve", "--secret-key-previous=hidden"], &["--first-superuser-password=hidden"],
            &["user", "list", "--database-url=postgres://u:hidden@h/d"], &["migrate", "--database-url=postgres://h/d?password=hidden"],
        ] {
            let error = run(&program, 2, arguments).1;
            assert!(error.contains("a secret must not be a flag") && error.contains("_FILE"), "{error}");
            assert!(!error.contains("hidden"), "{error}");
        }
    }

    async fn config_show_hides_secrets(_app: App) {
        let settings = [
            ("SECRET_KEY", "hidden"), ("SECRET_KEY_PREVIOUS", "hidden"), ("FIRST_SUPERUSER_PASSWORD", "hidden"),
            ("DATABASE_URL", "postgres://user:hidden@host/db?password=hidden"),
        ];
        let program = Program::new(&settings);
        for arguments in [&["config", "show"][..], &["config", "show", "--json"], &["--help"], &["config", "check"], &["man"]] {
            let Output { stdout, stderr, .. } = program.run(arguments, "");
            let printed = [stdout, stderr].concat();
            assert!(!String::from_utf8_lossy(&printed).contains("hidden@") && !String::from_utf8_lossy(&printed).contains("hidden\""));
        }
        let shown = run(&program, 0, &["config", "show", "--json"]).0;
        assert_eq!(find(&shown, "DATABASE_URL")["value"], "postgres://user:********@host/db?password=********");
        assert_eq!(find(&shown, "SECRET_KEY")["value"], "********");
    }

    async fn config_check_explains_every_problem_with_its_origin(_app: App) {
        let program = Program::new(&[("PASSWORD_QUEUE", "many"), ("CONFIG", "settings.toml"), ("RUST_LOG", "=,=")]);
        fs::write(program.folder().join("settings.toml"), "bynd = 1\n").expect("a file");
        let (report, error) = run(&program, 1, &["config", "check", "--max-connections=0"]);
        let lines: Vec<_> = report.lines().collect();
        assert_eq!(lines[0], "bynd (settings.toml:1): there is no such setting. Perhaps it is bind.");
        let starts = ["--max-connections (flag): ", "PASSWORD_QUEUE (environment): ", "RUST_LOG (environment): "];
        assert!(lines[1..].iter().zip(starts).all(|(line, start)| line.starts_with(start)), "{report}");
        assert_eq!((lines.len(), error.as_str()), (4, "Error: number of problems: 4\n"));
        let report = run(&program, 1, &["config", "check", "--json"]).0;
        let report: Value = serde_json::from_str(&report).expect("JSON");
        assert_eq!(report["problems"][0]["setting"], "bynd");
        // Every other command lists them too.
        assert!(run(&program, 2, &["serve"]).1.contains("PASSWORD_QUEUE (environment): invalid value 'many'"));
    }

    async fn config_check_finds_settings_that_contradict_each_other(_app: App) {
        for (settings, problem) in [
            (&[("DATABASE_URL", "postgres://h/d")][..], "SECRET_KEY (default): "),
            (&[("DATABASE_URL", "postgres://h/d?sslmode=perhaps"), ("SECRET_KEY", SECRET_KEY)], "DATABASE_URL (environment): "),
            (&[("DATABASE_URL", "mysql://h/d")], "DATABASE_URL (environment): mysql:// is not supported"),
            (&[("SECRET_KEY", "short")], "SECRET_KEY (environment): "),
            (&[("BIND", "0.0.0.0:1"), ("SECRET_KEY_PREVIOUS", "changethischangethischangethischangethis")], "SECRET_KEY_PREVIOUS (environment): "),
            (&[("FIRST_SUPERUSER", "a@b.c")], "FIRST_SUPERUSER (environment): "),
            (&[("BIND", "127.0.0.1:1"), ("MANAGEMENT_BIND", "127.0.0.1:1")], "MANAGEMENT_BIND (environment): it is the address of BIND"),
            (&[("BODY_LIMIT", "2"), ("BODY_BUDGET", "1")], "BODY_LIMIT (environment): it is larger than BODY_BUDGET"),
        ] {
            let report = run(&Program::new(settings), 1, &["config", "check"]).0;
            assert!(report.starts_with(problem) && report.lines().count() == 1, "{settings:?}: {report}");
        }
    }

    async fn config_check_accepts_valid_settings_and_opens_nothing(app: App) {
        let program = Program::new(&[("DATABASE_URL", "sqlite://new/models.db")]);
        assert_eq!(run(&program, 0, &["config", "check"]).0, "The settings are valid.\n");
        assert_eq!(fs::read_dir(program.folder()).expect("a folder").count(), 0);
        assert_eq!(run(&app.program(&[]), 0, &["config", "check"]).0, "The settings are valid.\n");
        let unreachable = Program::new(&[("DATABASE_URL", "postgres://127.0.0.1:1/x"), ("SECRET_KEY", SECRET_KEY)]);
        run(&unreachable, 0, &["config", "check"]);
    }

    async fn a_command_ignores_the_variables_that_it_does_not_use(app: App) {
        run(&app.program(&[("BIND", "nowhere"), ("PASSWORD_QUEUE", "many")]), 0, &["user", "list"]);
    }

    async fn the_version_names_the_commit_and_its_date(_app: App) {
        use generation_models::build_info::{COMMIT, DATE, VERSION};
        let version = run(&Program::new(&[]), 0, &["--version"]).0;
        assert_eq!(version, format!("generation-models {VERSION} ({COMMIT} {DATE})\n"));
    }

    async fn completions_and_manual_pages_know_every_command_and_flag(_app: App) {
        let program = Program::new(&[]);
        for shell in ["bash", "zsh", "fish"] {
            let script = run(&program, 0, &["completions", shell]).0;
            assert!(["idle-timeout", "promote", "password-stdin"].iter().all(|word| script.contains(word)), "{shell}");
        }
        let page = run(&program, 0, &["man"]).0;
        assert!(page.contains(".TH generation-models 1") && page.contains("IDLE_TIMEOUT"), "{page}");
        run(&program, 0, &["man", "--directory", "pages"]);
        let page = fs::read_to_string(program.folder().join("pages/generation-models-user-add.1")).expect("a page");
        assert!(page.contains("password\\-stdin"), "{page}");
    }
}

/// Runs a command that exits with `status`, and returns what it prints to standard output and to standard error.
fn run(program: &Program, status: i32, arguments: &[&str]) -> (String, String) {
    let output = program.run(arguments, "");
    let [stdout, stderr] =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).expect("UTF-8"));
    assert_eq!(
        output.status.code(),
        Some(status),
        "{arguments:?}: {stdout}{stderr}"
    );
    (stdout, stderr)
}

/// The setting in the JSON of `config show`.
fn find(shown: &str, setting: &str) -> Value {
    let shown: Vec<Value> = serde_json::from_str(shown).expect("JSON");
    let found = shown.into_iter().find(|shown| shown["setting"] == setting);
    found.expect("a setting")
}
