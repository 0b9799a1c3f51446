//! The commands other than `serve`. Each returns the text to print.
//!
//! - `user`: manages accounts; `token`: creates access tokens;
//! - `backup`: copies of the embedded database;
//! - `history`: what happened to accounts and to the catalogue;
//! - `catalog_check`: what a version cannot read;
//! - `config`: shows and checks the settings;
//! - `man`: the manual pages, and completion in shells;
//! - `import`: moves in from another database;
//! - `healthcheck`: requests the health of a running server;
//! - `password`: where a new password comes from;
//! - `output`: accounts as text, table and JSON;
//! - `error`: why a command fails, and its exit status.

mod backup;
mod catalog_check;
mod config;
mod error;
mod healthcheck;
mod history;
mod import;
mod man;
mod output;
mod password;
mod token;
mod user;

pub use backup::{backup, restore};
pub use config::config;
pub use error::CommandError;
pub use healthcheck::healthcheck;
pub use history::catalog;
pub use import::import;
pub use man::{completions, man};
pub use token::token;
pub use user::user;

use crate::settings::{CommandSettings, DatabaseSettings};
use crate::store::{OpenError, Store};

/// `migrate`: runs pending migrations.
///
/// # Errors
/// Fails if the database cannot be opened, or if a migration fails.
pub async fn migrate(settings: &CommandSettings) -> Result<String, CommandError> {
    let database = &settings.database;
    let store = Store::connect(&database.url()?, &database.store_options()).await?;
    let migrations = store.migrate().await?;
    if migrations.is_empty() {
        return Ok("The schema is up to date.\n".to_owned());
    }
    Ok(format!("Ran the migrations {}.\n", migrations.join(", ")))
}

/// Opens a database that exists.
async fn open(settings: &DatabaseSettings) -> Result<Store, OpenError> {
    Store::open(&settings.url()?, &settings.store_options()).await
}
