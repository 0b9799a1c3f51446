//! The load generator: some connections, each of which sends its next request when it has the answer to the last.

mod measured;
mod stopwatch;

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::task::JoinSet;

pub use measured::{Measured, median};
pub use stopwatch::{Stopwatch, Window};

use crate::Failure;
use crate::http::Connection;

/// A request, and the answer that is right.
#[derive(Debug, Clone)]
pub struct Exchange {
    pub request: Vec<u8>,
    pub status: u16,
    /// The length of the body, where it is known in advance.
    pub length: Option<usize>,
}

impl Exchange {
    /// A request that is answered with 200 and a body of some length or other.
    pub const fn of_any_length(request: Vec<u8>) -> Self {
        Self {
            request,
            status: 200,
            length: None,
        }
    }

    fn check(&self, (status, length): (u16, usize)) -> Result<(), Failure> {
        let expected = (self.status, self.length.unwrap_or(length));
        if expected == (status, length) {
            return Ok(());
        }
        let line = self.request.split(|byte| *byte == b'\r').next();
        let line = String::from_utf8_lossy(line.unwrap_or_default());
        Err(format!(
            "{line} was answered with status {status} and {length} bytes, not with {} and {}",
            expected.0, expected.1
        )
        .into())
    }
}

/// Sends the exchanges in turn over `connections` connections; `what` names them where they go wrong.
pub async fn send(
    what: &str,
    address: SocketAddr,
    connections: usize,
    exchanges: Vec<Exchange>,
    window: Window,
) -> Result<Measured, Failure> {
    let exchanges: Arc<[Exchange]> = exchanges.into();
    let mut tasks = JoinSet::new();
    for number in 0..connections {
        let exchanges = Arc::clone(&exchanges);
        let mut connection = Connection::open(address).await?;
        tasks.spawn(async move {
            let mut next = number * exchanges.len() / connections;
            let mut stopwatch = Stopwatch::start(window);
            while let Some(begun) = stopwatch.next() {
                let exchange = &exchanges[next % exchanges.len()];
                exchange.check(connection.exchange(&exchange.request).await?)?;
                stopwatch.stop(begun);
                next += 1;
            }
            Ok::<_, Failure>(stopwatch.samples)
        });
    }
    let mut samples = Vec::new();
    while let Some(done) = tasks.join_next().await {
        samples.extend(done?.map_err(|error| format!("{what}: {error}"))?);
    }
    Ok(Measured::of(samples, window.counted))
}
