//! Clients that ask for the whole catalogue at once and read nothing of it.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::{Instant, sleep};

use crate::Failure;
use crate::http::{MODELS, get};
use crate::progress::Progress;
use crate::report::machine::memory;
use crate::report::{Table, fine, number};
use crate::servers::Server;

const CLIENTS: usize = 10;

/// How long they read nothing.
const TIME: Duration = Duration::from_secs(2);

/// About how long it takes to read everything afterwards.
const DOWNLOAD: Duration = Duration::from_secs(2);

/// How much the system keeps for a client that reads nothing: as little as it allows.
const RECEIVED: u32 = 4096;

/// Measures a server with a hundred thousand models.
pub async fn row(name: &str, server: &Server, progress: &Progress) -> Result<Vec<String>, Failure> {
    progress.timed("clients that read nothing", TIME + DOWNLOAD);
    let (before, _) = memory(server.process());
    let mut clients = Vec::new();
    for _ in 0..CLIENTS {
        clients.push(ask(server, Some(RECEIVED)).await?);
    }
    let mut most = before;
    let begun = Instant::now();
    while begun.elapsed() < TIME {
        sleep(Duration::from_millis(20)).await;
        most = most.max(memory(server.process()).0);
    }
    drop(clients);
    let mut row = vec![name.to_owned(), number(before), number(most)];
    row.extend(download(server).await?);
    Ok(row)
}

pub fn table(rows: Vec<Vec<String>>) -> Table {
    Table {
        title: "Clients that read nothing",
        about: format!(
            "Resident memory in MB before and while {CLIENTS} clients, each of which asked for the whole catalogue, read \
             nothing for {} seconds; then one client that does read it.",
            TIME.as_secs()
        ),
        head: &["what", "memory MB", "most", "one download, MB", "seconds"],
        rows,
    }
}

/// Asks for everything.
async fn ask(server: &Server, received: Option<u32>) -> Result<TcpStream, Failure> {
    let socket = TcpSocket::new_v4()?;
    if let Some(size) = received {
        socket.set_recv_buffer_size(size)?;
    }
    let mut stream = socket.connect(server.address).await?;
    let path = format!("{MODELS}?limit={}", i64::MAX);
    stream
        .write_all(&get(&path, "connection: close\r\n"))
        .await?;
    Ok(stream)
}

/// Reads everything. Returns how many MB, and the seconds that they took; the status in place of them when it is refused.
async fn download(server: &Server) -> Result<[String; 2], Failure> {
    let begun = Instant::now();
    let mut stream = ask(server, None).await?;
    let mut buffer = vec![0; 256 * 1024];
    let mut status = String::new();
    let mut bytes = 0;
    loop {
        let read = stream.read(&mut buffer).await?;
        if read == 0 {
            break;
        }
        if bytes == 0 {
            let start = String::from_utf8_lossy(&buffer[..read]);
            status = start.split(' ').nth(1).unwrap_or_default().to_owned();
        }
        bytes += u32::try_from(read)?;
    }
    let seconds = fine(begun.elapsed().as_secs_f64());
    if status == "200" {
        Ok([number(f64::from(bytes) / 1e6), seconds])
    } else {
        Ok([format!("refused: status {status}"), seconds])
    }
}
