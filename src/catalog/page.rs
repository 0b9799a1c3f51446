//! A stretch of a snapshot as the body of an answer. However long it is, it is sent piece by piece from the memory that
//! all answers share, so that a client that reads slowly holds nothing of its own.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use http_body::{Frame, SizeHint};
use tokio::time::Instant;

use super::Snapshot;

/// After this long a client must have taken [`LEAST_RATE`] bytes a second: what it holds of its revision is its own, once
/// later revisions have replaced it.
pub(super) const PATIENCE: Duration = Duration::from_mins(1);

/// Bytes a second.
const LEAST_RATE: u64 = 16 * 1024;

const BEGIN: &[u8] = b"{\"data\":[";

/// A page of a snapshot, as JSON.
#[derive(Debug)]
pub struct Page {
    snapshot: Arc<Snapshot>,
    next: Next,
    /// The first model that was not sent yet, and the first that will not be.
    models: std::ops::Range<usize>,
    end: Bytes,
    /// How many bytes are still to be sent, of how many.
    left: u64,
    all: u64,
    /// When the first models were handed out, if there were more to come. Most pages never ask for the time.
    begun: Option<Instant>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Begin,
    /// The comma before the first model of all is left out.
    FirstModels,
    Models,
    End,
    Nothing,
}

impl Page {
    /// At most `limit` models after the first `skip`; neither is below 0.
    #[must_use]
    pub fn new(snapshot: Arc<Snapshot>, skip: i64, limit: i64) -> Self {
        let count = snapshot.len();
        let bounded = |number: i64| usize::try_from(number).unwrap_or(usize::MAX);
        let first = bounded(skip).min(count);
        let models = first..first.saturating_add(bounded(limit)).min(count);
        let end = Bytes::from(format!("],\"count\":{count}}}"));
        let mut page = Self {
            next: Next::Begin,
            models,
            left: 0,
            all: 0,
            begun: None,
            end,
            snapshot,
        };
        page.all = page.measure();
        page.left = page.all;
        page
    }

    fn measure(&self) -> u64 {
        let mut walk = self.models.clone();
        let mut bytes = BEGIN.len() + self.end.len();
        let mut pieces = 0;
        while let Some(piece) = self.snapshot.piece(&mut walk) {
            bytes += piece.len();
            pieces += 1;
        }
        (bytes - usize::from(pieces > 0)) as u64
    }

    /// Whether the client takes so little at a time that it has to be ended.
    fn is_too_slow(&self) -> bool {
        let Some(begun) = self.begun.filter(|_| !self.models.is_empty()) else {
            return false;
        };
        let took = begun.elapsed();
        took > PATIENCE && (self.all - self.left) / took.as_secs().max(1) < LEAST_RATE
    }

    fn piece(&mut self) -> Option<Bytes> {
        loop {
            match self.next {
                Next::Begin => {
                    self.next = Next::FirstModels;
                    return Some(Bytes::from_static(BEGIN));
                }
                Next::FirstModels | Next::Models => {
                    let begin = usize::from(self.next == Next::FirstModels);
                    self.next = Next::Models;
                    let piece = self.snapshot.piece(&mut self.models);
                    if !self.models.is_empty() {
                        self.begun.get_or_insert_with(Instant::now);
                    }
                    match piece {
                        Some(piece) => return Some(piece.slice(begin..)),
                        None => self.next = Next::End,
                    }
                }
                Next::End => {
                    self.next = Next::Nothing;
                    return Some(self.end.clone());
                }
                Next::Nothing => return None,
            }
        }
    }
}

impl HttpBody for Page {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let page = self.get_mut();
        if page.is_too_slow() {
            return Poll::Ready(Some(Err(io::ErrorKind::TimedOut.into())));
        }
        let piece = page.piece();
        page.left -= piece.as_ref().map_or(0, |piece| piece.len() as u64);
        Poll::Ready(piece.map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
