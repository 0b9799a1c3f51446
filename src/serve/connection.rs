//! One connection.

use std::time::Duration;

use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;

/// The longest that a request's head may take to arrive, and a connection may stay idle.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// Serves a connection on a task of its own; `place` is given back when it ends.
pub(super) fn spawn(
    socket: TcpStream,
    router: Router,
    connections: &GracefulShutdown,
    place: Option<OwnedSemaphorePermit>,
) {
    if let Err(error) = socket.set_nodelay(true) {
        tracing::debug!(%error, "a connection ended before it began");
        return;
    }
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT);
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(HEAD_TIMEOUT);
    let connection =
        builder.serve_connection(TokioIo::new(socket), TowerToHyperService::new(router));
    let connection = connections.watch(connection.into_owned());
    tokio::spawn(async move {
        let _place = place;
        if let Err(error) = connection.await {
            tracing::debug!(error, "a connection ended early");
        }
    });
}
