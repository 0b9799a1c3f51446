//! One connection. It speaks HTTP/1.1: HTTP/2, like TLS, belongs to the proxy in front.

use std::future::poll_fn;
use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use axum::body::Body;
use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, Request, Response};
use hyper::server::conn::http1;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

use super::activity::{Activity, State};
use super::head_timer::{HeadTimer, Timeouts};
use crate::app::{ServerStatus, Service};
use crate::origin::{ClientAddress, TrustedProxies};

/// The maximum time in which a client reads nothing of a response. The response shares its memory with others, but keeps it
/// from being freed after newer revisions have replaced it.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);

/// What the connections of a listener share.
pub(super) struct Shared {
    pub(super) service: Service,
    pub(super) status: Arc<ServerStatus>,
    pub(super) trusted_proxies: TrustedProxies,
    pub(super) timeouts: Timeouts,
}

impl Shared {
    /// Adds the address of the client to a request.
    fn identify<B>(&self, peer: IpAddr, request: &mut Request<B>) {
        let client = self.trusted_proxies.client(peer, request.headers());
        request.extensions_mut().insert(ClientAddress(client));
    }

    /// Lets the connection end with this response if the process is about to stop.
    fn close_if_stopping<B>(&self, mut response: Response<B>) -> Response<B> {
        if self.status.is_stopping() {
            let close = HeaderValue::from_static("close");
            response.headers_mut().insert(CONNECTION, close);
        }
        response
    }
}

/// Serves a connection until it ends by itself, or is told to end.
pub(super) async fn serve(
    socket: TcpStream,
    peer: IpAddr,
    activity: &Arc<Activity>,
    shared: Arc<Shared>,
) {
    if let Err(error) = socket.set_nodelay(true) {
        tracing::debug!(%error, "a connection ended before its first request");
        return;
    }
    let mut socket = TimeoutStream::new(socket);
    socket.set_write_timeout(Some(WRITE_TIMEOUT));
    let timer = HeadTimer {
        activity: Arc::clone(activity),
        timeouts: shared.timeouts,
    };
    let service = shared.service.clone();
    let responding = Arc::clone(&shared);
    let service = service
        .map_request(move |mut request: Request<_>| {
            shared.identify(peer, &mut request);
            request.map(Body::new)
        })
        .map_response(move |response| responding.close_if_stopping(response));
    let mut connection = pin!(
        http1::Builder::new()
            .timer(timer)
            .header_read_timeout(Duration::ZERO)
            .serve_connection(
                TokioIo::new(Box::pin(socket)),
                TowerToHyperService::new(service),
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
