use std::fs;
use std::os::unix::fs::PermissionsExt;

use tempfile::TempDir;

use super::*;

/// Runs `config check` with this TOML file and these flags.
fn check(toml: &str, flags: &[&str]) -> Sources {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("settings.toml");
    fs::write(&path, toml).unwrap();
    let config = format!("--config={}", path.display());
    let arguments = ["generation-models", "config", "check", &config];
    let arguments = arguments.iter().chain(flags).map(OsString::from);
    load(arguments).unwrap().sources
}

/// The problems, without the folder of the file.
fn problems(toml: &str, flags: &[&str]) -> Vec<String> {
    let problems = check(toml, flags).problems.into_iter();
    let shown = problems.map(|problem| {
        let origin = problem
            .origin
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned();
        Problem { origin, ..problem }.to_string()
    });
    shown.collect()
}

#[test]
fn a_flag_precedes_the_file_and_the_file_precedes_the_default() {
    let toml = "body_limit = 1\nidle_timeout = 2.5\npassword_grant = false\n\nbind = '127.0.0.1:1'";
    let sources = check(toml, &["--body-limit", "7"]);
    assert_eq!(sources.problems, []);
    let settings = sources.server_settings().unwrap();
    assert_eq!(settings.server.body_limit, 7);
    assert_eq!(settings.server.idle_timeout.as_millis(), 2500);
    assert!(!settings.accounts.password_grant);
    assert_eq!(settings.server.head_timeout.as_secs(), 10);
    let origin = |id| sources.find(id).unwrap().origin.clone();
    assert_eq!(origin("body_limit"), Origin::Flag);
    assert_eq!(origin("head_timeout"), Origin::Default);
    assert!(matches!(origin("bind"), Origin::File { line: 5, .. }));
}

#[test]
fn an_unknown_key_is_named_with_its_line_and_the_nearest_one() {
    let toml =
        "bynd = 1\nbody-limit = 1\nRUST_LOG = 'info'\nqqq = 1\nconfig = 'x'\n[server]\nbind = 1";
    let expected = [
        "bynd (settings.toml:1): there is no such setting. Perhaps it is bind.",
        "body-limit (settings.toml:2): there is no such setting. Perhaps it is body_limit.",
        "RUST_LOG (settings.toml:3): there is no such setting. Perhaps it is log_filter.",
        "qqq (settings.toml:4): there is no such setting. `generation-models config show` lists the settings.",
        "config (settings.toml:5): there is no such setting. `generation-models config show` lists the settings.",
        "server (settings.toml:6): there is no such setting, and settings have no sections. `generation-models config \
         show` lists the settings.",
    ];
    assert_eq!(problems(toml, &[]), expected);
}

#[test]
fn a_value_that_is_not_valid_is_named_with_its_line_even_if_a_flag_precedes_it() {
    let toml = "body_limit = -1\ndrain = [1]\nlog_format = 'xml'\npassword_wait = 'long'\nbind = 2026-01-01";
    let advice =
        "Write a string or a number, as the flag takes it; a list is a string with commas.";
    let expected = [
        "body_limit (settings.toml:1): invalid value '-1': invalid digit found in string. Maximum size of a request \
         body, in bytes."
            .to_owned(),
        format!("drain (settings.toml:2): it is an array. {advice}"),
        "log_format (settings.toml:3): invalid value 'xml': expected pretty or json. Format of log lines.".to_owned(),
        "password_wait (settings.toml:4): invalid value 'long': expected a number of seconds from 0.001 to 86400. \
         Maximum time that a password waits to be hashed, in seconds."
            .to_owned(),
        format!("bind (settings.toml:5): it is a date or a time. {advice}"),
    ];
    assert_eq!(problems(toml, &["--body-limit=1"]), expected);
}

#[test]
fn a_file_that_is_not_toml_or_is_missing_is_named() {
    let invalid = problems("a = 1\nb =", &[]);
    assert!(
        invalid[0].starts_with("--config (settings.toml:2): "),
        "{invalid:?}"
    );
    let missing = ["generation-models", "--config=/nowhere/x.toml"].map(OsString::from);
    let Err(error) = load(missing) else {
        panic!("the file exists")
    };
    assert!(
        error
            .to_string()
            .contains("--config (flag): cannot read /nowhere/x.toml: "),
        "{error}"
    );
}

#[test]
fn a_secret_in_a_flag_or_in_the_file_is_refused_and_not_shown() {
    for secret in [
        "secret_key",
        "secret_key_previous",
        "first_superuser_password",
        "database_url",
    ] {
        let variable = secret.to_uppercase();
        let value = "postgres://user:hidden@host/db";
        let flag = format!("--{}={value}", secret.replace('_', "-"));
        for problems in [
            problems("", &[&flag]),
            problems(&format!("{secret} = '{value}'"), &[]),
        ] {
            let [problem] = &problems[..] else {
                panic!("{secret}: {problems:?}")
            };
            let advice = format!(
                "Set the variable {variable}, or {variable}_FILE to the path of a file that contains it."
            );
            assert!(
                problem.contains("a secret must not be") && problem.ends_with(&advice),
                "{problem}"
            );
            assert!(!problem.contains("hidden"), "{problem}");
        }
    }
    let without = "database_url = 'postgres://user@host/db'";
    assert_eq!(problems(without, &[]), <[&str; 0]>::default());
    assert_eq!(
        problems("", &["--database-url=sqlite://a:b@c.db"]),
        <[&str; 0]>::default()
    );
}

#[test]
fn a_secret_comes_from_a_file_without_the_end_of_its_line_also_behind_a_link() {
    let folder = TempDir::new().unwrap();
    // As Kubernetes mounts a secret.
    fs::create_dir(folder.path().join("..2026")).unwrap();
    fs::write(folder.path().join("..2026/key"), " the key \r\n").unwrap();
    std::os::unix::fs::symlink("..2026", folder.path().join("..data")).unwrap();
    let path = folder.path().join("key");
    std::os::unix::fs::symlink("..data/key", &path).unwrap();
    let set_mode = |mode| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    set_mode(0o640);
    let toml = format!("secret_key_file = '{}'", path.display());
    let sources = check(&toml, &[]);
    let key = sources.find("secret_key").unwrap();
    assert_eq!(key.text.as_deref(), Some(" the key "));
    assert_eq!(key.shown().as_deref(), Some("********"));
    assert_eq!(key.origin.to_string(), path.to_str().unwrap());
    assert_eq!(sources.warnings, []);
    assert!(
        sources
            .server_settings()
            .unwrap()
            .tokens
            .secret_key()
            .is_some()
    );
    assert!(!format!("{sources:?}").contains("the key"));
    set_mode(0o644);
    let warning = check(&toml, &[]).warnings[0].to_string();
    assert!(
        warning.contains("all users can read or change") && warning.contains("chmod o= "),
        "{warning}"
    );
    let both = check(
        &toml,
        &[
            "--database-url=sqlite://x",
            &format!("--database-url-file={}", path.display()),
        ],
    );
    let both = both.problems[0].to_string();
    assert!(
        both.starts_with("--database-url (flag): --database-url-file is set too (flag)"),
        "{both}"
    );
    fs::write(&path, "\n").unwrap();
    assert!(
        check(&toml, &[]).problems[0]
            .reason
            .ends_with("key is empty")
    );
}

#[test]
fn the_password_in_a_url_is_hidden() {
    for (url, shown) in [
        ("postgres://u:p@h/d", "postgres://u:********@h/d"),
        (
            "postgres://u:p/@?:p@h:1,i:2/d",
            "postgres://u:********@h:1,i:2/d",
        ),
        ("postgres:/u:p@h/d", "postgres:********@h/d"),
        (
            "postgres://h/d?password=p&a=b&sslpassword=p",
            "postgres://h/d?password=********&a=b&sslpassword=********",
        ),
        ("postgres://u@h:1/d?a=b", "postgres://u@h:1/d?a=b"),
        ("sqlite://a:b@c", "sqlite://a:b@c"),
        ("host=h user=u password=p", "********"),
        ("models.db", "models.db"),
    ] {
        assert_eq!(secrets::hidden("database_url", url), shown);
    }
}
