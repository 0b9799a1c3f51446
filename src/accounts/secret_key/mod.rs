//! Loads and checks `SECRET_KEY`, which signs access tokens.

mod weakness;

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use rand::distr::{Alphanumeric, SampleString};
use secrecy::{ExposeSecret, SecretString};
use tempfile::NamedTempFile;

use crate::store::DatabaseUrl;

pub use weakness::Weakness;

/// The length of a generated key: 64 characters hold about 380 random bits.
const GENERATED_CHARS: usize = 64;

/// How to make a key.
const ADVICE: &str = "make a key with `openssl rand -base64 48`";

/// The reason why there is no signing key.
#[derive(Debug, thiserror::Error)]
pub enum SecretKeyError {
    /// Every server of one database must sign with the same key, so a server of a shared database generates none.
    #[error("SECRET_KEY is not set; PostgreSQL requires one: {ADVICE}")]
    Missing,
    /// The key can be guessed.
    #[error("{setting} is not safe, {weakness}: {ADVICE}")]
    Weak {
        /// The name of the setting.
        setting: &'static str,
        /// Why it can be guessed.
        weakness: Weakness,
    },
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
    load_with(configured, database, read_or_create)
}

/// Returns the same key as [`load`], but creates none: one that no server uses would sign invalid tokens.
///
/// # Errors
/// See [`SecretKeyError`].
pub fn load_existing(
    configured: Option<&SecretString>,
    database: &DatabaseUrl,
) -> Result<SecretString, SecretKeyError> {
    load_with(configured, database, read)
}

/// `read` gets the file with the generated key, beside the embedded database.
fn load_with(
    configured: Option<&SecretString>,
    database: &DatabaseUrl,
    read: impl FnOnce(&Path) -> io::Result<SecretString>,
) -> Result<SecretString, SecretKeyError> {
    if let Some(key) = configured {
        return Ok(key.clone());
    }
    let database = database.embedded_file().ok_or(SecretKeyError::Missing)?;
    let path = database.with_added_extension("key");
    read(&path).map_err(|source| SecretKeyError::File { path, source })
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
    let key = fs::read_to_string(path)?;
    if fs::metadata(path)?.permissions().mode() & 0o077 != 0 {
        tracing::warn!(path = %path.display(), "other users can read the signing key; run chmod 600 on the file");
    }
    // An editor ends the line; `$(cat FILE)` drops its end.
    Ok(key.trim_end_matches(['\r', '\n']).into())
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

/// Refuses a key that can be guessed. One that is long enough is only warned of if `is_exposed` is false: nobody but this
/// machine can use it.
///
/// # Errors
/// Returns [`SecretKeyError::Weak`].
pub fn check(
    setting: &'static str,
    key: &SecretString,
    is_exposed: bool,
) -> Result<(), SecretKeyError> {
    let Some(weakness) = weakness::weakness(key.expose_secret()) else {
        return Ok(());
    };
    let error = SecretKeyError::Weak { setting, weakness };
    if is_exposed || weakness == Weakness::TooShort {
        return Err(error);
    }
    tracing::warn!(
        "{error}; with PostgreSQL, or if BIND is not a loopback address, the server does not start"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn the_end_of_the_line_in_a_key_file_is_not_part_of_the_key() {
        let directory = tempfile::tempdir().unwrap();
        let key = "a key that somebody wrote with an editor";
        fs::write(directory.path().join("models.db.key"), format!("{key}\r\n")).unwrap();
        assert_eq!(load(None, &url(&directory)).unwrap().expose_secret(), key);
    }

    #[test]
    fn a_weak_key_is_refused_if_the_server_is_exposed_and_a_short_one_always() {
        let pattern = SecretString::from("x".repeat(32));
        assert!(check("SECRET_KEY", &pattern, false).is_ok());
        let refused = check("SECRET_KEY_PREVIOUS", &pattern, true).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "SECRET_KEY_PREVIOUS is not safe, it repeats characters, or is a sequence such as 1234: make a key with \
             `openssl rand -base64 48`"
        );
        let short = SecretString::from("7MfG2qVx0sZrT9bK4wYc1nHdLp8EjUo");
        for is_exposed in [false, true] {
            assert!(check("SECRET_KEY", &short, is_exposed).is_err());
        }
    }
}
