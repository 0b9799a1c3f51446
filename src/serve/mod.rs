//! Sockets: connections are accepted, limited in number and time, and closed when the process is told to stop.

mod connection;
mod signals;

use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::app::{App, PrepareError, Service, StartError};
use crate::settings::Settings;

pub use signals::stop_signal;

/// The maximum number of connections. Further connections wait to be accepted.
const MAX_CONNECTIONS: usize = 4096;

/// The delay after a connection could not be accepted, because no file descriptor is left for example.
const ACCEPT_DELAY: Duration = Duration::from_millis(100);

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
    let is_embedded = settings.database.url()?.embedded_file().is_some();
    let prepared = tokio::select! {
        prepared = app.prepare() => prepared,
        () = &mut stop => return Ok(()),
    };
    let is_ready = match prepared {
        Err(error) if is_embedded || !error.is_transient() => return Err(error.into()),
        prepared => prepared.is_ok(),
    };
    let listener = bind("BIND", settings.server.bind).await?;
    // Operators are served until the process ends.
    if let Some(address) = settings.server.management_bind {
        let listener = bind("MANAGEMENT_BIND", address).await?;
        let management = Server::start(listener, app.management_service())?;
        tracing::info!(management = %management.address, "serving operators");
    }
    let mut server = Server::start(listener, app.service())?;
    tracing::info!(address = %server.address, is_ready, "serving");
    let result = tokio::select! {
        () = stop => Ok(()),
        error = follow(app, is_ready) => Err(error.into()),
        panic = &mut server.accepting => Err(format!("no longer accepting connections: {panic:?}").into()),
    };
    server.stop(settings.server.shutdown_timeout).await;
    result
}

async fn bind(setting: &str, address: SocketAddr) -> Result<TcpListener, StartError> {
    let bound = TcpListener::bind(address).await;
    bound.map_err(|error| format!("{setting} {address}: {error}").into())
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

/// A listening socket and its connections.
pub struct Server {
    /// The address that it listens on.
    pub address: SocketAddr,
    accepting: JoinHandle<()>,
    connections: TaskTracker,
    stop: CancellationToken,
}

impl Server {
    /// Starts to accept connections.
    ///
    /// # Errors
    /// If the listener has no address.
    pub fn start(listener: TcpListener, service: Service) -> std::io::Result<Self> {
        let address = listener.local_addr()?;
        let (connections, stop) = (TaskTracker::new(), CancellationToken::new());
        let accept = accept(listener, service, connections.clone(), stop.clone());
        Ok(Self {
            address,
            accepting: connections.spawn(accept),
            connections,
            stop,
        })
    }

    /// Stops accepting, closes idle connections, and waits for the other requests for at most `deadline`.
    pub async fn stop(self, deadline: Duration) {
        tracing::info!("stopping");
        self.stop.cancel();
        self.connections.close();
        if timeout(deadline, self.connections.wait()).await.is_err() {
            let connections = self.connections.len();
            tracing::warn!(connections, "some requests did not end before the deadline");
        }
    }
}

async fn accept(
    listener: TcpListener,
    service: Service,
    connections: TaskTracker,
    stop: CancellationToken,
) {
    let permits = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    let accept = async {
        while let Ok(permit) = Arc::clone(&permits).acquire_owned().await {
            match listener.accept().await {
                Ok((socket, peer)) => {
                    let connection = connection::serve(socket, peer, service.clone(), stop.clone());
                    connections.spawn(async move {
                        connection.await;
                        drop(permit);
                    });
                }
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    tokio::time::sleep(ACCEPT_DELAY).await;
                }
            }
        }
    };
    stop.run_until_cancelled(accept).await;
}
