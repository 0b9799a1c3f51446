//! Threads that serve connections, each with a scheduler of its own. A connection stays with its thread, so that an answer
//! from memory wakes no other thread; what waits for a database or takes long runs elsewhere
//! (`contract::Host::runtime`).

use std::thread::JoinHandle;
use std::time::Duration;

use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Handle};
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::connection;
use crate::app::App;

/// A socket on its way to a thread, and its place among those that may be served at once.
type Accepted = (std::net::TcpStream, OwnedSemaphorePermit);

/// A thread.
pub(super) struct Worker {
    accepted: UnboundedSender<Accepted>,
    runtime: Handle,
    thread: JoinHandle<bool>,
}

/// The way to a thread. It serves as long as there is one.
pub(super) struct Door(UnboundedSender<Accepted>);

impl Worker {
    /// Starts one, which serves until it is stopped, and then for at most `deadline`.
    pub(super) fn start(app: App, deadline: Duration) -> std::io::Result<Self> {
        let (accepted, receiver) = unbounded_channel();
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let thread = std::thread::Builder::new()
            .name("connections".to_owned())
            .spawn(move || runtime.block_on(work(receiver, app, deadline)))?;
        Ok(Self {
            accepted,
            runtime: handle,
            thread,
        })
    }

    /// Where it waits for its sockets.
    pub(super) const fn runtime(&self) -> &Handle {
        &self.runtime
    }

    /// The way to it.
    pub(super) fn door(&self) -> Door {
        Door(self.accepted.clone())
    }

    /// Waits for the end, which begins when all have been told; whether every request was finished by then.
    pub(super) fn stop(self) -> impl FnOnce() -> bool {
        drop(self.accepted);
        move || self.thread.join().unwrap_or(false)
    }
}

impl Door {
    /// Hands a socket over.
    pub(super) fn enter(&self, socket: TcpStream, place: OwnedSemaphorePermit) {
        let handed_over = socket.into_std().map(|socket| self.0.send((socket, place)));
        if !matches!(handed_over, Ok(Ok(()))) {
            tracing::debug!("a connection ended before it began");
        }
    }
}

async fn work(mut accepted: UnboundedReceiver<Accepted>, app: App, deadline: Duration) -> bool {
    let connections = GracefulShutdown::new();
    while let Some((socket, place)) = accepted.recv().await {
        match TcpStream::from_std(socket) {
            Ok(socket) => connection::spawn(socket, app.clone(), &connections, place),
            Err(error) => tracing::warn!(%error, "cannot serve a connection"),
        }
    }
    let end = tokio::time::timeout(deadline, connections.shutdown());
    end.await.is_ok()
}
