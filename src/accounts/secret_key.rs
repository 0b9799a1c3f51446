//! `SECRET_KEY`, which signs tokens.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::{NoRandomness, random};
use crate::store::DatabaseUrl;

/// Why there is no signing key.
#[derive(Debug, thiserror::Error)]
pub enum SecretKeyError {
    /// Several replicas must sign with the same key, so none of them may make one up.
    #[error("SECRET_KEY must be set, to at least 32 random bytes, when the database is a server")]
    Missing,
    /// The file beside the database cannot be read or made.
    #[error("SECRET_KEY is not set, and its file {} cannot be used: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// No key can be made.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
}

/// The key that was given; otherwise, for an embedded database, the one in the file beside it, which is made when it is
/// not there. The database's directory must exist.
///
/// # Errors
/// See [`SecretKeyError`].
pub fn load(
    given: Option<&SecretString>,
    database: &DatabaseUrl,
) -> Result<SecretString, SecretKeyError> {
    if let Some(given) = given {
        return Ok(given.clone());
    }
    let database = database.embedded_file().ok_or(SecretKeyError::Missing)?;
    let path = database.with_added_extension("key");
    let key = random::key()?;
    read_or_make(&path, &key).map_err(|source| SecretKeyError::File { path, source })
}

fn read_or_make(path: &Path, new: &SecretString) -> io::Result<SecretString> {
    match read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            publish(path, new)?;
            read(path)
        }
        result => result,
    }
}

fn read(path: &Path) -> io::Result<SecretString> {
    let key = SecretString::from(fs::read_to_string(path)?);
    if fs::metadata(path)?.permissions().mode() & 0o077 != 0 {
        tracing::warn!(path = %path.display(), "the signing key can be read by others; chmod 600 mends that");
    }
    Ok(key)
}

/// A link appears with its whole content or not at all, and never in place of another's: of several processes that
/// start at once one makes the key, and all read that one.
fn publish(path: &Path, key: &SecretString) -> io::Result<()> {
    let draft = path.with_added_extension(Uuid::new_v4().to_string());
    let linked = write(&draft, key).and_then(|()| fs::hard_link(&draft, path));
    let removed = fs::remove_file(&draft);
    match linked {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        other => other?,
    }
    removed?;
    sync_directory(path)
}

fn write(path: &Path, key: &SecretString) -> io::Result<()> {
    let mut options = OpenOptions::new();
    let mut file = options
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(key.expose_secret().as_bytes())?;
    file.sync_all()
}

/// A key that is gone after a power cut would end every session.
fn sync_directory(of: &Path) -> io::Result<()> {
    match of.parent() {
        Some(directory) => File::open(directory)?.sync_all(),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(directory: &tempfile::TempDir) -> DatabaseUrl {
        let file = directory.path().join("models.db");
        DatabaseUrl::parse(&format!("sqlite://{}", file.display())).unwrap()
    }

    #[test]
    fn a_key_is_made_once_for_its_owner_only_and_used_again() {
        let directory = tempfile::tempdir().unwrap();
        let made = load(None, &url(&directory)).unwrap();
        let again = load(None, &url(&directory)).unwrap();
        assert_eq!(made.expose_secret(), again.expose_secret());
        assert!(made.expose_secret().len() >= 32);
        let file = directory.path().join("models.db.key");
        let permissions = fs::metadata(file).unwrap().permissions().mode();
        assert_eq!(permissions & 0o777, 0o600);
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[test]
    fn all_that_start_at_once_have_the_same_key() {
        let directory = tempfile::tempdir().unwrap();
        let keys: Vec<SecretString> = std::thread::scope(|scope| {
            let start = || scope.spawn(|| load(None, &url(&directory)).unwrap());
            let threads: Vec<_> = std::iter::repeat_with(start).take(16).collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .collect()
        });
        let first = keys[0].expose_secret();
        assert!(keys.iter().all(|key| key.expose_secret() == first));
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[test]
    fn the_key_that_is_given_comes_first_and_a_server_needs_one() {
        let directory = tempfile::tempdir().unwrap();
        let given = SecretString::from("given");
        let loaded = load(Some(&given), &url(&directory)).unwrap();
        assert_eq!(loaded.expose_secret(), "given");
        let server = DatabaseUrl::parse("postgres://localhost/models").unwrap();
        assert!(matches!(load(None, &server), Err(SecretKeyError::Missing)));
    }
}
