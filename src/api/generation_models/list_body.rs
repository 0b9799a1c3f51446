//! The body of a list. It is sent from the memory of the catalogue, which all responses share: however long it is, a slow
//! client has no copy of its own.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use http_body::{Frame, SizeHint};
use tokio::time::Instant;

use crate::catalog::Snapshot;
use crate::compression::Resource;

/// The time after which a client must have read at least [`MIN_RATE`]: a response keeps its snapshot in memory after newer
/// ones have replaced it.
pub(super) const GRACE_PERIOD: Duration = Duration::from_mins(1);

/// Bytes per second.
const MIN_RATE: u64 = 16 * 1024;

/// The size of the frames of a compressed page, in bytes. Those of other pages are about as large.
const MAX_FRAME: usize = 128 * 1024;

/// The body of a page.
#[derive(Debug)]
pub(super) struct ListBody {
    /// What is left to send.
    frames: std::vec::IntoIter<Bytes>,
    remaining_bytes: u64,
    total_bytes: u64,
    /// When the first frame was sent.
    start: Option<Instant>,
}

/// A page of a snapshot. Both numbers are reduced to the models that exist: pages with the same numbers are equal.
#[derive(Debug, Clone, Copy)]
pub(super) struct Page {
    skip: usize,
    limit: usize,
}

impl Page {
    /// At most `limit` models after the first `skip`. Neither is negative.
    pub(super) fn new(snapshot: &Snapshot, skip: i64, limit: i64) -> Self {
        let saturated = |number: i64| usize::try_from(number).unwrap_or(usize::MAX);
        let skip = saturated(skip).min(snapshot.len());
        let limit = saturated(limit).min(snapshot.len() - skip);
        Self { skip, limit }
    }

    pub(super) const fn resource(self) -> Resource {
        let Self { skip, limit } = self;
        Resource::Page { skip, limit }
    }

    /// The size of its JSON.
    pub(super) fn size(self, snapshot: &Snapshot) -> usize {
        self.slices(snapshot).iter().map(Bytes::len).sum()
    }

    /// Its JSON.
    pub(super) fn slices(self, snapshot: &Snapshot) -> Vec<Bytes> {
        let mut slices = vec![Bytes::from_static(b"{\"data\":[")];
        slices.extend(snapshot.slices(self.skip, self.limit));
        slices.push(format!("],\"count\":{}}}", snapshot.len()).into());
        slices
    }
}

impl ListBody {
    pub(super) fn new(slices: Vec<Bytes>) -> Self {
        let total_bytes = slices.iter().map(|slice| slice.len() as u64).sum();
        Self {
            frames: slices.into_iter(),
            remaining_bytes: total_bytes,
            total_bytes,
            start: None,
        }
    }

    /// A compressed page. The rate at which a client reads is measured after each frame.
    pub(super) fn compressed(mut bytes: Bytes) -> Self {
        let mut slices = Vec::new();
        while bytes.len() > MAX_FRAME {
            slices.push(bytes.split_to(MAX_FRAME));
        }
        slices.push(bytes);
        Self::new(slices)
    }

    fn is_too_slow(&self) -> bool {
        let Some(start) = self.start else {
            return false;
        };
        let elapsed = start.elapsed();
        let sent = self.total_bytes - self.remaining_bytes;
        elapsed > GRACE_PERIOD && sent / elapsed.as_secs().max(1) < MIN_RATE
    }
}

impl HttpBody for ListBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if self.is_too_slow() {
            return Poll::Ready(Some(Err(io::ErrorKind::TimedOut.into())));
        }
        let frame = self.frames.next();
        if let Some(frame) = &frame {
            self.start.get_or_insert_with(Instant::now);
            self.remaining_bytes -= frame.len() as u64;
        }
        Poll::Ready(frame.map(|frame| Ok(Frame::data(frame))))
    }

    fn is_end_stream(&self) -> bool {
        self.remaining_bytes == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.remaining_bytes)
    }
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;

    use axum::body::HttpBody;
    use http_body_util::BodyExt;
    use tokio::time::advance;

    use super::*;
    use crate::catalog::{Catalog, Writer};
    use crate::store::tests::{creation, harness::on_sqlite, metadata, model};

    /// After a minute the minimum rate is 16 KiB a second; a frame is about 128 KiB.
    #[tokio::test(flavor = "multi_thread")]
    async fn a_client_below_the_minimum_rate_is_disconnected() {
        on_sqlite(async |world| {
            let catalog = Catalog::new(world.store.clone());
            catalog.newest().await.unwrap();
            let writer = Writer::start(catalog.clone());
            for _ in 0..400 {
                let create = creation(model(&"x".repeat(8 * 1024))).operation;
                writer.write(create, metadata()).await.unwrap();
            }
            let snapshot = catalog.current().unwrap();
            let runtime = tokio::runtime::Builder::new_current_thread();
            // Time stands still in this runtime, and is advanced by hand.
            std::thread::spawn(move || read_at_two_rates(runtime, &snapshot))
                .join()
                .unwrap();
        })
        .await;
    }

    fn read_at_two_rates(mut runtime: tokio::runtime::Builder, snapshot: &Snapshot) {
        let runtime = runtime.enable_time().start_paused(true).build().unwrap();
        runtime.block_on(async {
            for (seconds_per_frame, is_disconnected) in [(4, false), (12, true)] {
                let page = Page::new(snapshot, 0, i64::MAX);
                let mut body = ListBody::new(page.slices(snapshot));
                let total = body.size_hint().exact().unwrap();
                let (start, mut read) = (Instant::now(), 0);
                let error = loop {
                    match body.frame().await {
                        Some(Ok(frame)) => read += frame.into_data().unwrap().len() as u64,
                        Some(Err(error)) => break Some(error.kind()),
                        None => break None,
                    }
                    advance(Duration::from_secs(seconds_per_frame)).await;
                };
                assert_eq!(error, is_disconnected.then_some(ErrorKind::TimedOut));
                assert_eq!(read < total, is_disconnected);
                assert!(start.elapsed() > GRACE_PERIOD && start.elapsed() < 3 * GRACE_PERIOD);
            }
        });
    }
}
