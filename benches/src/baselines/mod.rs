//! What the program is compared with.

pub mod bare;
pub mod limit;
pub mod query;

use std::net::SocketAddr;

use axum::Router;
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::Result;

/// Serves on a free port until the runtime is dropped.
fn serve(runtime: &Runtime, router: Router) -> Result<SocketAddr> {
    let listener = runtime.block_on(TcpListener::bind(("127.0.0.1", 0)))?;
    let address = listener.local_addr()?;
    // Nagle's algorithm would delay the last packet of a long response.
    let listener = listener.tap_io(|socket| {
        let _already_closed = socket.set_nodelay(true);
    });
    runtime.spawn(async { axum::serve(listener, router).await });
    Ok(address)
}
