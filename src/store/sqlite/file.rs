//! The file of the database. It contains password hashes: only its owner can read what is created here.
//!
//! Operators delete and replace files while a server runs. SQLite would go on writing to the old file, which nobody finds
//! again. Therefore the file is compared with the one at its path before each use, and after each commit.

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use url::Url;

use super::connection;
use super::lock::SharedLock;
use crate::store::{Error, OpenError};

/// The file of an open database.
pub(super) struct DatabaseFile {
    path: PathBuf,
    /// The write-ahead log, which is beside the file itself if `path` is a symbolic link.
    log: PathBuf,
    url: Url,
    identity: Identity,
    lock: SharedLock,
    /// Whether the last connection could only read.
    is_read_only: AtomicBool,
    /// Whether the loss of the file has been reported.
    is_lost: AtomicBool,
}

/// The free space below which the disk counts as full. A write takes some pages of 4 KB, and as many of the log.
const MIN_FREE_BYTES: u64 = 256 * 1024;

/// The device and the inode of a file.
type Identity = (u64, u64);

impl DatabaseFile {
    /// Takes the shared lock of the file, which must exist.
    pub(super) fn open(path: &Path, wait: Duration) -> Result<Self, OpenError> {
        let failed = |reason: String| OpenError::File {
            path: path.to_owned(),
            reason,
        };
        let url = Url::from_file_path(path).map_err(|()| failed("no absolute path".to_owned()))?;
        let real = fs::canonicalize(path).map_err(|error| failed(error.to_string()))?;
        let lock = SharedLock::acquire(&real, wait)?;
        Ok(Self {
            path: path.to_owned(),
            log: write_ahead_log(&real),
            url,
            identity: identity(path).map_err(|error| failed(error.to_string()))?,
            lock,
            is_read_only: AtomicBool::new(false),
            is_lost: AtomicBool::new(false),
        })
    }

    /// The URL of SQLite that opens the file. It never creates one.
    pub(super) fn url(&self, parameters: &str) -> String {
        format!("{}?{parameters}", self.url)
    }

    /// Fails if the file is not at its path any more.
    pub(super) fn check(&self) -> Result<(), Error> {
        if identity(&self.path).is_ok_and(|identity| identity == self.identity) {
            self.is_lost.store(false, Ordering::Relaxed);
            return Ok(());
        }
        let path = self.path.display();
        Err(Error::Unavailable(format!(
            "{path} was deleted or replaced: move the file back, or restart the server on the file that is to be served"
        )))
    }

    /// Fails if there is no space for a write. One that is smaller than those of clients may find some.
    pub(super) fn check_space(&self) -> Result<(), Error> {
        let space = rustix::fs::statvfs(&self.path);
        let bytes = space.map_or(u64::MAX, |space| {
            space.f_bavail.saturating_mul(space.f_frsize)
        });
        if self.is_read_only() || bytes < MIN_FREE_BYTES {
            return Err(Error::Unavailable("the disk is full".to_owned()));
        }
        Ok(())
    }

    /// Sets whether the loss of the file has been reported, and returns whether it had been.
    pub(super) fn set_lost(&self, is_lost: bool) -> bool {
        self.is_lost.swap(is_lost, Ordering::Relaxed)
    }

    /// Whether the last connection could only read.
    pub(super) fn is_read_only(&self) -> bool {
        self.is_read_only.load(Ordering::Relaxed)
    }

    pub(super) fn set_read_only(&self, is_read_only: bool) -> bool {
        self.is_read_only.swap(is_read_only, Ordering::Relaxed)
    }

    /// The number of bytes in the write-ahead log: changes that the file itself does not have yet.
    pub(super) fn log_size(&self) -> u64 {
        fs::metadata(&self.log).map_or(0, |log| log.len())
    }

    /// Releases the lock, when no connection is open any more. The last process leaves no write-ahead log: SQLite removes
    /// it with the last connection, unless two processes close theirs at the same time.
    pub(super) fn close(&self, wait: Duration) {
        let Some(_exclusive) = self.lock.release() else {
            return;
        };
        if self.check().is_ok() && self.log.exists() {
            // Opened and closed once more.
            if let Err(error) = connection::empty_log(self, wait) {
                tracing::warn!(%error, "cannot empty the write-ahead log of the database");
            }
        }
        if self.log_size() > 0 {
            let log = self.log.display();
            tracing::warn!(%log, "the database needs its write-ahead log: a copy must have both files");
        }
    }
}

fn identity(path: &Path) -> std::io::Result<Identity> {
    let metadata = fs::metadata(path)?;
    Ok((metadata.dev(), metadata.ino()))
}

/// The file with the changes that SQLite has not copied to the database yet.
pub(super) fn write_ahead_log(path: &Path) -> PathBuf {
    beside(path, "-wal")
}

/// A file whose name starts with that of the database.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Creates the file and its directories, unless they exist. SQLite gives its journal the mode of the file.
pub(super) fn create(path: &Path) -> Result<(), OpenError> {
    create_directory(path)?;
    let mut options = OpenOptions::new();
    match options.write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(OpenError::File {
            path: path.to_owned(),
            reason: error.to_string(),
        }),
        _ => Ok(()),
    }
}

/// Creates the directory of a file.
pub(super) fn create_directory(path: &Path) -> Result<(), OpenError> {
    let Some(directory) = path.parent() else {
        return Ok(());
    };
    let mut builder = DirBuilder::new();
    let created = builder.recursive(true).mode(0o700).create(directory);
    created.map_err(|source| OpenError::Directory {
        path: directory.to_owned(),
        source,
    })
}
