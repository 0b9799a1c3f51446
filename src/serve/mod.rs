//! Sockets: connections are accepted, limited in number and time, and closed when the process is told to stop.
//!
//! - `sockets`: the addresses, also those that systemd passes;
//! - `options`: what is served, and within which limits; `descriptors`: how many connections the operating system allows;
//! - `server`: a listening socket and its connections; `listener`: the accept loop; `admission`: which are open;
//! - `connection`: one connection; `activity`, `head_timer`: what it is doing;
//! - `exchange`: one request and its response; `inbound`, `outbound`: the two directions of a socket; `head`, `well_formed`:
//!   what hyper does not check;
//! - `signals`: the signals that the process handles.

mod activity;
mod admission;
mod connection;
mod descriptors;
mod exchange;
mod head;
mod head_timer;
mod inbound;
mod listener;
mod options;
mod outbound;
mod server;
mod signals;
mod sockets;
mod well_formed;

use std::pin::pin;

use sd_notify::NotifyState;

use crate::app::{App, PrepareError, StartError};
use crate::settings::Settings;

pub use options::ServerOptions;
pub use server::Server;
pub use signals::stop_signal;
use sockets::Sockets;

/// Serves the application until `stop` completes. A PostgreSQL server that does not respond does not prevent the start:
/// requests that need it are refused until it does.
///
/// # Errors
/// If an operator must act before the application can be served, even if that turns out later, because the database did not
/// respond before.
pub async fn run(
    app: &App,
    settings: &Settings,
    stop: impl Future<Output = ()>,
) -> Result<(), StartError> {
    let mut stop = pin!(stop);
    let Sockets { clients, operators } = Sockets::reserve(&settings.server.addresses)?;
    // Operators are served until the process ends, also while a large catalogue is read.
    if let Some(socket) = operators {
        let options = ServerOptions::for_operators(app, &settings.server);
        let management = Server::start(socket.listen()?, options)?;
        tracing::info!(management = %management.address, "serving operators");
    }
    let is_embedded = settings.database.url()?.embedded_file().is_some();
    let prepared = tokio::select! {
        prepared = app.prepare() => prepared,
        () = &mut stop => return Ok(()),
    };
    let is_ready = match prepared {
        Err(error) if is_embedded || !error.is_transient() => return Err(error.into()),
        prepared => prepared.is_ok(),
    };
    let options = ServerOptions::for_clients(app, settings);
    let mut server = Server::start(clients.listen()?, options)?;
    let docs = settings
        .server
        .docs
        .then(|| format!("http://{}/docs", server.address));
    tracing::info!(address = %server.address, is_ready, docs, "serving");
    notify(NotifyState::Ready);
    let drained = async {
        stop.await;
        app.status.stop();
        notify(NotifyState::Stopping);
        tracing::info!(drain = ?settings.server.drain, "told to stop, not ready any more");
        tokio::time::sleep(settings.server.drain).await;
    };
    let result = tokio::select! {
        () = drained => Ok(()),
        error = follow(app, is_ready) => Err(error.into()),
        panic = &mut server.accepting => Err(format!("no longer accepting connections: {panic:?}").into()),
    };
    app.status.stop();
    server.stop(settings.server.shutdown_timeout).await;
    result
}

/// Tells systemd, if it has started the process as a service of `Type=notify`.
fn notify(state: NotifyState) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "cannot notify systemd (NOTIFY_SOCKET)");
    }
}

/// Follows the database, and returns only if it can never be prepared.
async fn follow(app: &App, is_ready: bool) -> PrepareError {
    if !is_ready {
        if let Err(error) = app.prepare_with_retry().await {
            return error;
        }
        tracing::info!("the database is ready");
    }
    app.follow().await
}

#[cfg(test)]
mod tests;
