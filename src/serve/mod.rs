//! Sockets: connections are accepted, bounded in number and in time, and brought to an end when the process is told to
//! stop.

mod connection;
mod prepare;
mod shutdown;
mod start;
mod watch;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

pub use shutdown::signal;
pub use start::run;

/// Connections that are served at once. One more waits to be accepted.
const MOST_CONNECTIONS: usize = 4096;

/// Serves until `stop` comes, then lets requests finish for at most `deadline`.
///
/// A connection that cannot be accepted (no file descriptors left, say) is tried again a little later.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    stop: impl Future<Output = ()>,
    deadline: Duration,
) {
    let connections = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    tokio::pin!(stop);
    loop {
        let accepted = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (listener.accept().await, place)
        };
        let (accepted, place) = tokio::select! {
            () = &mut stop => break,
            accepted = accepted => accepted,
        };
        match accepted {
            Ok((socket, _)) => connection::spawn(socket, router.clone(), &connections, place.ok()),
            Err(error) => {
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
    drop(listener);
    tracing::info!("stopping");
    if tokio::time::timeout(deadline, connections.shutdown())
        .await
        .is_err()
    {
        tracing::warn!(
            seconds = deadline.as_secs(),
            "some requests did not finish in time"
        );
    }
}
