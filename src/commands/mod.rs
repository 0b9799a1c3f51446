//! The commands other than `serve`. Each returns the text to print.

use std::io::{self, BufRead};

use secrecy::SecretString;

use crate::accounts::{
    Email, InvalidEmail, NewAccount, PasswordHasher, Registrar, RegistrationError,
};
use crate::clock::Clock;
use crate::settings::{AddUser, CommandSettings, DatabaseSettings};
use crate::store::{OpenError, Store};

/// Reading the password stops after this many bytes, which exceeds the maximum size of a password.
const MAX_LINE_BYTES: u64 = 8192;

/// The reason why a command failed, for the operator.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The database cannot be opened or migrated.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The e-mail address is invalid.
    #[error(transparent)]
    Email(#[from] InvalidEmail),
    /// The account cannot be created.
    #[error(transparent)]
    Registration(#[from] RegistrationError),
    /// The password cannot be read.
    #[error("cannot read the password from standard input: {0}")]
    Input(#[from] io::Error),
}

/// `migrate`: runs pending migrations.
///
/// # Errors
/// Fails if the database cannot be opened, or if a migration fails.
pub async fn migrate(settings: &CommandSettings) -> Result<String, CommandError> {
    let migrations = open(&settings.database).await?.migrate().await?;
    if migrations.is_empty() {
        return Ok("The schema is up to date.\n".to_owned());
    }
    Ok(format!("Ran the migrations {}.\n", migrations.join(", ")))
}

/// `user add`: runs pending migrations and creates an account. Reads the password from `input` if the arguments say so;
/// otherwise generates one, which the returned text contains.
///
/// # Errors
/// Fails if the e-mail address is invalid or taken, if the password cannot be read or hashed, or if the database cannot
/// be used.
pub async fn add_user(user: &AddUser, input: impl BufRead) -> Result<String, CommandError> {
    let account = NewAccount {
        email: Email::parse(&user.email)?,
        password: if user.password_stdin {
            Some(first_line(input)?)
        } else {
            None
        },
        is_superuser: user.admin,
    };
    let store = open(&user.settings.database).await?;
    store.migrate().await?;
    let hasher =
        PasswordHasher::new(&user.passwords.hasher_options()).map_err(RegistrationError::from)?;
    let registrar = Registrar::new(store, hasher, Clock::system());
    Ok(registrar.create_user(account).await?.message())
}

async fn open(settings: &DatabaseSettings) -> Result<Store, OpenError> {
    Store::connect(&settings.url()?, &settings.store_options()).await
}

/// Reads a line and removes its line ending, but no other whitespace.
fn first_line(input: impl BufRead) -> io::Result<SecretString> {
    let mut line = String::new();
    input.take(MAX_LINE_BYTES).read_line(&mut line)?;
    let line = line.strip_suffix('\n').unwrap_or(&line);
    Ok(line.strip_suffix('\r').unwrap_or(line).into())
}

#[cfg(test)]
mod tests;
