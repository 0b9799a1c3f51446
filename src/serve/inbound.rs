//! What a connection receives.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncReadExt, ReadBuf, Take};
use tokio::net::tcp::OwnedReadHalf;

use super::head::Head;

/// The maximum number of bytes to receive at once. Limits what hyper buffers of a client that sends ahead of its responses.
const MAX_READ: usize = 8 * 1024;

/// The receiving half of a socket, shared by hyper, which reads, and the exchange of a request and its response. Both run in
/// the task of the connection, so that neither waits for the other.
#[derive(Clone, Debug)]
pub(super) struct Inbound(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    socket: Take<OwnedReadHalf>,
    head: Head,
    /// A request has begun whose body has not been read to its end.
    is_body_unread: bool,
}

impl Inbound {
    pub(super) fn new(socket: OwnedReadHalf) -> Self {
        Self(Arc::new(Mutex::new(State {
            socket: socket.take(MAX_READ as u64),
            head: Head::default(),
            is_body_unread: false,
        })))
    }

    /// The head of a request is complete. Returns whether it is ambiguous where the body ends.
    pub(super) fn begin_request(&self, has_body: bool) -> bool {
        self.with(|state| {
            state.is_body_unread = has_body;
            state.head.complete(has_body)
        })
    }

    /// The body of the request has been read to its end.
    pub(super) fn end_body(&self) {
        self.with(|state| {
            state.is_body_unread = false;
            state.head.begin_next();
        });
    }

    pub(super) fn is_body_unread(&self) -> bool {
        self.with(|state| state.is_body_unread)
    }

    /// Whether the client may be in the midst of sending a request.
    pub(super) fn is_receiving(&self) -> bool {
        self.with(|state| state.is_body_unread || state.head.is_partial())
    }

    pub(super) fn poll_read(
        &self,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.with(|state| state.poll_read(context, buffer))
    }

    /// Receives and drops bytes. Returns their number, which is 0 at the end.
    pub(super) fn poll_discard(&self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let mut bytes = [0; MAX_READ];
        let mut buffer = ReadBuf::new(&mut bytes);
        let socket =
            |state: &mut State| Pin::new(state.socket.get_mut()).poll_read(context, &mut buffer);
        ready!(self.with(socket))?;
        Poll::Ready(Ok(buffer.filled().len()))
    }

    /// Waits until the client ends its half of the connection. Never ends if further bytes wait to be read.
    ///
    /// # Errors
    /// If the client has reset the connection.
    pub(super) fn poll_end(&self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut byte = [0];
        let mut buffer = ReadBuf::new(&mut byte);
        let socket = |state: &mut State| state.socket.get_mut().poll_peek(context, &mut buffer);
        match ready!(self.with(socket))? {
            0 => Poll::Ready(Ok(())),
            _ => Poll::Pending,
        }
    }

    fn with<T>(&self, action: impl FnOnce(&mut State) -> T) -> T {
        // A panic leaves nothing inconsistent.
        action(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl State {
    fn poll_read(
        &mut self,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let filled = buffer.filled().len();
        self.socket.set_limit(MAX_READ as u64);
        ready!(Pin::new(&mut self.socket).poll_read(context, buffer))?;
        if !self.is_body_unread {
            self.head.receive(&buffer.filled()[filled..])?;
        }
        Poll::Ready(Ok(()))
    }
}
