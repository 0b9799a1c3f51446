//! Loads `SECRET_KEY`, which signs access tokens.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use rand::distr::{Alphanumeric, SampleString};
use secrecy::SecretString;
use tempfile::NamedTempFile;

use crate::store::DatabaseUrl;

/// The length of a generated key: 64 characters hold about 380 random bits.
const GENERATED_CHARS: usize = 64;

/// The reason why there is no signing key.
#[derive(Debug, thiserror::Error)]
pub enum SecretKeyError {
    /// Every server of one database must sign with the same key, so a server of a shared database generates none.
    #[error("SECRET_KEY is not set; PostgreSQL requires a key of at least 32 random bytes")]
    Missing,
    /// The key file beside the database cannot be read or created.
    #[error("SECRET_KEY is not set, and the key file {} cannot be used: {source}", path.display())]
    File {
        /// The path of the key file.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
}

/// Returns `configured` if it is set. Otherwise, for an embedded database, returns the key in the file beside the
/// database, and creates that file if it does not exist. The database's directory must exist.
///
/// # Errors
/// See [`SecretKeyError`].
///
/// # Panics
/// Panics if the operating system provides no random bytes for a new key.
pub fn load(
    configured: Option<&SecretString>,
    database: &DatabaseUrl,
) -> Result<SecretString, SecretKeyError> {
    if let Some(key) = configured {
        return Ok(key.clone());
    }
    let path = key_file(database)?;
    read_or_create(&path).map_err(|source| SecretKeyError::File { path, source })
}

/// Returns the same key as [`load`], but creates none: one that no server uses would sign invalid tokens.
///
/// # Errors
/// See [`SecretKeyError`].
pub fn load_existing(
    configured: Option<&SecretString>,
    database: &DatabaseUrl,
) -> Result<SecretString, SecretKeyError> {
    if let Some(key) = configured {
        return Ok(key.clone());
    }
    let path = key_file(database)?;
    read(&path).map_err(|source| SecretKeyError::File { path, source })
}

/// The file with the generated key, beside the embedded database.
fn key_file(database: &DatabaseUrl) -> Result<PathBuf, SecretKeyError> {
    let database = database.embedded_file().ok_or(SecretKeyError::Missing)?;
    Ok(database.with_added_extension("key"))
}

fn read_or_create(path: &Path) -> io::Result<SecretString> {
    match read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            create(path)?;
            read(path)
        }
        result => result,
    }
}

fn read(path: &Path) -> io::Result<SecretString> {
    let key = SecretString::from(fs::read_to_string(path)?);
    if fs::metadata(path)?.permissions().mode() & 0o077 != 0 {
        tracing::warn!(path = %path.display(), "other users can read the signing key; run chmod 600 on the file");
    }
    Ok(key)
}

/// Writes a new key to `path`, readable by its owner only. Does not replace an existing file: processes that start at
/// the same time all use the key of the first one. The file and the directory are synced, because every token becomes
/// invalid if a power failure loses the key.
fn create(path: &Path) -> io::Result<()> {
    let directory = path.parent().unwrap_or(Path::new("."));
    let key = Alphanumeric.sample_string(&mut rand::rng(), GENERATED_CHARS);
    let mut file = NamedTempFile::new_in(directory)?;
    file.write_all(key.as_bytes())?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {}
        result => drop(result?),
    }
    File::open(directory)?.sync_all()
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn url(directory: &tempfile::TempDir) -> DatabaseUrl {
        let file = directory.path().join("models.db");
        DatabaseUrl::parse(&format!("sqlite://{}", file.display())).unwrap()
    }

    #[test]
    fn a_key_is_generated_once_and_only_its_owner_can_read_it() {
        let directory = tempfile::tempdir().unwrap();
        let generated = load(None, &url(&directory)).unwrap();
        let again = load(None, &url(&directory)).unwrap();
        assert_eq!(generated.expose_secret(), again.expose_secret());
        assert_eq!(generated.expose_secret().len(), GENERATED_CHARS);
        let file = directory.path().join("models.db.key");
        let permissions = fs::metadata(file).unwrap().permissions().mode();
        assert_eq!(permissions & 0o777, 0o600);
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[test]
    fn two_databases_have_different_keys() {
        let [one, other] = [(), ()].map(|()| {
            let directory = tempfile::tempdir().unwrap();
            load(None, &url(&directory)).unwrap()
        });
        assert_ne!(one.expose_secret(), other.expose_secret());
    }

    #[test]
    fn processes_that_start_at_the_same_time_use_the_same_key() {
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
    fn a_configured_key_has_precedence_and_postgresql_requires_one() {
        let directory = tempfile::tempdir().unwrap();
        let configured = SecretString::from("configured");
        let loaded = load(Some(&configured), &url(&directory)).unwrap();
        assert_eq!(loaded.expose_secret(), "configured");
        let server = DatabaseUrl::parse("postgres://localhost/models").unwrap();
        assert!(matches!(load(None, &server), Err(SecretKeyError::Missing)));
    }
}
