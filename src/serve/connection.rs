//! One connection. It speaks HTTP/1.1: HTTP/2 belongs, like TLS, to the proxy in front.

use std::time::Duration;

use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::sync::OwnedSemaphorePermit;
use tokio_io_timeout::TimeoutStream;

use super::timer::ConnectionTimer;
use crate::app::App;

/// The longest that a request's head may take to arrive, and a connection may stay idle.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// The longest that a client may take nothing of an answer that is ready for it. The memory that it keeps is shared with
/// all other answers, but not with those of later revisions.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);

/// Serves a connection on a task of its own; `place` is given back when it ends.
pub(super) fn spawn(
    socket: TcpStream,
    app: App,
    connections: &GracefulShutdown,
    place: OwnedSemaphorePermit,
) {
    if let Err(error) = socket.set_nodelay(true) {
        tracing::debug!(%error, "a connection ended before it began");
        return;
    }
    let mut socket = TimeoutStream::new(socket);
    socket.set_write_timeout(Some(WRITE_TIMEOUT));
    let connection = http1::Builder::new()
        .timer(ConnectionTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .serve_connection(
            TokioIo::new(Box::pin(socket)),
            TowerToHyperService::new(app),
        );
    let connection = connections.watch(connection);
    tokio::spawn(async move {
        let _place = place;
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection ended early");
        }
    });
}
