//! What failures of the layers below mean to a client.

use crate::contract::Error;
use crate::store;

/// A new attempt makes sense after so many seconds.
pub(super) const RETRY_AFTER: u32 = 1;

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Unavailable(_) => Self::unavailable(RETRY_AFTER, error),
            store::Error::UniqueViolation { .. } | store::Error::Internal(_) => {
                Self::internal(error)
            }
        }
    }
}
