//! One request and its response.

use std::future::poll_fn;
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, Request, Response};
use http_body::{Frame, SizeHint};
use hyper::body::Incoming;
use tokio::net::tcp::OwnedReadHalf;
use tower::ServiceExt;

use super::connection::Shared;
use super::inbound::Inbound;
use super::well_formed;
use crate::app::MalformedRequest;

/// The time that a client which has ended its half of the connection waits for its response. It cannot be distinguished from
/// one that is gone.
const HALF_CLOSED_TIMEOUT: Duration = Duration::from_secs(5);

/// Passes the requests of one connection to the service.
pub(super) struct Exchange {
    inbound: Inbound,
    peer: IpAddr,
    shared: Arc<Shared>,
}

impl Exchange {
    pub(super) fn new(socket: OwnedReadHalf, peer: IpAddr, shared: Arc<Shared>) -> Self {
        Self {
            inbound: Inbound::new(socket),
            peer,
            shared,
        }
    }

    pub(super) fn inbound(&self) -> Inbound {
        self.inbound.clone()
    }

    /// The response to a request. If it is made before the body has been read, the connection is closed, since the rest may
    /// be long.
    ///
    /// # Errors
    /// If the client is gone before there is a response.
    pub(super) async fn respond(
        self: Arc<Self>,
        request: Request<Incoming>,
    ) -> io::Result<Response<Body>> {
        let Self {
            inbound,
            peer,
            shared,
        } = &*self;
        let has_body = !request.body().is_end_stream();
        let is_ambiguous = inbound.begin_request(has_body);
        let (mut parts, body) = request.into_parts();
        if let Some(reason) = well_formed::malformation(&parts, is_ambiguous) {
            parts.extensions.insert(MalformedRequest { reason });
        }
        let body = if has_body {
            let inbound = inbound.clone();
            Body::new(RequestBody { body, inbound })
        } else {
            Body::empty()
        };
        let mut request = Request::from_parts(parts, body);
        shared.identify(*peer, &mut request);
        let mut response = tokio::select! {
            biased;
            Ok(response) = shared.service.clone().oneshot(request) => response,
            error = gone(inbound) => return Err(error),
        };
        shared.close_if_stopping(&mut response);
        if inbound.is_body_unread() {
            let close = HeaderValue::from_static("close");
            response.headers_mut().insert(CONNECTION, close);
        }
        Ok(response)
    }
}

/// Waits until the client is gone.
async fn gone(inbound: &Inbound) -> io::Error {
    let end = poll_fn(|context| {
        if inbound.is_body_unread() {
            // hyper notices it while it reads the body.
            return Poll::Pending;
        }
        inbound.poll_end(context)
    });
    if let Err(error) = end.await {
        return error;
    }
    tokio::time::sleep(HALF_CLOSED_TIMEOUT).await;
    io::ErrorKind::ConnectionAborted.into()
}

/// The body of a request. It reports its end.
struct RequestBody {
    body: Incoming,
    inbound: Inbound,
}

impl HttpBody for RequestBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(context));
        let is_end = match &frame {
            Some(Ok(_)) => self.body.is_end_stream(),
            Some(Err(_)) => false,
            None => true,
        };
        if is_end {
            self.inbound.end_body();
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::net::Ipv4Addr;

    use tokio::io::AsyncWriteExt;
    use tokio::net::{TcpListener, TcpStream};
    use tower::service_fn;

    use super::*;
    use crate::app::Service;
    use crate::origin::TrustedProxies;
    use crate::serve::connection;
    use crate::serve::head_timer::Timeouts;

    /// A client that has sent a request for which there is no response yet, and what its handler holds.
    async fn waiting_client() -> (TcpStream, Arc<()>) {
        let resource = Arc::new(());
        let held = Arc::clone(&resource);
        let service = Service::new(service_fn(move |_: Request<Body>| {
            let held = Arc::clone(&held);
            async move {
                std::future::pending::<()>().await;
                drop(held);
                Ok::<_, Infallible>(Response::default())
            }
        }));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let client = TcpStream::connect(listener.local_addr().unwrap());
        let mut client = client.await.unwrap();
        let (server, peer) = listener.accept().await.unwrap();
        let timeouts = Timeouts {
            head: Duration::from_secs(10),
            idle: Duration::from_secs(10),
        };
        let shared = Arc::new(Shared {
            service,
            status: Arc::default(),
            trusted_proxies: TrustedProxies::default(),
            timeouts,
        });
        tokio::spawn(async move {
            connection::serve(server, peer.ip(), &Arc::default(), shared).await;
        });
        let request = b"GET / HTTP/1.1\r\nhost: a\r\n\r\n";
        client.write_all(request).await.unwrap();
        // The service, and the handler.
        wait_for(&resource, 3).await;
        (client, resource)
    }

    async fn wait_for(resource: &Arc<()>, count: usize) {
        while Arc::strong_count(resource) != count {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    #[tokio::test]
    async fn a_request_ends_when_its_client_resets_the_connection() {
        let (client, resource) = waiting_client().await;
        client.set_zero_linger().unwrap();
        drop(client);
        // The whole connection ends.
        wait_for(&resource, 1).await;
    }

    #[tokio::test]
    async fn a_request_ends_some_time_after_its_client_has_closed_the_connection() {
        let (client, resource) = waiting_client().await;
        tokio::time::pause();
        let start = tokio::time::Instant::now();
        drop(client);
        wait_for(&resource, 1).await;
        assert!(start.elapsed() >= HALF_CLOSED_TIMEOUT);
    }
}
