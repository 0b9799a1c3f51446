//! Argon2id, with a bound on how much of the machine it may take.
//!
//! Each hash holds 19 MiB and a core for tens of milliseconds. So a fixed number is computed at a time, on threads of
//! their own, a fixed number may wait, and whoever comes after these is sent away at once. A permit travels with the
//! computation: a client that hangs up frees nothing early.

use std::sync::Arc;
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The longest password, in characters; none of them takes more than four bytes.
pub const LONGEST_PASSWORD: usize = 1024;

/// The least that OWASP recommends: memory in KiB, passes, lanes.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// What a stored hash may ask for at most. Beyond it somebody wants to occupy this machine.
const MOST_MEMORY: u32 = 64 * 1024;
const MOST_PASSES: u32 = 8;
const MOST_LANES: u32 = 4;

/// Compared with when there is nobody, at the cost of a hash made here. No password is known to match, and a match
/// would not count.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGF0IGFsbC4uLg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// How much hashing may go on.
#[derive(Debug, Clone)]
pub struct HasherOptions {
    /// How many hashes are computed at a time; each takes 19 MiB.
    pub at_once: usize,
    /// How many more may wait.
    pub queue: usize,
    /// How long each of them waits at most.
    pub wait: Duration,
}

impl Default for HasherOptions {
    fn default() -> Self {
        Self {
            at_once: 2,
            queue: 64,
            wait: Duration::from_secs(5),
        }
    }
}

/// Why there is no answer about a password.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// The password is longer than [`LONGEST_PASSWORD`]; nothing was computed.
    #[error("a password has at most {LONGEST_PASSWORD} characters")]
    TooLong,
    /// Too many are waiting; the same request may succeed later.
    #[error("too many passwords are being checked")]
    Busy,
    /// The computation failed.
    #[error("a password cannot be hashed: {0}")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Hashes and checks passwords. Clones share one queue.
#[derive(Debug, Clone)]
pub struct PasswordHasher {
    /// Places to wait, those being served included.
    places: Arc<Semaphore>,
    computing: Arc<Semaphore>,
    wait: Duration,
}

impl PasswordHasher {
    /// A hasher with a queue of its own. At least one hash is computed at a time.
    #[must_use]
    pub fn new(options: &HasherOptions) -> Self {
        let at_once = options.at_once.max(1);
        Self {
            places: Arc::new(Semaphore::new(at_once + options.queue)),
            computing: Arc::new(Semaphore::new(at_once)),
            wait: options.wait,
        }
    }

    /// A new hash of the password, as a PHC string.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub async fn hash(&self, password: SecretString) -> Result<String, PasswordError> {
        self.run(password, |password| {
            let hash = hasher()?.hash_password(password)?;
            Ok(hash.to_string())
        })
        .await
    }

    /// Whether the password is the one that was hashed. Without a hash the answer is no, after the same time.
    ///
    /// # Errors
    /// See [`PasswordError`].
    pub async fn verify(
        &self,
        password: SecretString,
        hash: Option<String>,
    ) -> Result<bool, PasswordError> {
        self.run(password, move |password| {
            Ok(matches(password, hash.as_deref()))
        })
        .await
    }

    async fn run<R: Send + 'static>(
        &self,
        password: SecretString,
        compute: impl FnOnce(&[u8]) -> argon2::password_hash::Result<R> + Send + 'static,
    ) -> Result<R, PasswordError> {
        check_length(&password)?;
        let permits = self.permits().await?;
        let computed = tokio::task::spawn_blocking(move || {
            let _permits = permits;
            compute(password.expose_secret().as_bytes())
        });
        match computed.await {
            Ok(result) => result.map_err(|error| PasswordError::Internal(Box::new(error))),
            Err(panicked) => Err(PasswordError::Internal(Box::new(panicked))),
        }
    }

    async fn permits(&self) -> Result<[OwnedSemaphorePermit; 2], PasswordError> {
        let busy = |_| PasswordError::Busy;
        let place = Arc::clone(&self.places).try_acquire_owned().map_err(busy)?;
        let turn = Arc::clone(&self.computing).acquire_owned();
        match tokio::time::timeout(self.wait, turn).await {
            Ok(Ok(turn)) => Ok([place, turn]),
            Ok(Err(_)) | Err(_) => Err(PasswordError::Busy),
        }
    }
}

/// Refuses a password longer than [`LONGEST_PASSWORD`]. Bytes are counted first, so that even the longest body is looked
/// at for no longer than a password.
pub(super) fn check_length(password: &SecretString) -> Result<(), PasswordError> {
    let password = password.expose_secret();
    if password.len() > 4 * LONGEST_PASSWORD || password.chars().count() > LONGEST_PASSWORD {
        return Err(PasswordError::TooLong);
    }
    Ok(())
}

fn hasher() -> argon2::password_hash::Result<Argon2<'static>> {
    let params = Params::new(MEMORY, PASSES, LANES, None)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn matches(password: &[u8], hash: Option<&str>) -> bool {
    let usable = hash.and_then(usable_hash);
    if hash.is_some() && usable.is_none() {
        tracing::error!("a stored password hash is damaged, or asks for too much; it is refused");
    }
    let known = usable.is_some();
    let Some(compared) = usable.or_else(|| PasswordHash::new(NOBODY).ok()) else {
        return false;
    };
    // The hash's own parameters are used, not the default ones of this hasher.
    let equal = Argon2::default()
        .verify_password(password, &compared)
        .is_ok();
    known && equal
}

fn usable_hash(hash: &str) -> Option<PasswordHash> {
    let hash = PasswordHash::new(hash).ok()?;
    let params = Params::try_from(&hash).ok()?;
    let modest = params.m_cost() <= MOST_MEMORY
        && params.t_cost() <= MOST_PASSES
        && params.p_cost() <= MOST_LANES;
    (modest && hash.algorithm == argon2::ARGON2ID_IDENT).then_some(hash)
}

#[cfg(test)]
mod tests;
