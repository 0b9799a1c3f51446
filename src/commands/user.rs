//! `user add`: makes an account.

use std::io::{self, BufRead};

use secrecy::{ExposeSecret, SecretString};

use super::{CommandError, open};
use crate::accounts::{Email, NewAccount, PasswordHasher, Registrar};
use crate::clock::Clock;
use crate::settings::{AddUser, Settings};

/// No password has a line this long; what is longer is not read to its end.
const LONGEST_LINE: u64 = 8192;

/// Makes the account, in a database that is brought up to date first. `input` is standard input, and is read only when a
/// password is expected there; a password that is made here is part of what is returned to be printed.
///
/// # Errors
/// When the address is taken or none, the password cannot be read or used, or the database cannot be used.
pub async fn add(
    settings: &Settings,
    user: &AddUser,
    input: impl BufRead,
) -> Result<String, CommandError> {
    let account = NewAccount {
        email: Email::parse(&user.email)?,
        password: if user.password_stdin {
            Some(first_line(input)?)
        } else {
            None
        },
        is_superuser: user.admin,
    };
    let email = account.email.clone();
    let store = open(settings).await?;
    store.migrate().await?;
    let hasher = PasswordHasher::new(&settings.hasher_options());
    let registrar = Registrar::new(store, hasher, Clock::system());
    let mut said = String::new();
    if let Some(password) = registrar.create_user(account).await? {
        said = format!("Password: {}\n", password.expose_secret());
    }
    let role = if user.admin { "administrator" } else { "user" };
    Ok(format!("Made the {role} {email}.\n{said}"))
}

fn first_line(input: impl BufRead) -> io::Result<SecretString> {
    let mut line = String::new();
    input.take(LONGEST_LINE).read_line(&mut line)?;
    let line = line.strip_suffix('\n').unwrap_or(&line);
    Ok(line.strip_suffix('\r').unwrap_or(line).into())
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use tempfile::TempDir;

    use super::*;
    use crate::settings::{Cli, Command, UserCommand};

    async fn run(
        directory: &TempDir,
        arguments: &[&str],
        input: &str,
    ) -> Result<String, CommandError> {
        let url = format!("sqlite://{}/data/models.db", directory.path().display());
        let program = ["generation-models", "--database-url", &url, "user", "add"];
        let cli = Cli::parse_from(program.iter().chain(arguments));
        let Some(Command::User(UserCommand::Add(user))) = cli.command else {
            panic!("no user to add");
        };
        add(&cli.settings, &user, input.as_bytes()).await
    }

    #[tokio::test]
    async fn a_password_is_read_or_made_up() {
        let directory = TempDir::new().unwrap();
        let read = run(&directory, &["A@b.c", "--password-stdin"], "secret\r\nrest").await;
        assert_eq!(read.unwrap(), "Made the user a@b.c.\n");
        let made = run(&directory, &["d@b.c", "--admin"], "").await.unwrap();
        assert!(
            made.starts_with("Made the administrator d@b.c.\nPassword: "),
            "{made}"
        );
    }

    #[tokio::test]
    async fn what_cannot_be_an_account_is_refused() {
        let directory = TempDir::new().unwrap();
        run(&directory, &["a@b.c"], "").await.unwrap();
        let long = "x".repeat(5000);
        for (arguments, input, message) in [
            (&["A@B.c"][..], "", "there is an account a@b.c already"),
            (&["a"], "", "an e-mail address is something like"),
            (
                &["d@b.c", "--password-stdin"],
                "\n",
                "the password is empty",
            ),
            (
                &["d@b.c", "--password-stdin"],
                &long,
                "a password has at most",
            ),
        ] {
            let refused = run(&directory, arguments, input).await.unwrap_err();
            assert!(refused.to_string().starts_with(message), "{refused}");
        }
    }

    #[test]
    fn only_the_end_of_the_line_is_taken_off_a_password() {
        for (input, password) in [(" a \n", " a "), ("a\r\nb", "a"), ("", ""), ("a\r", "a")] {
            let line = first_line(input.as_bytes()).unwrap();
            assert_eq!(line.expose_secret(), password);
        }
    }
}
