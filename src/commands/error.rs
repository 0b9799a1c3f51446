//! Why a command fails.

use std::io;

use super::healthcheck::HealthError;
use crate::accounts::secret_key::SecretKeyError;
use crate::accounts::{
    ChangeError, Email, NewPasswordError, PasswordError, RegistrationError, SigningError, WeakKey,
};
use crate::store::{self, OpenError};

/// The reason why a command failed, for the operator.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The database cannot be opened or migrated.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The account cannot be created.
    #[error(transparent)]
    Registration(#[from] RegistrationError),
    /// The account cannot be changed.
    #[error(transparent)]
    Change(#[from] ChangeError),
    /// The password is refused or cannot be hashed.
    #[error(transparent)]
    Password(#[from] NewPasswordError),
    /// The account is disabled.
    #[error("the account {0} is disabled")]
    Disabled(Email),
    /// The password cannot be read.
    #[error("cannot read the password: {0}")]
    Input(#[from] io::Error),
    /// The two entered passwords differ.
    #[error("the passwords are not the same")]
    Mismatch,
    /// The settings have this many problems, which were printed.
    #[error("number of problems: {0}")]
    InvalidSettings(usize),
    /// A setting is not valid.
    #[error(transparent)]
    Settings(#[from] clap::Error),
    /// The manual pages cannot be written.
    #[error("cannot write the manual pages: {0}")]
    Manual(io::Error),
    /// The server is not healthy.
    #[error(transparent)]
    Health(#[from] HealthError),
    /// There is no signing key.
    #[error(transparent)]
    SecretKey(#[from] SecretKeyError),
    /// The signing key is too short.
    #[error(transparent)]
    WeakKey(#[from] WeakKey),
    /// The token cannot be signed.
    #[error(transparent)]
    Signing(#[from] SigningError),
}

impl CommandError {
    /// The exit status: 3 if there is no such account, 4 if the command was refused, 1 otherwise. `--help` and
    /// `docs/accounts.md` list them; clap exits with 2.
    #[must_use]
    pub const fn exit_status(&self) -> u8 {
        match self {
            Self::Change(ChangeError::NotFound(_)) => 3,
            Self::Change(ChangeError::LastAdministrator(_))
            | Self::Registration(RegistrationError::EmailTaken(_))
            | Self::Disabled(_)
            | Self::Mismatch => 4,
            Self::Password(error) | Self::Registration(RegistrationError::Password(error)) => {
                match error {
                    NewPasswordError::Weak(_)
                    | NewPasswordError::OversizedForm(_)
                    | NewPasswordError::Hash(PasswordError::TooLong) => 4,
                    NewPasswordError::Hash(_) => 1,
                }
            }
            _ => 1,
        }
    }
}
