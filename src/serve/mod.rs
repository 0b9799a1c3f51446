//! Sockets: connections are accepted, bounded in number and in time, and brought to an end when the process is told to
//! stop.

mod connection;
mod prepare;
mod shutdown;
mod start;
mod watch;
mod worker;

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::app::App;

pub use shutdown::signal;
pub use start::run;
use worker::{Door, Worker};

/// Connections that are served at once. One more waits to be accepted.
const MOST_CONNECTIONS: usize = 4096;

/// Serves until `stop` comes, then lets requests finish for at most `deadline`.
///
/// A connection that cannot be accepted (no file descriptors left, say) is tried again a little later.
///
/// # Errors
/// When no threads can be started.
pub async fn serve(
    listener: TcpListener,
    app: App,
    stop: impl Future<Output = ()>,
    deadline: Duration,
) -> std::io::Result<()> {
    let count = std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let workers = (0..count).map(|_| Worker::start(app.clone(), deadline));
    let workers: Vec<_> = workers.collect::<std::io::Result<_>>()?;
    let doors = workers.iter().map(Worker::door).collect();
    let mut accepting = JoinSet::new();
    if let Some(worker) = workers.first() {
        // The thread that calls this may have to wait for a slow disk.
        let _its_reactor = worker.runtime().enter();
        let listener = TcpListener::from_std(listener.into_std()?)?;
        accepting.spawn(accept(listener, doors));
    }
    stop.await;
    accepting.shutdown().await;
    tracing::info!("stopping");
    let ends: Vec<_> = workers.into_iter().map(Worker::stop).collect();
    let ends = ends.into_iter().map(tokio::task::spawn_blocking);
    for end in ends.collect::<Vec<_>>() {
        if !end.await.unwrap_or(false) {
            let seconds = deadline.as_secs();
            tracing::warn!(seconds, "some requests did not finish in time");
        }
    }
    Ok(())
}

/// Accepts connections for ever, and hands them out in turn.
async fn accept(listener: TcpListener, doors: Vec<Door>) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    for door in doors.iter().cycle() {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else {
            return;
        };
        match listener.accept().await {
            Ok((socket, _)) => door.enter(socket, place),
            Err(error) => {
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}
