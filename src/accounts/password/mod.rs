//! Password hashing with bounded use of CPU and memory.
//!
//! Each hash takes 19 MiB and a core for tens of milliseconds. Hashes are computed on threads of their own, which give way
//! to those that serve requests. There is a permit for each thread. Calls wait for one in a fair [`queue`], and fail if it
//! is full. The computation owns its permit: a client that disconnects does not release it early.

pub(super) mod hash;
pub(super) mod policy;
mod queue;

use std::time::Duration;
use std::{num::NonZeroUsize, sync::Arc};

use metrics::counter;
use rayon_core::ThreadPool;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::oneshot;

use hash::Cost;
use queue::Queue;

use crate::low_priority;

pub use queue::{Applicant, Permit};

/// The maximum length of a password in characters.
pub const MAX_PASSWORD_CHARS: usize = 1024;

/// The maximum length of a character in UTF-8, in bytes.
const MAX_CHAR_BYTES: usize = 4;

/// The limits of a [`PasswordHasher`].
#[derive(Debug, Clone)]
pub struct HasherOptions {
    /// The number of hashes to compute at the same time. Each takes 19 MiB and a core. `None`: on half of the cores.
    pub concurrency: Option<NonZeroUsize>,
    /// The number of further calls that may wait.
    pub queue_length: usize,
    /// The maximum time that a call waits.
    pub max_wait: Duration,
}

impl Default for HasherOptions {
    fn default() -> Self {
        Self {
            concurrency: None,
            queue_length: 64,
            max_wait: Duration::from_secs(5),
        }
    }
}

/// The reason why a password is neither hashed nor verified.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// The password is longer than [`MAX_PASSWORD_CHARS`]. No hash was computed.
    #[error("a password has at most {MAX_PASSWORD_CHARS} characters")]
    TooLong,
    /// The queue is full, or the wait exceeded [`HasherOptions::max_wait`]. A later call may succeed.
    #[error("too many password hashes are queued")]
    Busy,
    /// The computation failed.
    #[error("the password cannot be hashed: {0}")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Hashes and verifies passwords. Clones share threads and queue.
#[derive(Debug, Clone)]
pub struct PasswordHasher {
    queue: Queue,
    threads: Arc<ThreadPool>,
    max_wait: Duration,
}

impl PasswordHasher {
    /// Creates a hasher with its own threads and queue.
    ///
    /// # Errors
    /// [`PasswordError::Internal`] if the threads cannot be started.
    pub fn new(options: &HasherOptions) -> Result<Self, PasswordError> {
        let concurrency = options
            .concurrency
            .map_or_else(low_priority::half_of_the_cores, NonZeroUsize::get);
        let threads = low_priority::threads("password", concurrency)
            .map_err(|error| PasswordError::Internal(Box::new(error)))?;
        Ok(Self {
            queue: Queue::new(concurrency, options.queue_length),
            threads: Arc::new(threads),
            max_wait: options.max_wait,
        })
    }

    /// Waits for a permit to verify a password. A call that gets none costs nothing else.
    ///
    /// # Errors
    /// [`PasswordError::Busy`].
    pub async fn acquire(&self, applicant: Applicant) -> Result<Permit, PasswordError> {
        let permit = self.queue.acquire(applicant, self.max_wait).await;
        permit.ok_or_else(|| {
            counter!("limits_reached_total", "limit" => "password_queue").increment(1);
            PasswordError::Busy
        })
    }

    /// Returns a new Argon2id hash of the password as a PHC string.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub async fn hash(&self, password: SecretString) -> Result<String, PasswordError> {
        check_length(&password)?;
        let permit = self.acquire(Applicant::default()).await?;
        let hash = self.compute(permit, password, hash::hash).await?;
        hash.map_err(|error| PasswordError::Internal(Box::new(error)))
    }

    /// Returns whether the password matches the hash. Without a hash, returns `false` after the same time, if `costs` are
    /// those of all stored hashes.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub(super) async fn verify(
        &self,
        permit: Permit,
        password: SecretString,
        hash: Option<String>,
        costs: Arc<[Cost]>,
    ) -> Result<bool, PasswordError> {
        check_length(&password)?;
        self.compute(permit, password, move |password| {
            hash::verify(password, hash.as_deref(), &costs)
        })
        .await
    }

    async fn compute<R: Send + 'static>(
        &self,
        permit: Permit,
        password: SecretString,
        function: impl FnOnce(&[u8]) -> R + Send + 'static,
    ) -> Result<R, PasswordError> {
        let (sender, computed) = oneshot::channel();
        self.threads.spawn(move || {
            let result = function(password.expose_secret().as_bytes());
            // The permit first, so that it is free when the caller has the result.
            drop(permit);
            // Fails if the caller is gone.
            let _ = sender.send(result);
        });
        // Fails if the function panicked.
        computed
            .await
            .map_err(|panic| PasswordError::Internal(Box::new(panic)))
    }
}

/// Rejects a password longer than [`MAX_PASSWORD_CHARS`]. Compares the number of bytes first, so that the characters
/// of a huge password are not counted.
pub(super) fn check_length(password: &SecretString) -> Result<(), PasswordError> {
    let password = password.expose_secret();
    if password.len() > MAX_CHAR_BYTES * MAX_PASSWORD_CHARS
        || password.chars().count() > MAX_PASSWORD_CHARS
    {
        return Err(PasswordError::TooLong);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
