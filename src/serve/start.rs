//! `serve`: from settings to a listening server.

use std::net::SocketAddr;
use std::pin::pin;

use openapi_runtime::BodyLimits;
use tokio::net::TcpListener;
use tokio::runtime::Handle;

use super::prepare::{Preparation, PrepareError};
use super::{Threads, watch};
use crate::accounts::{Accounts, PasswordHasher, Registrar, Tokens, secret_key};
use crate::api::{Api, Parts};
use crate::catalog::Catalog;
use crate::clock::Clock;
use crate::settings::Settings;
use crate::store::Store;
use crate::{app, serve};

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Makes the database ready, and serves until told to stop. When the database is a server that does not answer, serving
/// starts all the same: requests that need it are refused until it is there.
///
/// # Errors
/// What an operator has to mend before the server can start, also when that shows later because the database was away.
pub async fn run(settings: &Settings) -> Result<(), Failure> {
    let mut stop = pin!(serve::signal()?);
    let is_embedded = settings.database_url()?.embedded_file().is_some();
    let prepared = async {
        let (api, preparation) = assemble(settings).await?;
        let attempt = preparation.attempt().await;
        Ok::<_, Failure>((api, preparation, attempt))
    };
    let (api, preparation, attempt) = tokio::select! {
        prepared = Box::pin(prepared) => prepared?,
        () = &mut stop => {
            // Nothing has been begun that others wait for, and threads may wait for a locked database for long.
            tracing::info!("stopping before serving");
            std::process::exit(0)
        }
    };
    let ready = match attempt {
        Err(error) if is_embedded || !error.is_passing() => return Err(error.into()),
        attempt => attempt.is_ok(),
    };
    let threads = Threads::start()?;
    let listener = bind("BIND", settings.bind).await?;
    let operators = match settings.management_bind {
        Some(address) => Some(bind("MANAGEMENT_BIND", address).await?),
        None => None,
    };
    if let Some(listener) = &operators {
        tracing::info!(management = %listener.local_addr()?, "serving operators");
    }
    tracing::info!(address = %listener.local_addr()?, ready, "serving");
    let failure = Box::pin(until_it_fails(&preparation, ready));
    let mut outcome = Ok(());
    let end = async {
        tokio::select! {
            () = stop => {}
            error = failure => outcome = Err(error.into()),
        }
    };
    let deadline = settings.shutdown_timeout;
    let operators = async {
        let (Some(listener), never) = (operators, std::future::pending()) else {
            return std::future::pending().await;
        };
        serve::serve(&threads, listener, app::management(&api), never, deadline).await
    };
    let serving = serve::serve(&threads, listener, app::router(api.clone()), end, deadline);
    // Operators are served for as long as anybody is.
    tokio::select! {
        served = serving => served?,
        ended = operators => ended?,
    }
    outcome
}

async fn bind(setting: &str, address: SocketAddr) -> Result<TcpListener, Failure> {
    let bound = TcpListener::bind(address).await;
    bound.map_err(|error| format!("{setting} {address}: {error}").into())
}

/// Looks after the database, and returns only when it can never be made ready.
async fn until_it_fails(preparation: &Preparation, ready: bool) -> PrepareError {
    if !ready {
        if let Err(error) = preparation.persist().await {
            return error;
        }
        tracing::info!("the database is ready");
    }
    tokio::select! {
        never = watch::health(&preparation.store) => never,
        never = preparation.catalog.follow() => never,
    }
}

async fn assemble(settings: &Settings) -> Result<(Api, Preparation), Failure> {
    let first = settings.first_administrator()?;
    let url = settings.database_url()?;
    let store = Store::connect(&url, &settings.store_options()).await?;
    let key = secret_key::load(settings.secret_key(), &url)?;
    let tokens = Tokens::new(&key, settings.token_life())?;
    let hasher = PasswordHasher::new(&settings.hasher_options());
    let clock = Clock::system();
    let catalog = Catalog::new(store.clone());
    let registrar = Registrar::new(store.clone(), hasher.clone(), clock.clone());
    let api = Api::new(Parts {
        accounts: Accounts::new(store.clone(), hasher, tokens, clock.clone()),
        store: store.clone(),
        catalog: catalog.clone(),
        clock,
        body_limits: BodyLimits {
            max_bytes: settings.body_limit,
            timeout: settings.body_timeout,
        },
        runtime: Handle::current(),
    });
    let preparation = Preparation {
        store,
        catalog,
        registrar,
        first,
    };
    Ok((api, preparation))
}
