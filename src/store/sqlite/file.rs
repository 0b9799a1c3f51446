//! The file of the database. It contains password hashes: only its owner can read what is created here.

use std::fs::{DirBuilder, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use crate::store::OpenError;

/// Creates the file and its directories, unless they exist. SQLite gives its journal the mode of the file.
pub(super) fn create(path: &Path) -> Result<(), OpenError> {
    if let Some(directory) = path.parent() {
        let mut builder = DirBuilder::new();
        let created = builder.recursive(true).mode(0o700).create(directory);
        created.map_err(|source| OpenError::Directory {
            path: directory.to_owned(),
            source,
        })?;
    }
    let mut options = OpenOptions::new();
    match options.write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(OpenError::File {
            path: path.to_owned(),
            reason: error.to_string(),
        }),
        _ => Ok(()),
    }
}
