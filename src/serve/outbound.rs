//! What a connection sends, and how it ends.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::{Duration, Instant};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::net::tcp::OwnedWriteHalf;
use tokio::time::{Sleep, sleep};
use tokio_io_timeout::TimeoutWriter;

use super::activity::Activity;
use super::inbound::Inbound;

/// The maximum time in which a client reads nothing of a response. The response shares its memory with others, but keeps it
/// from being freed after newer revisions have replaced it.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);

/// The maximum number of bytes that the system buffers before it sends them. It buffers more only for clients that receive
/// fast. Without this, a client that reads nothing makes it buffer 2.5 MiB.
#[cfg(target_os = "linux")]
const MAX_UNSENT_BYTES: u32 = 64 * 1024;

/// How much of a request is received, and for how long, after its response.
const MAX_LINGERING_BYTES: usize = 32 << 20;
const LINGERING_TIMEOUT: Duration = Duration::from_secs(10);

/// Limits what the system buffers for a client that does not read.
///
/// # Errors
/// If the connection has ended.
pub(super) fn limit_unsent_bytes(socket: &TcpStream) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        let socket = socket2::SockRef::from(socket);
        socket.set_tcp_notsent_lowat(MAX_UNSENT_BYTES)?;
        // Also after the process has closed the connection.
        socket.set_tcp_user_timeout(Some(WRITE_TIMEOUT))?;
    }
    Ok(())
}

/// The socket of a connection, for hyper.
///
/// A client that receives nothing for too long is reset. When the connection ends while the client may be sending, the rest
/// is received and dropped before the socket is closed: otherwise the system would reset the connection, and the client might
/// never see the response.
pub(super) struct Outbound {
    socket: Pin<Box<TimeoutWriter<OwnedWriteHalf>>>,
    inbound: Inbound,
    activity: Arc<Activity>,
    /// The system accepts no more bytes at present.
    is_blocked: bool,
    /// Set when the response has been sent.
    lingering: Option<Lingering>,
}

/// The end of a connection whose client may be sending.
struct Lingering {
    timeout: Pin<Box<Sleep>>,
    received: usize,
}

impl Outbound {
    pub(super) fn new(socket: OwnedWriteHalf, inbound: Inbound, activity: Arc<Activity>) -> Self {
        let mut socket = TimeoutWriter::new(socket);
        socket.set_timeout(Some(WRITE_TIMEOUT));
        Self {
            socket: Box::pin(socket),
            inbound,
            activity,
            is_blocked: false,
            lingering: None,
        }
    }

    /// Receives and drops bytes until the client ends its half of the connection, or one of the limits is reached.
    fn poll_linger(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let lingering = self.lingering.get_or_insert_with(|| {
            // The request has its response: the connection makes room for others, and does not delay a shutdown.
            self.activity.begin_wait(Instant::now());
            Lingering {
                timeout: Box::pin(sleep(LINGERING_TIMEOUT)),
                received: 0,
            }
        });
        while lingering.received < MAX_LINGERING_BYTES {
            match self.inbound.poll_discard(context) {
                Poll::Ready(Ok(received)) if received > 0 => lingering.received += received,
                Poll::Ready(_) => break,
                Poll::Pending => return lingering.timeout.as_mut().poll(context),
            }
        }
        Poll::Ready(())
    }
}

impl AsyncRead for Outbound {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.inbound.poll_read(context, buffer)
    }
}

impl AsyncWrite for Outbound {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = self.socket.as_mut().poll_write(context, bytes);
        self.is_blocked = !matches!(written, Poll::Ready(Ok(_)));
        written
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = self.socket.as_mut().poll_write_vectored(context, slices);
        self.is_blocked = !matches!(written, Poll::Ready(Ok(_)));
        written
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.socket.as_mut().poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.lingering.is_none() {
            ready!(self.socket.as_mut().poll_shutdown(context))?;
            if !self.inbound.is_receiving() {
                return Poll::Ready(Ok(()));
            }
        }
        self.poll_linger(context).map(Ok)
    }
}

impl Drop for Outbound {
    /// Resets the connection if the client does not receive: the system would keep the rest of the response for it.
    fn drop(&mut self) {
        if self.is_blocked {
            // Fails if the connection has ended already.
            let _ = self.socket.get_ref().as_ref().set_zero_linger();
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    /// A client, and its connection in the server.
    async fn connection() -> (TcpStream, Outbound) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = TcpStream::connect(listener.local_addr().unwrap());
        let client = client.await.unwrap();
        let (server, _) = listener.accept().await.unwrap();
        limit_unsent_bytes(&server).unwrap();
        let (reader, writer) = server.into_split();
        (
            client,
            Outbound::new(writer, Inbound::new(reader), Arc::default()),
        )
    }

    /// Sends until the client has received nothing for the maximum time. Time advances as soon as nothing else happens.
    async fn send_until_blocked(server: &mut Outbound) -> usize {
        tokio::time::pause();
        let mut sent = 0;
        loop {
            match server.write(&[0; 16 * 1024]).await {
                Ok(bytes) => sent += bytes,
                Err(error) => {
                    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
                    return sent;
                }
            }
        }
    }

    #[tokio::test]
    async fn a_client_that_does_not_receive_takes_little_memory_and_is_reset() {
        let (mut client, mut server) = connection().await;
        let sent = send_until_blocked(&mut server).await;
        assert!(sent < 1_000_000, "{sent} bytes");
        drop(server);
        let received = client.read_to_end(&mut Vec::new()).await;
        let reset = received.expect_err("the connection is reset");
        assert_eq!(reset.kind(), io::ErrorKind::ConnectionReset);
    }

    #[tokio::test]
    async fn what_a_client_still_sends_is_received_after_the_response_within_limits() {
        for (bytes, is_received) in [
            (MAX_LINGERING_BYTES / 2, true),
            (2 * MAX_LINGERING_BYTES, false),
        ] {
            let (mut client, mut server) = connection().await;
            server.inbound.begin_request(true);
            let send = async move {
                let sent = client.write_all(&vec![0; bytes]).await;
                let ended = client.shutdown().await;
                sent.and(ended).is_ok()
            };
            let close = async move {
                server.shutdown().await.unwrap();
                drop(server);
            };
            let (is_sent, ()) = tokio::join!(send, close);
            assert_eq!(is_sent, is_received, "{bytes} bytes");
        }
    }

    #[tokio::test]
    async fn a_client_that_stays_silent_after_the_response_is_not_waited_for_longer() {
        let (_client, mut server) = connection().await;
        tokio::time::pause();
        let start = tokio::time::Instant::now();
        server.shutdown().await.unwrap();
        assert_eq!(start.elapsed(), Duration::ZERO);
        server.inbound.begin_request(true);
        server.shutdown().await.unwrap();
        assert!(start.elapsed() >= LINGERING_TIMEOUT);
    }
}
