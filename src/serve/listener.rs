//! A listening socket. It always accepts, so that a flood of connections that do nothing cannot make the others wait.

use std::io::{self, ErrorKind};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::task::TaskTracker;

use super::admission::{Admission, Limits};
use super::connection::{self, Shared};
use super::descriptors::leaving;
use crate::origin::network;

/// The delay after a connection could not be accepted, because no file descriptor is left for example.
const ACCEPT_DELAY: Duration = Duration::from_millis(100);

/// The minimum time between two log lines of connections that were closed for lack of room.
const REPORT_INTERVAL: Duration = Duration::from_secs(10);

/// Accepts connections until it is dropped.
pub(super) struct Acceptor {
    listener: TcpListener,
    connections: TaskTracker,
    admission: Arc<Admission>,
    shared: Arc<Shared>,
    /// One for each open connection.
    permits: Arc<Semaphore>,
    report: Report,
}

impl Acceptor {
    pub(super) fn new(
        listener: TcpListener,
        connections: TaskTracker,
        admission: Arc<Admission>,
        limits: Limits,
        shared: Arc<Shared>,
    ) -> Self {
        let permits = limits.all + leaving(limits.all);
        Self {
            listener,
            connections,
            admission,
            report: Report::new(),
            shared,
            permits: Arc::new(Semaphore::new(permits)),
        }
    }

    pub(super) async fn accept(mut self) {
        while let Ok(permit) = Arc::clone(&self.permits).acquire_owned().await {
            match self.listener.accept().await {
                Ok((socket, peer)) => {
                    let losses = self.admission.losses();
                    self.serve(socket, peer.ip().to_canonical(), permit);
                    if losses != self.admission.losses() {
                        // New connections get the time to read a request that has arrived, before they make room as well.
                        tokio::task::yield_now().await;
                    }
                }
                Err(error) if is_of_one_connection(&error) => {}
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    self.admission.make_room();
                    tokio::time::sleep(ACCEPT_DELAY).await;
                }
            }
            self.report.write(self.admission.losses());
        }
    }

    fn serve(&self, socket: TcpStream, peer: IpAddr, permit: OwnedSemaphorePermit) {
        let is_proxy = self.shared.trusted_proxies.contains(peer);
        let address = (!is_proxy).then(|| network(peer));
        let Some(admitted) = self.admission.admit(address) else {
            // The client receives a reset and not an end, which could be mistaken for an empty response.
            drop(socket.set_zero_linger());
            return;
        };
        let shared = Arc::clone(&self.shared);
        self.connections.spawn(async move {
            connection::serve(socket, peer, &admitted.activity, shared).await;
            drop((admitted, permit));
        });
    }
}

/// The client has closed the connection before it was accepted.
fn is_of_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::ConnectionAborted | ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset
    )
}

/// Logs how many connections were closed for lack of room, but not each of them.
struct Report {
    next: Instant,
    evicted: u64,
    refused: u64,
}

impl Report {
    fn new() -> Self {
        Self {
            next: Instant::now(),
            evicted: 0,
            refused: 0,
        }
    }

    fn write(&mut self, (evicted, refused): (u64, u64)) {
        let now = Instant::now();
        if now < self.next || (evicted, refused) == (self.evicted, self.refused) {
            return;
        }
        tracing::warn!(
            evicted = evicted - self.evicted,
            refused = refused - self.refused,
            "too many connections"
        );
        self.next = now + REPORT_INTERVAL;
        (self.evicted, self.refused) = (evicted, refused);
    }
}
