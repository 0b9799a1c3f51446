//! A network between the server and its database that can be cut, go silent or be slow.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// What the network does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Network {
    /// It works.
    Up,
    /// Every connection is reset, and no new one is made.
    Cut,
    /// Connections stay, and nothing that is sent arrives: no answer, and no end either.
    Silent,
    /// What is sent arrives late.
    Slow(Duration),
}

/// A proxy on loopback.
pub struct Proxy {
    pub address: SocketAddr,
    network: Arc<watch::Sender<Network>>,
    accepting: JoinHandle<()>,
}

impl Proxy {
    /// A network that begins as `network` and leads to `target`, a host and a port.
    pub async fn start(target: String, network: Network) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let network = Arc::new(watch::Sender::new(network));
        let state = Arc::clone(&network);
        let accepting = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(connect(client, target.clone(), state.subscribe()));
            }
        });
        Self {
            address,
            network,
            accepting,
        }
    }

    /// Changes the network, for connections that there are as well.
    pub fn becomes(&self, network: Network) {
        self.network.send_replace(network);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn connect(client: TcpStream, target: String, mut network: watch::Receiver<Network>) {
    if *network.borrow_and_update() == Network::Cut {
        return reset(&client);
    }
    let Ok(server) = TcpStream::connect(target).await else {
        return reset(&client);
    };
    let (mut client_reads, mut client_writes) = client.into_split();
    let (mut server_reads, mut server_writes) = server.into_split();
    let mut cut = network.clone();
    tokio::select! {
        () = copy(&mut client_reads, &mut server_writes, network.clone()) => {}
        () = copy(&mut server_reads, &mut client_writes, network) => {}
        _ = cut.wait_for(|network| *network == Network::Cut) => {}
    }
    for (reads, writes) in [(client_reads, client_writes), (server_reads, server_writes)] {
        if let Ok(socket) = reads.reunite(writes) {
            reset(&socket);
        }
    }
}

async fn copy(
    from: &mut tokio::net::tcp::OwnedReadHalf,
    to: &mut tokio::net::tcp::OwnedWriteHalf,
    mut network: watch::Receiver<Network>,
) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(read @ 1..) = from.read(&mut buffer).await {
        let delay = match network
            .wait_for(|network| *network != Network::Silent)
            .await
        {
            Ok(network) => match *network {
                Network::Slow(delay) => delay,
                _ => Duration::ZERO,
            },
            Err(_) => return,
        };
        tokio::time::sleep(delay).await;
        if to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
    }
}

/// Ends a connection with a reset and not with a farewell.
fn reset(socket: &TcpStream) {
    let _best_effort = socket.set_zero_linger();
}
