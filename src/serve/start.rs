//! `serve`: from settings to a listening server.

use secrecy::ExposeSecret;
use tokio::net::TcpListener;

use crate::accounts::{Accounts, PasswordHasher, Registrar, Tokens, secret_key};
use crate::api::Api;
use crate::clock::Clock;
use crate::settings::Settings;
use crate::store::Store;
use crate::{app, serve};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Opens the database, makes the first administrator if there is no account, and serves until told to stop.
///
/// # Errors
/// What an operator has to mend before the server can start.
pub async fn run(settings: &Settings) -> Result<(), Failure> {
    let stop = serve::signal()?;
    let api = prepare(settings).await?;
    let listener = TcpListener::bind(settings.bind)
        .await
        .map_err(|error| format!("BIND {}: {error}", settings.bind))?;
    tracing::info!(address = %listener.local_addr()?, "serving");
    serve::serve(listener, app::router(api), stop, settings.shutdown_timeout).await;
    Ok(())
}

async fn prepare(settings: &Settings) -> Result<Api, Failure> {
    let first = settings.first_administrator()?;
    let url = settings.database_url()?;
    let store = Store::connect(&url, &settings.store_options()).await?;
    store.migrate().await?;
    let tokens = Tokens::new(
        &secret_key::load(settings.secret_key(), &url)?,
        settings.token_life(),
    )?;
    let (clock, hasher) = (
        Clock::system(),
        PasswordHasher::new(&settings.hasher_options()),
    );
    let registrar = Registrar::new(store.clone(), hasher.clone(), clock.clone());
    if let Some(made) = registrar.ensure_first_administrator(first).await? {
        announce(
            &made.email.to_string(),
            made.generated_password
                .as_ref()
                .map(ExposeSecret::expose_secret),
        );
    }
    Ok(Api {
        accounts: Accounts::new(store.clone(), hasher, tokens, clock.clone()),
        store,
        clock,
        body_limit: settings.body_limit,
    })
}

/// To standard output and not to the log: a log is kept, and this is to be seen once.
fn announce(email: &str, generated_password: Option<&str>) {
    println!("Made the administrator {email}.");
    if let Some(password) = generated_password {
        println!("Its password, which is not shown again: {password}");
    }
}
