//! `token …`: creates access tokens.

use chrono::TimeDelta;
use secrecy::ExposeSecret;
use serde::Serialize;

use super::user::find;
use super::{CommandError, open, output};
use crate::accounts::{Subject, Tokens, secret_key};
use crate::clock::Clock;
use crate::settings::{CreateToken, TokenCommand};

/// The JSON of `token create`: the names of RFC 6749, section 5.1, as log-in has them.
#[derive(Serialize)]
struct Token<'a> {
    access_token: &'a str,
    token_type: &'static str,
    expires_in: i64,
}

/// `token …`: creates an access token for an active account.
///
/// # Errors
/// See [`CommandError`].
pub async fn token(command: &TokenCommand) -> Result<String, CommandError> {
    match command {
        TokenCommand::Create(arguments) => create(arguments).await,
    }
}

async fn create(arguments: &CreateToken) -> Result<String, CommandError> {
    let database = &arguments.settings.database;
    let store = open(database).await?;
    let user = find(&store, &arguments.email).await?;
    if !user.is_active {
        return Err(CommandError::Disabled(arguments.email.clone()));
    }
    let key = secret_key::load_existing(arguments.tokens.secret_key(), &database.url()?)?;
    let lifetime = arguments
        .expires_in
        .map(|minutes| TimeDelta::minutes(minutes.into()));
    let lifetime = lifetime.unwrap_or_else(|| arguments.tokens.token_lifetime());
    let subject = Subject {
        user_id: user.id,
        credentials_version: user.credentials_version,
    };
    let issued = Tokens::new(&key, lifetime)?.issue(subject, Clock::system().now())?;
    let access_token = issued.token.expose_secret();
    if !arguments.output.json {
        return Ok(format!("{access_token}\n"));
    }
    Ok(output::json(&Token {
        access_token,
        token_type: "bearer",
        expires_in: issued.expires_in,
    }))
}
