//! A body that an operation reads itself, in pieces.

use std::error::Error as _;
use std::io::{self, ErrorKind};

use axum::body::{Body, Bytes};
use http_body_util::BodyExt;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, timeout_at};

use crate::{BodyLimits, Error, Rejection, ValidationErrors};

/// A smaller chunk is copied, because it may belong to a buffer of 8 KiB or more.
const MIN_SHARED_CHUNK: usize = 4096;

/// The unread body of a request, with the limits of the operation.
#[derive(Debug)]
pub struct BodyStream {
    body: Body,
    content_type: Option<String>,
    content_length: Option<u64>,
    limits: BodyLimits,
    read: usize,
    /// Set when reading starts.
    deadline: Option<Instant>,
    /// The part of the budget that the bytes take which the caller holds.
    permit: Option<OwnedSemaphorePermit>,
}

impl BodyStream {
    pub(crate) fn new(body: Body, limits: BodyLimits) -> Self {
        Self {
            body,
            content_type: None,
            content_length: None,
            limits,
            read: 0,
            deadline: None,
            permit: None,
        }
    }

    pub(crate) fn with_content_type(mut self, content_type: Option<String>) -> Self {
        self.content_type = content_type;
        self
    }

    pub(crate) fn with_content_length(mut self, content_length: Option<u64>) -> Self {
        self.content_length = content_length;
        self
    }

    /// The `Content-Type` of the request.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The size of the whole body in bytes, if the client stated it.
    #[must_use]
    pub const fn content_length(&self) -> Option<u64> {
        self.content_length
    }

    /// The next bytes; `None` at the end of the body. They take a part of the budget until the next call, or until the
    /// stream is dropped.
    ///
    /// # Errors
    /// 413 if the body is too large, 408 if it takes too long from the first call on, 400 if its chunks are malformed, 422
    /// if it ends early, 503 if the budget is exhausted.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.permit = None;
        let received = timeout_at(self.deadline(), self.receive()).await;
        let Some(chunk) = received.map_err(|_elapsed| Rejection::RequestTimeout)?? else {
            return Ok(None);
        };
        self.take(chunk.len())?;
        Ok(Some(if chunk.len() < MIN_SHARED_CHUNK {
            Bytes::copy_from_slice(&chunk)
        } else {
            chunk
        }))
    }

    /// The rest of the body. It takes a part of the budget until the stream is dropped.
    ///
    /// # Errors
    /// The same as those of [`chunk`](Self::chunk).
    pub async fn read_to_end(&mut self) -> Result<Bytes, Error> {
        self.permit = None;
        // One timer for all frames, since a frame may be a single byte.
        let received = timeout_at(self.deadline(), self.receive_all()).await;
        received.map_err(|_elapsed| Rejection::RequestTimeout)?
    }

    async fn receive_all(&mut self) -> Result<Bytes, Error> {
        let mut body = Vec::new();
        while let Some(chunk) = self.receive().await? {
            self.take(chunk.len())?;
            // Copied, because a small chunk may belong to a large buffer.
            body.extend_from_slice(&chunk);
        }
        Ok(body.into())
    }

    /// The part of the budget that the last bytes take.
    pub(crate) fn into_permit(self) -> Option<OwnedSemaphorePermit> {
        self.permit
    }

    fn take(&mut self, bytes: usize) -> Result<(), Error> {
        let permit = self.limits.budget.take(bytes)?;
        match &mut self.permit {
            Some(taken) => taken.merge(permit),
            taken @ None => *taken = Some(permit),
        }
        Ok(())
    }

    fn deadline(&mut self) -> Instant {
        let timeout = self.limits.timeout;
        *self
            .deadline
            .get_or_insert_with(|| Instant::now() + timeout)
    }

    async fn receive(&mut self) -> Result<Option<Bytes>, Error> {
        let max_bytes = self.limits.max_bytes;
        let too_large = || Error::from(Rejection::ContentTooLarge { max_bytes });
        if self
            .content_length
            .is_some_and(|length| length > max_bytes as u64)
        {
            return Err(too_large());
        }
        loop {
            let frame = self.body.frame().await;
            let Some(frame) = frame.transpose().map_err(incomplete_body)? else {
                return Ok(None);
            };
            // Trailers are ignored.
            if let Ok(data) = frame.into_data() {
                self.read = self.read.saturating_add(data.len());
                return if self.read > max_bytes {
                    Err(too_large())
                } else {
                    Ok(Some(data))
                };
            }
        }
    }
}

fn incomplete_body(cause: axum::Error) -> Error {
    if is_malformed(&cause) {
        let reason = "The chunks of the body are malformed";
        return Error::from(Rejection::BadRequest { reason }).with_cause(cause);
    }
    let mut errors = ValidationErrors::new();
    errors.report_syntax_error(0, "the body could not be read to its end".to_owned());
    Error::from(errors).with_cause(cause)
}

/// Whether hyper could not decode the chunks.
fn is_malformed(error: &axum::Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return matches!(
                error.kind(),
                ErrorKind::InvalidInput | ErrorKind::InvalidData
            );
        }
        cause = error.source();
    }
    false
}

#[cfg(test)]
mod tests {
    use std::io::{self, ErrorKind};
    use std::time::Duration;

    use axum::body::{Body, Bytes};
    use futures_util::stream;

    use super::BodyStream;
    use crate::{BodyBudget, BodyLimits, Error};

    fn stream(body: Body) -> BodyStream {
        stream_within(body, &BodyBudget::default())
    }

    fn stream_within(body: Body, budget: &BodyBudget) -> BodyStream {
        let limits = BodyLimits {
            max_bytes: 4,
            timeout: Duration::from_millis(10),
            budget: budget.clone(),
        };
        BodyStream::new(body, limits)
    }

    fn reason(error: &Error) -> String {
        let error = format!("{error:?}");
        let reasons = ["ContentTooLarge", "RequestTimeout", "ServiceUnavailable"];
        let reasons = reasons.into_iter().chain(["BadRequest", "json_invalid"]);
        reasons.filter(|reason| error.contains(reason)).collect()
    }

    fn chunks(chunks: &[&'static str]) -> Body {
        let chunks: Vec<_> = chunks
            .iter()
            .map(|chunk| Ok::<_, axum::Error>(*chunk))
            .collect();
        Body::from_stream(stream::iter(chunks))
    }

    #[tokio::test]
    async fn a_body_of_the_maximum_size_is_read_and_no_more() {
        let whole = stream(chunks(&["ab", "cd"])).read_to_end().await;
        assert_eq!(whole.ok().as_deref(), Some(&b"abcd"[..]));
        let error = stream(chunks(&["abc", "de"]))
            .read_to_end()
            .await
            .map_err(|error| reason(&error));
        assert_eq!(error, Err("ContentTooLarge".to_owned()));
        let mut declared = stream(chunks(&["a"])).with_content_length(Some(5));
        assert!(declared.chunk().await.is_err());
    }

    #[tokio::test]
    async fn a_body_that_does_not_end_times_out() {
        let mut endless = stream(Body::from_stream(stream::pending::<
            Result<&str, axum::Error>,
        >()));
        let error = endless.read_to_end().await.map_err(|error| reason(&error));
        assert_eq!(error, Err("RequestTimeout".to_owned()));
    }

    #[tokio::test]
    async fn a_body_that_breaks_off_is_invalid_and_one_with_malformed_chunks_is_400() {
        for (kind, expected) in [
            (ErrorKind::UnexpectedEof, "json_invalid"),
            (ErrorKind::InvalidInput, "BadRequest"),
        ] {
            let broken = stream::iter([Ok("a"), Err(io::Error::from(kind))]);
            let error = stream(Body::from_stream(broken))
                .read_to_end()
                .await
                .map_err(|error| reason(&error));
            assert_eq!(error, Err(expected.to_owned()));
        }
    }

    #[tokio::test]
    async fn all_bodies_together_have_a_budget() {
        let budget = BodyBudget::new(6);
        let mut first = stream_within(chunks(&["ab", "cd"]), &budget);
        assert!(first.read_to_end().await.is_ok());
        let mut second = stream_within(chunks(&["ab", "c"]), &budget);
        let error = second.read_to_end().await.map_err(|error| reason(&error));
        assert_eq!(error, Err("ServiceUnavailable".to_owned()));
        drop(first);
        let mut third = stream_within(chunks(&["a"]), &budget);
        assert!(third.read_to_end().await.is_ok());
    }

    #[tokio::test]
    async fn a_chunk_takes_the_budget_until_the_next_one() {
        let budget = BodyBudget::new(2);
        let mut stream = stream_within(chunks(&["ab", "cd"]), &budget);
        assert!(stream.chunk().await.is_ok());
        assert!(budget.take(1).is_err());
        assert!(stream.chunk().await.is_ok());
        assert!(stream.chunk().await.is_ok_and(|chunk| chunk.is_none()));
        assert!(budget.take(2).is_ok());
    }

    #[tokio::test]
    async fn a_small_chunk_does_not_keep_the_buffer_that_it_came_in() {
        let buffer = Bytes::from(vec![b'a'; 8192]);
        let mut stream = stream(Body::from(buffer.slice(..1)));
        let chunk = stream.chunk().await.ok().flatten();
        assert_eq!(chunk.as_deref(), Some(&b"a"[..]));
        assert!(buffer.is_unique());
    }
}
