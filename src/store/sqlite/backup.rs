//! Copies of the file.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel::sql_types::Text;
use tempfile::NamedTempFile;
use url::Url;

use super::connection;
use super::file::{DatabaseFile, beside, create_directory, write_ahead_log};
use super::lock::ExclusiveLock;
use super::{MIGRATIONS, migrations};
use crate::store::backup::{BackupError, BackupSummary, Restored};
use crate::store::schema::{catalog_revision, generation_models};
use crate::store::{OpenError, StoreOptions};

/// A row of `PRAGMA integrity_check`.
#[derive(QueryableByName)]
struct IntegrityCheck {
    #[diesel(sql_type = Text)]
    integrity_check: String,
}

/// Copies the database to `target`, under a temporary name until the copy is complete and checked.
pub(in crate::store) fn back_up(
    path: &Path,
    target: &Path,
    force: bool,
) -> Result<BackupSummary, BackupError> {
    if !path.exists() {
        let path = path.to_owned();
        return Err(OpenError::NoDatabase { path }.into());
    }
    if !force && target.exists() {
        return Err(BackupError::Exists(target.to_owned()));
    }
    let copy = temporary_beside(target)?;
    let wait = StoreOptions::default().wait;
    let file = DatabaseFile::open(path, wait)?;
    let copied = vacuum_into(&file, copy.path(), wait);
    file.close(wait);
    copied?;
    let summary = verify(copy.path(), target)?;
    persist(copy, target, force)?;
    Ok(summary)
}

/// Replaces the database by a copy of `backup`.
pub(in crate::store) fn restore(
    path: &Path,
    backup: &Path,
    at: DateTime<Utc>,
) -> Result<Restored, BackupError> {
    let mut source = File::open(backup).map_err(BackupError::io(backup))?;
    if has_log(&real(backup)) {
        return Err(BackupError::Invalid {
            path: backup.to_owned(),
            reason: "it has a write-ahead log, so that it is a database in use. Make a copy with `generation-models backup`"
                .to_owned(),
        });
    }
    create_directory(path)?;
    let path = &real(path);
    let _exclusive = ExclusiveLock::acquire(path)?;
    let mut copy = temporary_beside(path)?;
    io::copy(&mut source, copy.as_file_mut()).map_err(BackupError::io(path))?;
    let summary = verify(copy.path(), backup)?;
    let previous = set_aside(path, at)?;
    persist(copy, path, true)?;
    Ok(Restored { summary, previous })
}

/// `VACUUM INTO` reads one state of the database, and writes a file without free pages and without a log.
fn vacuum_into(file: &DatabaseFile, target: &Path, wait: Duration) -> Result<(), BackupError> {
    let failed = |error: String| BackupError::Sqlite(error);
    let target = target
        .to_str()
        .ok_or_else(|| failed("the path must be UTF-8".to_owned()))?;
    let connection = connection::connect(file, wait);
    let mut connection = connection.map_err(|error| failed(error.to_string()))?;
    let vacuum = diesel::sql_query("VACUUM INTO ?").bind::<Text, _>(target);
    vacuum
        .execute(&mut connection)
        .map_err(|error| failed(error.to_string()))?;
    Ok(())
}

/// Checks a file that nobody else knows: its pages, its schema, its rows. Errors name it `name`.
fn verify(path: &Path, name: &Path) -> Result<BackupSummary, BackupError> {
    let summary = read_summary(path).map_err(|reason| BackupError::Invalid {
        path: name.to_owned(),
        reason,
    })?;
    let bytes = fs::metadata(path).map_err(BackupError::io(name))?.len();
    Ok(BackupSummary { bytes, ..summary })
}

fn read_summary(path: &Path) -> Result<BackupSummary, String> {
    let url = Url::from_file_path(path).map_err(|()| "no absolute path".to_owned())?;
    let connection = SqliteConnection::establish(&format!("{url}?mode=ro&immutable=1"));
    let mut connection = connection.map_err(|error| error.to_string())?;
    let check = diesel::sql_query("PRAGMA integrity_check(1)");
    let check: Vec<IntegrityCheck> = check
        .load(&mut connection)
        .map_err(|error| error.to_string())?;
    if let Some(error) = check
        .iter()
        .map(|row| &row.integrity_check)
        .find(|row| *row != "ok")
    {
        return Err(format!("it is damaged: {error}"));
    }
    migrations::require_known(&mut connection, &MIGRATIONS)?;
    let models = generation_models::table.count().get_result(&mut connection);
    let revision = catalog_revision::table.select(catalog_revision::revision);
    Ok(BackupSummary {
        models: models.map_err(|error| error.to_string())?,
        revision: revision
            .get_result(&mut connection)
            .map_err(|error| error.to_string())?,
        bytes: 0,
    })
}

/// Gives the database another name beside its own, under which it remains until the restored one takes its place. Changes in
/// its log, which would be applied to the restored one, become part of it.
fn set_aside(path: &Path, at: DateTime<Utc>) -> Result<Option<PathBuf>, BackupError> {
    let previous = beside(
        path,
        &format!(".before-restore-{}", at.format("%Y%m%dT%H%M%S%3fZ")),
    );
    let exists = path.exists();
    if exists && has_log(path) {
        // Fails if the database is damaged. Then its log gets the other name, too.
        drop(empty_log(path));
    }
    if exists {
        fs::hard_link(path, &previous).map_err(BackupError::io(&previous))?;
    }
    let log = write_ahead_log(path);
    let renamed = fs::rename(&log, write_ahead_log(&previous));
    let removed = fs::remove_file(beside(path, "-shm"));
    for result in [renamed, removed] {
        match result {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(BackupError::io(&log)(error));
            }
            _ => {}
        }
    }
    Ok(exists.then_some(previous))
}

fn empty_log(path: &Path) -> ConnectionResult<()> {
    let url = Url::from_file_path(path);
    let url = url.map_err(|()| ConnectionError::InvalidConnectionUrl(String::new()))?;
    let mut connection = SqliteConnection::establish(&format!("{url}?mode=rw"))?;
    connection::checkpoint(&mut connection).map_err(ConnectionError::CouldntSetupConfiguration)
}

/// The file itself, if `path` is a symbolic link: SQLite has its log beside that.
fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// Whether a database has changes in its log.
fn has_log(path: &Path) -> bool {
    fs::metadata(write_ahead_log(path)).is_ok_and(|log| log.len() > 0)
}

/// An empty file that only its owner can read, in the directory of `path`.
fn temporary_beside(path: &Path) -> Result<NamedTempFile, BackupError> {
    let directory = path.parent().unwrap_or(Path::new("/"));
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    let temporary = tempfile::Builder::new()
        .prefix(&name)
        .suffix(".tmp")
        .tempfile_in(directory);
    temporary.map_err(BackupError::io(directory))
}

/// Gives a complete file its name. It is on the disk before it has the name, and has the name before this returns.
fn persist(file: NamedTempFile, path: &Path, replace: bool) -> Result<(), BackupError> {
    file.as_file().sync_all().map_err(BackupError::io(path))?;
    let persisted = if replace {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    if let Err(error) = persisted {
        return Err(match error.error.kind() {
            io::ErrorKind::AlreadyExists => BackupError::Exists(path.to_owned()),
            _ => BackupError::io(path)(error.error),
        });
    }
    let directory = path.parent().unwrap_or(Path::new("/"));
    let synced = File::open(directory).and_then(|directory| directory.sync_all());
    synced.map_err(BackupError::io(directory))
}
