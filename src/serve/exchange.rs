//! One request and its response.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, Request, Response};
use http_body::{Frame, SizeHint};
use hyper::body::Incoming;
use tokio::net::tcp::OwnedReadHalf;
use tower::ServiceExt;

use super::inbound::Inbound;
use super::well_formed;
use crate::app::{MalformedRequest, Service};
use crate::origin::ClientAddress;

/// The time that a client which has ended its half of the connection waits for its response. It cannot be distinguished from
/// one that is gone.
const HALF_CLOSED_TIMEOUT: Duration = Duration::from_secs(5);

/// Passes the requests of one connection to the service.
#[derive(Clone)]
pub(super) struct Exchange {
    inbound: Inbound,
    service: Service,
    client: ClientAddress,
}

impl Exchange {
    pub(super) fn new(socket: OwnedReadHalf, service: Service, client: ClientAddress) -> Self {
        Self {
            inbound: Inbound::new(socket),
            service,
            client,
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
    pub(super) async fn respond(self, request: Request<Incoming>) -> io::Result<Response<Body>> {
        let Self {
            inbound,
            service,
            client,
        } = self;
        let has_body = !request.body().is_end_stream();
        let is_ambiguous = inbound.begin_request(has_body);
        let (mut parts, body) = request.into_parts();
        if let Some(reason) = well_formed::malformation(&parts, is_ambiguous) {
            parts.extensions.insert(MalformedRequest { reason });
        }
        parts.extensions.insert(client);
        let body = if has_body {
            let inbound = inbound.clone();
            Body::new(RequestBody { body, inbound })
        } else {
            Body::empty()
        };
        let request = Request::from_parts(parts, body);
        let mut response = tokio::select! {
            biased;
            Ok(response) = service.oneshot(request) => response,
            error = gone(&inbound) => return Err(error),
        };
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
    match end.await {
        Err(error) => error,
        Ok(()) => {
            tokio::time::sleep(HALF_CLOSED_TIMEOUT).await;
            io::ErrorKind::ConnectionAborted.into()
        }
    }
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
