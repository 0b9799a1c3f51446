//! Tokens, from the settings.

use secrecy::SecretString;

use super::StartError;
use crate::accounts::{Tokens, secret_key};
use crate::settings::Settings;
use crate::store::DatabaseUrl;

/// The tokens of all servers of one database, signed with `key`. Refuses weak keys if others than this machine can use them.
pub(super) fn from_settings(
    settings: &Settings,
    database: &DatabaseUrl,
    key: &SecretString,
) -> Result<Tokens, StartError> {
    let keys = &settings.tokens;
    let is_exposed = settings.is_exposed(database);
    secret_key::check("SECRET_KEY", key, is_exposed)?;
    let tokens = Tokens::new(key, keys.token_lifetime())?;
    let Some(previous) = keys.secret_key_previous() else {
        return Ok(tokens);
    };
    secret_key::check("SECRET_KEY_PREVIOUS", previous, is_exposed)?;
    Ok(tokens.accept(previous)?)
}
