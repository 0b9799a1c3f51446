//! One connection. It speaks HTTP/1.1: HTTP/2, like TLS, belongs to the proxy in front.

use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::body::Body;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio_io_timeout::TimeoutStream;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

use crate::app::Service;
use crate::origin::ClientAddress;

/// The maximum time for the head of a request to arrive, and for a connection to be idle.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// The maximum time in which a client reads nothing of a response. The response shares its memory with others, but keeps it
/// from being freed after newer revisions have replaced it.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);

/// Serves a connection until it ends. After `stop` it ends with the current response, or at once if it is idle.
pub(super) async fn serve(
    socket: TcpStream,
    peer: SocketAddr,
    service: Service,
    stop: CancellationToken,
) {
    if let Err(error) = socket.set_nodelay(true) {
        tracing::debug!(%error, "a connection ended before its first request");
        return;
    }
    let mut socket = TimeoutStream::new(socket);
    socket.set_write_timeout(Some(WRITE_TIMEOUT));
    let client = ClientAddress(peer.ip());
    let service = service.map_request(move |mut request: hyper::Request<_>| {
        request.extensions_mut().insert(client);
        request.map(Body::new)
    });
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIMEOUT)
            .serve_connection(
                TokioIo::new(Box::pin(socket)),
                TowerToHyperService::new(service),
            )
    );
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = stop.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}
