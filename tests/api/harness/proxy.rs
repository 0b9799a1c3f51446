//! A network between the server and its database that can be interrupted.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use url::Url;

use super::TestDatabase;

/// The state of the network.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Network {
    Up,
    /// All connections are reset.
    Cut,
    /// Connections stay open, and nothing arrives.
    Silent,
    /// Everything arrives with this delay.
    Slow(Duration),
}

/// A proxy of a PostgreSQL server.
pub struct Proxy {
    /// The same database, through the proxy.
    pub database: TestDatabase,
    network: Arc<watch::Sender<Network>>,
    accepting: AbortHandle,
}

impl Proxy {
    pub async fn start(database: &TestDatabase, network: Network) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let mut url = Url::parse(&database.url).expect("a URL");
        let server = url.host_str().expect("a host");
        let server = format!("{server}:{}", url.port().unwrap_or(5432));
        url.set_host(Some("127.0.0.1")).expect("a host");
        url.set_port(Some(address.port())).expect("a port");
        let network = Arc::new(watch::Sender::new(network));
        let sender = Arc::clone(&network);
        let accepting = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(forward(client, server.clone(), sender.subscribe()));
            }
        });
        Self {
            database: TestDatabase {
                url: url.into(),
                ..*database
            },
            network,
            accepting: accepting.abort_handle(),
        }
    }

    /// Changes the network, for open connections too.
    pub fn set(&self, network: Network) {
        self.network.send_replace(network);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// Forwards both directions of a connection until one ends or the network is cut.
async fn forward(client: TcpStream, server: String, mut network: watch::Receiver<Network>) {
    if *network.borrow_and_update() == Network::Cut {
        return reset(&client);
    }
    let Ok(server) = TcpStream::connect(server).await else {
        return reset(&client);
    };
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let mut cut = network.clone();
    tokio::select! {
        () = copy(&mut from_client, &mut to_server, network.clone()) => {}
        () = copy(&mut from_server, &mut to_client, network) => {}
        _ = cut.wait_for(|network| *network == Network::Cut) => {}
    }
    for (read, write) in [(from_client, to_client), (from_server, to_server)] {
        if let Ok(socket) = read.reunite(write) {
            reset(&socket);
        }
    }
}

async fn copy(
    from: &mut OwnedReadHalf,
    to: &mut OwnedWriteHalf,
    mut network: watch::Receiver<Network>,
) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        let is_forwarding = network.wait_for(|network| *network != Network::Silent);
        let Ok(network) = is_forwarding.await.map(|network| *network) else {
            return;
        };
        if let Network::Slow(delay) = network {
            tokio::time::sleep(delay).await;
        }
        if to.write_all(&buffer[..length]).await.is_err() {
            return;
        }
    }
}

/// Closing a socket without lingering resets the connection.
fn reset(socket: &TcpStream) {
    // Fails if the connection has ended.
    drop(socket.set_zero_linger());
}
