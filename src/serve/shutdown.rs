//! When to stop.

use tokio::signal::unix::{SignalKind, signal as on};

/// Comes when the process is told to stop: SIGTERM, or SIGINT (Ctrl-C). A second signal ends the process at once.
///
/// # Errors
/// When the system does not allow to listen for signals.
pub fn signal() -> std::io::Result<impl Future<Output = ()>> {
    let (mut term, mut int) = (on(SignalKind::terminate())?, on(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = term.recv() => {}
            _ = int.recv() => {}
        }
        tokio::spawn(async move {
            tokio::select! {
                _ = term.recv() => {}
                _ = int.recv() => {}
            }
            tracing::warn!("stopping at once");
            std::process::exit(1);
        });
    })
}
