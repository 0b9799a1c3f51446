//! A body that an operation reads itself, in pieces.

use std::time::Duration;

use axum::body::{Body, Bytes};
use http_body_util::BodyExt;
use tokio::time::{Instant, timeout_at};

use crate::{BodyLimits, Error, Rejection, ValidationErrors};

/// The unread body of a request, with the limits of the operation.
#[derive(Debug)]
pub struct BodyStream {
    body: Body,
    content_type: Option<String>,
    content_length: Option<u64>,
    max_bytes: usize,
    read: usize,
    timeout: Duration,
    /// Set when reading starts.
    deadline: Option<Instant>,
}

impl BodyStream {
    pub(crate) fn new(body: Body, limits: BodyLimits) -> Self {
        Self {
            body,
            content_type: None,
            content_length: None,
            max_bytes: limits.max_bytes,
            read: 0,
            timeout: limits.timeout,
            deadline: None,
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

    /// The next bytes; `None` at the end of the body.
    ///
    /// # Errors
    /// 413 if the body is too large, 408 if it takes too long from the first call on, 422 if it ends early.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let max_bytes = self.max_bytes;
        let too_large = || Error::from(Rejection::ContentTooLarge { max_bytes });
        if self
            .content_length
            .is_some_and(|length| length > max_bytes as u64)
        {
            return Err(too_large());
        }
        let timeout = self.timeout;
        let deadline = *self
            .deadline
            .get_or_insert_with(|| Instant::now() + timeout);
        loop {
            let frame = timeout_at(deadline, self.body.frame()).await;
            let frame = frame.map_err(|_elapsed| Rejection::RequestTimeout)?;
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

    /// The rest of the body.
    ///
    /// # Errors
    /// The same as those of [`chunk`](Self::chunk).
    pub async fn read_to_end(&mut self) -> Result<Bytes, Error> {
        let mut body = Vec::new();
        while let Some(chunk) = self.chunk().await? {
            if body.is_empty() {
                // Reserved late, so that a client that sends nothing uses no memory.
                let length = self
                    .content_length
                    .and_then(|length| length.try_into().ok());
                body.reserve_exact(length.unwrap_or(chunk.len()).max(chunk.len()));
            }
            // Copied, because a small chunk may belong to a large buffer.
            body.extend_from_slice(&chunk);
        }
        Ok(body.into())
    }
}

fn incomplete_body(cause: axum::Error) -> Error {
    let mut errors = ValidationErrors::new();
    errors.report_syntax_error(0, "the body could not be read to its end".to_owned());
    Error::from(errors).with_cause(cause)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use axum::body::Body;
    use futures_util::stream;

    use super::BodyStream;
    use crate::{BodyLimits, Error};

    fn stream(body: Body) -> BodyStream {
        let timeout = Duration::from_millis(10);
        BodyStream::new(
            body,
            BodyLimits {
                max_bytes: 4,
                timeout,
            },
        )
    }

    fn reason(error: &Error) -> String {
        let error = format!("{error:?}");
        let reasons = ["ContentTooLarge", "RequestTimeout", "json_invalid"].into_iter();
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
    async fn a_body_that_breaks_off_is_invalid() {
        let broken = stream::iter([Ok("a"), Err(std::io::Error::other("reset"))]);
        let error = stream(Body::from_stream(broken))
            .read_to_end()
            .await
            .map_err(|error| reason(&error));
        assert_eq!(error, Err("json_invalid".to_owned()));
    }
}
