//! One connection that is kept alive.

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::head::{Head, header};
use crate::Failure;

/// Room for what is read at once: a list of a hundred models fits.
const ROOM: usize = 128 * 1024;

/// A connection, one request at a time.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// An answer as a whole.
pub struct Answer {
    pub status: u16,
    pub etag: Option<String>,
    pub body: Vec<u8>,
}

impl Connection {
    pub async fn open(address: SocketAddr) -> Result<Self, Failure> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            buffer: vec![0; ROOM],
        })
    }

    /// Sends a request and passes over the body of its answer. Returns the status and the length of the body.
    pub async fn exchange(&mut self, request: &[u8]) -> Result<(u16, usize), Failure> {
        self.stream.write_all(request).await?;
        let (head, mut read) = self.head().await?;
        let end = head.length + head.body;
        while read < end {
            read += self.read_into(0).await?;
        }
        if read > end {
            return Err("an answer is longer than its Content-Length".into());
        }
        Ok((head.status, head.body))
    }

    /// Sends a request and reads all of its answer.
    pub async fn fetch(&mut self, request: &[u8]) -> Result<Answer, Failure> {
        self.stream.write_all(request).await?;
        let (head, read) = self.head().await?;
        let mut body = Vec::with_capacity(head.body);
        body.extend_from_slice(&self.buffer[head.length..read]);
        let etag = header(&self.buffer[..head.length], "etag").map(str::to_owned);
        while body.len() < head.body {
            let more = self.read_into(0).await?;
            body.extend_from_slice(&self.buffer[..more]);
        }
        Ok(Answer {
            status: head.status,
            etag,
            body,
        })
    }

    /// Reads up to the end of a head. Returns it, and how much was read, from the start of the head.
    async fn head(&mut self) -> Result<(Head, usize), Failure> {
        let mut read = 0;
        loop {
            read += self.read_into(read).await?;
            if let Some(head) = Head::parse(&self.buffer[..read])? {
                return Ok((head, read));
            }
        }
    }

    async fn read_into(&mut self, start: usize) -> Result<usize, Failure> {
        match self.stream.read(&mut self.buffer[start..]).await? {
            0 => Err("a connection ended before its answer did".into()),
            read => Ok(read),
        }
    }
}
