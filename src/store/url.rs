//! `DATABASE_URL`.

use std::fmt;
use std::path::{Path, PathBuf};

use secrecy::SecretString;

use super::OpenError;

/// A valid `DATABASE_URL`. It may contain a password: there is no `Display`, and `Debug` hides it.
#[derive(Clone)]
pub struct DatabaseUrl(pub(super) Target);

#[derive(Clone)]
pub(super) enum Target {
    /// The absolute path of the file.
    Sqlite(PathBuf),
    Postgres(SecretString),
}

impl DatabaseUrl {
    /// Parses `sqlite://PATH` (relative to the working directory, or absolute with a third slash) or
    /// `postgres://USER:PASSWORD@HOST:PORT/DATABASE`.
    ///
    /// # Errors
    /// [`OpenError::Url`] for anything else. The message contains no more of the URL than its scheme.
    pub fn parse(url: &str) -> Result<Self, OpenError> {
        let Some((scheme, rest)) = url.split_once("://") else {
            return Err(OpenError::invalid_url(
                "expected a URL like sqlite://PATH or postgres://USER:PASSWORD@HOST/NAME",
            ));
        };
        match scheme {
            "sqlite" => file(rest).map(|path| Self(Target::Sqlite(path))),
            "postgres" | "postgresql" => Ok(Self(Target::Postgres(url.into()))),
            _ => Err(unknown_scheme(scheme)),
        }
    }

    /// The file of the embedded database; `None` for a PostgreSQL server.
    #[must_use]
    pub fn embedded_file(&self) -> Option<&Path> {
        match &self.0 {
            Target::Sqlite(path) => Some(path),
            Target::Postgres(_) => None,
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("DatabaseUrl")
            .field(&self.embedded_file())
            .finish()
    }
}

/// An absolute path starts with a slash, so that SQLite does not take it for a `file:` URL or for `:memory:`.
fn file(path: &str) -> Result<PathBuf, OpenError> {
    if path.is_empty() || path.ends_with('/') {
        return Err(OpenError::invalid_url("sqlite:// needs the path of a file"));
    }
    if path.starts_with(":memory:") {
        return Err(OpenError::invalid_url(
            "the database must be a file, not in memory",
        ));
    }
    if path.contains(['?', '\0']) {
        return Err(OpenError::invalid_url(
            "sqlite:// takes a path without parameters",
        ));
    }
    std::path::absolute(path).map_err(|error| OpenError::invalid_url(error.to_string()))
}

fn unknown_scheme(scheme: &str) -> OpenError {
    let is_scheme = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    if scheme.chars().all(is_scheme) {
        OpenError::invalid_url(format!(
            "{scheme}:// is not supported, only sqlite:// and postgres:// are"
        ))
    } else {
        OpenError::invalid_url("only sqlite:// and postgres:// are supported")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(url: &str) -> String {
        DatabaseUrl::parse(url).unwrap_err().to_string()
    }

    #[test]
    fn a_path_may_be_relative_or_absolute() {
        let relative = DatabaseUrl::parse("sqlite://data/models.db").unwrap();
        let expected = std::env::current_dir().unwrap().join("data/models.db");
        assert_eq!(relative.embedded_file(), Some(expected.as_path()));
        let absolute = DatabaseUrl::parse("sqlite:///var/lib/models.db").unwrap();
        assert_eq!(
            absolute.embedded_file(),
            Some(Path::new("/var/lib/models.db"))
        );
    }

    #[test]
    fn an_invalid_url_is_refused_with_the_name_of_the_variable() {
        assert_eq!(
            error("mysql://root:secret@host/db"),
            "DATABASE_URL: mysql:// is not supported, only sqlite:// and postgres:// are"
        );
        for url in [
            "models.db",
            "sqlite://",
            "sqlite://:memory:",
            "sqlite://a.db?mode=ro",
            "p@ss://x",
        ] {
            assert!(error(url).starts_with("DATABASE_URL: "), "{url}");
        }
    }

    #[test]
    fn no_message_contains_a_password() {
        assert!(!error("postgres:/user:secret@host/db").contains("secret"));
        assert!(!error("user:secret@host://db").contains("secret"));
        let url = DatabaseUrl::parse("postgres://user:secret@host/db").unwrap();
        assert!(!format!("{url:?}").contains("secret"));
    }
}
