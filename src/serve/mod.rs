//! Sockets: connections are accepted, bounded in number and in time, and brought to an end when the process is told to
//! stop.

mod connection;
mod prepare;
mod shutdown;
mod start;
mod threads;
mod timer;
mod watch;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot};

use crate::app::App;

pub use shutdown::signal;
pub use start::run;
pub use threads::Threads;

/// Connections that are served at once. One more waits to be accepted.
const MOST_CONNECTIONS: usize = 4096;

/// Serves until `stop` comes, then lets requests finish for at most `deadline`.
///
/// A connection that cannot be accepted (no file descriptors left, say) is tried again a little later.
///
/// # Errors
/// When the listener is of no use, or what accepts connections panics.
pub async fn serve(
    threads: &Threads,
    listener: TcpListener,
    app: App,
    stop: impl Future<Output = ()>,
    deadline: Duration,
) -> std::io::Result<()> {
    let threads = threads.handle();
    let listener = {
        let _their_reactor = threads.enter();
        TcpListener::from_std(listener.into_std()?)?
    };
    let (go_on, stopped) = oneshot::channel();
    let mut serving = threads.spawn(serve_until(stopped, listener, app, deadline));
    tokio::select! {
        // It never ends by itself, unless it panics.
        ended = &mut serving => return Ok(ended?),
        () = stop => {}
    }
    drop(go_on);
    Ok(serving.await?)
}

/// Serves until the other end of `stopped` is gone.
async fn serve_until(
    stopped: oneshot::Receiver<Infallible>,
    listener: TcpListener,
    app: App,
    deadline: Duration,
) {
    let connections = GracefulShutdown::new();
    tokio::select! {
        _ = stopped => {}
        () = accept(&listener, &app, &connections) => {}
    }
    drop(listener);
    tracing::info!("stopping");
    let end = tokio::time::timeout(deadline, connections.shutdown());
    if end.await.is_err() {
        let seconds = deadline.as_secs();
        tracing::warn!(seconds, "some requests did not finish in time");
    }
}

/// Accepts connections for ever.
async fn accept(listener: &TcpListener, app: &App, connections: &GracefulShutdown) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            return;
        };
        match listener.accept().await {
            Ok((socket, _)) => connection::spawn(socket, app.clone(), connections, place),
            Err(error) => {
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}
