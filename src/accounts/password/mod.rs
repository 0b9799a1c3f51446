//! Password hashing with bounded use of CPU and memory.
//!
//! Each hash takes 19 MiB and a core for tens of milliseconds. Therefore at most [`HasherOptions::concurrency`] hashes
//! are computed at the same time, on blocking threads; at most [`HasherOptions::queue_length`] more wait; beyond that,
//! calls fail immediately. The computation owns its permit: a client that disconnects does not release it early.

pub(super) mod hash;
pub(super) mod policy;

use std::sync::Arc;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The maximum length of a password in characters.
pub const MAX_PASSWORD_CHARS: usize = 1024;

/// The maximum length of a character in UTF-8, in bytes.
const MAX_CHAR_BYTES: usize = 4;

/// The limits of a [`PasswordHasher`].
#[derive(Debug, Clone)]
pub struct HasherOptions {
    /// The number of hashes to compute at the same time. Each takes 19 MiB and a core.
    pub concurrency: usize,
    /// The number of further calls that may wait.
    pub queue_length: usize,
    /// The maximum time that a call waits.
    pub max_wait: Duration,
}

impl Default for HasherOptions {
    fn default() -> Self {
        Self {
            concurrency: 2,
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

/// Hashes and verifies passwords. Clones share one queue.
#[derive(Debug, Clone)]
pub struct PasswordHasher {
    /// One slot for each call, waiting or computing.
    queue_slots: Arc<Semaphore>,
    /// One permit for each hash that is being computed.
    compute_permits: Arc<Semaphore>,
    max_wait: Duration,
}

impl PasswordHasher {
    /// Creates a hasher with its own queue. A concurrency of 0 counts as 1.
    #[must_use]
    pub fn new(options: &HasherOptions) -> Self {
        let concurrency = options.concurrency.max(1);
        Self {
            queue_slots: Arc::new(Semaphore::new(concurrency + options.queue_length)),
            compute_permits: Arc::new(Semaphore::new(concurrency)),
            max_wait: options.max_wait,
        }
    }

    /// Returns a new Argon2id hash of the password as a PHC string.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub async fn hash(&self, password: SecretString) -> Result<String, PasswordError> {
        let hash = self.compute(password, hash::hash).await?;
        hash.map_err(|error| PasswordError::Internal(Box::new(error)))
    }

    /// Returns whether the password matches the hash. Without a hash, returns `false` after the same time.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub async fn verify(
        &self,
        password: SecretString,
        hash: Option<String>,
    ) -> Result<bool, PasswordError> {
        self.compute(password, move |password| {
            hash::verify(password, hash.as_deref())
        })
        .await
    }

    async fn compute<R: Send + 'static>(
        &self,
        password: SecretString,
        function: impl FnOnce(&[u8]) -> R + Send + 'static,
    ) -> Result<R, PasswordError> {
        check_length(&password)?;
        let permits = self.acquire().await?;
        let computed = tokio::task::spawn_blocking(move || {
            let _permits = permits;
            function(password.expose_secret().as_bytes())
        });
        computed
            .await
            .map_err(|panic| PasswordError::Internal(Box::new(panic)))
    }

    /// Takes a queue slot, then waits for a compute permit.
    async fn acquire(&self) -> Result<[OwnedSemaphorePermit; 2], PasswordError> {
        let slot = Arc::clone(&self.queue_slots)
            .try_acquire_owned()
            .map_err(|_| PasswordError::Busy)?;
        let permit = Arc::clone(&self.compute_permits).acquire_owned();
        match tokio::time::timeout(self.max_wait, permit).await {
            Ok(Ok(permit)) => Ok([slot, permit]),
            Ok(Err(_)) | Err(_) => Err(PasswordError::Busy),
        }
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
