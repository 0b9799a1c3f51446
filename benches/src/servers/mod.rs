//! The servers that are measured: each is a process, and ends with the value that stands for it.

pub mod commit;
pub mod limit;
pub mod ours;
pub mod query;
mod tables;

use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::Failure;
use crate::http::{Connection, get};

/// The longest that a server may take to be ready.
const LONGEST_START: Duration = Duration::from_mins(2);

/// A running server.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    /// From its start until it could be used.
    pub start: Duration,
}

impl Server {
    /// Starts a process, and waits until it answers a GET request for each of the paths with 200.
    pub async fn start(
        mut command: Command,
        address: SocketAddr,
        paths: &[&str],
    ) -> Result<Self, Failure> {
        let begun = Instant::now();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
        let mut server = Self {
            child,
            address,
            start: Duration::ZERO,
        };
        for path in paths {
            while !server.answers(path).await {
                if let Some(status) = server.child.try_wait()? {
                    return Err(format!("{command:?} ended: {status}").into());
                }
                if begun.elapsed() > LONGEST_START {
                    return Err(format!("{command:?} does not answer {path}").into());
                }
                sleep(Duration::from_millis(2)).await;
            }
        }
        server.start = begun.elapsed();
        Ok(server)
    }

    pub fn process(&self) -> u32 {
        self.child.id()
    }

    async fn answers(&self, path: &str) -> bool {
        let Ok(mut connection) = Connection::open(self.address).await else {
            return false;
        };
        let answer = connection.exchange(&get(path, "")).await;
        answer.is_ok_and(|(status, _)| status == 200)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ended_already = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// This program as another server.
fn this_program(arguments: &[&str]) -> Result<Command, Failure> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(arguments).env_clear();
    Ok(command)
}

/// A loopback address where nobody listens.
fn free_address() -> Result<SocketAddr, Failure> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?)
}
