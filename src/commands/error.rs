//! Why a command fails.

use std::io;

use super::healthcheck::HealthError;
use crate::accounts::secret_key::SecretKeyError;
use crate::accounts::{
    ChangeError, Email, NewPasswordError, PasswordError, RegistrationError, SigningError, WeakKey,
};
use crate::import::ImportError;
use crate::store::{self, BackupError, OpenError, SourceError};

/// The reason why a command failed, for the operator.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The database cannot be opened or migrated.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The backup cannot be made or restored.
    #[error(transparent)]
    Backup(#[from] BackupError),
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
    /// Nothing was imported, because something does not fit.
    #[error("number of problems: {count}. Nothing was imported")]
    ImportRefused {
        /// What to print to standard output.
        report: String,
        /// The number of problems.
        count: u64,
    },
    /// No database to import from is named.
    #[error("set IMPORT_URL or IMPORT_URL_FILE, or give the URL without a password as an argument")]
    NoImportUrl,
    /// The import failed.
    #[error(transparent)]
    Import(#[from] ImportError),
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
    /// A check has found something.
    #[error("{findings} to mend")]
    Findings {
        /// What to print to standard output.
        report: String,
        /// The number of things to mend.
        findings: usize,
    },
    /// The token cannot be signed.
    #[error(transparent)]
    Signing(#[from] SigningError),
}

impl From<SourceError> for CommandError {
    fn from(error: SourceError) -> Self {
        Self::Import(error.into())
    }
}

impl CommandError {
    /// What to print to standard output before the error.
    #[must_use]
    pub fn output(&self) -> &str {
        match self {
            Self::Findings { report, .. } | Self::ImportRefused { report, .. } => report,
            _ => "",
        }
    }

    /// The exit status: 3 if there is no such account, 4 if the command was refused, 1 otherwise. `--help` and
    /// `docs/accounts.md` list them; clap exits with 2.
    #[must_use]
    pub const fn exit_status(&self) -> u8 {
        match self {
            Self::Change(ChangeError::NotFound(_)) => 3,
            Self::Change(ChangeError::LastAdministrator(_))
            | Self::Registration(RegistrationError::EmailTaken(_))
            | Self::Backup(
                BackupError::Exists(_)
                | BackupError::Invalid { .. }
                | BackupError::Open(OpenError::InUse { .. }),
            )
            | Self::Disabled(_)
            | Self::ImportRefused { .. }
            | Self::Mismatch => 4,
            Self::NoImportUrl => 2,
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
