//! One connection. It speaks HTTP/1.1: HTTP/2, like TLS, belongs to the proxy in front.

use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;
use tokio_util::sync::CancellationToken;

use super::exchange::Exchange;
use super::outbound::{Outbound, limit_unsent_bytes};
use crate::app::Service;
use crate::origin::ClientAddress;

/// The maximum time for the head of a request to arrive, and for a connection to be idle.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// The maximum size of the head of a request. Beyond it, or beyond 100 headers, the response is 431.
const MAX_HEAD_BYTES: usize = 32 * 1024;

/// Serves a connection until it ends. After `stop` it ends with the current response, or at once if it is idle.
pub(super) async fn serve(
    socket: TcpStream,
    peer: SocketAddr,
    service: Service,
    stop: CancellationToken,
) {
    let prepared = socket.set_nodelay(true);
    if let Err(error) = prepared.and_then(|()| limit_unsent_bytes(&socket)) {
        tracing::debug!(%error, "a connection ended before its first request");
        return;
    }
    let (reader, writer) = socket.into_split();
    let exchange = Exchange::new(reader, service, ClientAddress(peer.ip()));
    let socket = Outbound::new(writer, exchange.inbound());
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIMEOUT)
            .max_header_size(MAX_HEAD_BYTES)
            .half_close(true)
            .serve_connection(
                TokioIo::new(socket),
                service_fn(move |request| exchange.clone().respond(request)),
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
