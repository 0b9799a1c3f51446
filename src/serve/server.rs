//! A listening socket and its connections.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::admission::Admission;
use super::listener::Acceptor;
use super::options::ServerOptions;

/// Serves until it is stopped.
pub struct Server {
    /// The address that it listens on.
    pub address: SocketAddr,
    /// Completes only by a panic, or after [`Self::stop`].
    pub(super) accepting: JoinHandle<()>,
    admission: Arc<Admission>,
    connections: TaskTracker,
    stop: CancellationToken,
}

impl Server {
    /// Starts to accept connections.
    ///
    /// # Errors
    /// If the listener has no address.
    pub fn start(listener: TcpListener, options: ServerOptions) -> io::Result<Self> {
        let address = listener.local_addr()?;
        let (connections, stop) = (TaskTracker::new(), CancellationToken::new());
        let ServerOptions { limits, shared } = options;
        let admission = Arc::new(Admission::new(limits, Arc::clone(&shared.status)));
        let acceptor = Acceptor::new(
            listener,
            connections.clone(),
            Arc::clone(&admission),
            limits,
            Arc::new(shared),
        );
        let stopped = stop.clone();
        let accepting = connections.spawn(async move {
            stopped.run_until_cancelled(acceptor.accept()).await;
        });
        Ok(Self {
            address,
            accepting,
            admission,
            connections,
            stop,
        })
    }

    /// Stops accepting, ends the connections without a request in progress, and waits for the others for at most `deadline`.
    pub(super) async fn stop(self, deadline: Duration) {
        tracing::info!("stopping");
        self.stop.cancel();
        self.admission.stop();
        self.connections.close();
        if timeout(deadline, self.connections.wait()).await.is_err() {
            let connections = self.connections.len();
            tracing::warn!(connections, "some requests did not end before the deadline");
        }
    }
}
