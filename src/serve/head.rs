//! The bytes of a head that has not arrived completely: how many there are, and whether they frame the body in two ways.

use std::io;

use metrics::counter;
use tokio::sync::{Semaphore, SemaphorePermit};

/// The size up to which an unfinished head takes nothing of the budget. Nearly all heads are smaller.
const FREE_BYTES: usize = 4 * 1024;

/// The bytes that the unfinished heads of all connections may take beyond `FREE_BYTES` each. Connections that exceed it are
/// closed.
static BUDGET: Semaphore = Semaphore::const_new(8 << 20);

const CONTENT_LENGTH: &[u8] = b"content-length:";
const TRANSFER_ENCODING: &[u8] = b"transfer-encoding:";

/// The head that arrives at present.
#[derive(Debug, Default)]
pub(super) struct Head {
    bytes: usize,
    permit: Option<SemaphorePermit<'static>>,
    framing: Framing,
}

impl Head {
    /// Adds bytes that have arrived.
    ///
    /// # Errors
    /// If the budget is exhausted.
    pub(super) fn receive(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.framing.scan(bytes);
        self.bytes += bytes.len();
        let excess = self.bytes.saturating_sub(FREE_BYTES).min(bytes.len());
        if excess == 0 {
            // The budget is shared by all cores.
            return Ok(());
        }
        let permits = u32::try_from(excess).unwrap_or(u32::MAX);
        let permit = BUDGET.try_acquire_many(permits);
        let permit = permit.map_err(|_exhausted| {
            counter!("limits_reached_total", "limit" => "head_budget").increment(1);
            io::ErrorKind::QuotaExceeded
        })?;
        match &mut self.permit {
            Some(taken) => taken.merge(permit),
            taken @ None => *taken = Some(permit),
        }
        Ok(())
    }

    /// The head is complete. Returns whether it has both `Content-Length` and `Transfer-Encoding`.
    pub(super) fn complete(&mut self, has_body: bool) -> bool {
        let is_ambiguous = self.framing.is_ambiguous;
        self.bytes = 0;
        self.permit = None;
        if !has_body && self.framing.position == Position::Body {
            self.begin_next();
        }
        is_ambiguous
    }

    /// The body of the request has ended.
    pub(super) fn begin_next(&mut self) {
        self.framing = Framing::default();
    }

    /// Whether a part of a head has arrived.
    pub(super) const fn is_partial(&self) -> bool {
        self.bytes > 0
    }
}

/// Recognizes heads with both `Content-Length` and `Transfer-Encoding`. hyper accepts them, removes the length and closes the
/// connection after the response, which RFC 9112, section 6.3, allows; but somebody has sent them to be read in two ways.
///
/// This does not parse: hyper does. It looks at the names at the start of lines until an empty line, which works since hyper
/// refuses line breaks within values. A head that arrives together with the end of the body before it is not looked at.
#[derive(Debug, Default)]
struct Framing {
    /// The start of the current line, if it began in bytes that arrived earlier.
    line: Vec<u8>,
    position: Position,
    has_length: bool,
    has_coding: bool,
    is_ambiguous: bool,
}

/// Which part of a request comes next.
#[derive(Debug, Default, PartialEq, Eq)]
enum Position {
    #[default]
    RequestLine,
    Header,
    Body,
}

impl Framing {
    fn scan(&mut self, bytes: &[u8]) {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            if self.position == Position::Body {
                return;
            }
            let is_whole = piece.ends_with(b"\n");
            if is_whole && self.line.is_empty() {
                self.end_line(piece);
                continue;
            }
            let room = TRANSFER_ENCODING.len() - self.line.len();
            self.line.extend(piece.iter().take(room));
            if is_whole {
                let line = std::mem::take(&mut self.line);
                self.end_line(&line);
            }
        }
    }

    fn end_line(&mut self, line: &[u8]) {
        self.has_length |= starts_with(line, CONTENT_LENGTH);
        self.has_coding |= starts_with(line, TRANSFER_ENCODING);
        if !matches!(line, b"\n" | b"\r\n") {
            self.position = Position::Header;
        } else if self.position == Position::Header {
            self.is_ambiguous |= self.has_length && self.has_coding;
            self.position = if self.has_length || self.has_coding {
                Position::Body
            } else {
                Position::RequestLine
            };
        }
    }
}

/// Whether a line starts with this name, in lower or upper case.
fn starts_with(line: &[u8], name: &[u8]) -> bool {
    let start = line.get(..name.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_ambiguous(pieces: &[&str]) -> bool {
        let mut head = Head::default();
        for piece in pieces {
            head.receive(piece.as_bytes()).unwrap();
        }
        head.complete(true)
    }

    const AMBIGUOUS: &str =
        "POST / HTTP/1.1\r\nHost: a\r\ntransfer-ENCODING: chunked\r\nContent-Length: 5\r\n\r\n";

    #[test]
    fn a_head_with_a_length_and_a_coding_is_ambiguous_however_it_arrives() {
        assert!(is_ambiguous(&[AMBIGUOUS]));
        assert!(is_ambiguous(&[&AMBIGUOUS.replace('\r', "")]));
        assert!(is_ambiguous(&["\r\n\r\n", AMBIGUOUS]));
        assert!(is_ambiguous(&["GET / HTTP/1.1\r\n\r\n", AMBIGUOUS]));
        let bytes: Vec<_> = AMBIGUOUS.split_inclusive(|_| true).collect();
        assert!(is_ambiguous(&bytes));
        for index in 0..AMBIGUOUS.len() {
            assert!(is_ambiguous(&[&AMBIGUOUS[..index], &AMBIGUOUS[index..]]));
        }
    }

    #[test]
    fn a_body_and_values_may_contain_anything() {
        let body = "\r\nContent-Length: 5\r\n\r\n";
        for head in [
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
            "POST / HTTP/1.1\r\nX: content-length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            "POST / HTTP/1.1\r\nX-Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        ] {
            assert!(!is_ambiguous(&[head, body]), "{head}");
            assert!(!is_ambiguous(&[&[head, body].concat()]), "{head}");
        }
    }

    #[test]
    fn the_bytes_of_unfinished_heads_have_a_budget() {
        let taken = BUDGET.try_acquire_many(u32::try_from(BUDGET.available_permits()).unwrap());
        let mut head = Head::default();
        head.receive(&[b'a'; FREE_BYTES]).unwrap();
        assert!(head.receive(b"a").is_err());
        drop(taken);
        head.receive(b"a").unwrap();
        assert!(head.is_partial());
        head.complete(true);
        assert!(!head.is_partial());
    }
}
