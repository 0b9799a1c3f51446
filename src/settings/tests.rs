use clap::{CommandFactory, Parser};

use super::*;

const SECRETS: [&str; 4] = [
    "database_url",
    "secret_key",
    "secret_key_previous",
    "first_superuser_password",
];

fn parse(arguments: &[&str]) -> Cli {
    let program = ["generation-models"];
    Cli::try_parse_from(program.iter().chain(arguments)).unwrap()
}

#[test]
fn the_command_line_definition_is_valid() {
    Cli::command().debug_assert();
}

#[test]
fn a_command_accepts_the_settings_that_it_uses_and_no_others() {
    let add = [
        "user",
        "add",
        "a@b",
        "--admin",
        "--database-url",
        "sqlite://x",
    ];
    let Some(Command::User(UserCommand::Add(user))) = parse(&add).command else {
        panic!("the command is not `user add`");
    };
    assert!(user.admin && !user.password.password_stdin);
    let other = ["generation-models", "migrate", "--bind", "0.0.0.0:1"];
    assert!(Cli::try_parse_from(other).is_err());
    let serve = parse(&["serve", "--bind", "0.0.0.0:1"]).into_command();
    assert!(
        matches!(serve, Command::Serve(settings) if settings.server.addresses.bind.port() == 1)
    );
    let default = parse(&["--bind", "0.0.0.0:1"]).into_command();
    assert!(
        matches!(default, Command::Serve(settings) if settings.server.addresses.bind.port() == 1)
    );
}

#[test]
fn every_command_with_settings_reads_the_file() {
    fn check(command: &clap::Command) {
        let has = |id| {
            command
                .get_arguments()
                .any(|argument| argument.get_id() == id)
        };
        let has_settings = command
            .get_arguments()
            .any(|argument| argument.get_env().is_some());
        assert_eq!(has_settings, has("config"), "{}", command.get_name());
        command.get_subcommands().for_each(check);
    }
    check(&Cli::command());
}

#[test]
fn debug_output_contains_no_secrets() {
    let settings = parse(&[
        "--database-url",
        "postgres://u:hidden@h/d",
        "--secret-key",
        "hidden",
        "--secret-key-previous",
        "hidden",
        "--first-superuser-password",
        "hidden",
    ]);
    assert!(!format!("{settings:?}").contains("hidden"));
}

#[test]
fn the_help_of_every_setting_names_its_variable_and_hides_the_value_of_a_secret() {
    let settings = Settings::augment_args(clap::Command::new("settings"));
    for argument in settings.get_arguments() {
        let name = argument.get_id().as_str();
        assert!(argument.get_env().is_some(), "{name}");
        assert_eq!(
            argument.is_hide_env_values_set(),
            SECRETS.contains(&name),
            "{name}"
        );
    }
}

#[test]
fn every_secret_can_be_in_a_file_and_every_setting_has_one_value_and_a_flag_like_its_id() {
    let settings = Settings::augment_args(clap::Command::new("settings"));
    for argument in settings.get_arguments() {
        let name = argument.get_id().as_str();
        let has_file = settings
            .get_arguments()
            .any(|other| *other.get_id() == format!("{name}_file"));
        assert_eq!(has_file, SECRETS.contains(&name), "{name}");
        assert!(
            matches!(argument.get_action(), clap::ArgAction::Set),
            "{name}"
        );
        assert_eq!(
            argument
                .get_long()
                .map(|flag| flag.replace('-', "_"))
                .as_deref(),
            Some(name)
        );
    }
}

#[test]
fn the_help_of_every_setting_states_the_default_and_the_unit() {
    let settings = Settings::augment_args(clap::Command::new("settings"));
    for argument in settings.get_arguments() {
        let help = argument.get_help().unwrap().to_string();
        let has_default = !argument.get_default_values().is_empty();
        assert!(
            has_default || help.contains("unset") || help.contains("Required if"),
            "{help}"
        );
        let unit = argument.get_value_names().unwrap()[0].to_lowercase();
        if ["seconds", "minutes", "bytes"].contains(&unit.as_str()) {
            assert!(help.ends_with(&format!(", in {unit}")), "{help}");
        }
    }
}

#[test]
fn an_empty_secret_counts_as_unset() {
    let settings = parse(&["--secret-key", "", "--secret-key-previous", ""]).settings;
    assert!(settings.tokens.secret_key().is_none());
    assert!(settings.tokens.secret_key_previous().is_none());
    let empty = ["--first-superuser", "", "--first-superuser-password", ""];
    assert!(
        parse(&empty)
            .settings
            .accounts
            .first_administrator()
            .is_ok()
    );
}

#[test]
fn seconds_accept_a_fraction_and_have_limits() {
    assert_eq!(seconds("0.25"), Ok(Duration::from_millis(250)));
    for text in ["", "0", "-1", "NaN", "inf", "1e9", "5s"] {
        assert!(seconds(text).is_err(), "{text}");
    }
}

#[test]
fn the_help_of_a_command_lists_its_arguments_first_and_only_the_settings_that_it_uses() {
    let mut command = Cli::command();
    command.build();
    let help = |path: [&str; 2]| {
        let mut command = &command;
        for name in path {
            command = command.find_subcommand(name).unwrap();
        }
        command.clone().render_help().to_string()
    };
    let add = help(["user", "add"]);
    let headings = [
        "Arguments:",
        "Options:",
        "Configuration:",
        "Database:",
        "Log:",
        "Passwords:",
        "Exit status:",
    ];
    let positions = headings.map(|heading| add.find(heading).unwrap());
    assert!(positions.is_sorted(), "{add}");
    for absent in [
        "SECRET_KEY",
        "BIND",
        "DATABASE_POOL_SIZE",
        "PASSWORD_QUEUE",
        "FIRST_SUPERUSER",
    ] {
        assert!(!add.contains(absent), "{absent}");
    }
    assert!(!help(["user", "disable"]).contains("PASSWORD_MIN_LENGTH"));
    assert!(help(["token", "create"]).contains("SECRET_KEY"));
}
