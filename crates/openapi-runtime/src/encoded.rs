//! JSON that was encoded before the request arrived.

use std::fmt;
use std::marker::PhantomData;

use axum::body::{Body, Bytes, HttpBody};

/// The JSON text of a `T` (`x-encoded` in the document).
pub struct Encoded<T> {
    body: Body,
    of: PhantomData<fn() -> T>,
}

impl<T> Encoded<T> {
    /// The text as a stream, which is polled as the client reads.
    pub fn stream<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes, Error: Into<axum::BoxError>> + Send + 'static,
    {
        Self {
            body: Body::new(body),
            of: PhantomData,
        }
    }

    pub(crate) fn into_body(self) -> Body {
        self.body
    }
}

impl<T> From<Bytes> for Encoded<T> {
    fn from(text: Bytes) -> Self {
        Self {
            body: text.into(),
            of: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Encoded<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encoded").finish_non_exhaustive()
    }
}
