//! One connection. It speaks HTTP/1.1: HTTP/2, like TLS, belongs to the proxy in front.

use std::future::poll_fn;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, Request, Response};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

use super::activity::{Activity, State};
use super::exchange::Exchange;
use super::head_timer::{HeadTimer, Timeouts};
use super::outbound::{Outbound, limit_unsent_bytes};
use crate::app::{ServerStatus, Service};
use crate::origin::{ClientAddress, TrustedProxies};

/// The maximum size of the head of a request. Beyond it, or beyond 100 headers, the response is 431.
const MAX_HEAD_BYTES: usize = 32 * 1024;

/// What the connections of a listener share.
pub(super) struct Shared {
    pub(super) service: Service,
    pub(super) status: Arc<ServerStatus>,
    pub(super) trusted_proxies: TrustedProxies,
    pub(super) timeouts: Timeouts,
}

impl Shared {
    /// Adds the address of the client to a request.
    pub(super) fn identify<B>(&self, peer: IpAddr, request: &mut Request<B>) {
        let client = self.trusted_proxies.client(peer, request.headers());
        request.extensions_mut().insert(ClientAddress(client));
    }

    /// Lets the connection end with this response if the process is about to stop.
    pub(super) fn close_if_stopping<B>(&self, response: &mut Response<B>) {
        if self.status.is_stopping() {
            let close = HeaderValue::from_static("close");
            response.headers_mut().insert(CONNECTION, close);
        }
    }
}

/// Serves a connection until it ends by itself, or is told to end.
pub(super) async fn serve(
    socket: TcpStream,
    peer: IpAddr,
    activity: &Arc<Activity>,
    shared: Arc<Shared>,
) {
    let prepared = socket.set_nodelay(true);
    if let Err(error) = prepared.and_then(|()| limit_unsent_bytes(&socket)) {
        tracing::debug!(%error, "a connection ended before its first request");
        return;
    }
    let (reader, writer) = socket.into_split();
    let timer = HeadTimer {
        activity: Arc::clone(activity),
        timeouts: shared.timeouts,
    };
    let exchange = Arc::new(Exchange::new(reader, peer, shared));
    let socket = Outbound::new(writer, exchange.inbound(), Arc::clone(activity));
    let mut connection = pin!(
        http1::Builder::new()
            .timer(timer)
            .header_read_timeout(Duration::ZERO)
            .max_header_size(MAX_HEAD_BYTES)
            .half_close(true)
            .serve_connection(
                TokioIo::new(socket),
                service_fn(move |request| Arc::clone(&exchange).respond(request)),
            )
    );
    let mut is_last = false;
    let ended = poll_fn(|context| {
        activity.wake_on_order(context.waker());
        if activity.state() == State::Ended {
            return Poll::Ready(Ok(()));
        }
        // A request that arrived before the order to stop is served.
        let polled = connection.as_mut().poll(context);
        if polled.is_ready() || is_last || !activity.is_stopping() {
            return polled;
        }
        if activity.state() != State::Busy {
            return Poll::Ready(Ok(()));
        }
        is_last = true;
        connection.as_mut().graceful_shutdown();
        connection.as_mut().poll(context)
    });
    if let Err(error) = ended.await {
        tracing::debug!(%error, "a connection ended early");
    }
}
