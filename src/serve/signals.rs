//! The signals that the process handles.

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::oneshot;

/// Completes on SIGTERM or SIGINT (Ctrl-C). A second signal ends the process at once. SIGHUP, which many services take as
/// an order to read their settings again, is logged and does not end the process.
///
/// # Errors
/// If the operating system does not allow to listen for signals.
pub fn stop_signal() -> std::io::Result<impl Future<Output = ()>> {
    let (mut term, mut int) = (
        signal(SignalKind::terminate())?,
        signal(SignalKind::interrupt())?,
    );
    let mut hangup = signal(SignalKind::hangup())?;
    tokio::spawn(async move {
        while hangup.recv().await.is_some() {
            tracing::warn!("received SIGHUP and go on: settings are read at the start only");
        }
    });
    let (sender, receiver) = oneshot::channel();
    tokio::spawn(async move {
        either(&mut term, &mut int).await;
        // Nobody waits any longer if the server has failed.
        let _ = sender.send(());
        either(&mut term, &mut int).await;
        tracing::warn!("received a second signal, stopping at once");
        crate::logging::flush();
        std::process::exit(1);
    });
    Ok(async move {
        // The task never drops the sender without sending.
        drop(receiver.await);
    })
}

async fn either(term: &mut Signal, int: &mut Signal) {
    tokio::select! {
        _ = term.recv() => {}
        _ = int.recv() => {}
    }
}
