use clap::Parser;
use secrecy::ExposeSecret;
use tempfile::TempDir;

use super::*;
use crate::settings::{Cli, Command, UserCommand};

async fn run_add_user(
    directory: &TempDir,
    arguments: &[&str],
    input: &str,
) -> Result<String, CommandError> {
    let url = format!("sqlite://{}/data/models.db", directory.path().display());
    let program = ["generation-models", "user", "add", "--database-url", &url];
    let cli = Cli::parse_from(program.iter().chain(arguments));
    let Some(Command::User(UserCommand::Add(user))) = cli.command else {
        panic!("the command is not `user add`");
    };
    add_user(&user, input.as_bytes()).await
}

#[tokio::test]
async fn a_password_is_read_from_standard_input_or_generated() {
    let directory = TempDir::new().unwrap();
    let read = run_add_user(&directory, &["A@b.c", "--password-stdin"], "secret\r\nrest").await;
    assert_eq!(read.unwrap(), "Created the user a@b.c.\n");
    let generated = run_add_user(&directory, &["d@b.c", "--admin"], "").await;
    let generated = generated.unwrap();
    let (created, password) = generated.split_once(" once): ").unwrap();
    assert_eq!(
        created,
        "Created the administrator d@b.c.\nPassword (shown only"
    );
    assert_eq!(password.trim_end().len(), 24);
}

#[tokio::test]
async fn an_invalid_account_is_rejected_with_the_reason() {
    let directory = TempDir::new().unwrap();
    run_add_user(&directory, &["a@b.c"], "").await.unwrap();
    let too_long = "x".repeat(5000);
    for (arguments, input, message) in [
        (&["A@B.c"][..], "", "the account a@b.c already exists"),
        (&["a"], "", "an e-mail address has the form"),
        (
            &["d@b.c", "--password-stdin"],
            "\n",
            "the password is empty",
        ),
        (
            &["d@b.c", "--password-stdin"],
            &too_long,
            "a password has at most",
        ),
    ] {
        let error = run_add_user(&directory, arguments, input)
            .await
            .unwrap_err();
        assert!(error.to_string().starts_with(message), "{error}");
    }
}

#[test]
fn only_the_line_ending_is_removed_from_a_password() {
    for (input, password) in [(" a \n", " a "), ("a\r\nb", "a"), ("", ""), ("a\r", "a")] {
        let line = first_line(input.as_bytes()).unwrap();
        assert_eq!(line.expose_secret(), password);
    }
}
