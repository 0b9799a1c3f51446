//! The memory of compressed bodies.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use axum::body::Bytes;

/// Counts the bytes of all compressed bodies. A body that is no longer in the cache is in memory until the last client that
/// reads it has received it: without a limit, clients that read slowly could fill the memory with many different ones.
pub(super) struct SharedBytes {
    in_use: Arc<AtomicUsize>,
    max: usize,
}

/// The bytes of one body.
struct Counted {
    bytes: Box<[u8]>,
    in_use: Arc<AtomicUsize>,
}

impl SharedBytes {
    pub(super) fn new(max: usize) -> Self {
        Self {
            in_use: Arc::default(),
            max,
        }
    }

    /// Whether nothing more is to be compressed. Jobs that run already may exceed the maximum.
    pub(super) fn is_exhausted(&self) -> bool {
        self.in_use.load(Relaxed) >= self.max
    }

    /// Counts these bytes until the last clone of the result is dropped.
    pub(super) fn share(&self, bytes: Vec<u8>) -> Bytes {
        self.in_use.fetch_add(bytes.len(), Relaxed);
        Bytes::from_owner(Counted {
            bytes: bytes.into_boxed_slice(),
            in_use: Arc::clone(&self.in_use),
        })
    }
}

impl AsRef<[u8]> for Counted {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.in_use.fetch_sub(self.bytes.len(), Relaxed);
    }
}
