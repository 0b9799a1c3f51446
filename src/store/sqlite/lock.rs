//! A lock for the time in which a process uses the database, on a file beside it: `restore` waits for nobody, and must not
//! replace a file that is in use.
//!
//! The lock is not on the database itself: to close a second descriptor of it would release SQLite's own locks.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use backon::{BlockingRetryable, ConstantBuilder};

use super::file::beside;
use crate::store::OpenError;

/// The pause between two attempts to lock.
const RETRY_DELAY: Duration = Duration::from_millis(20);

/// A lock that many processes hold at the same time.
pub(super) struct SharedLock(Mutex<Option<File>>);

/// A lock that one process holds. Dropping it releases it.
pub(super) struct ExclusiveLock(File);

impl SharedLock {
    /// Waits up to `wait` for a process that holds the exclusive lock, which is about to end or restores a backup.
    pub(super) fn acquire(database: &Path, wait: Duration) -> Result<Self, OpenError> {
        let file = open(database)?;
        let attempts = wait.as_millis() / RETRY_DELAY.as_millis();
        let retries = ConstantBuilder::default()
            .with_delay(RETRY_DELAY)
            .with_max_times(usize::try_from(attempts).unwrap_or(usize::MAX));
        let locked = (|| file.try_lock_shared())
            .retry(retries)
            .when(|error| matches!(error, TryLockError::WouldBlock))
            .call();
        match locked {
            Ok(()) => Ok(Self(Mutex::new(Some(file)))),
            Err(TryLockError::WouldBlock) => Err(OpenError::BeingRestored {
                path: database.to_owned(),
            }),
            Err(TryLockError::Error(error)) => Err(failed(database, &error)),
        }
    }

    /// Releases the lock. Returns the exclusive lock if no other process uses the database; of several that release their
    /// locks at the same time, one gets it.
    pub(super) fn release(&self) -> Option<ExclusiveLock> {
        let mut file = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let file = file.take()?;
        // Linux releases the shared lock first, whether or not there is an exclusive one to get.
        file.try_lock().is_ok().then_some(ExclusiveLock(file))
    }
}

impl ExclusiveLock {
    /// Fails if a process uses the database.
    pub(super) fn acquire(database: &Path) -> Result<Self, OpenError> {
        let file = open(database)?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(OpenError::InUse {
                path: database.to_owned(),
            }),
            Err(TryLockError::Error(error)) => Err(failed(database, &error)),
        }
    }
}

impl Drop for ExclusiveLock {
    fn drop(&mut self) {
        // Closing the file releases it, too.
        drop(self.0.unlock());
    }
}

/// The file is never removed: another process may have opened it, and would lock a file that nobody else finds.
fn open(database: &Path) -> Result<File, OpenError> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false).mode(0o600);
    let path = beside(database, ".lock");
    options.open(&path).map_err(|error| failed(&path, &error))
}

fn failed(path: &Path, error: &io::Error) -> OpenError {
    OpenError::File {
        path: path.to_owned(),
        reason: error.to_string(),
    }
}
