//! Answers that were made before they were asked for.

use std::fmt;
use std::marker::PhantomData;

use axum::body::{Body, Bytes, HttpBody};

/// The JSON text of a `T` that was encoded beforehand (`x-encoded` in the document), whole or in pieces.
pub struct Encoded<T> {
    body: Body,
    of: PhantomData<fn() -> T>,
}

impl<T> Encoded<T> {
    /// The text in pieces, each of which is asked for when there is room to send it.
    pub fn in_pieces<B>(pieces: B) -> Self
    where
        B: HttpBody<Data = Bytes, Error: Into<axum::BoxError>> + Send + 'static,
    {
        Self {
            body: Body::new(pieces),
            of: PhantomData,
        }
    }

    pub(super) fn into_body(self) -> Body {
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
