use clap::CommandFactory;

use super::*;

fn parse(arguments: &[&str]) -> Cli {
    let program = ["generation-models"];
    Cli::try_parse_from(program.iter().chain(arguments)).unwrap()
}

#[test]
fn the_command_line_is_sound() {
    Cli::command().debug_assert();
}

#[test]
fn flags_stand_before_or_after_the_command() {
    for arguments in [
        ["--bind", "0.0.0.0:1", "user", "add", "a@b", "--admin"],
        ["user", "--bind", "0.0.0.0:1", "add", "a@b", "--admin"],
        ["user", "add", "a@b", "--admin", "--bind", "0.0.0.0:1"],
    ] {
        let cli = parse(&arguments);
        assert_eq!(cli.settings.bind.to_string(), "0.0.0.0:1");
        let Some(Command::User(UserCommand::Add(user))) = cli.command else {
            panic!("no user to add");
        };
        assert!(user.admin && !user.password_stdin);
        assert_eq!(user.email, "a@b");
    }
}

#[test]
fn secrets_show_in_no_debug_text() {
    let settings = parse(&[
        "--database-url",
        "postgres://u:hidden@h/d",
        "--secret-key",
        "hidden",
        "--first-superuser-password",
        "hidden",
    ]);
    assert!(!format!("{settings:?}").contains("hidden"));
}

#[test]
fn every_setting_names_its_variable_and_secrets_hide_theirs() {
    for argument in Cli::command().get_arguments() {
        if ["help", "version"].contains(&argument.get_id().as_str()) {
            continue;
        }
        assert!(argument.get_env().is_some(), "{argument}");
        let secret = ["database_url", "secret_key", "first_superuser_password"];
        if secret.contains(&argument.get_id().as_str()) {
            assert!(argument.is_hide_env_values_set(), "{argument}");
        }
    }
}

#[test]
fn an_empty_secret_counts_as_none() {
    let settings = parse(&["--secret-key", ""]).settings;
    assert!(settings.secret_key().is_none());
    let empty = ["--first-superuser", "", "--first-superuser-password", ""];
    assert!(parse(&empty).settings.first_administrator().is_ok());
}

#[test]
fn seconds_may_have_a_fraction_and_have_bounds() {
    assert_eq!(seconds("0.25"), Ok(Duration::from_millis(250)));
    for text in ["", "0", "-1", "NaN", "inf", "1e9", "5s"] {
        assert!(seconds(text).is_err(), "{text}");
    }
}
