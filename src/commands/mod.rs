//! The commands other than `serve`. Each returns what to print.

pub mod migrate;
pub mod user;

use std::io;

use crate::accounts::{InvalidEmail, RegistrationError};
use crate::settings::Settings;
use crate::store::{OpenError, Store};

/// Why a command failed. The message is for the operator.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The database cannot be used.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The address is none.
    #[error(transparent)]
    Email(#[from] InvalidEmail),
    /// The account cannot be made.
    #[error(transparent)]
    Registration(#[from] RegistrationError),
    /// The password cannot be read.
    #[error("cannot read the password from standard input: {0}")]
    Input(#[from] io::Error),
}

async fn open(settings: &Settings) -> Result<Store, OpenError> {
    Store::connect(&settings.database_url()?, &settings.store_options()).await
}
