//! When to stop.

use tokio::runtime::Builder;
use tokio::signal::unix::{Signal, SignalKind, signal as on};
use tokio::sync::oneshot;

/// Comes when the process is told to stop: SIGTERM, or SIGINT (Ctrl-C). A second signal ends the process at once, whatever
/// its other threads wait for.
///
/// # Errors
/// When the system does not allow to listen for signals.
pub fn signal() -> std::io::Result<impl Future<Output = ()>> {
    let runtime = Builder::new_current_thread().enable_io().build()?;
    let in_runtime = runtime.enter();
    let (mut term, mut int) = (on(SignalKind::terminate())?, on(SignalKind::interrupt())?);
    drop(in_runtime);
    let (sender, receiver) = oneshot::channel();
    let listen = async move {
        either(&mut term, &mut int).await;
        let _nobody_waits = sender.send(());
        either(&mut term, &mut int).await;
        tracing::warn!("stopping at once");
        std::process::exit(1);
    };
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || runtime.block_on(listen))?;
    Ok(async move {
        // The sender is not dropped without having sent.
        let _told = receiver.await;
    })
}

async fn either(one: &mut Signal, other: &mut Signal) {
    tokio::select! {
        _ = one.recv() => {}
        _ = other.recv() => {}
    }
}
